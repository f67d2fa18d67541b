"""The amounts in copy, read for planting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SCALE = {"": 1, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "tn": 1e12}
AMOUNT = re.compile(
    r"(?<![\w.,/:-])(?P<sign>[$£€])?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|" + "|".join(WORDS[2:]) + r")"
    r"(?: ?(?P<scale>thousand|million|billion|trillion|m|bn|tn)\b)?(?P<percent>%| percent| per cent)?(?![\w/:-]|[.,]\d)"
)
MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")


class Amount(NamedTuple):
    """A number that this script reads: its place, its value, what one more in its last figure is, what it counts."""

    start: int
    end: int
    value: float
    step: float
    unit: str
    number: str
    number_start: int

    @property
    def number_end(self) -> int:
        """Where the number ends, without its scale and unit."""
        return self.number_start + len(self.number)


def amounts(text: str, start: int = 0, end: int | None = None) -> list[Amount]:
    """The amounts in a stretch of text, years and days of the month left out."""
    found = []
    for match in AMOUNT.finditer(text, start, len(text) if end is None else end):
        number, scale = match["number"], SCALE[match["scale"] or ""]
        unit = "%" if match["percent"] else match["sign"] or ""
        year = re.fullmatch(r"1[5-9]\d\d|20\d\d", number) and not unit
        if not year and not MONTH.search(text, max(match.start() - 12, 0), match.start()):
            step = scale / 10 ** len(number.partition(".")[2])
            found.append(
                Amount(*match.span(), round(value_of(number) * scale, 4), step, unit, number, match.start("number"))
            )
    return found


def value_of(number: str) -> float:
    """What a number in digits or words is."""
    return WORDS.index(number) if number in WORDS else float(number.replace(",", ""))


def changed(number: str, chance: Random) -> str:
    """A number in digits or words as it reads with its first digit, or itself, changed."""
    if number in WORDS:
        return WORDS[(WORDS.index(number) + chance.choice((1, 2)) - 2) % 11 + 2]
    return str((int(number[0]) + chance.choice((0, 1))) % 9 + 1) + number[1:]


def sentences(text: str, count: int = 1) -> Iterator[tuple[int, int]]:
    """The places of so many sentences in a row, within a paragraph."""
    for paragraph in re.finditer(r"[^\n]+", text):
        ends = [end.start() + 1 for end in re.finditer(r"[.?!][”\"’)]? (?=[A-Z“\"])", paragraph[0])]
        cuts = [0, *ends, len(paragraph[0])]
        for first in range(len(cuts) - 1):
            yield paragraph.start() + cuts[first], paragraph.start() + cuts[min(first + count, len(cuts) - 1)]
