"""What a card passes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from newslint.article import Article
from newslint.patterns.expressions import Expression, compile_expression, of_words
from newslint.span import Span

# How far the phrase that excuses a word may reach to either side of it.
_REACH = 80


class Exceptions:
    """The terms that a card passes over: in what it found, or in a phrase round it; where `vocab`, house words too."""

    def __init__(self, terms: Sequence[Expression], vocab: bool) -> None:
        self._terms, self._vocab = terms, vocab

    @cached_property
    def _within(self) -> list[re.Pattern[str]]:
        return [compile_expression(of_words(term)) for term in self._terms]

    @cached_property
    def _around(self) -> list[re.Pattern[str]]:
        phrases = (term for term in self._terms if " " in term or r"\s" in term)
        return [compile_expression(of_words(phrase), ignorecase=True) for phrase in phrases]

    def excuse(self, article: Article, span: Span) -> bool:
        """Whether what the card found at `span` is right as it is."""
        text = article.text
        if self._vocab and span.of(text) in article.house.words:
            return True
        if any(term.search(span.of(text)) for term in self._within):
            return True
        return any(
            found.start() <= span.start and span.end <= found.end()
            for phrase in self._around
            for found in phrase.finditer(text, max(0, span.start - _REACH), span.end + _REACH)
        )
