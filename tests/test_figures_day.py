"""Days by their parts, on the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.figures.day import Day, worded


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_every_day_of_the_calendar_exists(day: date) -> None:
    assert Day(day.month, day.day, day.year).exists
    assert Day(day.month, day.day).exists


@pytest.mark.parametrize("day", [Day(2, 30), Day(4, 31), Day(2, 29, 2023), Day(2, 29, 1900), Day(1, 32), Day(1, 0)])
def test_other_days_do_not(day: Day) -> None:
    assert not day.exists
    assert day.near(date(2024, 1, 1)) is None


@given(st.dates(date(1950, 1, 1), date(2050, 12, 31)), st.integers(-180, 180))
def test_a_day_without_a_year_is_the_nearest_to_the_story(story: date, off: int) -> None:
    day = date.fromordinal(story.toordinal() + off)
    if (day.month, day.day) != (2, 29):
        assert Day(day.month, day.day).near(story) == day


def test_a_day_without_a_year_is_unknown_where_the_story_is_of_no_day() -> None:
    assert Day(11, 25).near(None) is None


def test_a_day_is_worded() -> None:
    assert worded(date(2024, 11, 25)) == "November 25, 2024"
    assert Day(11, 25, 2024, 0).worded == "2024-11-25 Monday"
    assert Day(2, 29).worded == "--02-29"
