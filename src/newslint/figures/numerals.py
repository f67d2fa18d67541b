"""Numbers that are written in words."""

from __future__ import annotations

import re

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
).split()

SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
VALUES = {
    **{word: number for number, word in enumerate(_SMALL, start=1)},
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
}
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, start=3)}

_UNIT = "|".join(sorted(_SMALL, key=len, reverse=True))
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_SMALL[:9])}))?|{_UNIT})\b"
_BELOW_THOUSAND = rf"{_BELOW_HUNDRED}(?: hundred\b(?: (?:and )?{_BELOW_HUNDRED})?)?"
CARDINAL = rf"{_BELOW_THOUSAND}(?: (?:{'|'.join(SCALES)})\b(?:,? (?:and )?{_BELOW_THOUSAND})?)*"
"""An expression for a number in words, in small letters."""

OPENINGS = frozenset(form for word in (*VALUES, *ORDINALS) if word != "one" for form in (word, word.capitalize()))
"""The words that a number in words begins with. "One" is a number too seldom."""

_PARTS = re.compile(r"[a-z]+")


def value(words: str) -> int:
    """The number that words make: "two hundred and six", "forty-two thousand"."""
    total = group = 0
    for part in _PARTS.findall(words.lower()):
        if part in SCALES:
            total, group = total + group * int(SCALES[part]), 0
        elif part == "hundred":
            group *= 100
        else:
            group += VALUES.get(part, 0)
    return total + group
