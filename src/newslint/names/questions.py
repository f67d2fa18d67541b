"""The questions that tell how surely a word stands in a name's place by a slip, as written by training/wordnames.py."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

_QUESTIONS = os.path.join(os.path.dirname(__file__), "questions.tsv")


class Question(NamedTuple):
    """Whether a fact is above a bar, and on the one side of that the same of a further fact.

    `more` says on which side: above the bar, or not. `alone` is what the other side adds, in logits; `low` and `high`
    are what the further fact adds, up to its bar and above.
    """

    fact: str
    bar: float
    more: bool
    alone: float
    further: str
    further_bar: float
    low: float
    high: float

    @classmethod
    def of(cls, line: str) -> Question:
        """The question that a line of questions.tsv is."""
        fact, bar, side, alone, further, further_bar, low, high = line.rstrip("\n").split("\t")
        return cls(
            fact, float(bar), side == "above", float(alone), further, float(further_bar), float(low), float(high)
        )


@cache
def shipped() -> tuple[float, tuple[Question, ...]]:
    """What every suspect starts from, the first line of the file, and its questions."""
    with open(_QUESTIONS, encoding="utf-8") as file:
        always = float(next(file).partition("\t")[2])
        return always, tuple(map(Question.of, file))


def weigh(facts: Mapping[str, float], always: float, questions: Iterable[Question]) -> dict[str, float]:
    """What suspects start from and what the answers add, by the facts that they were about, in logits."""
    weighed = {"always": always}
    for fact, bar, more, alone, further, further_bar, low, high in questions:
        asked, added = fact, alone
        if (facts[fact] > bar) is more:
            asked, added = f"{fact} & {further}", high if facts[further] > further_bar else low
        weighed[asked] = weighed.get(asked, 0.0) + added
    return weighed
