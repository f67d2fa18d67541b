"""Boosted decision trees, as training/words.py writes them: a sum of small tables of questions."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple


class Trees(NamedTuple):
    """The nodes of all trees in a row.

    A node asks whether fact number `facts[n]` is at most `bars[n]`. If so the next node is asked, if not that which is
    `upper[n]` nodes further on; where `facts[n]` is below 0 it is a leaf, and `bars[n]` is what it adds. `roots` are
    where the trees begin.
    """

    facts: array[int]
    bars: array[float]
    upper: array[int]
    roots: array[int]

    def total(self, facts: Sequence[float], trees: slice) -> float:
        """The sum of the leaves of some of the trees."""
        asked, bars, upper = self.facts, self.bars, self.upper
        total = 0.0
        for node in self.roots[trees]:
            while (fact := asked[node]) >= 0:
                node += 1 if facts[fact] <= bars[node] else upper[node]
            total += bars[node]
        return total

    def packed(self) -> bytes:
        """The trees as read() takes them: how many nodes and trees, then the four columns."""
        sizes = array("i", [len(self.facts), len(self.roots)])
        return b"".join(column.tobytes() for column in (sizes, *self))


def read(path: str) -> Trees:
    """The trees in a file."""
    facts, bars, upper, roots = array("b"), array("f"), array("B"), array("i")
    with open(path, "rb") as file:
        nodes, trees = memoryview(file.read(8)).cast("i")
        facts.fromfile(file, nodes)
        bars.fromfile(file, nodes)
        upper.fromfile(file, nodes)
        roots.fromfile(file, trees)
    return Trees(facts, bars, upper, roots)
