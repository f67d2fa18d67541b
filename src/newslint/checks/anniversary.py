"""facts.Anniversary: an anniversary that the year of the event does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

_ANNIVERSARY = r"[ -](?:birth |wedding )?anniversary\b(?P<of> (?:of|since) )?"
_YEAR = r"[^.;:,()]{0,80}? (?:in|of|on) (?:[A-Z][a-z]+\.? (?:\d\d?, )?)?(?P<year>1[0-9]{3}|20[0-9]{2})\b"
_ASIDE = r"\b(?:next|last|coming|upcoming|ahead of|before|previous|was|were|had|marked|held|until|by)\b"


@cache
def _events() -> tuple[re.Pattern[str], dict[str, int]]:
    from newslint.figures.events import EVENTS  # what few articles need

    names = "|".join(map(re.escape, sorted(EVENTS, key=len, reverse=True)))
    return re.compile(rf"(?:the |its |that )?(?:[\w’']+ ){{0,5}}?(?P<event>{names})"), EVENTS


@rule(
    "facts.Anniversary",
    message="From {then} to {now} is {count} years, so “{text}” cannot be right.",
    why=(
        "An anniversary is held against the year of the event, where the copy gives it or everybody knows it, and the "
        "year of the story. A year more or less is allowed, as for a feast that is still to come."
    ),
    examples=(
        wrong("PARIS, May 2, 2016 (Reuters) -- The town marks the [[90th]] anniversary of the flood of 1936 today."),
        wrong("LONDON, June 6, 2014 (Reuters) -- Leaders mark the [[60th]] anniversary of D-Day on the beaches."),
        right("PARIS, May 2, 2016 (Reuters) -- The town marks the 80th anniversary of the flood of 1936 today."),
        right("LONDON, June 6, 2014 (Reuters) -- Leaders mark the 70th anniversary of D-Day on the beaches."),
        right("PARIS, May 2, 2016 (Reuters) -- The 50th anniversary of the flood of 1936 was a quiet day."),
    ),
)
def anniversary(article: Article) -> Iterator[Match]:
    story = article.house.story_date
    for figure in article.figures.of_kind("ordinal") if story else ():
        behind = pattern(_ANNIVERSARY).match(article.text, figure.span.end)
        if story and behind and behind["of"] and (then := _year(article.text, behind.end())):
            year, place = then
            if abs(story.year - year - figure.value) > 1 and not _elsewhen(article, figure, year, story):
                words = {"then": year, "now": story.year, "count": story.year - year}
                yield Match(figure.span, words=words, related=((place, "the event"),))


def _year(text: str, at: int) -> tuple[int, Span] | None:
    """The year of the event that is named at `at`, and where it says so."""
    names, years = _events()
    if known := names.match(text, at):
        return years[known["event"]], Span(*known.span("event"))
    said = pattern(_YEAR).match(text, at - 1)
    return (int(said["year"]), Span(*said.span("year"))) if said else None


def _elsewhen(article: Article, figure: Figure, event: int, story: date) -> bool:
    """Whether the anniversary is not of the year of the story: the block names another, or tells of the past."""
    block = next((block.span for block in article.blocks if block.span.holds(figure.span)), figure.span)
    near = article.text[max(figure.span.start - 60, block.start) : min(figure.span.end + 120, block.end)]
    dated = [*article.figures.of_kind("year"), *article.figures.of_kind("date")]
    years = {day.day.year if day.day else int(day.value) for day in dated if block.holds(day.span)} - {None}
    then = [year for year in years if year and year not in (story.year, event)]
    return pattern(_ASIDE).search(near) is not None or any(abs(year - figure.value - event) <= 1 for year in then)
