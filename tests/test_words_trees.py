"""Boosted decision trees."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from newslint.words.trees import Trees, read

# Is fact 0 at most 1.5? If so -1; if not, is fact 1 at most 0? 0.5 if so, 2 if not. And a tree that is one leaf.
TREES = Trees(
    array("b", [0, -1, 1, -1, -1, -1]),
    array("f", [1.5, -1, 0, 0.5, 2, 0.25]),
    array("B", [2, 0, 2, 0, 0, 0]),
    array("i", [0, 5]),
)


@pytest.mark.parametrize(("facts", "total"), [((1.5, 9), -0.75), ((2, 0), 0.75), ((2, 1), 2.25)])
def test_the_leaves_that_facts_lead_to_are_summed(facts: tuple[float, ...], total: float) -> None:
    assert TREES.total(facts, slice(None)) == total
    assert TREES.total(facts, slice(1)) == total - 0.25


def test_what_is_packed_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "trees.bin").write_bytes(TREES.packed())
    assert read(str(tmp_path / "trees.bin")) == TREES
