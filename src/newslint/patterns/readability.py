"""Text that is hard to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.metric import at_the_head
from newslint.rule import Match
from newslint.span import Span

_FORMULAS = ("Gunning Fog", "Coleman-Liau", "Flesch-Kincaid", "SMOG", "Automated Readability")


@dataclass(frozen=True, eq=False, repr=False)
class Readability:
    """Finds a text that asks for more than `grade` years of school, by the mean of the `metrics` named."""

    extends: ClassVar[str] = "readability"
    blanks: ClassVar[tuple[str, ...]] = ("grade",)
    quotations: ClassVar[bool] = True
    scope: ClassVar[str] = "summary"

    metrics: tuple[str, ...]
    grade: float

    def __post_init__(self) -> None:
        for name in self.metrics:
            if name not in _FORMULAS:
                raise ValueError(f"there is no metric '{name}', only {', '.join(_FORMULAS)}")

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        from newslint.patterns.measures import grade, measures  # few cards measure

        for region in regions:
            measured = measures(article, region)
            years = sum(grade(name, measured) for name in self.metrics) / len(self.metrics) if measured else 0.0
            if years > self.grade:
                found = at_the_head(article, region, years)
                yield Match(found.span, words={"grade": found.words["result"]}, source=found.source)
