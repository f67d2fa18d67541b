"""The lexicon and the counts of words in a row, without what one article has added to them."""

from __future__ import annotations

import math
from collections import Counter
from itertools import pairwise

from newslint import context, lexicon
from newslint.names.forms import Forms, bare


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
        self._rows = Counter(map(" ".join, pairwise(row)))
        self._rows.update(map(" ".join, zip(row, row[1:], row[2:], strict=False)))

    def articles(self, form: str) -> float:
        known = self._articles(form)
        return _one_less(known) if form in self._forms else known

    def pairs(self, left: str, right: str) -> float:
        known = self._pairs(left, right)
        return _one_less(known) if (left, right) in self._beside else known

    def commonness(self, words: str) -> float:
        known = self._commonness(words)
        if known and (own := self._rows[words]):
            count = round(2**known) - 1 - own
            return math.log2(1 + count) if count >= context.LEVELS[0] else 0.0
        return known


def _one_less(known: float) -> float:
    """log2(1 + n - 1) for log2(1 + n); the lexicon holds nothing that stands in one article alone."""
    count = round(2**known) - 2
    return math.log2(1 + count) if count >= 2 else 0.0
