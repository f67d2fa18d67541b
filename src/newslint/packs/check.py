"""What a card looks for, and where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from newslint.article import Article
from newslint.hookspecs import Pattern
from newslint.packs.actions import edited
from newslint.patterns.scopes import Scope, scope_of
from newslint.rule import Match
from newslint.span import Span
from newslint.tokens import kind


@dataclass(frozen=True, eq=False)
class Check:
    """The function of a card's Rule: its pattern, made when first asked, in its scope.

    Direct quotations are left out unless `quotations`; no more than `limit` matches are given where that is not 0.
    """

    pattern: type[Pattern]
    options: Mapping[str, object]
    scope: tuple[str, ...]
    quotations: bool
    limit: int
    action: tuple[str, ...]

    @cached_property
    def _matcher(self) -> Pattern:
        return self.pattern(**self.options)

    @cached_property
    def _scope(self) -> Scope:
        return scope_of(self.scope)

    def __call__(self, article: Article) -> Iterator[Match]:
        matches = self._matcher.matches(article, self._regions(article))
        ours = (self._acted_on(match, article.text) for match in matches if not _is_in_address(article, match.span))
        return islice(ours, self.limit or None)

    def _regions(self, article: Article) -> list[Span]:
        regions = self._scope.regions(article)
        if self.quotations or not article.quotes:
            return regions
        return [part for region in regions for part in article.quotes.outside(region)]

    def _acted_on(self, match: Match, text: str) -> Match:
        """The match with what the action makes of its words, where it does not say what to write itself."""
        if match.instead or not self.action:
            return match
        return replace(match, instead=edited(self.action, match.span.of(text)))


def _is_in_address(article: Article, span: Span) -> bool:
    """Whether `span` is part of a URL, an e-mail address or a handle, which no style applies to."""
    tokens = article.tokens
    index = bisect_right(tokens.starts, span.start) - 1
    if index < 0 or kind(tokens.texts[index]) != "address":
        return False
    address = Span(tokens.starts[index], tokens.ends[index])
    return address.holds(span) and address != span
