"""Slips of arithmetic: sums, changes, scales and conversions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from random import Random

from planting.amounts import Amount, amounts, changed, sentences, value_of
from planting.plant import Plant

HEAD = re.compile(r"(?: [A-Za-z’'-]+){1,4}(?:(?P<colon>: )|(?P<bracket> \()|(?P<dash> ?[—–]+ ?| -- ?))")
ENDS = {"colon": r"[.;!?](?: |$)|$", "bracket": r"\)", "dash": r" ?[—–]| --|[.;!?](?: |$)|$"}
NOT_WHOLE = re.compile(
    r"\b(?:including|included|others?|of them|of wh(?:om|ich)|more|fewer|less|among|than|per|each|a)\b"
)
IN_ALL = re.compile(
    r"(?:\b(?:a|the|combined) (?:combined |grand )?total of|\btotall?ing|\btotal to|\btotal,? (?:at|is|was)) $"
)
BEHIND = re.compile(r"(?: [a-z]+)? (?:in total|in all|altogether|combined)\b")


def total(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """A total before or behind all its parts, in two sentences at most; one of the figures changed."""
    for start, end in sentences(text):
        found = amounts(text, start, end)
        for at, whole in enumerate(found):
            yield from _one_changed(whole, _behind(text, whole, found[at + 1 :], end), chance)
    for start, end in sentences(text, 2):
        found = amounts(text, start, end)
        for at, whole in enumerate(found):
            if IN_ALL.search(text, start, whole.start) or BEHIND.match(text, whole.end):
                for size in range(2, min(at, 5) + 1):
                    yield from _one_changed(whole, found[at - size : at], chance)


def _behind(text: str, whole: Amount, others: list[Amount], end: int) -> list[Amount]:
    """The parts of a total between it and the end of its colon, dash or bracket."""
    head = HEAD.match(text, whole.end, end)
    stop = re.compile(ENDS[head.lastgroup or ""]).search(text, head.end(), end) if head else None
    if not head or not stop or NOT_WHOLE.search(text, head.end(), stop.start()):
        return []
    return [each for each in others if head.end() <= each.start < stop.start()]


def _one_changed(whole: Amount, parts: list[Amount], chance: Random) -> Iterator[Plant]:
    """One of the figures of a sum changed by more than rounding may explain."""
    alike = all(part.unit == whole.unit for part in parts) and whole.unit != "%"
    if len(parts) > 1 and alike and whole.value > 4 and abs(sum(part.value for part in parts) - whole.value) < 1e-6:
        at = chance.choice([whole, *parts])
        number = changed(at.number, chance)
        off = abs(value_of(number) / value_of(at.number) - 1) * at.value
        coarse = max(each.step for each in (whole, *parts))
        if coarse == 1 or off > coarse * (len(parts) + 1):
            yield Plant(at.number_start, at.number_end, number)


MOVES = {
    "rose": "fell", "rise": "fall", "rising": "falling", "risen": "fallen", "grew": "fell", "grown": "fallen",
    "climbed": "dropped", "jumped": "dropped", "surged": "tumbled", "soared": "plunged", "increased": "decreased",
    "increase": "decrease", "increasing": "decreasing", "up": "down", "gained": "lost", "fell": "rose", "fall": "rise",
    "fallen": "risen", "falling": "rising", "dropped": "climbed", "drop": "rise", "declined": "rose", "decline": "rise",
    "down": "up", "slid": "rose", "slipped": "rose", "plunged": "soared", "tumbled": "surged", "shrank": "grew",
    "decreased": "increased",
}  # fmt: skip
MOVE = re.compile(rf"\b(?:{'|'.join(MOVES)})\b")
HOW_MUCH = re.compile(rf"\b(?:by|of|{'|'.join(MOVES)})(?: about| nearly)? $")
FROM = re.compile(r"\bfrom (?:an? |about |the )?$")


def change(text: str, _: str, __: Random) -> Iterator[Plant]:
    """How much a change is, in percent or in what both ends are, with these in the sentence."""
    for start, end in sentences(text):
        if "from" not in text[start:end] or not MOVE.search(text, start, end):
            continue
        found = amounts(text, start, end)
        for before, after in [(a, b) for a in found for b in found if a is not b and a.unit == b.unit]:
            if before.value and FROM.search(text, start, before.start):
                for by in found:
                    ends = re.search(r"\b(?:from|to|than)(?: about| nearly)? $", text[start : by.start])
                    near = min(abs(by.end - before.start), abs(after.end - by.start)) < 60
                    if by not in (before, after) and near and not ends and _is_change(text, before, after, by):
                        yield Plant(by.number_start, by.number_end, str(round(value_of(by.number) * 1.5 + 2)))


def _is_change(text: str, before: Amount, after: Amount, by: Amount) -> bool:
    """Whether a figure is the difference of two, in percent of the first or as it is."""
    if by.unit == "%":
        return abs(abs(100 * (after.value / before.value - 1)) - by.value) < 0.6
    said = HOW_MUCH.search(text, max(by.start - 20, 0), by.start)
    return by.unit == before.unit and said is not None and abs(abs(after.value - before.value) - by.value) < 1e-6


def direction(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A rise or fall right before "from" and "to" with both ends, the one called the other."""
    for start, end in sentences(text):
        found = amounts(text, start, end)
        for first, second in pairwise(found):
            if not FROM.search(text, start, first.start) or not re.fullmatch(
                r"[ %a-z]{0,25} to (?:an? |about )?", text[first.end : second.start]
            ):
                continue
            verb = list(MOVE.finditer(text, max(start, first.start - 40), first.start))[-1:]
            for word in verb:
                between = text[word.end() : first.start]
                up = second.value > first.value
                if second.value != first.value and up == (word[0] in UP) and not re.search(r"[\d,;:—–]", between):
                    yield Plant(word.start(), word.end(), MOVES[word[0]])


UP = frozenset(
    "rose rise rising risen grew grown climbed jumped surged soared increased increase increasing up".split()
)


def scale(text: str, _: str, __: Random) -> Iterator[Plant]:
    """An amount in millions or billions that stands twice within two sentences, one of them scaled otherwise.

    Amounts of one round figure may be two, and two that are said to be apart are.
    """
    for start, end in sentences(text, 2):
        found = [each for each in amounts(text, start, end) if each.value >= 1e6]
        for first, second in combinations(found, 2):
            apart = re.search(r"\b(?:another|additional|extra|to|and) \W?$", text[: second.start][-14:])
            count = len(second.number.replace(".", "").strip("0"))
            if first.value == second.value and first.unit == second.unit and count > 1 and not apart:
                words = text[second.start : second.end]
                other = words.replace("million", "BILLION").replace("billion", "million").replace("BILLION", "billion")
                if other != words:
                    yield Plant(second.start, second.end, other)


def share(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A part of a whole, in millions or billions, scaled up until it is the larger."""
    for start, end in sentences(text):
        found = amounts(text, start, end)
        for part, whole in pairwise(found):
            of = re.fullmatch(
                r"(?: [a-z]+)? of (?:the|its|their|that|a|those|an)(?: [a-z]+)? ", text[part.end : whole.start]
            )
            words = text[part.start : part.end]
            other = words.replace("billion", "trillion").replace("million", "billion")
            if of and part.unit == whole.unit and part.value < whole.value < 500 * part.value and other != words:
                yield Plant(part.start, part.end, other)


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
    """A measure with another in brackets behind it, half as large again and more than rounding makes it."""
    for found in IN_BRACKETS.finditer(text):
        first, second = (float(found[name].strip(".,").replace(",", "")) for name in ("first", "second"))
        for (unit, other), factor in FACTORS.items():
            factor = factor**2 if found["square"] else factor
            right = found["unit"].startswith(unit) and found["other"].startswith(other)
            if right and first and abs(first * factor / second - 1) < 0.1:
                decimals = len(found["second"].strip(".,").partition(".")[2])
                other = f"{second * 1.5:,.{decimals}f}"
                if abs(float(other.replace(",", "")) - first * factor) > 1.5 / 10**decimals:
                    yield Plant(*found.span("second"), other)
                break


def points(text: str, _: str, __: Random) -> Iterator[Plant]:
    """Percentage points by which a rate moved, with both ends in the sentence, made percent."""
    for start, end in sentences(text):
        if "from" not in text[start:end] or not MOVE.search(text, start, end):
            continue
        rates = [each for each in amounts(text, start, end) if each.unit == "%"]
        for found in re.finditer(r"(?P<number>\d+(?:\.\d+)?)(?P<unit> percentage points?)", text[start:end]):
            if any(abs(abs(a.value - b.value) - float(found["number"])) < 0.06 for a, b in combinations(rates, 2)):
                yield Plant(start + found.start("number"), start + found.end("unit"), f"{found['number']} percent")
