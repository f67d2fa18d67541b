"""Totals with all their parts beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import MEASURE, MONEY, NUMBER, PERCENT, Statement

_COUNT = f"[{NUMBER}{MONEY}{MEASURE}]"
_FIGURE = f"[{NUMBER}{MONEY}{MEASURE}{PERCENT}]"
# "120 seats: ", "29 bodies (", "12 governors — "; not "a 2 –1 win", "6 of 13 Photos:"
_HEAD = (
    rf"(?P<total>{_COUNT})(?<!{_FIGURE} of .)(?<!{NUMBER}(?!\)| [^\W\d_]))\)?(?: [^\W\d_][\w’'-]*){{0,5}}"
    r"(?:(?P<colon>:)|(?P<dash> ?[–—]+| --?(?= ))|,? (?P<bracket>\())(?! ?\() ?"
)
_ENDS = {
    "colon": r"[.;!?\n][”\"’)]?(?: |$)|[–—]| -- |$",
    "dash": r" ?[–—]| --? |[.;!?\n][”\"’)]?(?: |$)|$",
    "bracket": r"\)",
}
_JOINT = r"[,;)]|\b(?:and|plus|joined|with|while|additional|another)\b"
_LAST_JOINT = r"[;)]|\b(?:and|plus|joined|with|while)\b"
# Behind the last part these say that there are more.
_MORE = r" (?:and|plus|or) (?:an?|one|the|its|several|many|some|others?|dozens|hundreds) "
_ONE_MORE = r"(?:^|[,;]|\band) ?(?:an?|one|both|himself|herself) "
# By these a list is not whole, or overlaps with itself.
_PART = (
    r"\b(?:includ\w+|such as|among|of whom|of which|of them|only|just|per|each|as well|aged?|between|"
    r"average|every|up from|down from|compared|followed|half|ago|than|least|most)\b"
)
_AVERAGE = r"\b(?:average|median|mean|typical|rate)\b"
_TOTAL = (
    r"(?:, an? (?:combined )?total of|\bfor (?:an?|the) (?:[a-z]+ )?total of|\bmaking (?:an?|the) total (?:of )?|"
    r"\btotall?ing|\bcombined total (?:of|is|was)|\b(?:adds?|added|adding) up to)"
    rf" (?:about |roughly |nearly )?(?P<total>{_COUNT})"
)
_REST = rf"\b(?:[Tt]he|[Aa]) remaining (?P<total>{PERCENT})"
_THE_SHARES = rf"(?P<parts>{PERCENT}(?:[^.;:?!\n{PERCENT}]{{0,80}}?{PERCENT})*)[^.;:?!\n{PERCENT}]{{0,60}}{_REST}"
_MOST_APART = 90
"""Characters between two parts."""
_MOST_OFF = 30
"""Percent that shares may lack or have too much and still be meant to make a hundred."""
_ROUGH = 0.1
"""The share by which a sum may be off where one of its figures is said to be rounded."""


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
        figures = (*self.parts, self.total)
        step = max(figure.step for figure in figures)
        exact = all(figure.step == 1 for figure in figures) and self.total.kind != "percent"
        slack = 0 if exact else 0.51 * step * len(figures)
        if any(figure.about for figure in figures):
            slack = max(slack, _ROUGH * self.expected)
        return abs(self.sum - self.expected) <= slack


def sums_in(statements: Iterable[Statement]) -> Iterator[Sum]:
    """The totals beside all their parts: "120 seats: 60 for the left, 45 for the right and 15 for others"."""
    for statement in statements:
        yield from _broken_down(statement)
        if "total" in statement.text or " up to " in statement.text:
            yield from _added_up(statement)
        if "remaining " in statement.text:
            yield from _shares(statement)


def _broken_down(statement: Statement) -> Iterator[Sum]:
    """The totals with their parts behind a colon, a dash or a bracket."""
    text = statement.text
    for head in pattern(_HEAD).finditer(text):
        stop = pattern(_ENDS[head.lastgroup or ""]).search(text, head.end())
        end = stop.start() if stop else len(text)
        places = [at for at in range(head.end(), end) if at in statement.places and text[at] in _FIGURE]
        if len(places) < 2 or not _is_list(text, head.end(), places, end):
            continue
        total, parts = statement.figure(head, "total"), tuple(statement.places[at] for at in places)
        mean = pattern(_AVERAGE).search(text, max(head.start() - 60, 0), head.start())
        if _alike(total, parts) and not mean and not pattern(_PART).search(text, head.start(), end):
            yield Sum(total, parts, total.value)


def _is_list(text: str, start: int, places: list[int], end: int) -> bool:
    """Whether the figures at these places are a list that fills the text from `start` to `end`."""
    goes_on = "," in text[places[-1] : end] and not pattern(_LAST_JOINT).search(text, places[-2], places[-1])
    more = (
        goes_on or pattern(_MORE).search(text, places[-1], end) or pattern(_ONE_MORE).search(text[start : places[-1]])
    )
    near = places[0] - start < _MOST_APART / 2 and end - places[-1] < _MOST_APART
    return near and not more and _joined(text, places)


def _joined(text: str, places: list[int]) -> bool:
    """Whether what stands between any two figures in a row joins them."""
    return all(
        behind - before < _MOST_APART and pattern(_JOINT).search(text, before, behind)
        for before, behind in pairwise(places)
    )


def _added_up(statement: Statement) -> Iterator[Sum]:
    """The totals behind their parts: the last figures of the sentence of which the sum comes nearest.

    The parts of a "combined total", and of what they "add up to", may be those of the sentence before.
    """
    text = statement.text
    for found in pattern(_TOTAL).finditer(text):
        begin = text.rfind(". ", 0, found.start()) + 1
        if begin and ("ombined" in found[0] or " up " in found[0]):
            begin = text.rfind(". ", 0, begin - 1) + 1
        places = [at for at in range(begin, found.start()) if at in statement.places and text[at] in _FIGURE][-6:]
        total = statement.figure(found, "total")
        runs = [places[-count:] for count in range(2, len(places) + 1)]
        sums = [
            Sum(total, tuple(statement.places[at] for at in run), total.value) for run in runs if _joined(text, run)
        ]
        sums = [each for each in sums if _alike(total, each.parts)]
        if sums and not any(each.adds_up for each in sums):
            yield min(sums, key=lambda each: abs(each.sum - total.value))


def _shares(statement: Statement) -> Iterator[Sum]:
    """Shares with the rest of the hundred: what is left is the total here, and a part too."""
    for found in pattern(_THE_SHARES).finditer(statement.text):
        rest = statement.figure(found, "total")
        places = range(found.start("parts"), found.end("parts"))
        parts = (*(statement.places[at] for at in places if statement.text[at] == PERCENT), rest)
        told = Sum(rest, parts, 100)
        if not any(part.about for part in parts) and abs(told.sum - 100) < _MOST_OFF:
            yield told


def _alike(total: Figure, parts: tuple[Figure, ...]) -> bool:
    """Whether the figures are of one kind, and the parts could come to the total: it is no average of them, nor one."""
    values = [part.value for part in parts]
    average = 0.7 * total.value < min(values) <= max(values) < 1.4 * total.value
    among = total.value in values[1:] or average
    alike = total.value > 1 and all(part.like(total) for part in parts)
    return alike and not among and 0.2 < sum(values) / total.value < 10
