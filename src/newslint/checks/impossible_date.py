"""facts.ImpossibleDate: a day that its month does not have."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.day import MONTH_NAMES
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

# A date, as against a month and a number of things: "in February 30 people died".
_SHORT = r"[A-Z][a-z]{2,3}\b\.?(?<!May)(?<!June)(?<!July) "
_LED = (
    r"(?:\b(?:[Oo]n|[Tt]he|[Aa]n?|from|until|till|through|after|before|of|between|since|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|"
    r"[’']s)(?: [a-z-]+)? $"
)
_BEHIND = (
    r"(?m) ?[,.;:!?)’”\"'—–-]|\s*$|\s(?:a|after|amid|and|are|as|at|because|before|but|by|for|from|had|has|have|he|if|"
    r"in|into|is|it|of|on|or|she|so|that|the|they|through|to|until|was|we|were|when|where|which|while|who|will|with|"
    r"would|you)\b"
)


@rule(
    "facts.ImpossibleDate",
    message="There is no “{text}”: {month} has {length} days{year}.",
    why="Copy changed in a hurry names the thirty-first of a month of thirty days, or a leap day of no leap year.",
    examples=(
        wrong("The lease runs out on [[Sept. 31]], the company said."),
        wrong("She was born on [[Feb. 29, 1995]], in Lyon."),
        wrong("They will meet on [[31 November]] and in the spring. The [[Feb. 30]] election was put off."),
        right("The lease runs out on Sept. 30. He was born on Feb. 29, 1996."),
        right("In February 30 people were hurt on that road."),
        right("The leap day, Feb. 29, is a Saturday."),
    ),
)
def impossible_date(article: Article) -> Iterator[Match]:
    for figure in article.figures.of_kind("date"):
        day = figure.day
        if day and not day.exists and (day.year or day.weekday is not None or _is_date(article.text, figure.span)):
            leap = (day.month, day.day) == (2, 29)
            length = 28 if leap else 29 if day.month == 2 else 30
            year = f" in {day.year}" if leap else ""
            yield Match(figure.span, words={"month": MONTH_NAMES[day.month - 1], "length": length, "year": year})


def _is_date(text: str, span: Span) -> bool:
    """Whether the words around say that the number is the day of the month."""
    led = pattern(_LED).search(text, max(span.start - 24, 0), span.start)
    short = pattern(_SHORT).match(text, span.start)
    return (led or short or pattern(_BEHIND).match(text, span.end)) is not None
