"""facts.Conversion: a measure or a sum of money that its conversion contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import isclose
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong

if TYPE_CHECKING:
    from newslint.figures.conversions import Conversion
    from newslint.figures.figure import Figure

_LOOSE = 0.08
"""The share by which two measures may differ, since both may be rounded."""
_IRREGULAR = {"foot": "feet", "inch": "inches"}
_RATES = 1.1
"""How many times the one rate of exchange in a story may be the other."""


@rule(
    "facts.Conversion",
    message="{first} is {there}, not {second}.",
    why=(
        "Conversions are worked out by hand and late. Measures must agree but for rounding; of sums of money the rates "
        "that a story implies are compared with each other."
    ),
    examples=(
        wrong("The fire is 40 miles ([[40 kilometers]]) from the coast."),
        wrong("It was 38 degrees Celsius ([[110 F]]) in the shade."),
        wrong("They hold a 290-mile ([[300-kilometer]]) stretch of the border."),
        wrong("The wall is 108ft ([[45m]]) long and 3m (10ft) high."),
        wrong("The farm has 100 acres, or [[400 hectares]], of vines."),
        wrong("The bridge cost 13 billion won ($10 million), and the road 26 billion won ([[$200 million]])."),
        right("The fire is 40 miles (64 kilometers) from the coast. It was 38 degrees Celsius (100 F) in the shade."),
        right("The bridge cost 13 billion won ($10 million), and the road 26 billion won ($20.5 million)."),
        right("A rise of 2 degrees Celsius (3.6 Fahrenheit) is a lot. The ship is 60 feet (18 tons of steel)."),
        right("The tank holds 100 gallons (455 litres), and the other 100 gallons (379 liters)."),
    ),
)
def conversion(article: Article) -> Iterator[Match]:
    if not article.figures.of_kind("measure") and not article.figures.of_kind("money"):
        return
    from newslint.figures.conversions import conversions_in  # what few articles need

    rates: dict[tuple[str, str], list[Conversion]] = {}
    for each in conversions_in(article.figures.statements):
        if each.first.kind == "measure" and each.second.kind == "measure":
            yield from _measure(each, article.text)
        elif each.undated:
            rates.setdefault((each.first.unit, each.second.unit), []).append(each)
    for pairs in rates.values():
        yield from _money(pairs, article.text)


def _measure(each: Conversion, text: str) -> Iterator[Match]:
    from newslint.figures.conversions import converted

    values = converted(each.first, each.second.unit)
    low, high = each.second.bounds
    if values and not any(
        low <= value <= high or isclose(value, each.second.value, rel_tol=_LOOSE) for value in values
    ):
        yield _match(each, _worded(values[0], each.second, text), text, ())


def _money(pairs: Sequence[Conversion], text: str) -> Iterator[Match]:
    """The conversion whose rate is not that of the others or, of two, of the first."""
    if len(pairs) < 2:
        return
    ranges = [_rate(each) for each in pairs]
    for number, each in enumerate(pairs):
        apart = [
            other
            for other, (low, high) in enumerate(ranges)
            if low > ranges[number][1] * _RATES or high * _RATES < ranges[number][0]
        ]
        if 2 * len(apart) > len(pairs) - 1 and (number or len(apart) > 1):
            there = pairs[apart[0]]
            value = each.first.value * there.second.value / there.first.value
            yield _match(
                each,
                f"{_worded(value, each.second, text)} at the rate used elsewhere in this story",
                text,
                (there.second,),
            )


def _rate(each: Conversion) -> tuple[float, float]:
    (low, high), (second_low, second_high) = each.first.bounds, each.second.bounds
    return second_low / high, second_high / low


def _match(each: Conversion, there: str, text: str, related: tuple[Figure, ...]) -> Match:
    first, second = (_plural(figure.span.of(text)) for figure in (each.first, each.second))
    words = {"first": first, "second": second, "there": _plural(there)}
    places = ((each.first.span, "converted from"), *((figure.span, "another rate") for figure in related))
    return Match(each.second.span, words=words, related=places)


def _plural(printed: str) -> str:
    """A measure as it reads alone: "290-mile" as "290 miles"."""
    number, hyphen, unit = printed.partition("-")
    ending = "" if not hyphen or unit.endswith(("s", "feet")) else "s"
    return f"{number} {_IRREGULAR.get(unit, unit + ending)}".strip().replace("-", " ")


def _worded(value: float, like: Figure, text: str) -> str:
    """A value in the unit and scale of a printed one: "64.4 kilometers", "$20 million"."""
    printed = like.span.of(text)
    number = re.search(r"[0-9][0-9,.]*", printed)
    if number is None or not like.value:
        return f"{value:,.3g} {like.unit}s"
    scale = like.value / float(number[0].replace(",", ""))
    return f"{printed[: number.start()]}{round(value / scale, 1):,.12g}{printed[number.end() :]}"
