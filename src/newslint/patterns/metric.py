"""Text that measures too much of something, by a formula of the card's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from newslint.article import Article
from newslint.rule import Match
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.patterns.formula import Formula

_HEADINGS = tuple(f"h{level}" for level in range(1, 7))
_NAMES = frozenset(
    "characters words sentences syllables long_words polysyllabic_words complex_words paragraphs list blockquote pre"
    "".split()
) | {f"heading_{level}" for level in _HEADINGS}


@dataclass(frozen=True, eq=False, repr=False)
class Metric:
    """Finds a text for which `formula` comes to a number of which `condition`, such as `> 10`, is true.

    A formula is arithmetic with what a text measures: characters, words, sentences, syllables, long_words,
    polysyllabic_words, complex_words, and counts of its blocks: paragraphs, list, blockquote, pre, heading.h1 to h6.
    """

    extends: ClassVar[str] = "metric"
    blanks: ClassVar[tuple[str, ...]] = ("result",)
    quotations: ClassVar[bool] = True
    scope: ClassVar[str] = "summary"

    formula: str
    condition: str

    def __post_init__(self) -> None:
        if unknown := self._formula.names - _NAMES:
            raise ValueError(f"no text measures '{min(unknown)}'")
        _ = self._condition

    @cached_property
    def _formula(self) -> Formula:
        from newslint.patterns.formula import Formula  # few cards measure

        return Formula(self.formula)

    @cached_property
    def _condition(self) -> Formula:
        from newslint.patterns.formula import Formula

        return Formula(f"result {self.condition}")

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        from newslint.patterns.measures import measures

        for region in regions:
            measured = measures(article, region)
            result = float(self._formula.value({**dict.fromkeys(_NAMES, 0.0), **_counts(article), **measured}))
            if measured and self._condition.value({"result": result}):
                yield at_the_head(article, region, result)


def at_the_head(article: Article, region: Span, result: float) -> Match:
    """What is said of all that was measured: at the head of it, that of a whole article at the head of its file."""
    whole = Span(0, 0) if region == Span(0, len(article.text)) else None
    return Match(Span(region.start, region.start), words={"result": f"{result:.2f}"}, source=whole)


def _counts(article: Article) -> dict[str, float]:
    """How many blocks there are of each kind that formulas know."""
    counts: Counter[str] = Counter(each.scope for each in article.inlines if each.scope == "pre")
    for block in article.blocks:
        names = set(block.scopes)
        if "heading" in names:
            counts.update(f"heading_{level}" for level in _HEADINGS if level in names)
        elif not names.isdisjoint(("list", "blockquote")):
            counts["blockquote" if "blockquote" in names else "list"] += 1
        else:
            counts["paragraphs"] += "paragraph" in names
    return dict(counts)
