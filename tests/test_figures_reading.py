"""Figures in prose: what is read, and that what is printed is read as it was meant."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.figures.day import MONTH_NAMES, WEEKDAYS, Day
from newslint.figures.figure import Figure
from newslint.figures.reading import figures_in
from newslint.figures.units import UNITS
from newslint.tokens import Tokens

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
dates = st.dates(date(1800, 1, 1), date(2099, 12, 31))


def read(prose: str) -> list[Figure]:
    return figures_in(prose, Tokens(prose))


def only(prose: str) -> Figure:
    (figure,) = read(prose)
    return figure


def in_words(number: int) -> str:
    """A number below a million as it is written out."""
    if number >= 1000:
        rest = f" {in_words(number % 1000)}" if number % 1000 else ""
        return f"{in_words(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{SMALL[number // 100]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    return SMALL[number]


@given(st.integers(2, 999_999).filter(lambda number: not in_words(number).startswith("one")))
def test_a_number_in_words_is_read_as_it_was_written(number: int) -> None:
    figure = only(f"They counted {in_words(number)} of them.")
    assert (figure.kind, figure.value) == ("number", number)


@given(st.integers(2101, 10**12))
def test_a_number_in_digits_is_read_with_its_commas(number: int) -> None:
    assert only(f"They counted {number:,} of them.").value == number


@given(st.integers(1, 9999), st.integers(0, 2), st.sampled_from(("thousand", "million", "billion", "trillion")))
def test_money_is_read_in_full(number: int, decimals: int, scale: str) -> None:
    factor = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    printed = f"{number / 10**decimals:.{decimals}f}"
    figure = only(f"It cost ${printed} {scale} to build.")
    assert (figure.kind, figure.unit) == ("money", "dollar")
    assert figure.value == number * factor / 10**decimals
    assert figure.step == factor / 10**decimals


@given(dates, st.sampled_from(("{weekday}, {month} {day}, {year}", "{weekday} {day} {month} {year}")))
def test_a_date_is_read_with_its_weekday_and_year(day: date, form: str) -> None:
    weekday, month = WEEKDAYS[day.weekday()], MONTH_NAMES[day.month - 1]
    figure = only(f"It was on {form.format(weekday=weekday, month=month, day=day.day, year=day.year)}.")
    assert figure.day == Day(day.month, day.day, day.year, day.weekday())
    assert figure.day.near(None) == day


@given(dates)
def test_a_date_of_the_standard_is_read(day: date) -> None:
    figure = only(f"The file is of {day.isoformat()}.")
    assert figure.day is not None
    assert figure.day.near(None) == day


@given(st.integers(1, 115))
def test_an_age_is_read_in_all_its_forms(age: int) -> None:
    for form in ("Mary Shaw, {}, said", "a {}-year-old man", "She was aged {} then", "he is {} years old"):
        figure = only(form.format(age))
        assert (figure.kind, figure.value) == ("age", age)


@given(st.integers(1, 9999), st.sampled_from(sorted(UNITS)))
def test_a_measure_is_read_with_its_unit(number: int, unit: str) -> None:
    figure = only(f"It is {number:,} {unit} from here.")
    assert (figure.kind, figure.value, figure.unit) == ("measure", number, UNITS[unit])


@pytest.mark.parametrize(
    ("prose", "kind", "value", "unit"),
    [
        ("about 1.3 trillion won", "money", 1.3e12, "won"),
        ("£5m", "money", 5e6, "pound"),
        ("€2bn", "money", 2e9, "euro"),
        ("Rs 20 crore", "money", 2e8, "rupee"),
        ("350 million pounds", "money", 350e6, "pound"),
        ("180 pounds", "measure", 180, "pound"),
        ("7.5 per cent", "percent", 7.5, ""),
        ("12%", "percent", 12, ""),
        ("3 percentage points", "points", 3, ""),
        ("15 square miles", "measure", 15, "square mile"),
        ("38 degrees Celsius", "measure", 38, "celsius"),
        ("-4 F", "measure", -4, "fahrenheit"),
        ("the 80th time", "ordinal", 80, ""),
        ("the nineteenth time", "ordinal", 19, ""),
        ("in 1984", "year", 1984, ""),
        ("in the 1980s", "decade", 1980, ""),
        ("at 7:30 p.m.", "time", 19 * 60 + 30, ""),
        ("at 12.15am", "time", 15, ""),
        ("a ten-year-old", "age", 10, ""),
    ],
)
def test_the_words_beside_a_number_say_what_it_is(prose: str, kind: str, value: float, unit: str) -> None:
    figure = only(prose)
    assert (figure.kind, figure.value, figure.unit) == (kind, value, unit)


@pytest.mark.parametrize(
    ("prose", "kind", "second"), [("52-47", "pair", 47), ("1990-95", "range", 95), ("5–9%", "range", 9)]
)
def test_two_numbers_with_a_dash_are_one_figure(prose: str, kind: str, second: float) -> None:
    figure = only(f"It was {prose} then.")
    assert (figure.kind, figure.second) == (kind, second)


@pytest.mark.parametrize("prose", ["COVID-19", "the G20", "9/11", "see @user42", "D+5", "a 747s1"])
def test_a_number_in_a_name_is_no_figure(prose: str) -> None:
    assert read(f"It is {prose} again.") == []


@pytest.mark.parametrize(
    "prose", ["Tuesday, Nov. 25", "Tuesday (Nov. 25)", "Tuesday 25 November", "Nov. 25 (Tuesday)", "Tues. 25th of Nov."]
)
def test_a_date_without_a_year_has_its_weekday(prose: str) -> None:
    assert only(f"It is on {prose}.").day == Day(11, 25, None, 1)


@given(st.text(st.sampled_from("0123456789 .,:-–$£%thamilonyedwrs()\n"), max_size=60))
def test_figures_stand_apart_and_in_order(prose: str) -> None:
    spans = [figure.span for figure in read(prose)]
    assert all(0 <= span.start < span.end <= len(prose) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
