"""What the words of names say about what is named."""

from __future__ import annotations

import os
from functools import cache


@cache
def _classes() -> dict[str, frozenset[str]]:
    classes: dict[str, list[str]] = {}
    with open(os.path.join(os.path.dirname(__file__), "vocabulary.txt"), encoding="utf-8") as file:
        for line in file:
            kind, colon, members = line.rstrip("\n").partition(": ")
            if colon and not line.startswith("#"):
                classes.setdefault(kind, []).extend(members.split(", "))
    return {kind: frozenset(members) for kind, members in classes.items()}


def words(kind: str) -> frozenset[str]:
    """The words of a class of `vocabulary.txt`."""
    return _classes()[kind]
