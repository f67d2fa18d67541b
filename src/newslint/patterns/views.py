"""What a card is shown of an article: its prose as a rule, or its source, its code, or a summary of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.rule import Match
from newslint.span import MapMaker, SourceMap, Span

if TYPE_CHECKING:
    from newslint.patterns.parts import Parts


def _as_it_is(match: Match) -> Match:
    return match


@dataclass(frozen=True)
class View:
    """A text as an article of its own, the regions of it to look in, and where in the prose a match there stands."""

    article: Article
    regions: Sequence[Span]
    placed: Callable[[Match], Match] = _as_it_is


def raw(article: Article, _: Parts) -> View:
    """The file as it stands, markup and all."""
    return _source(article, [Span(0, len(article.source.text))])


def code(article: Article, _: Parts) -> View:
    """The code that stands amid the lines."""
    return _source(article, [each.span for each in article.inlines if each.scope == "code"])


def summary(article: Article, parts: Parts) -> View:
    """What is measured: all running text, paragraphs a blank line apart, without headings and tables."""
    making = MapMaker()
    measured = [part.span for part in parts.blocks if not part.names & {"heading", "table", "attr", "dateline"}]
    for span in measured:
        making.verbatim(span.of(article.text), span.start)
        making.between("\n\n", span.end)
    text, places = making.finish()

    def placed(match: Match) -> Match:
        return replace(match, span=places.to_source(match.span))

    return View(replace(article, text=text, blocks=()), [Span(0, len(text))] if text else [], placed)


def _source(article: Article, regions: Sequence[Span]) -> View:
    text = article.source.text

    def placed(match: Match) -> Match:
        return replace(match, span=article.map.to_prose(match.span), source=match.span)

    plain = replace(article, text=text, map=SourceMap.identity(len(text)), blocks=(), directives=(), inlines=())
    return View(plain, regions, placed)
