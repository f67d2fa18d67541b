"""Slips among figures, planted: for each kind, the places in an article where one can be made, and what it reads then.

Only places where the copy is right as printed count: the arithmetic is done here first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import combinations
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

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAY = rf"(?P<weekday>{'|'.join(DAYS)})"
MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)})[a-z]*)\.?"
DATES = (
    rf"\b{DAY},? (?:the )?\(?{MONTH} (?P<day>\d\d?)\b(?:, (?P<year>\d{{4}}))?",
    rf"\b{DAY},? (?:the )?\(?(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)? {MONTH}\b(?: (?P<year>\d{{4}}))?",
    rf"\b{MONTH} (?P<day>\d\d?)(?:, (?P<year>\d{{4}}))?(?: \(|, a ){DAY}",
)
WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SCALE = {"": 1, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "tn": 1e12}
AMOUNT = re.compile(
    r"(?<![\w.,/-])(?P<sign>[$£€])?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|" + "|".join(WORDS[2:]) + r")"
    r"(?: ?(?P<scale>thousand|million|billion|trillion|m|bn|tn)\b)?(?P<percent>%| percent| per cent)?(?![\w/-]|[.,]\d)"
)


class Amount(NamedTuple):
    """A number that this script reads: its place, its value and what it counts."""

    start: int
    end: int
    value: float
    unit: str
    number: str
    number_start: int


def amounts(text: str, start: int = 0, end: int | None = None) -> list[Amount]:
    """The amounts in a stretch of text."""
    found = []
    for match in AMOUNT.finditer(text, start, len(text) if end is None else end):
        number = match["number"]
        value = WORDS.index(number) if number in WORDS else float(number.replace(",", ""))
        unit = "%" if match["percent"] else match["sign"] or ""
        scaled = round(value * SCALE[match["scale"] or ""], 4)
        found.append(Amount(match.start(), match.end(), scaled, unit, number, match.start("number")))
    return found


def changed(number: str, chance: Random) -> str:
    """A number in digits or words as it reads with one digit, or itself, changed for good."""
    if number in WORDS:
        return WORDS[max(WORDS.index(number) + chance.choice((-1, 1, 2)), 2)] if number != "two" else "four"
    digits = [at for at, letter in enumerate(number) if letter.isdigit()]
    at = digits[0]
    return number[:at] + str(int(number[at]) % 9 + chance.choice((1, 2)) if number[at] < "8" else 3) + number[at + 1 :]


def sentences(text: str, count: int = 1) -> Iterator[tuple[int, int]]:
    """The places of so many sentences in a row, within a paragraph."""
    for paragraph in re.finditer(r"[^\n]+", text):
        ends = [end.start() + 1 for end in re.finditer(r"[.?!][”\"’)]? (?=[A-Z“\"])", paragraph[0])]
        cuts = [0, *ends, len(paragraph[0])]
        for first in range(len(cuts) - 1):
            yield paragraph.start() + cuts[first], paragraph.start() + cuts[min(first + count, len(cuts) - 1)]


def weekday(text: str, story: str, chance: Random) -> Iterator[Plant]:
    """A weekday beside a date, moved by one to three days."""
    for expression in DATES:
        for found in re.finditer(expression, text):
            day = on_calendar(found["month"], found["day"], found["year"], story)
            if day and DAYS[day.weekday()] == found["weekday"]:
                other = DAYS[(day.weekday() + chance.randint(1, 3)) % 7]
                yield Plant(found.start("weekday"), found.end("weekday"), other)


def on_calendar(month: str, day: str, year: str | None, story: str) -> date | None:
    """The day that a date means: of its year, or the nearest to the story; None where neither is known."""
    if not year and not story:
        return None
    around = date.fromisoformat(story or f"{year}-07-01")
    years = [int(year)] if year else [around.year - 1, around.year, around.year + 1]
    days = []
    for each in years:
        try:
            days.append(date(each, MONTHS.index(month[:3]) + 1, int(day)))
        except ValueError:
            continue
    nearest = min(days, key=lambda each: abs(each - around), default=None)
    return nearest if nearest and (year or abs(nearest - around) < timedelta(183)) else None


def impossible(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """A date at the end of a month, moved behind it."""
    for expression in (
        rf"\b{MONTH} (?P<day>\d\d?)\b(?![\d:%])",
        rf"(?<![\d.,:$£-])\b(?P<day>\d\d?) {MONTH}(?= \d{{4}}|[,.])",
    ):
        for found in re.finditer(expression, text):
            month = found["month"][:3]
            if month in ("Apr", "Jun", "Sep", "Nov", "Feb") and 0 < int(found["day"]) < 29:
                yield Plant(
                    found.start("day"), found.end("day"), "31" if month != "Feb" else chance.choice(("30", "31"))
                )


NAMED_AGES = (
    r"(?P<name>[A-Z][a-zé’'-]+), (?:aged )?(?P<age>\d\d?),",
    r"(?P<age>\d\d?)-year-old (?:[a-z]+ ){0,3}(?:[A-Z][a-zé’'.-]+ )+(?P<name>[A-Z][a-zé’'-]+)",
    r"(?P<name>[A-Z][a-zé’'-]+), an? (?P<age>\d\d?)-year-old",
)


def age(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """An age that the story gives twice for one name, changed in one place."""
    found = [match for expression in NAMED_AGES for match in re.finditer(expression, text)]
    names = Counter(match["name"] for match in found)
    for match in found:
        same = [other for other in found if other["name"] == match["name"] and other["age"] == match["age"]]
        if len(same) > 1 and names[match["name"]] == len(same):
            yield Plant(
                match.start("age"), match.end("age"), str(int(match["age"]) + chance.choice((-2, -1, 1, 2, 10)))
            )


def total(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """A total right before or behind all its parts, in two sentences at most; one of the figures changed."""
    for start, end in sentences(text, 2):
        found = [each for each in amounts(text, start, end) if not _names_a_day(text, each)]
        for first in range(len(found)):
            for size in (2, 3, 4, 5):
                run = found[first : first + size + 1]
                for whole, parts in ((run[0], run[1:]), (run[-1], run[:-1])) if len(run) == size + 1 else ():
                    if _is_sum(text, whole, parts):
                        at = chance.choice(run)
                        yield Plant(at.number_start, at.number_start + len(at.number), changed(at.number, chance))


def _names_a_day(text: str, amount: Amount) -> bool:
    year = len(amount.number) == 4 and amount.number[:2] in ("18", "19", "20") and not amount.unit
    return (
        year or re.search(rf"(?:{MONTH.replace('?P<month>', '?:')}|Caption) $", text[: amount.start][-12:]) is not None
    )


def _is_sum(text: str, whole: Amount, parts: list[Amount]) -> bool:
    """Whether parts come to a total, and the copy says that it is one."""
    if whole.value < 5 or any(part.unit != whole.unit for part in parts) or whole.unit == "%":
        return False
    if abs(sum(part.value for part in parts) - whole.value) > 1e-6 * whole.value:
        return False
    if whole.start < parts[0].start:
        return re.match(r"[^.,;]{1,40}(?::|—|–|--|\()", text[whole.end : parts[0].start + 1]) is not None
    return re.search(r"\btotal|\bin all\b|altogether|combined", text[parts[0].start : whole.end + 15]) is not None


MOVES = re.compile(
    r"\b(?:rose|rise|rising|grew|grown|climbed|jumped|surged|soared|increased?|up|gained|fell|fallen|falling|dropped|"
    r"declined?|down|slid|slipped|plunged|tumbled|dipped|shrank|decreased)\b"
)


def change(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A change in percent with both ends in the sentence, the percentage changed."""
    for start, end in sentences(text):
        sentence = text[start:end]
        if "from" not in sentence or not MOVES.search(sentence):
            continue
        found = amounts(text, start, end)
        for before, after in [(a, b) for a in found for b in found if a is not b and a.unit == b.unit]:
            if not re.search(r"\bfrom (?:an? |about |the )?$", text[start : before.start]) or not before.value:
                continue
            share = 100 * (after.value / before.value - 1)
            for by in found:
                if by.unit == "%" and by not in (before, after) and abs(abs(share) - by.value) < 0.6:
                    yield Plant(by.number_start, by.number_start + len(by.number), str(round(by.value * 1.5 + 2)))


def scale(text: str, _: str, __: Random) -> Iterator[Plant]:
    """An amount in millions or billions that stands twice within two sentences, one of them scaled otherwise."""
    for start, end in sentences(text, 2):
        found = [each for each in amounts(text, start, end) if each.value >= 1e6 and len(each.number) > 1]
        for first, second in combinations(found, 2):
            if first.value == second.value and first.unit == second.unit:
                words = text[second.start : second.end]
                other = (
                    words.replace("million", "billion") if "million" in words else words.replace("billion", "million")
                )
                if other != words:
                    yield Plant(second.start, second.end, other)


FACTORS = {
    ("mile", "kilomet"): 1.609, ("mile", "km"): 1.609, ("kilomet", "mile"): 0.621, ("km", "mile"): 0.621,
    ("feet", "met"): 0.3048, ("foot", "met"): 0.3048, ("ft", "m"): 0.3048, ("met", "feet"): 3.281, ("m", "ft"): 3.281,
    ("acre", "hectare"): 0.4047, ("hectare", "acre"): 2.471, ("kilogram", "pound"): 2.205, ("kg", "lb"): 2.205,
    ("pound", "kilogram"): 0.4536, ("pound", "kg"): 0.4536, ("inch", "centimet"): 2.54, ("inch", "cm"): 2.54,
    ("cm", "inch"): 0.3937, ("mph", "kph"): 1.609, ("mph", "km/h"): 1.609, ("km/h", "mph"): 0.621,
    ("kg", "pound"): 2.205,
}  # fmt: skip
IN_BRACKETS = re.compile(
    r"(?P<first>\d[\d,.]*)[ -]?(?P<square>square |sq )?(?P<unit>[a-z/]+)(?: [a-z]+)? \((?:about |or )?"
    r"(?P<second>\d[\d,.]*)[ -]?(?:square |sq )?(?P<other>[a-z/]+)\)"
)


def conversion(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A measure with another in brackets behind it, half as large again."""
    for found in IN_BRACKETS.finditer(text):
        first, second = (float(found[name].strip(".,").replace(",", "")) for name in ("first", "second"))
        for (unit, other), factor in FACTORS.items():
            factor = factor**2 if found["square"] else factor
            right = found["unit"].startswith(unit) and found["other"].startswith(other)
            if right and first and abs(first * factor / second - 1) < 0.1:
                yield Plant(found.start("second"), found.end("second"), f"{second * 1.5:,.0f}")
                break


def count(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A number in words before a list of as many names, one more."""
    numbers = "|".join(WORDS[2:10])
    for found in re.finditer(
        rf"\b(?P<number>{numbers})(?: [a-z-]+){{1,3}}(?::| —| –| --) (?P<list>[A-Z][^.;:—–]*? and [^.;:,—–]*)", text
    ):
        names = re.split(r", and |, | and ", found["list"])
        if len(names) == WORDS.index(found["number"]) and all(re.match(r"(?:the )?[A-Z]", name) for name in names):
            yield Plant(found.start("number"), found.end("number"), WORDS[len(names) + 1])


def points(text: str, _: str, __: Random) -> Iterator[Plant]:
    """Percentage points between two rates in the sentence, made percent."""
    for start, end in sentences(text):
        rates = [each for each in amounts(text, start, end) if each.unit == "%"]
        for found in re.finditer(r"(?P<number>\d+(?:\.\d+)?)(?P<unit> percentage points?)", text[start:end]):
            if any(abs(abs(a.value - b.value) - float(found["number"])) < 0.06 for a, b in combinations(rates, 2)):
                yield Plant(start + found.start("number"), start + found.end("unit"), f"{found['number']} percent")


PLANTERS: dict[str, Planter] = {
    "weekday": weekday, "impossible": impossible, "age": age, "sum": total, "change": change, "scale": scale,
    "conversion": conversion, "count": count, "points": points,
}  # fmt: skip
