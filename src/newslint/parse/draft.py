"""An article in the making, as a reader of markup walks through the source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from newslint.article import Article, Directive
from newslint.block import Block, Inline, Kind
from newslint.parse.directives import directives
from newslint.parse.news import look, paragraph
from newslint.source import Source
from newslint.span import MapMaker, Span

# Stands in the prose for what is no prose amid the words, such as code, so that the words beside it do not meet.
PLACEHOLDER = "\ufffc"

_WORD = re.compile(r"[^\W_]").search


class Piece(NamedTuple):
    """A bit of prose and the stretch of source that says it: letter for letter or, as an entity does, otherwise."""

    text: str
    span: Span


class Place(NamedTuple):
    """What the words are that stand in a container: a kind of block, None where they are no prose, and its scopes."""

    kind: Kind | None = "paragraph"
    scopes: tuple[str, ...] = ()

    def within(self, kind: Kind | None, scope: str = "") -> Place:
        """The place in a container that itself stands in this one."""
        return Place(kind, self.scopes if not scope or scope in self.scopes else (*self.scopes, scope))


class Draft:
    """The prose of a file so far, its blocks a blank line apart, and the pieces of the block that is open."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._open: list[Piece] = []
        self._maker = MapMaker()
        self._blocks: list[Block] = []
        self._directives: list[Directive] = []
        self._inlines: list[Inline] = []

    def write(self, text: str, span: Span) -> None:
        """Add to the open block what the source says at `span`."""
        self._open.append(Piece(text, span))

    def mark(self, scope: str, span: Span) -> None:
        """Take note that the markup sets `span` of the source apart from the line that it stands in."""
        self._inlines.append(Inline(scope, span))

    def close(self, place: Place) -> None:
        """End the open block, which goes without the space at its edges; one without words is none.

        Of several headlines the first is one and the others are subheads.
        """
        pieces, self._open = self._open, []
        kind, scopes = place
        if kind is None or not any(_WORD(piece.text) for piece in pieces):
            return
        pieces = _trimmed(pieces)
        start = self._written(pieces)
        if kind == "headline" and any(block.kind == "headline" for block in self._blocks):
            kind = "subhead"
        text = "".join(piece.text for piece in pieces)
        if kind == "paragraph":
            kind = look(text) or kind
        if kind == "paragraph":
            opening = all(block.kind != "paragraph" for block in self._blocks)
            self._blocks += paragraph(text, start, opening, scopes)
        else:
            self._blocks.append(Block(kind, Span(start, self._maker.length), scopes))

    def caption(self, alt: list[Piece], place: Place) -> None:
        """Take in what an image says to those who cannot see it: a caption, amid a block that goes on behind it.

        Where it has no words, being an emoji, it is part of the line.
        """
        if any(_WORD(piece.text) for piece in alt):
            self.close(place)
            self._open = alt
            self.close(place.within("caption"))
        else:
            self._open += alt

    def comment(self, text: str, span: Span) -> None:
        """Take note of a comment if it is a directive. One that ignores within a block is for that block."""
        asked = directives(text, span, self._maker.length)
        if asked and (words := "".join(piece.text for piece in self._open).strip()):
            start = self._maker.length + 2 if self._maker.length else 0
            asked = [each._replace(at=start if each.action == "ignore" else start + len(words)) for each in asked]
        self._directives += asked

    def article(self, meta: Mapping[str, object]) -> Article:
        """The article, all blocks closed."""
        prose, places = self._maker.finish()
        blocks, directives, inlines = tuple(self._blocks), tuple(self._directives), tuple(self._inlines)
        return Article(self.source, prose, places, blocks, directives, meta, inlines=inlines)

    def _written(self, pieces: list[Piece]) -> int:
        """Where in the prose the pieces begin, once written there."""
        if self._maker.length:
            self._maker.between("\n\n", pieces[0].span.start)
        start = self._maker.length
        for text, span in pieces:
            if span.of(self.source.text) == text:
                self._maker.verbatim(text, span.start)
            else:
                self._maker.rendered(text, span)
        return start


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """The pieces without the space before the first word and behind the last; one of them at least has a word."""
    filled = [number for number, piece in enumerate(pieces) if piece.text.strip()]
    pieces = pieces[filled[0] : filled[-1] + 1]
    text, span = pieces[0]
    trimmed = text.lstrip()
    if len(text) == len(span):
        pieces[0] = Piece(trimmed, Span(span.end - len(trimmed), span.end))
    text, span = pieces[-1]
    trimmed = text.rstrip()
    if len(text) == len(span):
        pieces[-1] = Piece(trimmed, Span(span.start, span.start + len(trimmed)))
    return pieces
