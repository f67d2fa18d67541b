"""facts.Scale: one amount in millions here and in billions there, or a part larger than its whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import log

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import AMOUNT
from newslint.rule import Match, right, rule, wrong

_WHICH = (
    r"(?:the|its|their|his|her|a|that)"
    r"(?: total| whole| overall| original| initial| estimated| proposed| roughly| about| nearly| more than| some)?"
)
_OF = rf"(?P<part>{AMOUNT}) (?:out )?of {_WHICH} (?P<whole>{AMOUNT})"
_WORD = r"[a-z]{4,}"
_EMPTY = frozenset(
    "million billion trillion thousand that with from this than more have been were will would about year years last "
    "into over they their some said also which when after before while where between percent dollars first what "
    "other just nearly only according spent spend cost costs worth around next every each among annual annually".split()
)
_APART = r"(?:another|additional|extra)(?: about| nearly)? $"
_AGAIN = r"\b(?:[Tt]he|[Tt]hat|[Tt]his) $"
_CLOSE = 300
"""Characters between two figures that are about one thing, as likely as not."""


@rule(
    "facts.Scale",
    message="“{text}” cannot be right beside “{other}”: million for billion, or a part larger than its whole.",
    why=(
        "Million for billion is the easiest slip to make and the costliest to print. Amounts are compared where they "
        "have the same figures and stand among the same words; of a part and its whole the part is the smaller."
    ),
    examples=(
        wrong(
            "The company will pay a fine of $4.25 billion over the leak.\n\n"
            "The fine, [[$4.25 million]], is the largest since 2010."
        ),
        wrong("The agency has spent [[$50 million]] of the $30 million that it was given."),
        right("The company will pay a fine of $4 billion. Its lawyers earned $4 million."),
        right("The fine is $4.25 million, of a possible $5 million. Last year it was $3 million."),
    ),
)
def scale(article: Article) -> Iterator[Match]:
    yield from _swapped(article)
    for statement in article.figures.statements:
        if " of " in statement.text:
            for found in pattern(_OF).finditer(statement.text):
                part, whole = statement.figure(found, "part"), statement.figure(found, "whole")
                if part.like(whole) and part.value > (2 if whole.about else 1) * whole.value > 0:
                    yield _match(part, whole, article)


def _swapped(article: Article) -> Iterator[Match]:
    """The amounts of another scale than most with the same figures have: where there is no most, than the first."""
    alike: dict[tuple[str, str, float], list[Figure]] = {}
    for figure in (*article.figures.of_kind("money"), *article.figures.of_kind("number")):
        if figure.value >= figure.step >= 1000:
            alike.setdefault(_printed(figure), []).append(figure)
    for (_, _, number), figures in alike.items():
        counts = Counter(figure.value for figure in figures)
        if len(counts) > 1:
            usual = [figure for figure in figures if figure.value == counts.most_common(1)[0][0]]
            for figure in figures:
                other = min(usual, key=lambda each: abs(each.span.start - figure.span.start))
                first, second = sorted((figure, other), key=_place)
                if figure not in usual and _is_one(first, second, number, article.text):
                    yield _match(figure, other, article)


def _place(figure: Figure) -> int:
    return figure.span.start


def _printed(figure: Figure) -> tuple[str, str, float]:
    """The figure without its scale, "4.25"."""
    number = figure.value / 1000 ** int(log(figure.value, 1000) + 1e-9)
    return figure.kind, figure.unit, round(number, 6)


def _is_one(first: Figure, second: Figure, number: float, text: str) -> bool:
    """Whether the two are the same amount: the more figures they share, the less else is needed."""
    before = text[max(second.span.start - 25, 0) : second.span.start]
    if number == 1 or pattern(_APART).search(before):
        return False
    count = len(f"{number:.6g}".replace(".", "").strip("0"))
    again = pattern(_AGAIN).search(before) is not None
    close = second.span.start - first.span.end < _CLOSE
    return count + again + len(_near(first, text) & _near(second, text)) > (1 if close else 3)


def _near(figure: Figure, text: str) -> set[str]:
    """The words around a figure, in its sentence, that may say what it is of."""
    start, end = figure.span.start, figure.span.end
    before, behind = (
        text[max(start - 60, 0) : start].rsplit(". ", maxsplit=1)[-1],
        text[end : end + 40].split(". ", maxsplit=1)[0],
    )
    return {*pattern(_WORD).findall(before), *pattern(_WORD).findall(behind)} - _EMPTY


def _match(figure: Figure, other: Figure, article: Article) -> Match:
    text = other.span.of(article.text)
    return Match(figure.span, words={"other": text}, related=((other.span, f"“{text}” here"),))
