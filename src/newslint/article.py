"""An article as the rules see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.block import RUNNING, Block, Inline, Kind
from newslint.context import Context
from newslint.names.record import NO_RECORD, Record
from newslint.quotes import Quotes, quotes_in
from newslint.sentences import Sentences, sentences_in
from newslint.source import Source
from newslint.span import SourceMap, Span
from newslint.tokens import Tokens

if TYPE_CHECKING:
    from newslint.figures import Figures
    from newslint.names.ledger import Ledger


@dataclass(frozen=True)
class House:
    """What the settings and the article's front matter tell the reading of it.

    `names` and `words` are spellings that the house says are right, `record` the names of record that it goes by;
    `story_date` is the day that the copy is of.
    """

    names: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    english: Literal["us", "uk", "any"] = "any"
    story_date: date | None = None
    record: Record = NO_RECORD


class Directive(NamedTuple):
    """What the copy asks of newslint in a comment.

    `ignore` passes `rules` over in the next block, `off` and `on` from here to the other; no `rules` means all of them,
    and where there are `words` only what is said of these is passed over. An `exact` one that is on takes back only one
    that was off for the same, as in Vale. `span` is the comment's place in the source, `at` the offset in the prose
    where it stands.
    """

    action: Literal["ignore", "off", "on"]
    rules: tuple[str, ...]
    span: Span
    at: int
    reason: str = ""
    words: tuple[str, ...] = ()
    exact: bool = False


@dataclass(frozen=True, eq=False)
class Article:
    """An article: its prose, in blocks, and the map to the file that it came from.

    All spans but those of directives and inlines are of `text`, the prose; `map` turns them into spans of
    `source.text`. `meta` is the front matter or what the format has in its place; `plain` copy has no markup. What
    follows from the prose is worked out when first asked.
    """

    source: Source
    text: str
    map: SourceMap
    blocks: tuple[Block, ...]
    directives: tuple[Directive, ...] = ()
    meta: Mapping[str, object] = field(default_factory=dict)
    house: House = House()
    inlines: tuple[Inline, ...] = ()
    plain: bool = False

    @cached_property
    def tokens(self) -> Tokens:
        return Tokens(self.text)

    @cached_property
    def sentences(self) -> Sentences:
        return sentences_in(self.tokens, self.blocks)

    @cached_property
    def context(self) -> Context:
        """The tokens as the counts of words in a row know them."""
        return Context(self.tokens, self.sentences.firsts)

    @cached_property
    def quotes(self) -> Quotes:
        return quotes_in(self.text, self.blocks)

    @cached_property
    def names(self) -> Ledger:
        from newslint.names.ledger import Ledger

        known = self.house.names | self.house.words
        return Ledger(self.tokens, self.sentences, self.context, self.blocks, known, self.house.record)

    @cached_property
    def figures(self) -> Figures:
        from newslint.figures import Figures

        return Figures(self.text, self.tokens, self.blocks)

    def of_kind(self, *kinds: Kind) -> Iterator[Block]:
        """The blocks of these kinds, in order."""
        return (block for block in self.blocks if block.kind in kinds)

    @property
    def running(self) -> list[range]:
        """The tokens of each block of running copy, in order."""
        spans = [block.span for block in self.of_kind(*RUNNING)]
        return [range(self.tokens.first_from(span.start), self.tokens.first_from(span.end)) for span in spans]
