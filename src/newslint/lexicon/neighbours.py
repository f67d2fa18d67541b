"""Which words usually stand side by side: a table of bits, asked sooner than counts are."""

from __future__ import annotations

import mmap
import os
from functools import cache
from zlib import crc32

from newslint.memo import Memo

_FOLDER = os.path.dirname(__file__)
BITS = 24
"""The bits of a number that says which bit of the table stands for a pair."""


def _number(word: str) -> int:
    """A number of BITS bits, spread by the golden ratio."""
    return crc32(word.encode()) * 0x9E3779B1 >> 32 - BITS & _ALL


_ALL = (1 << BITS) - 1
_numbers = Memo(_number)


def bit_of(left: str, right: str) -> int:
    """The number of the bit that is set for a pair."""
    return 5 * _numbers[left] + _numbers[right] & _ALL


@cache
def _table() -> mmap.mmap:
    with open(os.path.join(_FOLDER, "neighbours.bin"), "rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def usual(left: str, right: str) -> bool:
    """Whether two words stand side by side in news at large, and no rival of one is far likelier to stand there.

    Of others one pair in thirty passes.
    """
    bit = bit_of(left, right)
    return _table()[bit >> 3] >> (bit & 7) & 1 > 0
