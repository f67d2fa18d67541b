"""The examples of a card, which are its tests."""

from __future__ import annotations

from newslint.errors import did_you_mean
from newslint.packs.values import text, texts
from newslint.rule import Example, right, wrong
from newslint.yamlfile import Lines

_KEYS = ("wrong", "right", "instead", "format")


def examples_of(card: Lines, written: object) -> tuple[Example, ...]:
    """The examples that a card writes: each a `wrong` with its faults in [[ ]], or a `right`. Raises RuleError."""
    if not isinstance(written, list):
        raise card.error("'examples' is a list, each item a dash and then 'wrong' or 'right'", "examples")
    return tuple(_example(card, item, index) for index, item in enumerate(written))


def _example(card: Lines, item: object, index: int) -> Example:
    place = ("examples", index)
    if not isinstance(item, dict) or ("wrong" in item) == ("right" in item):
        raise card.error("an example has either 'wrong' or 'right'; a dash begins the next", *place)
    for key in item:
        if key not in _KEYS:
            raise card.error(f"an example has no '{key}'{did_you_mean(key, _KEYS)}", *place, key)
    format = text(card, item.get("format", "txt"), *place, "format")
    if "right" in item:
        return right(text(card, item["right"], *place, "right"), format)
    instead = texts(card, item["instead"], *place, "instead") if "instead" in item else None
    if instead == ():
        instead = ("",)  # what is wrong is to be taken out
    try:
        return wrong(text(card, item["wrong"], *place, "wrong"), instead, format)
    except ValueError as error:
        raise card.error(str(error), *place, "wrong") from error
