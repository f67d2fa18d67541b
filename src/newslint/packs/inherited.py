"""Cards that extend another card: all that it says, with their own keys laid over it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from newslint.yamlfile import Lines, read

_ITS_OWN = ("extends", "tests", "examples")
"""What a card does not hand down."""


def keys_of(card: Lines, folders: Sequence[str], below: tuple[str, ...] = ()) -> tuple[dict[str, object], list[str]]:
    """All keys of a card, and the paths of the cards that it goes back to, which are sought in `folders`.

    A key takes the place of the other card's. One that ends in "+" adds to its list or pairs, one that ends in "-"
    takes from them. `below` are the names gone back over so far. Raises RuleError.
    """
    if not isinstance(card.value, dict):
        raise card.error("a card is a list of options, each as 'name: value'")
    own = {key.lower(): value for key, value in card.value.items()}  # Vale takes "ignoreCase" for "ignorecase"
    name = own.get("extends", "")
    if not isinstance(name, str) or "." not in name:
        for key in own:
            if key.endswith(("+", "-")):
                raise card.error(f"'{key}' is for a card that extends another card", key)
        return own, []
    path = _path(name, folders)
    if not path:
        raise card.error(f"there is no card '{name}'", "extends")
    if name in below:
        raise card.error(f"'{name}' goes back to itself", "extends")
    keys, paths = keys_of(read(path), folders, (*below, name))
    handed_down = {key: value for key, value in keys.items() if key not in _ITS_OWN or key == "extends"}
    return _laid_over(handed_down, own, card), [path, *paths]


def _path(name: str, folders: Sequence[str]) -> str:
    """Where the card of that name is, or ""."""
    places = (os.path.join(folder, *name.split(".")) + ".yml" for folder in folders)
    return next(filter(os.path.exists, places), "")


def _laid_over(keys: dict[str, object], own: dict[str, object], card: Lines) -> dict[str, object]:
    keys = dict(keys)
    for key, value in own.items():
        name = key.rstrip("+-")
        if name == key and key != "extends":
            keys[key] = value
        elif name != key and name in own:
            raise card.error(f"'{key}' changes '{name}', which is given as well", key)
        elif name != key:
            keys[name] = _changed(keys.get(name), value, key, card)
    return keys


def _changed(before: object, value: object, key: str, card: Lines) -> object:
    """A list or pairs of another card with more, or less."""
    adds = key.endswith("+")
    if not isinstance(before, list | dict):
        raise card.error(f"'{key}' changes a list or pairs, which '{key[:-1]}' of the other card is not", key)
    if adds and isinstance(before, list) and isinstance(value, list):
        return [*before, *value]
    if adds and isinstance(before, dict) and isinstance(value, dict):
        return {**before, **value}
    if adds or not isinstance(value, list):
        raise card.error(f"'{key}' takes a list{' or pairs' if adds else ''}, as in the other card", key)
    for item in value:
        if item not in before:
            raise card.error(f"the other card has no '{item}' in its '{key[:-1]}'", key)
    if isinstance(before, dict):
        return {name: item for name, item in before.items() if name not in value}
    return [item for item in before if item not in value]
