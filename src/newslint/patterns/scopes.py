"""Where a card looks: Vale's scopes, and newslint's names for the parts of an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, get_args

from newslint.article import Article
from newslint.block import Kind
from newslint.errors import did_you_mean
from newslint.patterns.views import View, code, fielded, raw, summary, without_quotations
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.patterns.parts import Part, Parts
    from newslint.settings.styles import Styles

_NOT_HERE = ("meta", "comment", "doc", "class")
_INLINE = frozenset(("link", "strong", "emphasis"))
_VALE = (
    *sorted(_INLINE),
    "text",
    "paragraph",
    "sentence",
    "heading",
    "list",
    "blockquote",
    "table",
    "figure",
    "alt",
    "attr",
    "frontmatter",
)
_WHOLE = {"raw": raw, "code": code, "summary": summary}


class _Term(NamedTuple):
    """A part of the article by its names, "heading.h2", which a block must have all of, or none of where `negated`."""

    names: frozenset[str]
    negated: bool

    def fits(self, names: frozenset[str]) -> bool:
        return (self.names <= names) != self.negated


class Scope(NamedTuple):
    """What of an article a card looks at: the parts that fit one of the choices, each several terms."""

    choices: tuple[tuple[_Term, ...], ...]

    def views(self, article: Article, styles: Styles | None = None) -> Iterator[View]:
        """What the scope means, by the text that it is to be looked for in."""
        if self == _TEXT and not styles:
            yield View(article, [block.span for block in article.blocks])
            return
        from newslint.patterns.parts import parts, unread  # most cards look at all the text, and Vale is seldom asked

        found = parts(article, styles)
        if styles:
            from newslint.patterns.frontmatter import fields

            named = [part for part in fields(article) if any(_fit(part, choice) for choice in self.choices)]
            if named:
                yield fielded(article, [part.span for part in named])
        regions = sorted({region for choice in self.choices for region in self._regions(choice, found)})
        if regions:
            yield View(article, self._apart(regions, found, unread(styles) if styles else frozenset()))
        for name, view in _WHOLE.items():
            if any(name in term.names and not term.negated for choice in self.choices for term in choice):
                yield view(article, found)

    def _regions(self, choice: Sequence[_Term], found: Parts) -> Iterator[Span]:
        wanted = {name for term in choice if not term.negated for name in term.names}
        if wanted & _WHOLE.keys():
            return
        pieces: Sequence[Part] = found.paragraphs if "paragraph" in wanted else found.blocks
        if "sentence" in wanted:
            pieces = found.sentences
        elif not wanted.isdisjoint(_INLINE):
            pieces = found.inlines
        yield from (part.span for part in pieces if _fit(part, choice))

    def _apart(self, regions: list[Span], found: Parts, left_out: frozenset[str]) -> list[Span]:
        """The regions without what stands apart in their lines and is not wanted."""
        negated = (term.names for choice in self.choices for term in choice if term.negated)
        left_out = left_out.union(name for names in negated for name in names if name in _INLINE)
        holes = [part.span for part in found.inlines if part.names & left_out]
        for hole in holes:
            regions = [piece for region in regions for piece in _without(region, hole)]
        return regions


def _fit(part: Part, choice: Sequence[_Term]) -> bool:
    """Whether a part is what all the terms want; what stands amid a line is left out of it, not it of the article."""
    return all(term.fits(part.names) for term in choice if not (term.negated and term.names & _INLINE))


def _without(region: Span, hole: Span) -> list[Span]:
    if not region.overlaps(hole):
        return [region]
    ends = (Span(region.start, hole.start), Span(hole.end, region.end))
    return [end for end in ends if end.start < end.end]


@lru_cache(maxsize=32)  # many cards look at the same of an article
def views(
    written: tuple[str, ...], article: Article, styles: Styles | None = None, *, quotations: bool = True
) -> tuple[View, ...]:
    """What the scope that a card writes means in an article, with its direct quotations or without.

    Raises ValueError, worded.
    """
    found = scope_of(written).views(article, styles)
    return tuple(found if quotations else map(without_quotations, found))


@cache
def scope_of(written: tuple[str, ...]) -> Scope:
    """The scope that a card writes: any of several, each terms joined by "&". Raises ValueError, worded."""
    return Scope(tuple(tuple(_term(term.strip()) for term in choice.split("&")) for choice in written))


def _term(written: str) -> _Term:
    names = written.removeprefix("~").split(".")
    first = names[0].partition("(")[0]
    if first in _NOT_HERE:
        raise ValueError(f"the scope '{first}' is not among what newslint takes from Vale")
    known = {*_VALE, *_WHOLE, *get_args(Kind)}
    if first not in known:
        raise ValueError(f"there is no scope '{first}'{did_you_mean(first, known)}")
    return _Term(frozenset(names), written.startswith("~"))


_TEXT = scope_of(("text",))
