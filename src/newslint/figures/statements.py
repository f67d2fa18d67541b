"""Blocks of an article with their figures as marks, in which rules look for what the copy says of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple, get_args

from newslint.block import Block
from newslint.figures.figure import Figure, Kind
from newslint.span import Span

MARKS: dict[Kind, str] = {kind: chr(0xE000 + number) for number, kind in enumerate(get_args(Kind))}
"""The character that stands for a figure of each kind: one of those that Unicode leaves to its users."""

NUMBER, PERCENT, POINTS, MONEY, MEASURE, YEAR, DATE, PAIR, ORDINAL = (
    MARKS[kind] for kind in ("number", "percent", "points", "money", "measure", "year", "date", "pair", "ordinal")
)
AMOUNT = f"[{NUMBER}{PERCENT}{MONEY}{MEASURE}]"
OTHER = f"[^.;:?!\n{NUMBER}{PERCENT}{POINTS}{MONEY}{MEASURE}{PAIR}]"
"""Whatever stands between two figures of a clause; days and years may."""


class Statement(NamedTuple):
    """A block with more than one figure: `text` is its prose, each figure one mark; `places` has the figure of each.

    `start` is where the block begins in the prose.
    """

    text: str
    places: dict[int, Figure]
    start: int

    def figure(self, found: re.Match[str], group: str | int) -> Figure:
        """The figure that a group of a match in `text` is the mark of."""
        return self.places[found.start(group)]

    def span(self, start: int, end: int) -> Span:
        """The place in the prose of words in `text` that hold no figure."""
        before = [figure.span for at, figure in self.places.items() if at < start]
        shift = self.start + sum(span.end - span.start - 1 for span in before)
        return Span(start + shift, end + shift)


def statements_in(prose: str, figures: Sequence[Figure], blocks: Sequence[Block]) -> Iterator[Statement]:
    """The blocks that have more than one figure."""
    starts = [figure.span.start for figure in figures]
    for block in blocks:
        first, stop = bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)
        if stop - first > 1:
            yield _statement(prose, figures[first:stop], block.span)


def _statement(prose: str, figures: Sequence[Figure], block: Span) -> Statement:
    parts: list[str] = []
    places: dict[int, Figure] = {}
    at, length = block.start, 0
    for figure in figures:
        start, end = figure.span.start, figure.span.end
        length += start - at
        places[length] = figure
        parts += (prose[at:start], MARKS[figure.kind])
        at, length = end, length + 1
    return Statement("".join((*parts, prose[at : block.end])), places, block.start)
