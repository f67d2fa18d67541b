"""Packs as they are read from their folders. A run whose packs are in the cache does not import this."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from newslint.errors import RuleError, did_you_mean, together
from newslint.hookspecs import Pattern
from newslint.packs.card import Card
from newslint.packs.reading import read_card
from newslint.packs.values import switch, text
from newslint.yamlfile import read


class Pack(NamedTuple):
    """A pack: its name and a sentence about it, both for people, and whether its rules run unless asked for."""

    name: str
    description: str
    default: bool


def described(path: str) -> Pack:
    """What `pack.yml` says of the pack in the folder `path`; a folder without one is a pack to ask for."""
    name = os.path.basename(os.path.abspath(path))
    file = os.path.join(path, "pack.yml")
    if not os.path.exists(file):
        return Pack(name, "", default=False)
    lines = read(file)
    if not isinstance(lines.value, dict):
        raise lines.error("a pack is a list of options, each as 'name: value'")
    keys: dict[str, object] = lines.value
    for key in keys:
        if key not in Pack._fields:
            raise lines.error(f"a pack has no '{key}'{did_you_mean(key, Pack._fields)}", key)
    return Pack(
        text(lines, keys.get("name", name), "name"),
        text(lines, keys.get("description", ""), "description"),
        switch(lines, keys.get("default", "false"), "default"),
    )


def cards_of(
    path: str, files: Iterable[str], patterns: Mapping[str, type[Pattern]], folders: Sequence[str] = ()
) -> list[Card]:
    """The cards of a pack, in the order of their ids; `files` are their paths in it.

    Cards of other packs that they extend are in `folders`. Raises RuleError, which says of every card what is wrong
    with it.
    """
    found = each_card(path, files, patterns, folders)
    if errors := [each for each in found.values() if isinstance(each, RuleError)]:
        raise together(errors)
    return [each for _, each in sorted(found.items()) if isinstance(each, Card)]


def each_card(
    path: str, files: Iterable[str], patterns: Mapping[str, type[Pattern]], folders: Sequence[str] = ()
) -> dict[str, Card | RuleError]:
    """By the id of each card of a pack, the card or what is wrong with it."""
    pack = os.path.basename(os.path.abspath(path))
    found: dict[str, Card | RuleError] = {}
    for relative in files:
        file = os.path.join(path, relative)
        folder, base = os.path.split(relative)
        id = ".".join([pack, *filter(None, folder.split(os.sep)), base.partition(".")[0]])
        if id in found:
            found[id] = RuleError(file, 0, f"is the rule {id}, as {found[id].path} is")
            continue
        try:
            found[id] = read_card(file, id, patterns, folders)
        except RuleError as error:
            found[id] = error
    return found
