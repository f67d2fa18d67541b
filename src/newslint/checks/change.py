"""facts.Change: a rise or a fall that its own figures contradict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong

if TYPE_CHECKING:
    from newslint.figures.changes import Change
    from newslint.figures.figure import Figure

_SLACK = 0.6
"""Percentage points by which a share may be off, rounding apart, before it is a contradiction."""


@rule(
    "facts.Change",
    message="From {start} to {end} is {there}, not {here}.",
    why=(
        "Where copy gives both ends of a change, its direction and size can be worked out. Rounding is allowed for; "
        "figures that are said to be about right, adjusted or an average are left alone."
    ),
    examples=(
        wrong("Sales rose [[5 percent]] to $45 million from $40 million a year earlier."),
        wrong("Membership fell to [[52,000]] from 48,000 in March."),
        wrong("The number of cases doubled from 30 to [[50]] in a week."),
        wrong("Turnout was [[48 percent]], up from 52 percent four years ago."),
        wrong("The jobless rate rose from 3.9 to [[3.7 percent]] in May, and pay with it."),
        wrong("The fleet grew by [[400]] ships, to 1,900 from 1,200."),
        wrong("Turnout rose [[5 percentage points]], to 58 percent from 50 percent."),
        right("Sales rose 12.5 percent to $45 million from $40 million a year earlier."),
        right("Profit rose 8 percent to $4.2 billion from $3.9 billion, and the price fell from 20 to 15 cents."),
        right("Adjusted for inflation, pay rose 2 percent, to $45,000 from $40,000."),
        right("The drops range from 2 percent in the south to 32 percent in the north."),
        right("The number of cases more than doubled, from 30 to 90."),
        right("The rate went up from 6 to 7 percent, and spending from $3.9 to $4.2 billion."),
    ),
)
def change(article: Article) -> Iterator[Match]:
    for each in article.figures.changes:
        fault = _direction(each, article.text) or _size(each, article.text) if _judged(each) else None
        if fault and not article.quotes.holds(each.end.span):
            at, there, here = fault
            related = [(each.verb, "the change"), (each.start.span, "from here"), (each.end.span, "to here")]
            words = {"start": each.start.span.of(article.text), "end": each.end.span.of(article.text)}
            yield Match(
                at.span,
                words={**words, "there": there, "here": here},
                related=tuple(place for place in related if place[0] != at.span),
            )


def _judged(change: Change) -> bool:
    """Whether both ends are amounts of one scale, and the copy does not call them rounded."""
    start, end = sorted((change.start.value, change.end.value))
    return not change.open and start > 0 and end < 100 * start


def _direction(change: Change, text: str) -> tuple[Figure, str, str] | None:
    """The figure at fault, what the change is and what it is said to be, where it goes the other way."""
    rises = change.end.value - change.start.value
    if change.times or rises == 0 or (rises > 0) == change.up:
        return None
    return change.end, "a rise" if rises > 0 else "a fall", f"“{change.verb.of(text)}”"


def _size(change: Change, text: str) -> tuple[Figure, str, str] | None:
    """The same where it is of another size."""
    if change.loose:
        return None
    if change.times:
        return _times(change, text)
    if change.by is None:
        return None
    return _share(change, change.by) if change.by.kind == "percent" else _difference(change, change.by, text)


def _times(change: Change, text: str) -> tuple[Figure, str, str] | None:
    times = change.end.value / change.start.value
    if 0.88 * change.times < times < (4 if change.rough else 1.3) * change.times:
        return None
    return change.end, f"{times:.2g} times as much", f"“{change.verb.of(text)}”"


def _share(change: Change, by: Figure) -> tuple[Figure, str, str] | None:
    if _in_points(change, by):
        return None
    low, high = change.percent
    least, most = by.bounds if change.up else (-by.bounds[1], -by.bounds[0])
    slack = _SLACK + (by.value / 5 if change.rough else 0)
    if least <= high + slack and low - slack <= most:
        return None
    there = abs(100 * (change.end.value / change.start.value - 1))
    return by, f"{there:.3g} percent", f"{by.value:g} percent"


def _in_points(change: Change, by: Figure) -> bool:
    """Whether the share of two rates is their difference, which is another rule's to judge."""
    low, high = by.bounds
    return change.start.kind == "percent" and low - 1 <= abs(change.end.value - change.start.value) <= high + 1


def _difference(change: Change, by: Figure, text: str) -> tuple[Figure, str, str] | None:
    there = round(abs(change.end.value - change.start.value), 6)
    figures = (change.start, change.end, by)
    slack = sum(high - low for low, high in (figure.bounds for figure in figures)) / 2
    if abs(there - by.value) <= slack + (by.value / 5 if change.rough else 0):
        return None
    return by, f"{there:,.12g}", by.span.of(text)
