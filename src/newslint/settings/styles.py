"""What a `.vale.ini` decides: which rules of which styles run on which copy, and what in it goes unread."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from newslint.rule import LEVELS, Level, Rule
from newslint.settings.valeglobs import matches

Choice = Literal["YES", "NO", "UNSET", "error", "warning", "suggestion"]


@dataclass(frozen=True, eq=False)
class Section:
    """A section: what holds for the files that match its `glob`.

    `base` is the styles that run, None where it does not say; `choices` are by rule or style. What the expressions of
    `blocks` and `tokens` match is no prose.
    """

    glob: str
    base: tuple[str, ...] | None
    choices: Mapping[str, Choice]
    blocks: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()

    def choice(self, rule: Rule) -> Choice | None:
        """What the section says of a rule, or of its style."""
        return self.choices.get(rule.id) or self.choices.get(rule.family)


@dataclass(frozen=True, eq=False)
class Styles:
    """A `.vale.ini`: its sections, `everywhere` being `[*]`, and what stands above them.

    `accepted` and `rejected` are the terms of its vocabularies, expressions as in Vale.
    """

    folders: tuple[str, ...]
    everywhere: Section
    sections: tuple[Section, ...] = ()
    min_level: Level = "suggestion"
    accepted: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    ignored_scopes: tuple[str, ...] = ("tt", "code", "kbd")
    skipped_scopes: tuple[str, ...] = ("script", "style", "pre", "figure", "noscript", "iframe")

    def at(self, *places: str) -> Styles:
        """What holds for a file: of the sections only those that match one of the `places` where it is to be found."""
        held = (each for each in self.sections if any(matches(each.glob, place) for place in places))
        return replace(self, sections=tuple(held))

    def named(self) -> set[str]:
        """The styles that any section turns to."""
        names = {name for section in self._all for name in section.base or ()}
        return names | {key.partition(".")[0] for section in self._all for key in section.choices}

    def packs(self) -> list[str]:
        """The folders of the styles named, the first of that name in `folders` each."""
        places = ([os.path.join(folder, name) for folder in self.folders] for name in sorted(self.named()))
        return [path for found in places for path in [next(filter(os.path.isdir, found), "")] if path]

    def chosen(self, rules: Iterable[Rule]) -> list[Rule]:
        """Those of `rules` that run where all these sections hold, at their levels there."""
        levelled = [self._levelled(rule) for rule in rules if self._runs(rule)]
        return [rule for rule in levelled if LEVELS.index(rule.level) <= LEVELS.index(self.min_level)]

    @property
    def blocks(self) -> tuple[str, ...]:
        """The expressions of blocks that are no prose."""
        return tuple(expression for section in self._all for expression in section.blocks)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The expressions of words that are no prose."""
        return tuple(expression for section in self._all for expression in section.tokens)

    @property
    def expressions(self) -> tuple[str, ...]:
        """All that it says in expressions: terms, blocks and tokens."""
        return (*self.accepted, *self.rejected, *self.blocks, *self.tokens)

    @property
    def _all(self) -> tuple[Section, ...]:
        return (self.everywhere, *self.sections)

    def _runs(self, rule: Rule) -> bool:
        base, choice, general = self.everywhere.base or (), None, self.everywhere.choice(rule)
        for section in self.sections:
            if section.base is not None:
                base = section.base
                choice = choice if base else None if general is None else "NO"
            here = section.choice(rule)
            if here == "UNSET":
                choice = general = None
            else:
                choice = here or choice
        said = choice or general
        return said != "NO" if said else rule.family in base

    def _levelled(self, rule: Rule) -> Rule:
        level = rule.level
        for section in self._all:
            said = section.choice(rule)
            if said in LEVELS:
                level = said
        return rule if level == rule.level else replace(rule, level=level)
