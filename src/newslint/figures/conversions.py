"""Values that copy gives in two units side by side: "40 miles (64 kilometers)"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import MEASURE, MONEY, Statement
from newslint.figures.units import MEASURES

_BOTH = f"[{MEASURE}{MONEY}]"
_TWO = (
    rf"(?P<first>{_BOTH})(?:[ -][\w-]+){{0,2}} ?"
    rf"(?:\((?:or |about |around |roughly |nearly |just over |some |US|A)*(?P<second>{_BOTH})[^()]{{0,12}}\)|"
    rf", or (?:about |around |roughly |nearly )?(?P<other>{_BOTH}),)"
)
_SECOND = rf"(?:\(|, )(?:or |about |around |roughly |nearly |just over |some |US|A|C)*{_BOTH}"
_DIMENSIONS = {unit: (dimension, factor) for dimension, units in MEASURES.items() for unit, factor in units.items()}


class Conversion(NamedTuple):
    """A value in one unit, and what the copy has for it in another."""

    first: Figure
    second: Figure
    undated: bool


def conversions_in(statements: Iterable[Statement]) -> Iterator[Conversion]:
    """The values with another in brackets, or between commas behind "or"."""
    for statement in statements:
        if not pattern(_SECOND).search(statement.text):
            continue
        for found in pattern(_TWO).finditer(statement.text):
            first = statement.figure(found, "first")
            second = statement.figure(found, "second" if found["second"] else "other")
            if first.unit != second.unit:
                years = any(figure.kind in ("year", "date") for figure in statement.places.values())
                yield Conversion(first, second, not years)


def converted(figure: Figure, unit: str) -> tuple[float, ...]:
    """What a measure is in another unit: every value that may be meant; none where they measure different things."""
    if {figure.unit, unit} == {"celsius", "fahrenheit"}:
        if unit == "fahrenheit":
            return figure.value * 1.8 + 32, figure.value * 1.8  # a temperature, or a difference of two
        return (figure.value - 32) / 1.8, figure.value / 1.8
    dimension, factor = _DIMENSIONS.get(figure.unit, ("", 1))
    other, target = _DIMENSIONS.get(unit, ("?", 1))
    if dimension != other:
        return ()
    value = figure.value * factor / target
    imperial = 1.20095 if "gallon" in (figure.unit, unit) else 1  # a British gallon is so much more than an American
    return (value,) if imperial == 1 else (value, value * imperial, value / imperial)
