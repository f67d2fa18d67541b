"""What a card is shown of an article: its prose as a rule, or its source, its code, or a summary of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from newslint.article import Article
from newslint.block import Block
from newslint.rule import Match
from newslint.span import MapMaker, SourceMap, Span

if TYPE_CHECKING:
    from newslint.patterns.parts import Parts

_NOT_MEASURED = ("heading", "table", "figure", "attr", "dateline", "byline", "credit")


def _as_it_is(match: Match) -> Match:
    return match


class View(NamedTuple):
    """A text as an article of its own, the regions of it to look in, and where in the prose a match there stands.

    `is_markup` is whether it is no prose.
    """

    article: Article
    regions: Sequence[Span]
    placed: Callable[[Match], Match] = _as_it_is
    is_markup: bool = False


def without_quotations(view: View) -> View:
    """A view in which direct quotations are left out."""
    quotes = view.article.quotes
    return view._replace(regions=[part for region in view.regions for part in quotes.outside(region)])


def raw(article: Article, _: Parts) -> View:
    """The file as it stands, markup and all."""
    return _source(article, [Span(0, len(article.source.text))])


def code(article: Article, _: Parts) -> View:
    """The code that stands amid the lines."""
    return _source(article, [each.span for each in article.inlines if each.scope == "code"])


def fielded(article: Article, regions: Sequence[Span]) -> View:
    """Regions of the file that are words, though no part of the prose."""
    return _source(article, regions)._replace(is_markup=False)


def summary(article: Article, parts: Parts) -> View:
    """What is measured: all running text, paragraphs a blank line apart. The other blocks are there, but empty."""
    making, blocks = MapMaker(), []
    for span, names in parts.blocks:
        start = making.length
        if names.isdisjoint(_NOT_MEASURED):
            making.verbatim(span.of(article.text), span.start)
        blocks.append(Block("paragraph", Span(start, making.length), tuple(sorted(names))))
        making.between("\n\n" if making.length > start else "", span.end)
    text, places = making.finish()

    def placed(match: Match) -> Match:
        return replace(match, span=places.to_source(match.span))

    return View(replace(article, text=text, blocks=tuple(blocks)), [Span(0, len(text))] if text else [], placed)


def _source(article: Article, regions: Sequence[Span]) -> View:
    text = article.source.text

    def placed(match: Match) -> Match:
        return replace(match, span=article.map.to_prose(match.span), source=match.span)

    plain = replace(article, text=text, map=SourceMap.identity(len(text)), blocks=(), directives=(), inlines=())
    return View(plain, regions, placed, is_markup=True)
