"""Slips as people make them, planted in copy that was right: what the models learn from."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from newslint import lexicon
from newslint.names.likeness import KEYBOARD, ending, folded

_NEIGHBOURS: dict[str, list[str]] = {}
for _a, _b in sorted(KEYBOARD):
    _NEIGHBOURS.setdefault(_a, []).append(_b)

# How romanisations and half-heard names differ.
_RESPELLINGS = tuple(
    tuple(pair.split("/"))
    for pair in (
        "k/c c/k y/i i/y ou/u u/oo oo/u e/a a/e w/v v/w sh/s s/sh ph/f f/ph ei/ie ie/ei th/t t/th kh/k o/u u/o ai/ay "
        "ck/k gh/g z/s s/z i/ee ee/i j/dj tch/ch er/ar on/en en/on an/en sky/skiy ov/off ev/eff"
    ).split()
)


def typo(word: str, random: Random) -> str | None:
    """A finger's slip: a letter dropped, doubled, swapped, added or struck beside its key."""
    for _ in range(20):
        at = random.randrange(1, len(word)) if random.random() < 0.9 else 0
        kind = random.choice(("drop", "double", "swap", "key", "key", "add"))
        slipped = _SLIPS[kind](word, at, random)
        if slipped.lower() != word.lower():
            return slipped
    return None


def _swap(word: str, at: int, _: Random) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if 0 < at < len(word) - 1 else word


def _strike(word: str, at: int, random: Random) -> str:
    near = _NEIGHBOURS.get(word[at])
    return word[:at] + random.choice(near) + word[at + 1 :] if near else word


_SLIPS: dict[str, Callable[[str, int, Random], str]] = {
    "drop": lambda word, at, _: word[:at] + word[at + 1 :],
    "double": lambda word, at, _: word[:at] + word[at] + word[at:],
    "swap": _swap,
    "key": _strike,
    "add": lambda word, at, random: word[:at] + random.choice("abcdefghijklmnopqrstuvwxyz") + word[at:],
}


def respelling(word: str, random: Random) -> str | None:
    """A name as another ear or another romanisation would have it."""
    small = word.lower()
    choices = [word[:at] + new + word[at + len(old) :] for old, new in _RESPELLINGS if (at := small.find(old, 1)) > 0]
    choices += [word[:at] + word[at + 1 :] for at in range(1, len(word) - 1) if small[at] == small[at + 1]]
    choices += [
        word[:at] + small[at] + word[at:]
        for at in range(2, len(word))
        if small[at] not in "aeiouy" and small[at - 1] != small[at] and random.random() < 0.3
    ]
    choices = [choice for choice in choices if choice.lower() != small]
    return random.choice(choices) if choices else None


def _inflected(word: str, name: str) -> bool:
    """Whether a word is the name's with another ending: Republicanism of Republicans."""
    alike = Prefix.similarity(word, name)
    return bool(ending(word, name)) or alike >= 5 and max(len(word), len(name)) - alike <= 3


class RealWords:
    """Words of English that a name may be mistaken for: of the same first letter, within two edits."""

    def __init__(self) -> None:
        self._by_letter: dict[str, list[str]] = {}
        for word in lexicon.forms():
            if len(word) > 2 and word.islower() and lexicon.dictionaries(word):
                self._by_letter.setdefault(word[0], []).append(word)

    def __call__(self, word: str, random: Random) -> str | None:
        small = folded(word)
        words = self._by_letter.get(small[0], ())
        near = process.extract(small, words, scorer=OSA.distance, score_cutoff=2, limit=None)
        near = [(choice, far) for choice, far, _ in near if far and not _inflected(choice, small)]
        if random.random() < 0.3:  # of all words within two edits, few are within one
            near = [(choice, far) for choice, far in near if far == 1] or near
        known = [3 if lexicon.dictionaries(choice) & lexicon.COMMON else 1 for choice, _ in near]
        return random.choices(near, known)[0][0].capitalize() if near else None
