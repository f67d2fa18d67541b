"""The blanks of a card that somebody has begun and not filled."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.errors import RuleError
from newslint.yamlfile import Lines, Place

BLANK = "____"
"""What stands where an editor is to write."""


def blanks_in(card: Lines) -> list[RuleError]:
    """A complaint for each line of a card on which a blank is left, in order."""
    errors = (_error(card, place) for place in _blank(card.value, ()))
    return list({error.line: error for error in errors}.values())


def _blank(value: object, place: Place) -> Iterator[Place]:
    if isinstance(value, dict):
        for key, item in value.items():
            if BLANK in key:
                yield (*place, key)
            yield from _blank(item, (*place, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _blank(item, (*place, index))
    elif isinstance(value, str) and BLANK in value:
        yield place


def _error(card: Lines, place: Place) -> RuleError:
    key = [step for step in place if isinstance(step, str) and BLANK not in step][-1:]
    name = f"'{key[0]}'" if key else "this"
    return card.error(f"{name} is still blank; write where {BLANK} stands", *place)
