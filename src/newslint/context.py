"""How often words stand side by side in news at large: the counts of two and three tokens in a row."""

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
from newslint.tokens import Tokens

_TABLE = os.path.join(os.path.dirname(__file__), "lexicon", "context.bin")


STRAY = 1500
"""How far a key may lie from where it would if all were spread evenly; training/context.py sees to it."""


class Context(Sequence[str]):
    """The tokens of an article as the counts know them.

    Figures are 0, apostrophes plain, and the first word of a sentence in small letters where it usually is.
    """

    def __init__(self, tokens: Tokens, firsts: Iterable[int]) -> None:
        self.texts = texts = tokens.texts
        self._firsts: set[int] = set()
        for first in firsts:
            while first < len(texts) and not texts[first][0].isalnum():
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
        word = _plain(self.texts[index])
        return _usual(word) if index in self._firsts else word

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each token stands in the article, as it is."""
        return Counter(self.texts)


@lru_cache(maxsize=1 << 15)
def _plain(text: str) -> str:
    return "0" if text[0].isdigit() else text.replace("’", "'") if "’" in text else text


@lru_cache(maxsize=1 << 13)
def _usual(word: str) -> str:
    small = word.lower()
    return small if lexicon.articles(small) > lexicon.articles(word) else word


def key(words: str) -> int:
    """The number under which words in a row, joined by spaces, are counted."""
    return crc32(words.encode())


@cache
def _counts() -> tuple[memoryview, memoryview, int]:
    """The keys in order, the byte for the count of each, and how many there are."""
    with open(_TABLE, "rb") as file:
        table = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    size = len(table) // 5
    return table[: size * 4].cast("I"), table[size * 4 :], size


def count_of(byte: int) -> int:
    """The count that a byte stands for: up to 200 itself, beyond 200 x 2 ** ((byte - 200) / 4)."""
    return byte if byte <= 200 else round(200 * 2 ** ((byte - 200) / 4))


_LOGARITHMS = [log2(1 + count_of(byte)) for byte in range(256)]


@lru_cache(maxsize=1 << 17)
def commonness(words: str) -> float:
    """log2(1 + how often news at large has these two or three words in a row); 0 when fewer than four times."""
    keys, counts, size = _counts()
    wanted = crc32(words.encode())
    guess = wanted * size >> 32  # the keys are spread evenly
    at = bisect_left(keys, wanted, max(guess - STRAY, 0), min(guess + STRAY, size))
    return _LOGARITHMS[counts[at]] if at < size and keys[at] == wanted else 0.0


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
