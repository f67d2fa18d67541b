"""Slips of people: how old they are and how many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from planting.amounts import WORDS
from planting.plant import Plant

PART = r"[A-Z][a-zé’'-]+"
FULL = rf"(?P<given>(?:(?:{PART}|[A-Z]\.) )*)(?P<name>{PART})"
AGES = (
    rf"{FULL}, (?:aged )?(?P<age>\d\d?),",
    rf"{FULL}, who is (?P<age>\d\d?)\b",
    rf"(?P<age>\d\d?)-year-old (?:[a-z]+ ){{0,3}}{FULL}(?=[,.] | (?:was|is|said|says|who|has|had|and|told|died|of)\b)",
    rf"{FULL}, an? (?P<age>\d\d?)-year-old",
)
VERBS = r"(?:said|says|told|added|was|is|has|had)"


def age(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """An age that the story gives twice for one name, changed in one place."""
    found = [match for expression in AGES for match in re.finditer(expression, text)]
    for name in sorted({match["name"] for match in found}):
        same = [match for match in found if match["name"] == name]
        places = sorted({match.span("age"): match for match in same}.values(), key=re.Match.start)
        one = len({match["given"] for match in same} - {""}) < 2
        if len(places) > 1 and len({match["age"] for match in places}) == 1 and one:
            match = chance.choice(places)
            yield Plant(*match.span("age"), other_age(match["age"], chance))


def age_again(text: str, _: str, chance: Random) -> Iterator[Plant]:
    """Another age, written behind the family name of the one person in the story whose name it is and who has one."""
    for match in (match for expression in AGES for match in re.finditer(expression, text)):
        name, given = match["name"], match["given"].split()
        if given and all(before == given[-1] for before in re.findall(rf"({PART}) {name}\b", text)):
            for later in re.finditer(rf"(?<![A-Za-z.] )\b{name}(?= {VERBS}\b)", text[match.end() :]):
                at = match.end() + later.end()
                yield Plant(at, at, f", {other_age(match['age'], chance)},")


def other_age(age: str, chance: Random) -> str:
    """An age with a slip in it."""
    return str(int(age) + chance.choice((-2, -1, 1, 2, 10)))


NAME = rf"(?:the )?(?:(?:{PART}|[A-Z]\.?)+ ?)+(?:(?:of|for|at|from) (?:the )?[A-Za-z ]+)?"
LIST = re.compile(
    rf"(?<!least )(?<!than )\b(?P<number>{'|'.join(WORDS[2:10])})(?: [a-z-]+){{1,3}}(?::| —| –| --) "
    rf"(?P<list>{NAME}(?:, {NAME})*,? and {NAME})(?=\.|;| —| –| --)"
)


def count(text: str, _: str, __: Random) -> Iterator[Plant]:
    """A number in words before a list of as many names, one more."""
    for found in LIST.finditer(text):
        names = re.split(r", and |, | and ", found["list"])
        if len(names) == WORDS.index(found["number"]) and all(re.match(r"(?:the )?[A-Z]", name) for name in names):
            yield Plant(*found.span("number"), WORDS[len(names) + 1])
