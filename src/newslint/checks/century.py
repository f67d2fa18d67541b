"""facts.Century: a year that does not belong to the century beside it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.statements import MARKS, ORDINAL, YEAR
from newslint.rule import Match, right, rule, wrong

_RANGE = MARKS["range"]
_BESIDE = (
    rf"(?P<century>{ORDINAL})[ -]century(?: (?!to |until |through |and )[a-z]+){{0,2}} \(?(?:in |of )?"
    rf"(?P<year>[{YEAR}{_RANGE}])\)?|"
    rf"\b[Ii]n (?P<before>{YEAR}), (?:in )?the (?:early |mid-|late |middle of the )?(?P<its>{ORDINAL}) century"
)


@rule(
    "facts.Century",
    message="{year:.0f} is in century {there}, not in the {text} century.",
    why="The years that begin with 18 are the nineteenth century, and so on: the number is one more.",
    examples=(
        wrong("The house is of the [[17th]] century (1745) and has two wings."),
        wrong("He was born in 1845, in the [[18th]] century, and died in 1901."),
        right("The house is of the 18th century (1745). It was built in 1900, in the 19th century."),
        right("From the 19th century to independence in 1960 the house was a school."),
    ),
)
def century(article: Article) -> Iterator[Match]:
    for statement in article.figures.statements:
        if " century" in statement.text or "-century" in statement.text:
            for found in pattern(_BESIDE).finditer(statement.text):
                ordinal = statement.figure(found, "century" if found["century"] else "its")
                year = statement.figure(found, "year" if found["century"] else "before")
                # Strictly 1900 ends the nineteenth century, and to most people it begins the twentieth.
                centuries = {int(year.value - 1) // 100 + 1, int(year.value) // 100 + 1}
                if ordinal.value not in centuries and year.value > 1000:
                    words = {"year": year.value, "there": max(centuries)}
                    yield Match(ordinal.span, words=words, related=((year.span, "the year here"),))
