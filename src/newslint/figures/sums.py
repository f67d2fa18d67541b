"""Totals with all their parts beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.figures.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import MEASURE, MONEY, NUMBER, PERCENT, Statement

_COUNT = f"[{NUMBER}{MONEY}{MEASURE}]"
_THING = rf"[^.;:?!()\n{NUMBER}{PERCENT}{MONEY}{MEASURE}–—]"
_LIST = rf"{_COUNT}(?:{_THING}{{0,80}}?(?:, and|,| and| plus|;|; and) {_COUNT})+"
_ALONE = rf"(?!{_THING}{{0,50}} (?:and (?:a|an|one)|among) )(?={_THING}{{0,90}}(?:[.;)–—]| --|$))"
_HEAD = rf"(?P<total>{_COUNT})(?: [^\W\d_][\w’'-]*){{0,5}}(?::|,? ?[–—]| --| -|,? \() ?"
_COLON = rf"{_HEAD}{_THING}{{0,20}}?(?P<parts>{_LIST}){_ALONE}"
_BRACKETS = rf"{_HEAD}(?P<parts>{_THING}{{0,40}}\({_COUNT}\)(?:,? (?:and )?{_THING}{{1,40}}\({_COUNT}\))+)"
_TOTAL = (
    rf"(?P<parts>{_LIST}){_THING}{{0,40}}?,? (?:for a total of|(?<!of )a total of|totall?ing|making a total of) "
    rf"(?P<total>{_COUNT})"
)
_REST = (
    rf"(?P<parts>{PERCENT}(?:{_THING}{{0,80}}?{PERCENT})*){_THING}{{0,60}}"
    rf"\b(?:[Tt]he|[Aa]) remaining (?P<total>{PERCENT})"
)
# By these a list is not whole, or overlaps with itself.
_PART = (
    r"\b(?:includ\w+|such as|at least|more than|of whom|of which|of them|another|only|just|per|each|as well|"
    r"average|every|among|of the|up from|down from|compared|followed|about|around|some|nearly|almost|over|half)\b"
)
_MOST_OFF = 30
"""Percent that shares may lack or have too much and still be meant to make a hundred."""


class Sum(NamedTuple):
    """A total, or what is left of it, and the parts that make it; `expected` is what they should come to."""

    total: Figure
    parts: tuple[Figure, ...]
    expected: float

    @property
    def sum(self) -> float:
        """What the parts come to."""
        return round(sum(part.value for part in self.parts), 6)

    @property
    def adds_up(self) -> bool:
        """Whether they make the total, rounding allowed for where the figures have decimals or a scale."""
        step = max(part.step for part in (*self.parts, self.total))
        exact = all(part.step == 1 for part in (*self.parts, self.total)) and self.total.kind != "percent"
        return abs(self.sum - self.expected) <= (0 if exact else 0.51 * step * (len(self.parts) + 1))


def sums_in(statements: Iterable[Statement]) -> Iterator[Sum]:
    """The totals beside all their parts: "120 seats: 60 for the left, 45 for the right and 15 for others"."""
    for statement in statements:
        text = statement.text
        headed = pattern(_HEAD).search(text) is not None
        for expression in (*((_COLON, _BRACKETS) if headed else ()), *((_TOTAL,) if "total" in text else ())):
            for found in pattern(expression).finditer(text):
                total, parts = statement.figure(found, "total"), _parts(statement, found)
                if _whole(total, parts) and not pattern(_PART).search(text, max(found.start() - 50, 0), found.end()):
                    yield Sum(total, parts, total.value)
        if "remaining " in text:
            yield from _shares(statement)


def _shares(statement: Statement) -> Iterator[Sum]:
    """Shares with the rest of the hundred: what is left is the total here, and a part too."""
    for found in pattern(_REST).finditer(statement.text):
        rest = statement.figure(found, "total")
        parts = (*_parts(statement, found), rest)
        told = Sum(rest, parts, 100)
        if not any(part.about for part in parts) and abs(told.sum - 100) < _MOST_OFF:
            yield told


def _parts(statement: Statement, found: re.Match[str]) -> tuple[Figure, ...]:
    places = range(found.start("parts"), found.end("parts"))
    figures = (statement.places[at] for at in places if at in statement.places)
    return tuple(figure for figure in figures if figure.kind in ("number", "money", "measure", "percent"))


def _whole(total: Figure, parts: tuple[Figure, ...]) -> bool:
    """Whether the figures are of one kind, none of them rounded, and the parts could come to the total."""
    alike = all(part.like(total) and not part.about for part in parts)
    return alike and not total.about and total.value > 4 and 0.3 < sum(part.value for part in parts) / total.value < 3
