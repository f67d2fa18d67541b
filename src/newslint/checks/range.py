"""facts.Range: a range whose end is before its start."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.statements import AMOUNT, YEAR
from newslint.rule import Match, right, rule, wrong

_EITHER = f"(?:{AMOUNT}|{YEAR})"
_BETWEEN = rf"\b[Bb]etween (?P<low>{_EITHER}) and (?P<high>{_EITHER})(?! (?:ago|before|earlier|B\.?C))"
_YEARS = rf"\b[Ff]rom (?P<from>{YEAR}) (?:to|until|through) (?P<until>{YEAR})(?! B\.?C)"


@rule(
    "facts.Range",
    message="The range runs from {low} down to {high}.",
    why="The lower figure of a range comes first. An end before the start is a misprint in one of the two.",
    examples=(
        wrong("The museum has between 90 and [[50]] visitors a day."),
        wrong("He was governor from 1998 to [[1989]], and then a judge."),
        right("The museum has between 50 and 90 visitors a day. The count went from 90 to 50."),
        right("The rate had moved between 8.3 percent and 8.1 percent for a year."),
        right("Between 30 and 20 years ago they had none. It is between $5 and $10 million."),
    ),
)
def backwards(article: Article) -> Iterator[Match]:
    for statement in article.figures.statements:
        if "etween " not in statement.text and "rom " not in statement.text:
            continue
        for found in pattern(f"{_BETWEEN}|{_YEARS}").finditer(statement.text):
            first, last = ("low", "high") if found["low"] else ("from", "until")
            low, high = statement.figure(found, first), statement.figure(found, last)
            if (
                low.like(high)
                and low.kind != "percent"
                and 100 * high.value > low.value > high.value
                and not article.quotes.holds(high.span)
            ):
                words = {"low": low.span.of(article.text), "high": high.span.of(article.text)}
                yield Match(high.span, words=words, related=((low.span, "from here"),))
