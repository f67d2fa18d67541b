"""Packs: folders of cards, read into rules."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from newslint import __version__, shipped
from newslint.cache import recall, remember
from newslint.errors import RuleError
from newslint.hookspecs import Pattern, hookimpl
from newslint.packs.card import Card
from newslint.rule import Rule

if TYPE_CHECKING:
    from newslint.settings.styles import Styles

_File = tuple[str, int, int]


@hookimpl
def newslint_packs() -> list[str]:
    """The shipped packs: those of the shipped folders that say that they are one."""
    folder = shipped.rules()
    return [
        os.path.join(folder, name)
        for name in sorted(os.listdir(folder))
        if os.path.exists(os.path.join(folder, name, "pack.yml"))
    ]


def load(
    path: str, patterns: Mapping[str, type[Pattern]], styles: Styles | None = None, *, skip_scripts: bool = False
) -> list[Rule]:
    """The rules of the pack in the folder `path`, in the order of their ids. Raises RuleError, for scripts too.

    `patterns` are what its cards may extend, by name, other than cards of the packs beside it. A pack that was good is
    not read again until one of its files, a card or pattern that is extended, or newslint changes. Under `styles` they
    are Vale's rules and run as they do there.
    """
    files = files_of(path)
    folders = styles.folders if styles else (os.path.dirname(os.path.abspath(path)),)
    stamp = (__version__, Card._fields, path, folders, tuple(files))
    name = f"cards {os.path.abspath(path)}"
    kept: Any = recall(name, stamp)
    if kept is None or kept[1] != _options(kept[1], patterns) or kept[2] != [_state(file) for file, *_ in kept[2]]:
        from newslint.packs.pack import cards_of

        paths = [file for file, *_ in files if file != "pack.yml"]
        read = cards_of(path, paths, patterns, folders)
        options = _options({card.extends for card in read}, patterns)
        parents = [_state(file) for file in sorted({file for card in read for file in card.parents})]
        kept = ([tuple(card) for card in read], options, parents)
        remember(name, stamp, kept)
    default, cards = is_default(path), [Card(*each) for each in kept[0]]
    script = next((card for card in cards if card.extends == "script"), None)
    if script and not skip_scripts:
        raise refused_script(script)
    return [card.rule(patterns, default, styles) for card in cards if card.extends != "script"]


def is_default(path: str) -> bool:
    """Whether the rules of the pack in the folder `path` run unless asked for. Raises RuleError."""
    file = os.path.join(path, "pack.yml")
    if not os.path.exists(file):
        return False
    state = os.stat(file)
    stamp, name = (__version__, state.st_mtime_ns, state.st_size), f"pack.yml {os.path.abspath(path)}"
    kept = recall(name, stamp)
    if kept is None:
        from newslint.packs.pack import described

        kept = described(path).default
        remember(name, stamp, kept)
    return bool(kept)


def refused_script(card: Card) -> RuleError:
    """The complaint about a card that is a program."""
    return RuleError(card.path, 0, 'is a script, which newslint does not run; [vale] scripts = "skip" leaves it out')


def _options(names: Collection[str], patterns: Mapping[str, type[Pattern]]) -> dict[str, list[str]]:
    """The options that patterns have, where they are there."""
    here = ((name, patterns[name]) for name in sorted(names) if name in patterns)
    return {name: list(getattr(pattern, "__dataclass_fields__", ())) for name, pattern in here}


def _state(file: str) -> _File:
    """A file, with what changes when it is edited."""
    try:
        state = os.stat(file)
    except OSError:
        return file, 0, 0
    return file, state.st_mtime_ns, state.st_size


def files_of(path: str, below: str = "") -> list[_File]:
    """The YAML files of a pack, by their paths in it, with what changes when one is edited.

    As in Vale, folders that begin with "." or "_" are left out, and so are the tests of a card.
    """
    files: list[_File] = []
    try:
        entries = sorted(os.scandir(os.path.join(path, below)), key=lambda entry: entry.name)
    except OSError as error:
        raise RuleError(path, 0, (error.strerror or str(error)).lower()) from error
    for entry in entries:
        relative = os.path.join(below, entry.name)
        if entry.is_dir():
            if entry.name[0] not in "._":
                files += files_of(path, relative)
        elif entry.name.lower().endswith((".yaml", ".yml")) and not entry.name.endswith(".yml"):
            raise RuleError(entry.path, 0, "would not be read; the name of a card ends in .yml")
        elif entry.name.endswith(".yml") and not entry.name.endswith(".test.yml"):
            state = entry.stat()
            files.append((relative, state.st_mtime_ns, state.st_size))
    return files
