"""Words said twice."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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
class Repetition:
    """Finds what matches one of the `tokens`, expressions, and is the same more than `max` times over in a sentence.

    `alpha` is whether it must be letters alone. `word` is what is repeated.
    """

    extends: ClassVar[str] = "repetition"
    blanks: ClassVar[tuple[str, ...]] = ("word",)
    quotations: ClassVar[bool] = False

    tokens: tuple[Expression, ...]
    max: int = 0
    ignorecase: bool = False
    alpha: bool = False
    exceptions: tuple[Expression, ...] = ()
    vocab: bool = True

    @cached_property
    def _wanted(self) -> re.Pattern[str]:
        return compile_expression("|".join(f"(?:{token})" for token in self.tokens), self.ignorecase)

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions(self.exceptions, self.vocab)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for region in regions:
            for first, last, word in self._repeats(region.of(article.text)):
                span = Span(region.start + first.start, region.start + last.end)
                if _in_one_sentence(article, span) and not self._exceptions.excuse(article, span):
                    yield Match(span, (word,), {"word": word})

    def _repeats(self, text: str) -> Iterator[tuple[Span, Span, str]]:
        """Runs of the same: the last two of each that is too long."""
        before, word, times = Span(0, 0), "", 0
        for found in self._wanted.finditer(text):
            here = found[0].strip()
            same = here.casefold() == word.casefold() if self.ignorecase else here == word
            times = times + 1 if same and here and (here.isalpha() or not self.alpha) else 0
            if times > self.max:
                yield before, Span(*found.span()), word
                times = 0
            before, word = Span(*found.span()), here


def _in_one_sentence(article: Article, span: Span) -> bool:
    starts = [sentence.start for sentence in article.sentences.spans]
    return bisect_right(starts, span.start) == bisect_left(starts, span.end)
