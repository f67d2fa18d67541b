"""Boosted decision trees, as training/words.py writes them: a sum of small tables of questions."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import exp
from typing import NamedTuple

FIRST, HOPELESS = 12, -0.5
"""The first trees ask only for what is soon known; a sum of theirs so low hardly ever comes up again."""


class Trees(NamedTuple):
    """The nodes of all trees in a row.

    A node asks whether fact number `facts[n]` is at most `bars[n]` and goes on at `lower[n]` if so and at `upper[n]` if
    not; where `facts[n]` is below 0 it is a leaf, and `bars[n]` is what it adds. `roots` are where the trees begin.
    """

    facts: array[int]
    bars: array[float]
    lower: array[int]
    upper: array[int]
    roots: array[int]

    def probability(self, facts: Sequence[float]) -> float:
        """What the trees make of some facts: the sum of their leaves, as a probability."""
        return 1 / (1 + exp(-self.total(facts, len(self.roots))))

    def total(self, facts: Sequence[float], trees: int) -> float:
        """The sum of the leaves of the first so many trees."""
        asked, bars, lower, upper = self.facts, self.bars, self.lower, self.upper
        total = 0.0
        for node in self.roots[:trees]:
            while (fact := asked[node]) >= 0:
                node = lower[node] if facts[fact] <= bars[node] else upper[node]
            total += bars[node]
        return total

    def packed(self) -> bytes:
        """The trees as read() takes them: how many nodes and trees, then the five columns."""
        sizes = array("i", [len(self.facts), len(self.roots)])
        columns = (sizes, self.facts, self.bars, self.lower, self.upper, self.roots)
        return b"".join(column.tobytes() for column in columns)


def read(path: str) -> Trees:
    """The trees in a file."""
    bars: array[float] = array("f")
    facts, lower, upper, roots = array("i"), array("i"), array("i"), array("i")
    with open(path, "rb") as file:
        nodes, trees = memoryview(file.read(8)).cast("i")
        for column, size in ((facts, nodes), (bars, nodes), (lower, nodes), (upper, nodes), (roots, trees)):
            column.frombytes(file.read(4 * size))
    return Trees(facts, bars, lower, upper, roots)
