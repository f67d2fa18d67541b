"""Two ways to write the same, of which an article may use one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.expressions import Expression
from newslint.patterns.search import Form, Forms, find, form
from newslint.rule import Match
from newslint.span import Span

_IS_PHRASE = re.compile(r"[\w -]+").fullmatch


@dataclass(frozen=True, eq=False, repr=False)
class Consistency:
    """Finds an article that uses both forms of a pair in `either`, each an expression as in existence.

    The rarer form is at fault; of two as rare, the one that comes second.
    """

    extends: ClassVar[str] = "consistency"
    blanks: ClassVar[tuple[str, ...]] = ("text", "instead")
    quotations: ClassVar[bool] = False

    either: Mapping[Expression, Expression]
    ignorecase: bool = False
    nonword: bool = False

    @cached_property
    def _pairs(self) -> list[Forms]:
        def described(expression: str) -> Form:
            return form(expression, words=not self.nonword, ignorecase=self.ignorecase)

        return [Forms((described(one), described(other))) for one, other in self.either.items()]

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for written, forms in zip(self.either.items(), self._pairs, strict=True):
            places: tuple[list[Span], list[Span]] = ([], [])
            for found in find(forms, article, regions):
                places[found.form].append(found.span)
            if all(places):
                yield from _rarer(article.text, written, places)


def _rarer(text: str, forms: tuple[str, str], places: tuple[list[Span], list[Span]]) -> Iterator[Match]:
    rare = min((0, 1), key=lambda side: (len(places[side]), -places[side][0].start))
    usual, first = forms[1 - rare], places[1 - rare][0]
    for span in places[rare]:
        written = span.of(text)
        instead = usual[:1].upper() + usual[1:] if written[:1].isupper() else usual
        related = ((first, f"“{first.of(text)}” here"),)
        yield Match(span, (instead,) if _IS_PHRASE(usual) else (), related=related)
