"""facts.Scale: one amount in millions here and in billions there, or a part larger than its whole."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from newslint.article import Article
from newslint.figures.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import AMOUNT
from newslint.rule import Match, right, rule, wrong

_OF = (
    rf"(?P<part>{AMOUNT}) of (?:the|its|their|his|her|a|that) (?:total |whole |original |initial )?(?P<whole>{AMOUNT})"
)
_WORD = r"[a-z]{4,}"
_EMPTY = frozenset(
    "million billion trillion thousand that with from this than more have been were will would about year years last "
    "into over they their some said also which when after before while where between percent dollars first what "
    "other just nearly only according spent spend cost costs worth around next every each among annual annually".split()
)
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
    seen: dict[tuple[str, str, float], Figure] = {}
    for figure in (*article.figures.of_kind("money"), *article.figures.of_kind("number")):
        if figure.value >= figure.step >= 1000:
            key = _printed(figure)
            first = seen.setdefault(key, figure)
            if first.value != figure.value and _is_one(first, figure, key[2], article.text):
                yield _match(figure, first, article)
    for statement in article.figures.statements:
        if " of " in statement.text:
            for found in pattern(_OF).finditer(statement.text):
                part, whole = statement.figure(found, "part"), statement.figure(found, "whole")
                if part.like(whole) and part.value > whole.value and not whole.about:
                    yield _match(part, whole, article)


def _printed(figure: Figure) -> tuple[str, str, float]:
    """The figure without its scale, "4.25"."""
    number = figure.value / 1000 ** int(log(figure.value, 1000) + 1e-9)
    return figure.kind, figure.unit, round(number, 6)


def _is_one(first: Figure, second: Figure, number: float, text: str) -> bool:
    """Whether the two are the same amount: the more figures they share, the less else is needed."""
    count = len(f"{number:.6g}".replace(".", "").strip("0"))
    close = second.span.start - first.span.end < _CLOSE
    shared = len(_near(first, text) & _near(second, text))
    return count > 2 or shared + close > (0 if count > 1 else 2)


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
