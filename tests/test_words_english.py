"""American and British spellings."""

from __future__ import annotations

import pytest

from newslint.words.english import american, british
from newslint.words.twins import twins


@pytest.mark.parametrize(
    "pair", "color/colour center/centre organized/organised defense/defence traveled/travelled gray/grey".split()
)
def test_each_side_has_the_others_spelling(pair: str) -> None:
    ours, theirs = pair.split("/")
    assert (american()[ours], british()[theirs]) == (theirs, ours)
    assert twins(ours, theirs)


def test_no_spelling_is_of_both_sides_or_stands_twice() -> None:
    assert len(american()) == len(british()) > 1000
    assert american().keys().isdisjoint(british())


@pytest.mark.parametrize("word", "analyses prized prised vapers filled meter program programme adviser house".split())
def test_what_is_also_another_word_is_of_neither_side(word: str) -> None:
    assert word not in american()
    assert word not in british()
