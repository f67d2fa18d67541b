"""How often words stand side by side in news at large: the counts of two and three tokens in a row."""

from __future__ import annotations

import mmap
import os
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from math import log2
from zlib import crc32

from newslint import lexicon
from newslint.tokens import Tokens

_TABLE = os.path.join(os.path.dirname(__file__), "lexicon", "context.bin")


STRAY = 1500
"""How far a key may lie from where it would if all were spread evenly; training/context.py sees to it."""


def context_words(tokens: Tokens, firsts: Sequence[int]) -> list[str]:
    """The tokens as the counts know them: figures as 0, apostrophes plain, a sentence's first word in small letters."""
    words = [_plain(text) for text in tokens.texts]
    for first in firsts:
        while first < len(words) and not words[first][0].isalnum():
            first += 1
        if first < len(words):
            words[first] = _usual(words[first])
    return words


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
