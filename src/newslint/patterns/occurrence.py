"""Too many of something, or too few."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.expressions import Expression, compile_expression
from newslint.rule import Match
from newslint.span import Span

_FIRST_WORD = re.compile(r"\S+")


@dataclass(frozen=True, eq=False, repr=False)
class Occurrence:
    """Finds a part of the article in which `token`, an expression, stands more than `max` or fewer than `min` times.

    0 is no bound. The first that stands there is marked, or the first word where none does; `count` is how many do.
    """

    extends: ClassVar[str] = "occurrence"
    blanks: ClassVar[tuple[str, ...]] = ("count",)
    quotations: ClassVar[bool] = True

    token: Expression
    max: int = 0
    min: int = 0
    ignorecase: bool = False

    def __post_init__(self) -> None:
        if not (self.max or self.min):
            raise ValueError("occurrence needs 'max' or 'min'")

    @cached_property
    def _token(self) -> re.Pattern[str]:
        return compile_expression(self.token, self.ignorecase)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for region in regions:
            text = region.of(article.text)
            found = list(self._token.finditer(text))
            if len(found) > self.max > 0 or len(found) < self.min:
                mark = next((match for match in found if match[0].strip()), None) or _FIRST_WORD.search(text)
                if mark:
                    span = Span(region.start + mark.start(), region.start + mark.end())
                    yield Match(span, words={"count": len(found)})
