"""How often words stand side by side in news at large: the counts of two and three in a row, of words and of kinds."""

from __future__ import annotations

import mmap
import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, cached_property, lru_cache
from math import log2
from typing import overload
from zlib import crc32

from newslint import lexicon
from newslint.memo import Memo
from newslint.tokens import Tokens

_FOLDER = os.path.join(os.path.dirname(__file__), "lexicon")

EDGE = "¶"
"""What stands before the first word of a paragraph, and behind its last one, where it is counted."""

BUCKETS = 18
"""The bits of a key that say in which bucket of the table its entry is."""
MARK = 12
"""The next bits of a key, which tell its entry from the others of the bucket."""
LEVELS = (3, 5, 6, 8, 11, 15, 22, 32, 50, 80, 140, 280, 700, 2000, 8000, 40000)
"""The counts that the last four bits of an entry stand for."""


class Context(Sequence[str]):
    """The tokens of an article as the counts know them.

    Figures are 0, apostrophes plain, and the first word of a sentence in small letters where it usually is.
    """

    def __init__(self, tokens: Tokens, firsts: Iterable[int]) -> None:
        self._tokens, self.texts = tokens, tokens.texts
        self._firsts: set[int] = set()
        for first in firsts:
            while first < len(self.texts) and not self.texts[first][0].isalnum():
                first += 1
            self._firsts.add(first)

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        word = _plain[self.texts[index]]
        return _usual(word) if index in self._firsts else word

    @cached_property
    def joined(self) -> str:
        """The tokens as they are, with spaces between and around them."""
        return f" {' '.join(self.texts)} "

    @property
    def counts(self) -> Counter[str]:
        """How often each token stands in the article, as it is."""
        return self._tokens.counts


def _plainly(text: str) -> str:
    """A token as it is counted: itself, if nothing about it is odd."""
    return "0" if text[0].isdigit() else text.replace("’", "'") if "’" in text else text


_plain = Memo(_plainly)


@lru_cache(maxsize=1 << 13)
def _usual(word: str) -> str:
    small = word.lower()
    return small if lexicon.articles(small) > lexicon.articles(word) else word


@cache
def _entries() -> tuple[memoryview, memoryview]:
    """Where each bucket begins, and the entries: a mark and the number of a level, in order within a bucket."""
    with open(os.path.join(_FOLDER, "context.bin"), "rb") as file:
        table = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    head = 4 * ((1 << BUCKETS) + 1)
    return table[:head].cast("I"), table[head:].cast("H")


def times(words: str) -> int:
    """About how often news at large has these two or three in a row; 0 when fewer times than the first of LEVELS.

    Any of them may be a kind (see lexicon.kinds) in the place of a word.
    """
    starts, counts = _entries()
    number = crc32(words.encode())
    bucket = number >> 32 - BUCKETS
    mark = number >> 32 - BUCKETS - MARK << 4 & 0xFFFF
    end = starts[bucket + 1]
    at = bisect_left(counts, mark, starts[bucket], end)
    return LEVELS[counts[at] & 15] if at < end and counts[at] & 0xFFF0 == mark else 0


_LOGARITHMS = {0: 0.0, LEVELS[0]: 0.0} | {count: log2(1 + count) for count in LEVELS[1:]}


def commonness(words: str) -> float:
    """log2(1 + how often news at large has these in a row); 0 for the first of LEVELS, which says little by itself."""
    return _LOGARITHMS[times(words)]


def support(words: Sequence[str], index: int, word: str) -> float:
    """How well a word stands at a place among others: the logarithms of the counts of what it makes with them, summed.

    Each two in a row counts once and each three twice; 0 when news at large has none of them.
    """
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    total = commonness(f"{before} {word}") + commonness(f"{word} {after}")
    threes = [f"{before} {word} {after}"]
    if index > 1:
        threes.append(f"{words[index - 2]} {before} {word}")
    if index + 2 < len(words):
        threes.append(f"{word} {after} {words[index + 2]}")
    return total + 2 * sum(map(commonness, threes))
