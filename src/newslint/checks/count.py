"""facts.Count: a number of people or things, and another number of names behind it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

_WORD = r"(?:(?:[A-Z]\.){2,}|[A-Z][\w’'&-]*)"
_NAME = (
    rf"(?:the )?{_WORD}(?: (?:(?:of|the|de|la|van|von|bin|al|da|del) )*{_WORD}){{0,4}}(?: [a-z]+s)?"
    r"(?:/[A-Z]\w+)?(?:, [A-Z]{2}\b)?(?: [\[(][^()\]]{1,25}[)\]])?"
    r"(?: (?:at|for) (?:the )?[A-Za-z]+(?: [A-Za-z]+){0,5})?"
)
_LIST = (
    rf"(?m)(?: [a-z][\w’'-]+){{1,3}}(?::| ?[—–]| --) ?(?P<list>{_NAME}(?: ?, {_NAME})*,? and {_NAME})"
    r"(?= ?[.;)]|,? ?[—–]| --|$|, (?:which|who|all|both|each|where|as|to|according)\b)"
)
_NEAR = 60
"""Characters in which the sign that leads a list in is looked for."""
_AND = r" and "
_STATE = r", [A-Z]{2}\b"
_BOUND = frozenset("least than another top".split())


@rule(
    "facts.Count",
    message="“{text}” stands before {count} names.",
    why="A name was put on a list or taken off it, and the number before it was left. Only whole lists of names count.",
    examples=(
        wrong("The bill has the support of [[three]] senators: Dane, Marlowe, Quill and Orr."),
        wrong("The talks are between [[four]] countries — France, Germany and Poland — and the bank."),
        right("The bill has the support of four senators: Dane, Marlowe, Quill and Orr."),
        right("She has been to three islands: Antigua and Barbuda, Trinidad and Tobago and Saint Lucia."),
        right("There were five of us at the table: Owen, Ruth and their two children, and me."),
    ),
)
def count(article: Article) -> Iterator[Match]:
    for figure in article.figures.of_kind("number"):
        if 1 < figure.value < 13 and figure.step == 1 and not figure.about and _leads(article.text, figure.span.end):
            found = pattern(_LIST).match(article.text, figure.span.end)
            names = _names(found["list"]) if found else range(0)
            if found and 0 < min(abs(figure.value - each) for each in names) < 3 and _whole(article.text, figure):
                place = Span(*found.span("list"))
                if not article.quotes.holds(figure.span):
                    yield Match(figure.span, words={"count": names[-1]}, related=((place, f"{names[-1]} names here"),))


def _leads(text: str, at: int) -> bool:
    """Whether what may lead a list in stands soon behind."""
    behind = text[at : at + _NEAR]
    return ":" in behind or "—" in behind or "–" in behind or "--" in behind


def _names(listed: str) -> range:
    """How many names a list may have: an "and" may stand within one."""
    listed = pattern(_STATE).sub("", listed.replace(" ,", ","))
    commas, joined = listed.count(", ") - listed.count(", and "), len(pattern(_AND).findall(listed))
    return range(commas + 2, commas + joined + 2)


def _whole(text: str, figure: Figure) -> bool:
    """Whether the number is of all that are on the list."""
    return _BOUND.isdisjoint(text[max(figure.span.start - 20, 0) : figure.span.start].lower().split()[-2:])
