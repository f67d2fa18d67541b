"""Days as news copy names them: with a weekday or without, with a year or without."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

MONTH_NAMES = tuple("January February March April May June July August September October November December".split())
WEEKDAYS = tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())

MONTHS = {
    **{name: number for number, name in enumerate(MONTH_NAMES, start=1)},
    **{name[:3]: number for number, name in enumerate(MONTH_NAMES, start=1)},
    "Sept": 9,
}
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_HALF_YEAR = timedelta(days=183)


class Day(NamedTuple):
    """A day by its parts, as printed. `weekday` counts from Monday, 0."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    @property
    def exists(self) -> bool:
        """Whether there is such a day: in its year or, where it has none, in a leap year."""
        if not 1 <= self.day <= _LENGTHS[self.month - 1]:
            return False
        return self.year is None or (self.month, self.day) != (2, 29) or _leap(self.year)

    @property
    def worded(self) -> str:
        """The parts in one form: "2024-11-25 Monday", "--02-29"."""
        year = f"{self.year:04}" if self.year else "-"
        weekday = "" if self.weekday is None else f" {WEEKDAYS[self.weekday]}"
        return f"{year}-{self.month:02}-{self.day:02}{weekday}"

    def near(self, story: date | None) -> date | None:
        """The day on the calendar: that of its year or else the nearest to the day of the story; None if unknown."""
        if not self.exists:
            return None
        if self.year is not None:
            return date(self.year, self.month, self.day)
        if story is None:
            return None
        years = (year for year in (story.year - 1, story.year, story.year + 1) if self._replace(year=year).exists)
        days = [date(year, self.month, self.day) for year in years]
        return next((day for day in days if abs(day - story) <= _HALF_YEAR), None)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def worded(day: date) -> str:
    """A day as a message says it: "November 25, 2024"."""
    return f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"
