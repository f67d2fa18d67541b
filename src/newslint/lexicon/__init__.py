"""What a word is: whether a dictionary has it, and how many articles of news at large print it as it stands."""

from __future__ import annotations

import os
from functools import cache, lru_cache

import marisa_trie

_FOLDER = os.path.dirname(__file__)
AMERICAN, BRITISH, COMMON = 1, 2, 4
"""Dictionaries: large ones of American and of British English, and the usual words of either."""


@cache
def _words() -> marisa_trie.RecordTrie:
    """Form -> (16 x log2(1 + articles with it in mid-sentence), dictionaries that have it); of training/lexicon.py."""
    return marisa_trie.RecordTrie("<BB").mmap(os.path.join(_FOLDER, "words.marisa"))


@cache
def _pairs() -> marisa_trie.RecordTrie:
    """Two capitalised words side by side -> 16 x log2(1 + articles with them)."""
    return marisa_trie.RecordTrie("<B").mmap(os.path.join(_FOLDER, "pairs.marisa"))


@lru_cache(maxsize=1 << 16)
def articles(form: str) -> float:
    """How common a form is: log2(1 + articles of news at large that have it, cased just so, in mid-sentence)."""
    record = _words().get(form)
    return record[0][0] / 16 if record else 0.0


@lru_cache(maxsize=1 << 16)
def dictionaries(form: str) -> int:
    """The dictionaries that have a form, cased just so: AMERICAN | BRITISH | COMMON."""
    record = _words().get(form)
    return int(record[0][1]) if record else 0


@lru_cache(maxsize=1 << 14)
def pairs(left: str, right: str) -> float:
    """How common two capitalised words are side by side: log2(1 + articles of news at large that have them so)."""
    record = _pairs().get(f"{left} {right}")
    return record[0][0] / 16 if record else 0.0


@cache
def _near(kind: str) -> marisa_trie.BytesTrie:
    """A well-known name or word in small letters, whole or with one letter gone -> it as printed."""
    return marisa_trie.BytesTrie().mmap(os.path.join(_FOLDER, f"{kind}-near.marisa"))


@lru_cache(maxsize=1 << 14)
def near(word: str) -> frozenset[str]:
    """The well-known names within about one slip of a folded word."""
    return _within_one_slip("names", word)


@lru_cache(maxsize=1 << 13)
def near_words(word: str) -> frozenset[str]:
    """The words of news, in small letters, within about one slip of a word."""
    return _within_one_slip("words", word)


def _within_one_slip(kind: str, word: str) -> frozenset[str]:
    trie = _near(kind)
    variants = {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}
    return frozenset(name.decode() for variant in variants for name in trie.get(variant, ()))


def forms() -> list[str]:
    """Every form that the lexicon has, in order."""
    return sorted(_words().keys())


@lru_cache(maxsize=64)
def beginning(letters: str) -> tuple[str, ...]:
    """The forms in small letters that begin so."""
    return tuple(filter(str.islower, _words().keys(letters)))
