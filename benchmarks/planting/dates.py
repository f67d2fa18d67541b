"""Slips of the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from planting.plant import Plant

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAY = rf"(?P<weekday>{'|'.join(DAYS)})"
MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)})[a-z]*)\.?"
DATES = (
    rf"\b{DAY},? (?:the )?\(?{MONTH} (?P<day>\d\d?)\b(?:, (?P<year>\d{{4}}))?",
    rf"\b{DAY},? (?:the )?\(?(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)? {MONTH}\b(?: (?P<year>\d{{4}}))?",
    rf"\b{MONTH} (?P<day>\d\d?)(?:, (?P<year>\d{{4}}))?(?: \(|, a ){DAY}",
)
SHORT = ("Apr", "Jun", "Sep", "Nov", "Feb")


def weekday(text: str, story: str, chance: Random) -> Iterator[Plant]:
    """A weekday beside a date, moved by one to three days."""
    for expression in DATES:
        for found in re.finditer(expression, text):
            day = on_calendar(found["month"], found["day"], found["year"], story)
            if day and DAYS[day.weekday()] == found["weekday"]:
                other = DAYS[(day.weekday() + chance.randint(1, 3)) % 7]
                yield Plant(found.start("weekday"), found.end("weekday"), other)


def on_calendar(month: str, day: str, year: str | None, story: str) -> date | None:
    """The day that a date means: of its year, or the nearest to the story; None where neither is known."""
    if not year and not story:
        return None
    around = date.fromisoformat(story or f"{year}-07-01")
    years = [int(year)] if year else [around.year - 1, around.year, around.year + 1]
    days = []
    for each in years:
        try:
            days.append(date(each, MONTHS.index(month[:3]) + 1, int(day)))
        except ValueError:
            continue
    nearest = min(days, key=lambda each: abs(each - around), default=None)
    return nearest if nearest and (year or abs(nearest - around) < timedelta(183)) else None


def impossible(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """The day of a short month, moved behind its end."""
    for expression in (
        rf"\b{MONTH} (?P<day>\d\d?)\b(?![\d:%])",
        rf"(?<![\d.,:$£-])\b(?P<day>\d\d?) {MONTH}(?= \d{{4}}|[,.])",
    ):
        for found in re.finditer(expression, text):
            month = found["month"][:3]
            if month in SHORT and 0 < int(found["day"]) < 29:
                beyond = chance.choice(("30", "31")) if month == "Feb" else "31"
                yield Plant(found.start("day"), found.end("day"), beyond)
