"""American and British spellings of the same words."""

from __future__ import annotations

import os
from functools import cache


@cache
def american() -> dict[str, str]:
    """Each word that American English spells its own way, with the British spelling; of training/english.py."""
    with open(os.path.join(os.path.dirname(__file__), "english.txt"), encoding="utf-8") as file:
        words = file.read().split()
    return dict(zip(words[::2], words[1::2], strict=True))


@cache
def british() -> dict[str, str]:
    """Each word that British English spells its own way, with the American spelling."""
    return {theirs: ours for ours, theirs in american().items()}
