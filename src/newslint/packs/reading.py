"""Cards as they are read from YAML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from newslint.errors import did_you_mean, together
from newslint.hookspecs import Pattern
from newslint.packs.actions import checked
from newslint.packs.blanks import blanks_in
from newslint.packs.card import Card, PlainExample
from newslint.packs.examples import examples_of
from newslint.packs.inherited import keys_of
from newslint.packs.messages import message_of
from newslint.packs.options import options
from newslint.packs.values import number, switch, text, texts
from newslint.patterns.scopes import scope_of
from newslint.rule import LEVELS, Fix
from newslint.yamlfile import Lines, read

T = TypeVar("T", bound=str)

COMMON = frozenset(
    "extends message level scope link limit action description name tests why source fix quotations examples".split()
)
"""The keys that any card may have."""
_FIXES: tuple[Fix, ...] = ("offer", "auto")


def read_card(path: str, id: str, patterns: Mapping[str, type[Pattern]], folders: Sequence[str] = ()) -> Card:
    """The card at `path`; one that it extends is in one of the `folders` of packs. Raises RuleError."""
    lines = read(path)
    if not isinstance(lines.value, dict):
        raise lines.error("a card is a list of options, each as 'name: value'; newslint new begins one")
    if blank := blanks_in(lines):
        raise together(blank)
    keys, parents = keys_of(lines, folders)
    card = _Reading(lines, keys)
    pattern = card.pattern(patterns)
    return Card(
        id=id,
        path=path,
        message=card.message(pattern),
        written=card.text("message"),
        why=card.text("why") or card.text("description"),
        level=card.choice("level", LEVELS, "warning"),
        fix=card.choice("fix", _FIXES, "offer"),
        source=card.text("source") or card.text("link"),
        extends=pattern.extends,
        options=card.options(pattern, patterns),
        scope=card.scope(pattern),
        quotations=switch(lines, card.keys.get("quotations", str(pattern.quotations)), "quotations"),
        limit=number(lines, card.keys.get("limit", "0"), "limit"),
        action=card.action(),
        examples=card.examples(),
        parents=tuple(parents),
    )


class _Reading(NamedTuple):
    """A card while it is being read: each method reads a key, and raises RuleError at its line."""

    lines: Lines
    keys: Mapping[str, object]

    def text(self, key: str) -> str:
        return text(self.lines, self.keys.get(key, ""), key)

    def choice(self, key: str, choices: Sequence[T], default: T) -> T:
        written = self.text(key) or default
        for choice in choices:
            if choice == written:
                return choice
        near = did_you_mean(written, choices)
        raise self.lines.error(f"'{key}' is one of {', '.join(choices)}, not '{written}'{near}", key)

    def pattern(self, patterns: Mapping[str, type[Pattern]]) -> type[Pattern]:
        extends = self.text("extends")
        if extends in patterns:
            return patterns[extends]
        if not extends:
            problem = f"needs 'extends', one of {', '.join(sorted(patterns))}"
        else:
            problem = f"there is no pattern '{extends}'{did_you_mean(extends, patterns)}"
        raise self.lines.error(problem, "extends")

    def message(self, pattern: type[Pattern]) -> str:
        written = self.text("message")
        if not written:
            raise self.lines.error("needs 'message', a sentence to the writer")
        try:
            return message_of(written, pattern.blanks)
        except ValueError as error:
            raise self.lines.error(str(error), "message") from error

    def options(self, pattern: type[Pattern], patterns: Mapping[str, type[Pattern]]) -> dict[str, object]:
        chosen = options(self.lines, self.keys, pattern, COMMON, patterns)
        try:
            pattern(**chosen)  # what it cannot be made of is refused now, not when the first article is read
        except ValueError as error:
            raise self.lines.error(str(error), "extends") from error
        return chosen

    def scope(self, pattern: type[Pattern]) -> tuple[str, ...]:
        written = texts(self.lines, self.keys.get("scope", ""), "scope") or ("text",)
        own = getattr(pattern, "scope", "text")
        if written == ("text",):
            written = (own,)
        elif own == "sentence":
            written = tuple(f"{own} & {each}" for each in written)
        try:
            scope_of(written)
        except ValueError as error:
            raise self.lines.error(str(error), "scope") from error
        return written

    def action(self) -> tuple[str, ...]:
        """The action's name and its parameters; Vale lets them stand in lists of their own."""
        written = self.keys.get("action")
        if written is None:
            return ()
        if not isinstance(written, dict) or not set(written) <= {"name", "params"}:
            raise self.lines.error("'action' takes 'name' and 'params'", "action")
        params = written.get("params", [])
        nested = isinstance(params, list) and any(isinstance(param, list) for param in params)
        flat = [word for param in params for word in param] if nested else params
        name = text(self.lines, written.get("name", ""), "action", "name")
        if not name:
            return ()
        try:
            return checked((name, *texts(self.lines, flat, "action", "params")))
        except ValueError as error:
            raise self.lines.error(str(error), "action") from error

    def examples(self) -> tuple[PlainExample, ...]:
        return tuple(
            (example.copy, tuple((fault.start, fault.end) for fault in example.faults), example.instead, example.format)
            for example in examples_of(self.lines, self.keys.get("examples", []))
        )
