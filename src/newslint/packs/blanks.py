"""The blanks of a card that somebody has begun and not filled."""

from __future__ import annotations

from functools import reduce
from operator import getitem
from typing import Any

from newslint.errors import RuleError
from newslint.yamlfile import Lines, Place

BLANK = "____"
"""What stands where an editor is to write."""


def blanks_in(card: Lines) -> list[RuleError]:
    """A complaint for each line of a card on which a blank is left, in order."""
    errors = {line: _error(card, place) for place, line in card.lines.items() if _is_blank(card.value, place)}
    return [errors[line] for line in sorted(errors)]


def _is_blank(value: Any, place: Place) -> bool:
    there: object = reduce(getitem, place, value)
    return any(isinstance(text, str) and BLANK in text for text in (there, *place[-1:]))


def _error(card: Lines, place: Place) -> RuleError:
    key = [step for step in place if isinstance(step, str) and BLANK not in step][-1:]
    name = f"'{key[0]}'" if key else "this"
    return card.error(f"{name} is still blank; write where {BLANK} stands", *place)
