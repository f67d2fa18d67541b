"""Where a card looks: Vale's scopes, and newslint's names for the parts of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from newslint.article import Article
from newslint.block import Block, Kind
from newslint.errors import did_you_mean
from newslint.span import Span

_LATER = ("raw", "code", "link", "strong", "emphasis", "alt", "summary", "meta", "comment", "doc", "class")
_VALE = ("text", "paragraph", "sentence", "heading", "list", "blockquote", "table", "figure")
_KINDS: tuple[Kind, ...] = get_args(Kind)
# What a block is in Vale's terms, where its markup does not say so itself.
_MEANS: dict[Kind, tuple[str, ...]] = {
    "headline": ("heading",),
    "subhead": ("heading",),
    "item": ("list",),
    "cell": ("table", "cell"),
    "caption": ("figure",),
}


@dataclass(frozen=True, slots=True)
class _Term:
    """A part of the article by its names, "heading.h2", which a block must have all of, or none of where `negated`."""

    names: frozenset[str]
    negated: bool

    def fits(self, names: frozenset[str]) -> bool:
        return (self.names <= names) != self.negated


@dataclass(frozen=True, slots=True)
class Scope:
    """The blocks of an article, or the sentences in them, that a card looks at: those that fit one of the choices."""

    blocks: tuple[tuple[_Term, ...], ...]
    sentences: tuple[tuple[_Term, ...], ...]

    def regions(self, article: Article) -> list[Span]:
        """The spans of the prose that the scope means, in order."""
        if self == _TEXT:
            return [block.span for block in article.blocks]
        regions = [block.span for block in article.blocks if _fits(block, self.blocks)]
        whole = [block.span for block in article.blocks if _fits(block, self.sentences)]
        if whole:
            regions += [sentence for sentence in article.sentences.spans if any(span.holds(sentence) for span in whole)]
        return sorted(regions)


def _fits(block: Block, choices: Sequence[tuple[_Term, ...]]) -> bool:
    names = _names(block)
    return any(all(term.fits(names) for term in terms) for terms in choices)


def _names(block: Block) -> frozenset[str]:
    """All that a scope may call a block: "paragraph" only where it is not a part of something else."""
    marked = [name for scope in block.scopes for name in scope.split(".")]
    kind = ["paragraph"] if block.kind == "paragraph" and not marked else []
    if block.kind != "paragraph":
        kind = [block.kind, *_MEANS.get(block.kind, ())]
    return frozenset(["text", *kind, *marked])


def scope_of(written: Sequence[str]) -> Scope:
    """The scope that a card writes: any of several, each terms joined by "&". Raises ValueError, worded."""
    blocks, sentences = [], []
    for choice in written:
        terms = [_term(term.strip()) for term in choice.split("&")]
        if any("sentence" in term.names for term in terms):
            sentences.append(tuple(term for term in terms if "sentence" not in term.names))
        else:
            blocks.append(tuple(terms))
    return Scope(tuple(blocks), tuple(sentences))


def _term(written: str) -> _Term:
    names = written.removeprefix("~").split(".")
    first = names[0].partition("(")[0]
    if first in _LATER:
        raise ValueError(f"the scope '{first}' is not built yet")
    known = {*_VALE, *_KINDS}
    if first not in known:
        raise ValueError(f"there is no scope '{first}'{did_you_mean(first, known)}")
    return _Term(frozenset(names), written.startswith("~"))


_TEXT = scope_of(["text"])
