"""facts.Weekday: a date that falls on another day of the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from newslint.article import Article
from newslint.figures.day import WEEKDAYS, worded
from newslint.figures.figure import Figure
from newslint.rule import Match, right, rule, wrong

_FIRST_YEAR = 1753
"""Before it Britain and its colonies went by another calendar."""
_NEAR = 60
"""Days from the story within which a date without a year is that of the story's."""


@rule(
    "facts.Weekday",
    message="{date} {was} a {there}, not a {here}.",
    why=(
        "A weekday and a date side by side are a check on each other. A date without a year is held against the day of "
        "the story, and left alone where nothing tells that."
    ),
    examples=(
        wrong("The court will sit on [[Tuesday, Nov. 25, 2024]], and the ruling is due a week later."),
        wrong("The talks opened on [[Monday 14 July 2015]] in Vienna."),
        wrong("SEOUL, Nov. 24, 2025 (Yonhap) -- The envoy will arrive on [[Wednesday (Nov. 25]]), the ministry said."),
        wrong("The first flight was on [[July 4, 2012, a Thursday]], in clear weather."),
        right("The court sat on Monday, Nov. 25, 2024. It will sit again on Tuesday, Dec. 3."),
        right("The shop is closed on Tuesday, Nov. 25, and on Wednesday."),
        right("SEOUL, Nov. 24, 2025 (Yonhap) -- The envoy will arrive on Tuesday (Nov. 25), the ministry said."),
        right("LONDON, Sept. 2, 2011 (Reuters) -- In 2001, on Tuesday, Sept. 11, the towers fell."),
    ),
)
def weekday(article: Article) -> Iterator[Match]:
    for figure in article.figures.of_kind("date"):
        day = figure.day
        if day and day.weekday is not None:
            there = day.near(article.house.story_date)
            if there and there.weekday() != day.weekday and not _excused(article, figure, there):
                yield Match(figure.span, words=_words(there, day.weekday, article.house.story_date))


def _excused(article: Article, figure: Figure, there: date) -> bool:
    """Whether the day may be that of another calendar or of another year.

    A date without a year may be of any that its block names and, unless it is near the story, of the years around.
    """
    day, story = figure.day, article.house.story_date
    if there.year < _FIRST_YEAR:
        return True
    if day is None or day.year is not None or story is None:
        return False
    block = next((block.span for block in article.blocks if block.span.holds(figure.span)), figure.span)
    years = [int(year.value) for year in article.figures.of_kind("year") if block.holds(year.span)]
    if abs((there - story).days) > _NEAR:
        years += [story.year - 1, story.year, story.year + 1]
    dates = (day._replace(year=year).near(None) for year in years)
    return any(other and other.weekday() == day.weekday for other in dates)


def _words(there: date, here: int, story: date | None) -> dict[str, object]:
    was = "is" if story and there >= story else "was"
    return {"date": worded(there), "was": was, "there": WEEKDAYS[there.weekday()], "here": WEEKDAYS[here]}
