"""Facts that contradict each other, in copy that is made up: what is right is left alone, what is wrong is found."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.engine import Engine
from newslint.figures.day import MONTH_NAMES, WEEKDAYS
from newslint.settings import Settings
from newslint.source import Source

STORY = date(2024, 5, 20)
ENGINE = Engine.under(Settings(select=("facts",), story_date=STORY))
counts = st.integers(2, 400)


def found(copy: str) -> list[tuple[str, str]]:
    findings = ENGINE.lint(Source("story.txt", copy)).findings
    return [(finding.rule.id, finding.span.of(copy)) for finding in findings]


@settings(deadline=None)
@given(st.integers(-50, 50), st.integers(0, 6))
def test_a_weekday_is_right_on_one_day_of_seven(off: int, shift: int) -> None:
    day = STORY + timedelta(days=off)
    weekday = WEEKDAYS[(day.weekday() + shift) % 7]
    copy = f"The court met on {weekday}, {MONTH_NAMES[day.month - 1]} {day.day}, and ruled."
    assert [rule for rule, _ in found(copy)] == (["facts.Weekday"] if shift else [])


@settings(deadline=None)
@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_every_day_of_the_calendar_is_possible(day: date) -> None:
    month = MONTH_NAMES[day.month - 1]
    assert found(f"It was built on {month} {day.day}, {day.year}, by hand. It fell on {day.day} {month}.") == []


@settings(deadline=None)
@given(st.lists(counts, min_size=2, max_size=5), st.sampled_from((0, 7)))
def test_parts_make_their_total(parts: list[int], off: int) -> None:
    total = sum(parts) + off
    listed = ", ".join(f"{part} from town {chr(65 + number)}" for number, part in enumerate(parts[:-1]))
    copy = f"The club has {total:,} members: {listed} and {parts[-1]} from the hills."
    if off == 0:
        assert found(copy) == []
    elif off == 7 and len(parts) > 2 and total not in parts:
        assert found(copy) == [("facts.Sum", f"{total:,}")]


@settings(deadline=None)
@given(st.integers(20, 5000), st.integers(20, 5000))
def test_a_change_is_what_its_ends_make_it(start: int, end: int) -> None:
    share = abs(end / start - 1) * 100
    verb, other = ("rose", "fell") if end > start else ("fell", "rose")
    ends = f"to {end:,} from {start:,}"
    assert found(f"Membership {verb} {share:.0f} percent, {ends}, in a year.") == []
    if start != end and max(start, end) < 100 * min(start, end):
        assert [rule for rule, _ in found(f"Membership {other} {ends} in a year.")] == ["facts.Change"]


@settings(deadline=None)
@given(st.integers(10, 900))
def test_a_conversion_may_be_rounded_and_not_more(miles: int) -> None:
    kilometers = miles * 1.609344
    assert found(f"It is {miles} miles ({kilometers:.0f} kilometers) from here.") == []
    assert found(f"It is {miles} miles ({kilometers * 1.5:.0f} kilometers) from here.") != []


@settings(deadline=None)
@given(st.integers(2, 115), st.integers(2, 115))
def test_a_person_has_one_age(first: int, second: int) -> None:
    copy = f"Ruth Dane, {first}, ran the shop. Her neighbors liked her.\n\nDane, {second}, had no children."
    assert found(copy) == ([] if first == second else [("facts.Age", str(second))])


@settings(deadline=None)
@given(st.integers(11, 999).filter(lambda number: number % 10), st.sampled_from(("million", "billion")))
def test_an_amount_has_one_scale(number: int, scale: str) -> None:
    copy = f"The company will pay a fine of ${number / 10} billion.\n\nThe fine of ${number / 10} {scale} is large."
    assert [rule for rule, _ in found(copy)] == (["facts.Scale"] if scale == "million" else [])


def test_the_age_that_most_places_have_is_right() -> None:
    copy = "Ruth Dane, 61, ran it. Ruth Dane, 62, knew.\n\nThe shop of Ruth Dane, 62, is shut."
    assert found(copy) == [("facts.Age", "61")]
