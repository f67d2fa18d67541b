"""Whose age an age is, and who was born when: by the name beside the figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.expressions import pattern
from newslint.figures.figure import Figure

if TYPE_CHECKING:
    import re

_PART = r"[A-Z][\w’'-]*[a-z][\w’'-]*"
_NAME = rf"(?:(?:{_PART}|[A-Z]\.) )*{_PART}"
_LINK = r"(?:\w+ed|\w+s|and|who|to|of|by|with|told|for|in|on|at|from|is|was|won|beat|met) "
_BEFORE = rf"(?P<name>{_NAME})(?:,? (?:Jr|Sr)\.?)?, (?:aged? )?$"
_BEHIND = (
    rf" (?:(?!{_LINK})[a-z-]+ |[A-Z]{{2,}} ){{0,3}}(?P<name>(?:(?:{_PART}|[A-Z]\.) )+{_PART})"
    r"(?=[,.;]| (?:was|is|has|had|said|says|who|told|and|died|of|from|in|at|on|as|to|with|for|were)\b)"
)
_FAMILY_BEHIND = rf" (?P<name>{_PART})(?=,| (?:was|is|has|had|said|says|who|told|died)\b)"
_APART = rf"(?P<name>{_NAME})(?:,| is) (?:a|an|the) $"
# "Ruth Dane of Paris, 61,": a place has no age.
_OF_A_PLACE = r"\b(?:of|from|in|near|at) (?:[A-Z]\w+ )?$"
_BORN = rf"(?P<name>{_NAME}),? (?:was |\(|who was )?born (?:on |in )?$"


class Aged(NamedTuple):
    """A figure of somebody's age, or the date or year of birth, and the last two words of the name beside it.

    A `bare` age is a number between commas.
    """

    name: tuple[str, ...]
    figure: Figure
    bare: bool = False

    @property
    def family(self) -> str:
        """The name under which the person goes on second reference."""
        return self.name[-1]


def aged_in(prose: str, ages: Iterable[Figure]) -> Iterator[Aged]:
    """The ages that stand beside a name: "Ruth Dane, 61," and "61-year-old Ruth Dane"."""
    for figure in ages:
        start, end = figure.span.start, figure.span.end
        bare = end - start < 4
        found = None if bare else _behind(prose, end)
        found = found or pattern(_BEFORE if bare else _APART).search(prose, max(start - 60, 0), start)
        if found and (" " in found["name"] or not _is_place(prose, found.start())):
            yield Aged(_name(found), figure, bare)


def _behind(prose: str, at: int) -> re.Match[str] | None:
    """The name behind an age with its "year-old"."""
    return pattern(_BEHIND).match(prose, at) or pattern(_FAMILY_BEHIND).match(prose, at)


def _is_place(prose: str, start: int) -> bool:
    """Whether the single word at `start` is a place that somebody is of."""
    return pattern(_OF_A_PLACE).search(prose, max(start - 20, 0), start) is not None


def _name(found: re.Match[str]) -> tuple[str, ...]:
    """The last two words of the name found, initials left out."""
    return tuple(word for word in found["name"].split() if not word.endswith("."))[-2:]


def births_in(prose: str, days: Iterable[Figure]) -> Iterator[Aged]:
    """The years and full dates of birth that stand behind a name: "Ruth Dane, born in 1946"."""
    for figure in days:
        start = figure.span.start
        near = prose.find("born ", max(start - 9, 0), start) >= 0
        found = pattern(_BORN).search(prose, max(start - 60, 0), start) if near else None
        if found and (figure.kind == "year" or figure.day and figure.day.year):
            yield Aged(_name(found), figure)
