"""Programs in cards, which newslint does not run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from newslint.article import Article
from newslint.rule import Match
from newslint.span import Span


@dataclass(frozen=True, eq=False, repr=False)
class Script:
    """A `script` in Tengo. It is read, so that it can be refused by name or left out, and finds nothing."""

    extends: ClassVar[str] = "script"
    blanks: ClassVar[tuple[str, ...]] = ("text",)
    quotations: ClassVar[bool] = True

    script: str

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:  # noqa: ARG002
        yield from ()
