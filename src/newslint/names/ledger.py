"""The ledger of an article: who and what is named in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.block import Block
from newslint.context import Context
from newslint.names.forms import Forms, forms_in
from newslint.names.lowered import lowered_in
from newslint.names.record import NO_RECORD, Record
from newslint.names.slips import Slip, slips_in
from newslint.sentences import Sentences
from newslint.tokens import Tokens

if TYPE_CHECKING:
    from newslint.names.entities import Entity
    from newslint.names.mentions import Mention


@dataclass(frozen=True)
class Ledger:
    """The names of an article, as forms and as entities.

    `known` are the spellings that the house says are right, `record` the names of record that it goes by.
    """

    tokens: Tokens
    sentences: Sentences
    context: Context
    blocks: Sequence[Block]
    known: frozenset[str]
    record: Record = NO_RECORD

    @cached_property
    def forms(self) -> Forms:
        """The capitalised words."""
        return forms_in(self.tokens, self.sentences, self.context, self.blocks)

    @cached_property
    def mentions(self) -> list[Mention]:
        """The stretches of copy that name somebody or something, in order."""
        from newslint.names.mentions import mentions_in  # what few checks need

        return mentions_in(self.forms, self.blocks, self.record)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Who and what is named, in the order of first mention."""
        from newslint.names.entities import entities_of

        return entities_of(self.mentions, self.tokens, self.record)

    @cached_property
    def slips(self) -> tuple[Slip, ...]:
        """The forms that are slips for others, in no order."""
        return (*slips_in(self.forms, self.known), *lowered_in(self.forms, self.known))
