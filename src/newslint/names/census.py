"""Which words are personal names, by the United States Census of 1990."""

from __future__ import annotations

import os
from functools import cache, lru_cache

import marisa_trie


@cache
def _names() -> marisa_trie.RecordTrie:
    """Name -> (rank as a surname or 0, whether it is a given name too). Made by training/census.py."""
    return marisa_trie.RecordTrie("<HB").mmap(os.path.join(os.path.dirname(__file__), "census.marisa"))


@lru_cache(maxsize=1 << 14)
def surname_rank(name: str) -> int:
    """How common a surname is, 1 the commonest; 0 when it is not among the 15,000 commonest."""
    record = _names().get(name)
    return int(record[0][0]) if record else 0


@lru_cache(maxsize=1 << 14)
def is_given_name(name: str) -> bool:
    """Whether it is one of some 5,000 given names."""
    record = _names().get(name)
    return bool(record and record[0][1])
