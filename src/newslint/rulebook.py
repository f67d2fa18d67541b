"""The rules that settings have to choose from: those in Python, and the cards of packs."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

from newslint import packs
from newslint.errors import NewslintError, RuleError, SettingsError, did_you_mean, together
from newslint.plugins import Plugins
from newslint.rule import Rule
from newslint.settings import Override, Settings
from newslint.settings.lines import line_in

if TYPE_CHECKING:
    from newslint.packs.conflicts import Conflict


def rulebook(plugins: Plugins, settings: Settings, *, whole: bool = False) -> tuple[Rule, ...]:
    """The rules that these settings choose from, by id. Raises RuleError, and SettingsError for a word unknown.

    Packs that nothing in the settings asks for are left alone unless the `whole` is wanted.
    """
    patterns, styles = plugins.patterns(), settings.styles
    rules = [] if styles else plugins.rules()
    errors: list[RuleError] = []
    for path in styles.packs() if styles else _packs(plugins, settings, whole=whole):
        try:
            rules += packs.load(path, patterns, styles, skip_scripts=settings.vale.get("scripts") == "skip")
        except RuleError as error:
            errors.append(error)  # whoever writes cards is told of all at once
    if errors:
        raise together(errors)
    if styles:
        from newslint.packs.valestyle import vale_rules, verify  # few runs are Vale's

        verify(styles, settings.path)
        rules += vale_rules(styles, patterns)
    _verify(settings, rules, packs_at_hand(plugins))
    rules.sort(key=lambda rule: rule.id)
    if not styles:  # what is Vale's runs as it does there
        _verify_peace(settings, rules)
    return tuple(rules)


def _packs(plugins: Plugins, settings: Settings, *, whole: bool) -> Iterator[str]:
    """The folders of the packs at hand whose rules may run, and of those that the settings name by path."""
    at_hand = packs_at_hand(plugins)
    keys = ("packs", "select", "ignore", "levels")
    asked = {name.partition(".")[0] for key in keys for name in _named(settings, key)}
    yield from (path for name, path in at_hand.items() if whole or name in asked or packs.is_default(path))
    for name, path in house_packs(settings, at_hand).items():
        if not os.path.isdir(path):
            raise _unknown("pack", name, at_hand, settings)
        yield path


def packs_at_hand(plugins: Plugins) -> dict[str, str]:
    """The folders of the packs that newslint and its plugins bring, by name."""
    return {os.path.basename(path): path for path in plugins.packs()}


def house_packs(settings: Settings, at_hand: Collection[str]) -> dict[str, str]:
    """The folders of the packs that the settings name by path, by what they say; whether they exist is not asked."""
    names = (name for name in _named(settings, "packs") if name not in at_hand)
    return {name: os.path.normpath(os.path.join(settings.folder, name)) for name in names}


def _verify(settings: Settings, rules: list[Rule], families: Iterable[str]) -> None:
    known = {*families, *(name for rule in rules for name in (rule.id, rule.family))}
    open_ended = {rule.id for rule in rules if rule.id == rule.family}
    for key in ("select", "ignore", "levels"):
        for name in _named(settings, key):
            if name not in known and name.partition(".")[0] not in open_ended:
                raise _unknown("rule or family", name, known, settings)


def _verify_peace(settings: Settings, rules: list[Rule]) -> None:
    """Raises SettingsError, or NewslintError, where cards that are to run together contradict each other."""
    for each in settings.everywhere():
        chosen = [rule for rule in each.chosen(rules) if rule.card]
        if len({rule.family for rule in chosen}) > 1:  # which a plain run has not
            from newslint.packs.conflicts import conflicts

            if found := conflicts(chosen):
                raise _contradiction(found, settings)


def _contradiction(found: list[Conflict], settings: Settings) -> NewslintError:
    words, card, against = found[0]
    pairs = len({frozenset((conflict.card, conflict.against)) for conflict in found})
    more = f", the first of {pairs} pairs of cards that do" if pairs > 1 else ""
    advice = "leave out one of the packs, or ignore one of the cards"
    problem = f"{card} and {against} contradict each other on '{words}'{more}; {advice}"
    pack = card.partition(".")[0]
    named = (name for name in _named(settings, "packs") if os.path.basename(name.rstrip("/")) == pack)
    return _refusal(settings, next(named, pack), problem)


def _named(settings: Settings, key: str) -> Iterator[str]:
    """What the settings say under a key, overrides included."""
    records: list[Settings | Override] = [settings, *settings.overrides]
    for record in records:
        yield from getattr(record, key)


def _unknown(kind: str, name: str, known: Iterable[str], settings: Settings) -> NewslintError:
    return _refusal(settings, name, f"there is no {kind} '{name}'{did_you_mean(name, known)}")


def _refusal(settings: Settings, name: str, problem: str) -> NewslintError:
    """A problem with what the settings name, with its place if the settings file says it and not the command line."""
    line = line_in(settings.path, name)
    return SettingsError(settings.path, line, problem) if line else NewslintError(problem)
