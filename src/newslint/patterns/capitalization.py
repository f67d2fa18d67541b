"""Headings and the like in the wrong case."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from newslint.article import Article
from newslint.patterns.exceptions import Exceptions
from newslint.patterns.expressions import Expression, compile_expression
from newslint.rule import Match
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.patterns.casing import Casing


@dataclass(frozen=True, eq=False, repr=False)
class Capitalization:
    """Finds a part of the article that is not in the case that `match` asks for.

    That is `$title` (in the `style` of AP or Chicago), `$sentence`, `$lower`, `$upper` or an expression that it has to
    match. Of the words of a title or sentence a share of `threshold` has to be right: those in `exceptions` always are,
    and behind a word that ends with one of the `indicators` a sentence begins anew. `prefix`, an expression, is left
    out.
    """

    extends: ClassVar[str] = "capitalization"
    blanks: ClassVar[tuple[str, ...]] = ("text", "instead")
    quotations: ClassVar[bool] = True

    match: str
    style: str = "AP"
    exceptions: tuple[Expression, ...] = ()
    indicators: tuple[str, ...] = ()
    threshold: float = 0.8
    vocab: bool = True
    prefix: str = ""

    def __post_init__(self) -> None:
        if self.match.startswith("$") and self.match not in ("$title", "$sentence", "$lower", "$upper"):
            raise ValueError(f"'match' is $title, $sentence, $lower, $upper or an expression, not '{self.match}'")
        _ = self._wanted

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions(self.exceptions, self.vocab)

    @cached_property
    def _casing(self) -> Casing:
        from newslint.patterns.casing import Casing  # few cards are about case

        return Casing(self.exceptions, self.indicators, self.threshold or 0.8, self.prefix)

    @cached_property
    def _wanted(self) -> Callable[[str], tuple[str, bool]]:
        """What a text should read as, and whether that is near enough to how it does."""
        from newslint.patterns.casing import sentence_case, title_case

        match self.match:
            case "$title":
                return lambda text: title_case(text, self._casing, self.style == "Chicago")
            case "$sentence":
                return lambda text: sentence_case(text, self._casing)
            case "$lower":
                return lambda text: (text.lower(), text == text.lower())
            case "$upper":
                return lambda text: (text.upper(), text == text.upper())
        expression = compile_expression(self.match, multiline=False)
        return lambda text: ("", expression.search(text) is not None)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        excusing = not self.match.startswith(("$title", "$sentence"))
        for region in regions:
            text = region.of(article.text)
            instead, right = self._wanted(text)
            if text.strip() and not right and not (excusing and self._exceptions.excuse(article, region)):
                yield Match(region, (instead,) if instead else ())
