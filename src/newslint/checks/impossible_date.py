"""facts.ImpossibleDate: a day that its month does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.article import Article
from newslint.figures.day import MONTH_NAMES
from newslint.rule import Match, right, rule, wrong

# What stands behind a date, as against behind a number of things: "in February 30 people died".
_BEHIND = re.compile(
    r"[,.;:!?)’”\"'—–-]|\s*$|\s(?:a|after|amid|and|are|as|at|because|before|but|by|for|from|had|has|have|he|if|in|into|is|"
    r"it|of|on|or|she|so|that|the|they|through|to|until|was|we|were|when|where|which|while|who|will|with|would)\b",
    re.MULTILINE,
)


@rule(
    "facts.ImpossibleDate",
    message="There is no “{text}”: {month} has {length} days{year}.",
    why="Copy changed in a hurry names the thirty-first of a month of thirty days, or a leap day of no leap year.",
    examples=(
        wrong("The lease runs out on [[Sept. 31]], the company said."),
        wrong("She was born on [[Feb. 29, 1995]], in Lyon."),
        wrong("They will meet on [[31 November]] and in the spring."),
        right("The lease runs out on Sept. 30. He was born on Feb. 29, 1996."),
        right("In February 30 people were hurt on that road."),
        right("The leap day, Feb. 29, is a Saturday."),
    ),
)
def impossible_date(article: Article) -> Iterator[Match]:
    for figure in article.figures.of_kind("date"):
        day = figure.day
        if day and not day.exists and _BEHIND.match(article.text, figure.span.end):
            leap = (day.month, day.day) == (2, 29)
            length = 28 if leap else 29 if day.month == 2 else 30
            year = f" in {day.year}" if leap else ""
            yield Match(figure.span, words={"month": MONTH_NAMES[day.month - 1], "length": length, "year": year})
