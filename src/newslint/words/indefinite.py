"""Which of "a" and "an" a word takes: by its first sound, and by what news at large prints before it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from newslint import lexicon
from newslint.context import commonness

Indefinite = Literal["a", "an", ""]

_SPELLED_WITH_VOWEL = frozenset("AEFHILMNORSX")
"""The letters whose names begin with a vowel: "an MP"."""
_ACCENTED = "áéíóúàèìòùäëïöüâêîôûåøæ"
_VOWELS = "aeiou" + _ACCENTED
_SILENT_H = ("honest", "honor", "honour", "hour", "heir")
_EITHER = tuple("habit halluc harmon hero herb hilari hispan histor homage horrif hotel humbl hypo hyst uber".split())
"""The beginnings of words that some say with an h and some without."""
_LIKE_YOU_OR_WON = ("eu", "ewe", "once", "one", "ukr", "unanim", "uni")
_LIKE_OTHERS = ("oneg", "onei", "oner", "unid", "unig", "unim", "unin")
_JOINTS = "-‐‑.’'ʼ"
_NUMBER = r"[$£€¥₩₹]?(\d+)((?:,\d{3})*)"
_SURELY = 3.0
"""How much commoner one must be than the other, on the scale of context.commonness, to have the say."""


@lru_cache(maxsize=1 << 14)
def indefinite(text: str) -> Indefinite:
    """What stands before a word or a number; empty where both may, where nobody knows, and before anything else."""
    if not text[:1].isalpha():
        return _of_number(text)
    if text.lower().startswith(_EITHER) or not text.isprintable():
        return ""
    a, an = commonness(f"a {text}"), commonness(f"an {text}")
    if abs(a - an) >= _SURELY:
        return "an" if an > a else "a"
    return "" if a and an else _of_word(text)


def _of_number(text: str) -> Indefinite:
    number = re.match(_NUMBER, text)
    if not number:
        return ""
    first, groups = number.groups()
    whole = first + groups.replace(",", "")
    if len(whole) == 4 and whole[:2] in ("11", "18"):
        return "an" if not groups and whole > "1800" else ""  # a year; "1,100" is said in two ways
    return "an" if first[0] == "8" or first in ("11", "18") else "a"


def _of_word(text: str) -> Indefinite:
    head = text
    for joint in _JOINTS:
        head = head.partition(joint)[0]
    if len(head) == 1:
        return "" if text[1:2] in ("’", "'", "ʼ") and head != "O" else _of_letter(head.upper())
    if len(head) == 2 and text[3:4].isdigit():
        return ""  # an aircraft, spelt out or not: "Su-24"
    if head[1:].islower():
        return _of_sound(head.lower())
    if head[0].islower() and head[1:].isupper():
        return _of_letter(head[0].upper())
    return _of_capitals(head.removesuffix("s"))


def _of_letter(letter: str) -> Indefinite:
    return "an" if letter in _SPELLED_WITH_VOWEL or letter.lower() in _ACCENTED else "a"


def _of_capitals(letters: str) -> Indefinite:
    """Of letters that are spelt out, "an FBI", or said as a word, "a NATO"; of a word in capitals where both agree."""
    spelled, said = _of_letter(letters[0]), _of_sound(letters.lower())
    if not letters.isupper() or lexicon.dictionaries(letters.lower()) and said not in ("", spelled):
        return ""
    agree = letters[0] != "U" and spelled == "a" or letters[0] in "AEIO"
    return spelled if agree or frozenset("AEIOUY").isdisjoint(letters[1:]) else ""


def _of_sound(word: str) -> Indefinite:
    second, third = word[1:2] or " ", word[2:3] or " "
    if word.startswith(("oax", "oua", "oui")) or word[0] in "xy" and second not in "aeiou":
        return ""
    if frozenset("aeiouy").isdisjoint(word):
        return ""
    if word.startswith(_LIKE_YOU_OR_WON) and not word.startswith(_LIKE_OTHERS):
        return "a"
    if word[0] == "u" and second in "bcfhkrstv" and third in "aeiou":
        return "a"
    return "an" if word[0] in _VOWELS or word.startswith(_SILENT_H) else "a"
