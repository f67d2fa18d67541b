"""Kinds of words: those that stand in like places in news at large, such as months, or verbs of saying."""

from __future__ import annotations

import os
from functools import cache, lru_cache

import marisa_trie

_SHAPES = ("s", "ed", "ing", "ly")
ALL = 36e6
"""How many words and marks were counted."""
FIRST = len(_SHAPES) + 3
"""The first number of a kind that is learnt; those below tell by their shape the words that are too rare to be."""


@cache
def _kinds() -> marisa_trie.RecordTrie:
    """Word -> (number of its kind, 8 x log2(1 + how often it stands), 255 x familiar); of training/context.py."""
    return marisa_trie.RecordTrie("<BBBBB").mmap(os.path.join(os.path.dirname(__file__), "kinds.marisa"))


@lru_cache(maxsize=1 << 16)
def kind(word: str) -> str:
    """The kind of a word: a letter of its own, from those for private use, which copy does not have."""
    record = _kinds().get(word)
    return chr(0xE000 + (record[0][0] if record else shape(word)))


@lru_cache(maxsize=1 << 16)
def times(word: str) -> float:
    """How often a word stands among ALL that were counted."""
    record = _kinds().get(word)
    return float(2 ** (record[0][1] / 8) - 1) if record else 1.0


def familiar(word: str) -> tuple[float, float, float]:
    """In what share of its places a word has the neighbour before it often, the one behind it, and both their kinds."""
    record = _kinds().get(word)
    return tuple(share / 255 for share in record[0][2:]) if record else (0.0, 0.0, 0.0)


def shape(word: str) -> int:
    """The number of the kind of a word that is too rare for anything but its shape to tell it."""
    if not word[0].isalnum():
        return 0
    if word[0].isupper():
        return 1
    return next((2 + number for number, end in enumerate(_SHAPES) if word.endswith(end)), FIRST - 1)
