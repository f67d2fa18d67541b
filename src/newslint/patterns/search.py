"""Looking for what cards describe."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from newslint.article import Article
from newslint.patterns.expressions import compile_expression, folded, literal_of, of_words
from newslint.span import Span


@dataclass(frozen=True)
class Form:
    """One of the forms that a card looks for: an expression, and letters without which it matches nothing."""

    written: str
    literal: str
    ignorecase: bool

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return compile_expression(self.written, self.ignorecase)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: where, which of the forms it has, by its index, and how that matched in its region."""

    span: Span
    form: int
    match: re.Match[str]


def form(expression: str, *, words: bool, ignorecase: bool, before: str = "", after: str = "") -> Form:
    """The form that an expression describes, of whole `words` or of anything, between two others."""
    written = of_words(expression) if words else expression
    return Form(f"{before}{written}{after}", literal_of(expression), ignorecase)


_letters = lru_cache(maxsize=1)(folded)  # every card asks for those of the same article


def find(forms: Sequence[Form], article: Article, regions: Sequence[Span]) -> Iterator[Found]:
    """All that has one of the forms, in order; of two that overlap the first, and then that of the earlier form.

    Most forms have nothing in most articles: looking for their letters first is much the quickest way to tell.
    """
    letters = _letters(article.text)
    likely = [(index, form) for index, form in enumerate(forms) if form.literal in letters]
    for region in regions if likely else ():
        text = region.of(article.text)
        matches = [(match.start(), index, match) for index, form in likely for match in form.expression.finditer(text)]
        end = 0
        for start, index, match in sorted(matches, key=lambda each: each[:2]):
            if start >= end and match.end() > start:
                end = match.end()
                yield Found(Span(region.start + start, region.start + end), index, match)
