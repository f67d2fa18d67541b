"""The lexicon and the counts of words in a row, without what one article has added to them."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from newslint import context, lexicon
from newslint.context import LEVELS
from newslint.lexicon.kinds import kind
from newslint.names.forms import Forms, bare
from training.context import PATTERNS


class LeftOut:
    """The counts as they would be had an article not been counted, so that no article vouches for itself."""

    def __init__(self) -> None:
        self._articles, self._pairs = lexicon.articles.__wrapped__, lexicon.pairs.__wrapped__
        self._commonness = context.commonness
        self._forms: set[str] = set()
        self._beside: set[tuple[str, str]] = set()
        self._rows: Counter[str] = Counter()
        lexicon.articles, lexicon.pairs = self.articles, self.pairs  # type: ignore[assignment]
        context.commonness = self.commonness  # type: ignore[assignment]

    def leave(self, forms: Forms | None) -> None:
        """Leave this article out from now on."""
        words = [bare(text) for text in forms.tokens.texts] if forms else []
        self._forms, self._beside = set(words), set(pairwise(words))
        row = list(forms.context) if forms else []
        self._rows = Counter(_in_a_row(row, [kind(word) for word in row]))

    def articles(self, form: str) -> float:
        known = self._articles(form)
        return _one_less(known) if form in self._forms else known

    def pairs(self, left: str, right: str) -> float:
        known = self._pairs(left, right)
        return _one_less(known) if (left, right) in self._beside else known

    def commonness(self, words: str) -> float:
        known = self._commonness(words)
        return _fewer(words, known, own) if known and (own := self._rows[words]) else known


def _fewer(words: str, known: float, own: int) -> float:
    """How common words in a row are, as context.py has it, had an article not had them so many times.

    How often they really stand is known only to lie between two levels, so anything there is as good.
    """
    level = LEVELS.index(round(2**known) - 1)
    above = LEVELS[level + 1] if level + 1 < len(LEVELS) else 2 * LEVELS[level]
    count = LEVELS[level] + crc32(words.encode()) % (above - LEVELS[level]) - own
    lower = bisect_right(LEVELS, count)
    return math.log2(1 + LEVELS[lower - 1]) if lower > 1 else 0.0


def _in_a_row(words: list[str], kinds: list[str]) -> Iterator[str]:
    """All that words and their kinds make in a row, as training/context.py counts it."""
    for pattern in PATTERNS:
        columns = [(words if letter == "w" else kinds)[place:] for place, letter in enumerate(pattern)]
        yield from map(" ".join, zip(*columns, strict=False))


def _one_less(known: float) -> float:
    """log2(1 + n - 1) for log2(1 + n); the lexicon holds nothing that stands in one article alone."""
    count = round(2**known) - 2
    return round(16 * math.log2(1 + count)) / 16 if count >= 2 else 0.0
