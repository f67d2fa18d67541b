"""Work out which words are usual neighbours: those side by side where no rival of either would be far likelier."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from newslint.lexicon import kinds
from newslint.lexicon.neighbours import BITS, bit_of
from newslint.words.confusions import UNSEEN, rivals

_FAR = 8.0
"""How much likelier a rival must be to stand beside a word for this to be no usual neighbour."""


def write(path: Path, times: Mapping[tuple[str, str], int]) -> int:
    """Put the usual pairs, of all that stand side by side so many times, into a table; how many are usual."""
    pairs = [pair for pair in times if _is_usual(times, *pair)]
    bits = np.zeros(1 << BITS, np.uint8)
    for pair in pairs:
        bits[bit_of(*pair)] = 1
    path.write_bytes(np.packbits(bits, bitorder="little").tobytes())
    return len(pairs)


def _is_usual(times: Mapping[tuple[str, str], int], left: str, right: str) -> bool:
    behind = max((_share(times, (left, rival), rival) for rival in rivals(right)), default=0.0)
    if behind > _FAR * _share(times, (left, right), right):
        return False
    before = max((_share(times, (rival, right), rival) for rival in rivals(left)), default=0.0)
    return before <= _FAR * _share(times, (left, right), left)


def _share(times: Mapping[tuple[str, str], int], pair: tuple[str, str], word: str) -> float:
    """In what share of the places of a word of a pair the other stands beside it; never none, as in confusions."""
    return times.get(pair, 0) / kinds.times(word) + UNSEEN / kinds.ALL
