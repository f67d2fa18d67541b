"""American and British spellings."""

from __future__ import annotations

import pytest

from newslint.lexicon import AMERICAN, BRITISH
from newslint.words.english import elsewhere, leaning, side
from newslint.words.twins import twins


@pytest.mark.parametrize(
    ("american", "british"),
    [
        ("color", "colour"),
        ("center", "centre"),
        ("organized", "organised"),
        ("defense", "defence"),
        ("favorite", "favourite"),
    ],
)
def test_each_side_knows_the_others_spelling(american: str, british: str) -> None:
    assert (side(american), side(british)) == (AMERICAN, BRITISH)
    assert (elsewhere(american), elsewhere(british)) == (british, american)
    assert twins(american, british)


def test_a_word_of_both_leans_to_the_side_that_has_no_other() -> None:
    assert [leaning(word) for word in ("theatre", "travelled", "dialogue", "color", "house")] == [2, 2, 0, 1, 0]


def test_a_word_of_both_sides_is_of_neither() -> None:
    assert [side(word) for word in ("program", "programme", "adviser", "house", "xqzt", "Centre")] == [0] * 6


def test_what_is_also_another_word_is_no_spelling_of_the_other_side() -> None:
    assert [elsewhere(word) for word in ("analyses", "prised", "vapers", "filled", "meter")] == [""] * 5
