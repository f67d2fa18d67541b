"""The files that cards name: lists of words, and dictionaries."""

from __future__ import annotations

import os
from collections.abc import Iterator

from newslint.packs.values import text, texts
from newslint.patterns.spelling import Asset, DictionaryPath
from newslint.yamlfile import Lines

_CONFIG = ("", os.path.join("config", "ignore"), os.path.join("config", "dictionaries"))


def asset(card: Lines, value: object, *place: str | int) -> Asset:
    """A file or folder that a card names: as it stands, or in a folder above the card. Raises RuleError."""
    written = text(card, value, *place)
    return Asset(_found(card, written, written, "", place) if written else "")


def assets(card: Lines, value: object, *place: str | int) -> tuple[Asset, ...]:
    """Files that a card names. Raises RuleError."""
    return tuple(asset(card, each, *place, index) for index, each in enumerate(texts(card, value, *place)))


def dictionary_paths(card: Lines, value: object, *place: str | int) -> tuple[DictionaryPath, ...]:
    """Dictionaries that a card names, in its `dicpath` or where Vale keeps them. Raises RuleError."""
    keys = card.value if isinstance(card.value, dict) else {}
    folder = text(card, keys.get("dicpath", ""), "dicpath")
    names = texts(card, value, *place)
    return tuple(
        DictionaryPath(_found(card, os.path.join(folder, name), name, ".dic", (*place, index)))
        for index, name in enumerate(names)
    )


def _found(card: Lines, path: str, name: str, ending: str, place: tuple[str | int, ...]) -> str:
    for folder in (*_above(card.path), ""):
        found = os.path.join(folder, path)
        if os.path.exists(found + ending):
            return os.path.abspath(found)
    raise card.error(f"there is no file '{name}{ending}' here or above", *place)


def _above(path: str) -> Iterator[str]:
    """The folders above a card, and those in them where Vale keeps such files, the nearest first."""
    folder = os.path.dirname(os.path.abspath(path))
    for _ in range(3):
        yield from (os.path.join(folder, kept) for kept in _CONFIG)
        folder = os.path.dirname(folder)
