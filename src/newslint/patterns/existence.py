"""Words that should not be there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.exceptions import Exceptions
from newslint.patterns.expressions import Expression, compile_expression
from newslint.patterns.search import Forms, find, form
from newslint.rule import Match
from newslint.span import Span

_HAS_GROUP = re.compile(r"\(|\\\d").search


@dataclass(frozen=True, eq=False, repr=False)
class Existence:
    """Finds any of the `tokens`: expressions of whole words, or of anything where `nonword`.

    `raw` is pieces of expressions that are joined as they are, before the tokens or where `append` behind them.
    """

    extends: ClassVar[str] = "existence"
    blanks: ClassVar[tuple[str, ...]] = ("text", "instead")
    quotations: ClassVar[bool] = False

    tokens: tuple[Expression, ...] = ()
    raw: tuple[str, ...] = ()
    append: bool = False
    ignorecase: bool = False
    nonword: bool = False
    exceptions: tuple[Expression, ...] = ()
    vocab: bool = True

    def __post_init__(self) -> None:
        if not (self.tokens or self.raw):
            raise ValueError("existence needs 'tokens' or 'raw'")
        if self.raw:
            compile_expression("".join(self.raw), self.ignorecase)  # the pieces may be wrong together alone

    @cached_property
    def _forms(self) -> Forms:
        raw = "".join(self.raw)
        before, after = ("", raw) if self.append else (raw, "")
        tokens = [token for token in self.tokens if token.strip()]
        words = not self.nonword and bool(tokens)
        if raw and not any(map(_HAS_GROUP, tokens)):
            tokens = [Expression("|".join(tokens))]  # what all of them share is looked for once
        return Forms(
            [
                form(token, words=words, ignorecase=self.ignorecase, before=before, after=after)
                for token in tokens or [Expression("")]
            ]
        )

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions(self.exceptions, self.vocab and not self.nonword)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for found in find(self._forms, article, regions):
            if not self._exceptions.excuse(article, found.span):
                yield Match(found.span)
