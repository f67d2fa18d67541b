"""Words that call for others, such as an abbreviation that is to be spelled out once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.exceptions import Exceptions
from newslint.patterns.expressions import Expression, compile_expression
from newslint.rule import Match
from newslint.span import Span


@dataclass(frozen=True, eq=False, repr=False)
class Conditional:
    """Finds what matches `first`, an expression, where nothing has matched `second` for it.

    Where `second` has groups, what they hold is the words that are right from there on; otherwise it is enough that it
    matches somewhere in the same part of the article.
    """

    extends: ClassVar[str] = "conditional"
    blanks: ClassVar[tuple[str, ...]] = ("text",)
    quotations: ClassVar[bool] = False

    first: Expression
    second: Expression
    ignorecase: bool = False
    exceptions: tuple[Expression, ...] = ()
    vocab: bool = True

    @cached_property
    def _first(self) -> re.Pattern[str]:
        return compile_expression(self.first, self.ignorecase)

    @cached_property
    def _second(self) -> re.Pattern[str]:
        return compile_expression(self.second, self.ignorecase)

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions(self.exceptions, self.vocab)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        known: set[str] = set()
        for region in regions:
            text = region.of(article.text)
            firsts = list(self._first.finditer(text))
            introduced = list(self._second.finditer(text)) if firsts or self._second.groups else []
            known.update(group for found in introduced for group in found.groups("") if group)
            if introduced and not self._second.groups:
                continue
            for found in firsts:
                span = Span(region.start + found.start(), region.start + found.end())
                if span and found[0] not in known and not self._exceptions.excuse(article, span):
                    yield Match(span)
