"""The parts that an article is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from newslint.span import Span

Kind = Literal[
    "headline", "standfirst", "byline", "dateline", "subhead", "paragraph", "item", "cell", "caption", "credit"
]
RUNNING: frozenset[Kind] = frozenset(("paragraph", "item", "caption", "standfirst"))
"""What is written in sentences, where a capital is a name or begins one."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of an article: what it is and where its prose stands.

    A dateline is a block of its own and lies at the head of the paragraph that it opens, which begins behind it.
    `scopes` are the names that the markup gives it in Vale's terms, such as "heading.h2", "blockquote", "list",
    "table.cell"; plain copy has none.
    """

    kind: Kind
    span: Span
    scopes: tuple[str, ...] = ()


class Inline(NamedTuple):
    """What the markup sets apart, and its span of the source: "link", "strong", "emphasis", "code"; "pre" is lines."""

    scope: str
    span: Span
