"""The questions that tell how surely a word stands in a name's place by a slip, as written by training/wordnames.py."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

_FILE = os.path.join(os.path.dirname(__file__), "questions.tsv")

_FIRST, _HOPELESS = 100, -2.0
"""A sum of what the first questions say that is so low hardly ever comes up again: no more are asked."""


class Question(NamedTuple):
    """Whether a fact is above a bar, and on the one side of that the same of a further fact.

    `on` says on which side: above the bar, or not. The fact adds `alone` there where nothing more is asked and `first`
    where something is, in logits; the further fact then adds `low`, up to its bar, or `high`.
    """

    fact: str
    bar: float
    on: bool
    alone: float
    first: float
    further: str
    further_bar: float
    low: float
    high: float

    @classmethod
    def of(cls, line: str) -> Question:
        """The question that a line of questions.tsv is."""
        fact, bar, side, alone, first, further, *last = line.rstrip("\n").split("\t")
        return cls(fact, float(bar), side == "above", float(alone), float(first), further, *map(float, last))


@cache
def shipped() -> tuple[float, tuple[Question, ...]]:
    """What every suspect starts from, the first line of the file, and its questions."""
    with open(_FILE, encoding="utf-8") as file:
        always = float(next(file).partition("\t")[2])
        return always, tuple(map(Question.of, file))


def weigh(facts: Mapping[str, float], always: float, questions: Iterable[Question]) -> dict[str, float]:
    """What suspects start from and what the answers about each fact add, in logits."""
    added = {"always": always, **dict.fromkeys(facts, 0.0)}
    for number, (fact, bar, on, alone, first, further, further_bar, low, high) in enumerate(questions):
        if number == _FIRST and sum(added.values()) < _HOPELESS:
            break
        if (facts[fact] > bar) is on:
            added[fact] += first
            added[further] += high if facts[further] > further_bar else low
        else:
            added[fact] += alone
    return {fact: round(amount, 4) for fact, amount in added.items() if amount}
