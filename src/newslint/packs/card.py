"""What a card says, once it was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from newslint.hookspecs import Pattern
from newslint.packs.check import Check
from newslint.rule import Example, Fix, Level, Rule
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.settings.styles import Styles

PlainExample = tuple[str, tuple[tuple[int, int], ...], tuple[str, ...] | None, str]
"""The fields of an Example, its faults as pairs."""


class Card(NamedTuple):
    """A card that was read and found good, in plain values, which a cache can hold."""

    id: str
    path: str
    message: str
    why: str
    level: Level
    fix: Fix
    source: str
    extends: str
    options: dict[str, object]
    scope: tuple[str, ...]
    quotations: bool
    limit: int
    action: tuple[str, ...]
    examples: tuple[PlainExample, ...]

    def rule(self, patterns: Mapping[str, type[Pattern]], default: bool, styles: Styles | None = None) -> Rule:
        """The rule that the card makes, which runs unless asked for where `default`; under `styles` it is Vale's."""
        pattern = patterns[self.extends]
        check = Check(pattern, self.options, self.scope, self.quotations, self.limit, self.action, styles)
        examples = tuple(
            Example(copy, tuple(Span(*fault) for fault in faults), instead, format)
            for copy, faults, instead, format in self.examples
        )
        return Rule(
            self.id, self.message, check, self.why, self.level, self.fix, self.source, examples, default, self.path
        )
