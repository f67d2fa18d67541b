"""What words are about: figures that are alike for words that stand in the same stories in news at large."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache, lru_cache
from math import sqrt
from operator import mul

import marisa_trie

SIZE = 20
"""How many figures a word has, each from -127 to 127."""


@cache
def _topics() -> marisa_trie.RecordTrie:
    """Word -> its figures; of training/topics.py. The commonest words, which are about anything, are not in it."""
    return marisa_trie.RecordTrie(f"<{SIZE}b").mmap(os.path.join(os.path.dirname(__file__), "topics.marisa"))


@lru_cache(maxsize=1 << 14)
def figures(word: str) -> tuple[int, ...]:
    """The figures of a word; none when it is too rare or too common to have any."""
    found = _topics().get(word)
    return found[0] if found else ()


def topic(words: Iterable[str]) -> tuple[float, ...]:
    """The figures of some words together, as one of length 1; none when none of them has any."""
    known = list(filter(None, map(figures, words)))
    total = [sum(column) for column in zip(*known, strict=True)]
    length = sqrt(sum(map(mul, total, total)))
    return tuple(each / length for each in total) if length else ()


def suits(word: str, about: tuple[float, ...]) -> float:
    """How well a word suits a topic: 127 for a word that is about nothing else, 0 for one that has no figures."""
    return float(sum(map(mul, figures(word), about)))
