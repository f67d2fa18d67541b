"""How like two spellings are, and what kind of slip would turn one into the other."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA

# Endings that make another word of a name: Korea/Koreas, Iran/Iranian, China/Chinese, Trump/Trumpism.
_ENDINGS = {
    **dict.fromkeys("s es ies".split(), "plural"),
    **dict.fromkeys("n ns an ans ian ians i is ese ish er ers ic al ist ists ism y ed ing ite ites".split(), "derived"),
    **dict.fromkeys("a o e ia d t r h l m".split(), "lengthened"),
}
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYBOARD = {
    (a, b)
    for y, row in enumerate(_ROWS)
    for x, a in enumerate(row)
    for v, other in enumerate(_ROWS)
    for u, b in enumerate(other)
    if a != b and abs(y - v) <= 1 and (abs(x - u) <= 1 if y == v else x - u in ((0, 1) if v > y else (0, -1)))
}
# Spellings that different romanisations of one sound use.
_RESPELLINGS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("kh|ck|q|c(?![eihy])|k", "k"),
        ("ph", "f"),
        ("dj|zh|j", "j"),
        ("sch|sh", "s"),
        ("th", "t"),
        ("gh|g", "g"),
        ("w", "v"),
        ("oo|ou|u", "u"),
        ("ee|iy|yy|y|ie|ei|i", "i"),
        ("e|a", "a"),
        ("h", ""),
        (r"(.)\1+", r"\1"),
    )
]


@lru_cache(maxsize=1 << 14)
def folded(word: str) -> str:
    """A word in small letters without its accents, hyphens and apostrophes."""
    word = word.lower()
    if word.isascii() and word.isalpha():
        return word
    return "".join(c for c in normalize("NFD", word) if c.isalpha() and not combining(c))


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """A folded word with what romanisations differ in made one."""
    for pattern, plain in _RESPELLINGS:
        word = pattern.sub(plain, word)
    return word


def distance(a: str, b: str, at_most: int = 2) -> int:
    """The optimal string alignment distance of two folded words; `at_most + 1` when it is more."""
    return OSA.distance(a, b, score_cutoff=at_most)


def ending(a: str, b: str) -> str:
    """What one folded word adds to the other when that is all the difference: plural, derived, lengthened, or ""."""
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return _ENDINGS.get(long[len(short) :], "") if long.startswith(short) else ""


def difference(a: str, b: str) -> tuple[str, str, str]:
    """What is left of two folded words without the letters they begin and end with, and the letter before that."""
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    end = 0
    while end < min(len(a), len(b)) - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return a[start : len(a) - end], b[start : len(b) - end], a[start - 1] if start else ""


def slip(wrong: str, right: str) -> str:
    """The kind of slip that would make `wrong` of `right`, both folded: a word, the name of a feature."""
    extra, missing, before = difference(wrong, right)
    if len(extra) == len(missing) == 2 and extra == missing[::-1]:
        return "swapped"
    if not missing and len(extra) == 1:
        return "doubled" if extra == before else "added-vowel" if extra in _VOWELS else "added"
    if not extra and len(missing) == 1:
        return "undoubled" if missing == before else "dropped-vowel" if missing in _VOWELS else "dropped"
    if len(extra) == len(missing) == 1:
        if extra in _VOWELS and missing in _VOWELS:
            return "vowel"
        return "keyboard" if (extra, missing) in KEYBOARD else "letter"
    return "two-slips"
