"""What a card passes over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property

from newslint.article import Article
from newslint.patterns.expressions import Expression, compile_expression, of_words
from newslint.patterns.literals import literals_of
from newslint.patterns.search import letters_of
from newslint.span import Span

# How far the phrase that excuses a word may reach to either side of it.
_REACH = 80
_WORD = re.compile(r"\w+")


class _Term:
    """A term as an expression of whole words, which few texts have it compiled for."""

    def __init__(self, term: Expression) -> None:
        self._expression, self._literals = of_words(term), literals_of(term)

    def may_be_in(self, letters: str) -> bool:
        """Whether it may match a text that has these letters."""
        return any(literal in letters for literal in self._literals)

    @cached_property
    def as_written(self) -> re.Pattern[str]:
        return compile_expression(self._expression)

    @cached_property
    def in_any_case(self) -> re.Pattern[str]:
        return compile_expression(self._expression, ignorecase=True)


@cache  # a vocabulary is that of every card
def _term(term: Expression) -> _Term:
    return _Term(term)


class Exceptions:
    """The terms that a card passes over: in what it found, or in a phrase round it; where `vocab`, house words too."""

    def __init__(self, terms: Sequence[Expression], vocab: bool) -> None:
        self._written, self._vocab = terms, vocab

    @cached_property
    def _words(self) -> frozenset[str]:
        """The terms that are nothing but a word."""
        return frozenset(term for term in self._written if _WORD.fullmatch(term))

    @cached_property
    def _terms(self) -> list[_Term]:
        """The others."""
        return [_term(term) for term in self._written if term not in self._words]

    @cached_property
    def _phrases(self) -> list[_Term]:
        return [_term(term) for term in self._written if " " in term or r"\s" in term]

    def excuse(self, article: Article, span: Span) -> bool:
        """Whether what the card found at `span` is right as it is."""
        text = span.of(article.text)
        if self._vocab and text in article.house.words:
            return True
        return bool(self._written) and (self._excuse_in(text) or self._excuse_around(article.text, span))

    def _excuse_in(self, text: str) -> bool:
        letters = letters_of(text)
        return not self._words.isdisjoint(_WORD.findall(text)) or any(
            term.may_be_in(letters) and term.as_written.search(text) for term in self._terms
        )

    def _excuse_around(self, text: str, span: Span) -> bool:
        start, end = max(0, span.start - _REACH), span.end + _REACH
        letters = letters_of(text[start:end]) if self._phrases else ""
        return any(
            found.start() <= span.start and span.end <= found.end()
            for phrase in self._phrases
            if phrase.may_be_in(letters)
            for found in phrase.in_any_case.finditer(text, start, end)
        )
