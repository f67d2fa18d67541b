"""How sure it is that a suspect is a slip: what the facts add, as trained by training/names.py and wordnames.py."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from math import exp, fsum, inf
from typing import NamedTuple

from newslint.names import questions, wordfacts
from newslint.names.features import features
from newslint.names.suspects import Suspect

_WEIGHTS = os.path.join(os.path.dirname(__file__), "weights.tsv")


class Weights(NamedTuple):
    """The weights of single facts and of two together, in logits."""

    single: Mapping[str, float]
    both: Mapping[str, tuple[tuple[str, float], ...]]

    def of(self, facts: Iterable[str]) -> dict[str, float]:
        """What each fact, and each two, that counts for something adds."""
        known = set(facts)
        weighed = {fact: self.single[fact] for fact in known if fact in self.single}
        for fact in known & self.both.keys():
            weighed.update((f"{fact} & {other}", weight) for other, weight in self.both[fact] if other in known)
        return weighed


@cache
def weights() -> Weights:
    """The weights as shipped: lines of a fact, or of two joined by " & ", a tab and a number."""
    single: dict[str, float] = {}
    both: dict[str, list[tuple[str, float]]] = {}
    with open(_WEIGHTS, encoding="utf-8") as file:
        for line in file:
            facts, _, number = line.rstrip("\n").partition("\t")
            first, joined, second = facts.partition(" & ")
            if joined:
                both.setdefault(first, []).append((second, float(number)))
            else:
                single[first] = float(number)
    return Weights(single, {fact: tuple(others) for fact, others in both.items()})


def judge(suspect: Suspect) -> tuple[float, dict[str, float]]:
    """The probability that a suspect is a slip, and what each fact adds to it in logits."""
    weighed = _of_word(suspect) if suspect.family == "word" else weights().of(features(suspect))
    return 1 / (1 + exp(-fsum(weighed.values()))), weighed


def _of_word(suspect: Suspect) -> dict[str, float]:
    facts = wordfacts.facts(suspect)
    return questions.weigh(facts, *questions.shipped()) if facts else {"right fits better": -inf}


def weightiest_first(weighed: Mapping[str, float]) -> dict[str, float]:
    """What each fact adds, in the order in which it matters."""
    return dict(sorted(weighed.items(), key=lambda item: (-abs(item[1]), item[0])))
