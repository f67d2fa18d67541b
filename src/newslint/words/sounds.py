"""Words that sound alike or are taken for each other, a line a set."""

from __future__ import annotations

import os
from functools import cache


@cache
def alike_in_sound() -> dict[str, frozenset[str]]:
    """Each such word with the others of its sets."""
    alike: dict[str, frozenset[str]] = {}
    with open(os.path.join(os.path.dirname(__file__), "sounds.txt"), encoding="utf-8") as file:
        for line in file:
            words = frozenset(line.split())
            alike.update({word: alike.get(word, frozenset()) | words - {word} for word in words})
    return alike
