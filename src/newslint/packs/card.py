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
    """A card that was read and found good, in plain values, which a cache can hold.

    `message` is the template of what is `written` as the card's message; `parents` are the paths of the cards that it
    goes back to.
    """

    id: str
    path: str
    message: str
    written: str
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
    parents: tuple[str, ...] = ()

    def rule(self, patterns: Mapping[str, type[Pattern]], default: bool, styles: Styles | None = None) -> Rule:
        """The rule that the card makes, which runs unless asked for where `default`; under `styles` it is Vale's."""
        pattern = patterns[self.extends]
        check = Check(pattern, self.options, self.scope, self.quotations, self.limit, self.action, styles)
        examples = tuple(
            Example(copy, tuple(Span(*fault) for fault in faults), instead, format)
            for copy, faults, instead, format in self.examples
        )
        message = self.message
        if styles:
            from newslint.packs.messages import vale_message  # few runs are Vale's

            message = vale_message(self.written, pattern.blanks, bare=self.action[:1] == ("replace",))
        return Rule(self.id, message, check, self.why, self.level, self.fix, self.source, examples, default, self.path)
