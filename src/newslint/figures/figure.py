"""A figure: a value that the copy states, and where."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newslint.figures.day import Day
from newslint.span import Span

Kind = Literal[
    "number",
    "ordinal",
    "percent",
    "points",
    "money",
    "measure",
    "age",
    "date",
    "year",
    "decade",
    "time",
    "pair",
    "range",
]


class Figure(NamedTuple):
    """A value that the copy states.

    `value` is in full, "$4.2 billion" being 4,200,000,000, and `unit` what it counts: a currency, a unit of measure,
    nothing. `step` is what one more in the last printed figure would be, 100,000,000 there. `about` is whether the copy
    says that it is rounded or a bound ("nearly"). A pair (52-47) and a range (1990-95) have `second`, a date its `day`;
    a time is in minutes from midnight.
    """

    kind: Kind
    span: Span
    value: float
    unit: str = ""
    step: float = 1
    about: bool = False
    second: float = 0
    day: Day | None = None

    @property
    def bounds(self) -> tuple[float, float]:
        """The least and the most that was rounded to it, if it was: three figures of a whole number are believed."""
        step, count = self.step, round(abs(self.value) / self.step)
        while count >= 1000 and count % 10 == 0:
            step, count = 10 * step, count // 10
        return self.value - step / 2, self.value + step / 2

    def like(self, other: Figure) -> bool:
        """Whether the two are of one kind and unit, so that they may be compared."""
        return self.kind == other.kind and self.unit == other.unit
