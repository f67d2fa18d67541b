"""The parts of an article by the names that scopes have for them: as newslint reads copy, and as Vale does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newslint.article import Article
from newslint.block import Block, Kind
from newslint.sentences import sentences_in
from newslint.settings.styles import Styles
from newslint.span import Span

# What a block is in Vale's terms, where its markup does not say so itself.
_MEANS: dict[Kind, tuple[str, ...]] = {
    "headline": ("heading",),
    "subhead": ("heading",),
    "item": ("list",),
    "cell": ("table", "cell"),
    "caption": ("figure",),
}
_PARAGRAPH = frozenset(("text", "paragraph"))
# The elements that Vale's settings name, by the scopes that their words have here.
_ELEMENTS = {
    "a": "link",
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i"), "emphasis"),
    **{name: name for name in ("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure", "table", "alt")},
    "li": "list",
    "td": "cell",
    "th": "header",
}


class Part(NamedTuple):
    """A part of the prose and all that a scope may call it."""

    span: Span
    names: frozenset[str]


@dataclass(frozen=True)
class Parts:
    """The parts of an article: blocks, those that may be paragraphs, sentences, what stands apart in its lines."""

    blocks: Sequence[Part]
    paragraphs: Sequence[Part]
    sentences: Sequence[Part]
    inlines: Sequence[Part]


@lru_cache(maxsize=2)  # every card asks for those of the same article
def parts(article: Article, styles: Styles | None) -> Parts:
    """The parts of an article, as Vale has them where `styles` says so."""
    inlines = [Part(article.map.to_prose(each.span), frozenset((each.scope,))) for each in article.inlines]
    if styles is None:
        blocks = [Part(block.span, _names(block)) for block in article.blocks]
        return Parts(blocks, blocks, _within(blocks, article.sentences.spans), inlines)
    if article.plain:
        blocks = [Part(Span(0, len(article.text)), frozenset(("text",)))]
        paragraphs = list(_paragraphs(article.text))
    else:
        blocks = paragraphs = list(_marked_up(article.blocks, styles))
    prose = [part for part in paragraphs if "alt" not in part.names]
    spans = sentences_in(article.tokens, [Block("paragraph", part.span) for part in prose]).spans
    return Parts(blocks, paragraphs, _within(prose, spans), inlines)


def unread(styles: Styles) -> frozenset[str]:
    """The scopes of what stands apart in a line and goes unread."""
    return frozenset(_ELEMENTS[name] for name in styles.ignored_scopes if name in _ELEMENTS)


def _names(block: Block) -> frozenset[str]:
    """All that a scope may call a block: "paragraph" only where it is not a part of something else."""
    marked = [name for scope in block.scopes for name in scope.split(".")]
    kind = ["paragraph"] if block.kind == "paragraph" and not marked else []
    if block.kind != "paragraph":
        kind = [block.kind, *_MEANS.get(block.kind, ())]
    return frozenset(["text", *kind, *marked])


def _paragraphs(text: str) -> Iterator[Part]:
    """The paragraphs of plain copy, which is one text to Vale but for them."""
    at = 0
    for paragraph in text.split("\n\n"):
        yield Part(Span(at, at + len(paragraph)), _PARAGRAPH)
        at += len(paragraph) + 2


def _marked_up(blocks: Sequence[Block], styles: Styles) -> Iterator[Part]:
    """Blocks by their markup alone. A dateline is the head of its paragraph."""
    skipped = {_ELEMENTS[name] for name in styles.skipped_scopes if name in _ELEMENTS}
    head: Span | None = None
    for block in blocks:
        if block.kind == "dateline":
            head = block.span
            continue
        marked = {name for scope in block.scopes for name in scope.split(".")}
        if block.kind == "caption" and "caption" not in marked:
            marked = {"attr", "alt"}
        names = frozenset(("text", *marked)) if marked else _PARAGRAPH
        if not names & skipped:
            yield Part(Span((head or block.span).start, block.span.end), names)
        head = None


def _within(blocks: Sequence[Part], spans: Sequence[Span]) -> list[Part]:
    """Spans, in order as the blocks are, with the names of the blocks that they stand in."""
    found, at = [], 0
    for span in spans:
        while at < len(blocks) and blocks[at].span.end < span.end:
            at += 1
        if at < len(blocks) and blocks[at].span.holds(span):
            found.append(Part(span, blocks[at].names | {"sentence"}))
    return found
