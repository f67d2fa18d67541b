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

SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
VALUES = {
    **{word: number for number, word in enumerate(_SMALL, start=1)},
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
}
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, start=3)}

OPENINGS = frozenset(form for word in (*VALUES, *ORDINALS) if word != "one" for form in (word, word.capitalize()))
"""The words that a number in words begins with. "One" is a number too seldom."""

_PART = re.compile(r"(?P<joint>-| (?:and )?)?(?P<word>[A-Za-z]+)")


def cardinal(prose: str, start: int) -> tuple[int, int]:
    """The number in words that begins at `start`, and where it ends: "two hundred and six". 0 where there is none."""
    total = group = 0
    room, end = 1000, start  # what comes next is below `room`
    while part := _PART.match(prose, end):
        joint, word = part["joint"] or "", part["word"].lower()
        if word in SCALES and group and joint == " ":
            total, group, room = total + group * SCALES[word], 0, 1000
        elif word == "hundred" and 0 < group < 100 and joint == " ":
            group, room = 100 * group, 100
        elif VALUES.get(word, room) < room and _joins(joint, room, first=end == start):
            group += VALUES[word]
            room = 10 if VALUES[word] > 19 else 0
        else:
            break
        end = part.end()
    return total + group, end


def _joins(joint: str, room: int, first: bool) -> bool:
    """Whether a word below a hundred goes on with the number: "forty-two", "two hundred and two"."""
    return joint == "" if first else joint == "-" if room == 10 else joint in (" ", " and ")
