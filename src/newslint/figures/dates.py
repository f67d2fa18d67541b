"""The dates that a number in news copy may be the day of: AP's, the Guardian's and bracketed forms."""

from __future__ import annotations

from newslint.expressions import pattern
from newslint.figures.day import MONTHS, WEEKDAYS, Day
from newslint.figures.figure import Figure
from newslint.span import Span

_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
_BEFORE = rf"\b{_WEEKDAY},?(?: the)? \(?$"
_BEHIND = rf"(?:,? \((?:a )?(?=\w+\))|, a |, (?=\w+,)){_WEEKDAY}"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_MONTH_BEFORE = rf"\b(?P<month>{_MONTH})\.? $"
_MONTH_BEHIND = rf"(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b\.?"
_YEAR = r",? (?P<year>1[5-9][0-9][0-9]|20[0-9][0-9])\b(?![,.]?[0-9])"
_ISO = r"(?P<year>[12][0-9]{3})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3][0-9])(?![0-9-])"


def dated(prose: str, start: int, end: int, number: int) -> Figure | None:
    """The date of which the number from `start` to `end` is the day, if it is one."""
    if not 0 < number < 32:
        return None
    before = pattern(_MONTH_BEFORE).search(prose, max(start - 12, 0), start)
    if before:
        begin, stop, month = before.start(), _end(prose, end), before["month"]
    elif behind := pattern(_MONTH_BEHIND).match(prose, end):
        begin, stop, month = start, behind.end(), behind["month"]
    else:
        return None
    year = pattern(_YEAR).match(prose, stop)
    stop = year.end() if year else stop
    weekday, begin, stop = _weekday(prose, begin, stop)
    day = Day(MONTHS[month], number, int(year["year"]) if year else None, weekday)
    return Figure("date", Span(begin, stop), number, day=day)


def iso(prose: str, start: int) -> Figure | None:
    """The date that begins at `start` in the form 2024-11-25."""
    parts = pattern(_ISO).match(prose, start)
    if parts is None:
        return None
    day = Day(int(parts["month"]), int(parts["day"]), int(parts["year"]))
    return Figure("date", Span(start, parts.end()), day.day, day=day)


def _weekday(prose: str, start: int, end: int) -> tuple[int | None, int, int]:
    """The weekday beside the date from `start` to `end`, and where the date begins and ends with it."""
    if before := pattern(_BEFORE).search(prose, max(start - 18, 0), start):
        return _number(before["weekday"]), before.start(), end
    if behind := pattern(_BEHIND).match(prose, end):
        return _number(behind["weekday"]), start, behind.end()
    return None, start, end


def _number(weekday: str) -> int:
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(weekday[:3]))


def _end(prose: str, at: int) -> int:
    """Where the number that ends at `at` ends as an ordinal."""
    return at + 2 if prose[at : at + 2] in ("st", "nd", "rd", "th") else at
