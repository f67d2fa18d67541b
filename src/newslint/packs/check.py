"""What a card looks for, and where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.hookspecs import Pattern
from newslint.packs.actions import edited
from newslint.patterns.expressions import exactly
from newslint.patterns.scopes import views
from newslint.patterns.views import View
from newslint.rule import Match
from newslint.span import Span
from newslint.tokens import kind

if TYPE_CHECKING:
    from newslint.settings.styles import Styles


_EXPRESSIONS = ("tokens", "swap", "exceptions")


@dataclass(frozen=True, eq=False)
class Check:
    """The function of a card's Rule: its pattern, made when first asked, in its scope.

    Direct quotations are left out unless `quotations`; no more than `limit` matches are given where that is not 0.
    Under `styles` it looks where Vale looks, and its vocabulary counts.
    """

    pattern: type[Pattern]
    options: Mapping[str, object]
    scope: tuple[str, ...]
    quotations: bool
    limit: int
    action: tuple[str, ...]
    styles: Styles | None = None

    @cached_property
    def _matcher(self) -> Pattern:
        options = dict(self.options)
        fields = self.pattern.__dataclass_fields__  # type: ignore[attr-defined]
        if self.styles and not getattr(self.pattern, "as_written", False):
            if "exceptions" in fields and options.get("vocab", True):
                options["exceptions"] = (*_texts(options.get("exceptions", ())), *self.styles.accepted)
            options = {name: _exact(value) if name in _EXPRESSIONS else value for name, value in options.items()}
        return self.pattern(**options)

    def __call__(self, article: Article) -> Iterator[Match]:
        quotations = self.quotations or self.styles is not None
        seen = views(self.scope, article, self.styles, quotations=quotations)
        found = (match for view in seen for match in self._matches(view))
        acted_on = (self._acted_on(match, article) for match in found)
        worded = (self._worded(match, article) for match in acted_on) if self.styles else acted_on
        return islice(worded, self.limit or None)

    def _matches(self, view: View) -> Iterator[Match]:
        for match in self._matcher.matches(view.article, view.regions):
            if view.is_markup or not _is_in_address(view.article, match.span):
                yield view.placed(match)

    def _acted_on(self, match: Match, article: Article) -> Match:
        """The match with what the action makes of its words, where it does not say what to write itself."""
        if match.instead or not self.action:
            return match
        return replace(match, instead=edited(self.action, _text(match, article)))

    def _worded(self, match: Match, article: Article) -> Match:
        """The match in Vale's words: on one line, and what to write as choices where it is for an action."""
        text = _text(match, article)
        if not match.instead and "\n" not in text:
            return match
        from newslint.packs.messages import listed  # few runs are Vale's

        instead = listed(match.instead) if self.action[:1] == ("replace",) else "|".join(match.instead)
        return replace(match, words={"text": text.replace("\n", " "), "instead": instead, **match.words})


def _text(match: Match, article: Article) -> str:
    return match.span.of(article.text) if match.source is None else match.source.of(article.source.text)


def _exact(value: object) -> object:
    """Expressions as Vale takes them, in which an apostrophe is no other and a space no line end."""
    if isinstance(value, Mapping):
        return {exactly(key): item for key, item in value.items()}
    return tuple(map(exactly, _texts(value)))


def _texts(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _is_in_address(article: Article, span: Span) -> bool:
    """Whether `span` is part of a URL, an e-mail address or a handle, which no style applies to."""
    tokens = article.tokens
    index = bisect_right(tokens.starts, span.start) - 1
    if index < 0 or kind(tokens.texts[index]) != "address":
        return False
    address = Span(tokens.starts[index], tokens.ends[index])
    return address.holds(span) and address != span
