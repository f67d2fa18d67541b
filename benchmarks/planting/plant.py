"""A slip to be written into copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple


class Plant(NamedTuple):
    """What is written at `start` for the words up to `old_end`."""

    start: int
    old_end: int
    text: str

    @property
    def end(self) -> int:
        """Where the slip ends."""
        return self.start + len(self.text)


Planter = Callable[[str, str, Random], Iterator[Plant]]
"""From copy and the day that it is of, as 2024-02-29 or nothing, to the slips that can be planted there."""
