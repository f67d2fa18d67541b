"""Words with a capital too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.words.letter_case import recased


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("THe", "The"),
        ("PUtin", "Putin"),
        ("GOvernment", "Government"),
        ("QAfghanistan", "Afghanistan"),
        ("wHen", "when"),
        ("goverNment", "government"),
    ],
)
def test_a_capital_too_many_is_taken_away(slip: str, meant: str) -> None:
    assert recased(slip) == meant


@pytest.mark.parametrize(
    "word",
    "MPs TVs iPhone eBay eXploring YouTube BlackRock McConnell DiCaprio PhD CNN The the saidThe QAnon mRNA".split(),
)
def test_names_of_trade_and_plurals_of_initials_are_right(word: str) -> None:
    assert recased(word) == ""


@given(st.text(min_size=1))
def test_what_is_meant_has_the_same_letters_or_one_less(text: str) -> None:
    assert recased(text) == "" or len(text) - len(recased(text)) in (0, 1)
