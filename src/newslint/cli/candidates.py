"""The rules that a command is to try, and where their cards lie."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newslint.errors import NewslintError, RuleError, did_you_mean
from newslint.packs import files_of, refused_script
from newslint.packs.pack import described, each_card
from newslint.plugins import Plugins
from newslint.rule import Rule
from newslint.rulebook import house_packs, packs_at_hand
from newslint.settings import Settings


class Candidate(NamedTuple):
    """A rule to try, and whether it has to have examples: all but those of Vale's styles have."""

    rule: Rule
    strict: bool


Tried = Mapping[str, Candidate | RuleError]
"""Rules to try by id, and what is wrong with a card that makes none."""


def candidates(names: Sequence[str], plugins: Plugins, settings: Settings) -> dict[str, Candidate | RuleError]:
    """What the names stand for: rules, packs, families, folders of cards; without any, the house's packs.

    Raises NewslintError when a name stands for nothing.
    """
    if not names:
        names = list(house(plugins, settings).values())
        if not names:
            raise NewslintError("the settings name no pack of the house's; say what to test: newslint test PACK")
    tried: dict[str, Candidate | RuleError] = {}
    for name in names:
        tried |= _named(name, plugins, settings)
    return tried


def pack_folder(pack: str, plugins: Plugins, settings: Settings) -> str:
    """Where the cards of a pack lie, or would: in a folder that the settings name, that newslint or a plugin brings, or
    that stands beside the settings."""
    known = {**house(plugins, settings), **packs_at_hand(plugins)}
    return known.get(pack) or os.path.join(settings.folder, pack)


def house(plugins: Plugins, settings: Settings) -> dict[str, str]:
    """The folders of the packs that the settings name by path, by the names of the packs."""
    return {os.path.basename(path): path for path in house_packs(settings, packs_at_hand(plugins)).values()}


def _named(name: str, plugins: Plugins, settings: Settings) -> Tried:
    pack = name.partition(".")[0]
    folder = pack_folder(pack, plugins, settings)
    if os.path.basename(name) != name:
        folder = os.path.normpath(name)
        if not os.path.isdir(folder):
            raise NewslintError(f"'{name}' is no folder of cards; a rule is named as in house.Utilise")
        name = pack = os.path.basename(folder)
    known: dict[str, Candidate | RuleError] = {
        rule.id: Candidate(rule, strict=True) for rule in plugins.rules() if rule.family == pack != rule.id
    }
    if os.path.isdir(folder):
        known |= _cards(folder, plugins)
    chosen = {id: each for id, each in known.items() if f"{id}.".startswith(f"{name}.")}
    if not chosen:
        every = {*known, *packs_at_hand(plugins), *house(plugins, settings), *(rule.family for rule in plugins.rules())}
        raise NewslintError(f"there is no rule or pack '{name}'{did_you_mean(name, every)}")
    return chosen


def _cards(folder: str, plugins: Plugins) -> Tried:
    patterns = plugins.patterns()
    strict = os.path.exists(os.path.join(folder, "pack.yml"))
    described(folder)
    files = [file for file, *_ in files_of(folder) if file != "pack.yml"]
    cards = each_card(folder, files, patterns, (os.path.dirname(os.path.abspath(folder)),))
    tried: dict[str, Candidate | RuleError] = {}
    for id, card in cards.items():
        if isinstance(card, RuleError):
            tried[id] = card
        elif card.extends == "script":
            tried[id] = refused_script(card)
        else:
            tried[id] = Candidate(card.rule(patterns, default=False), strict)
    return tried
