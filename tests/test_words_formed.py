"""Words made of known ones."""

from __future__ import annotations

import pytest

from newslint.words.formed import is_formed


@pytest.mark.parametrize(
    "word",
    "ultraconservative hackers tweetable influencer villageless cyberattackers sandwichgate bookcorner".split(),
)
def test_a_word_made_of_known_ones_is_formed(word: str) -> None:
    assert is_formed(word)


@pytest.mark.parametrize("word", "goverment hostss embargos interfereing churchs xqzvt".split())
def test_an_ending_written_as_none_is_forms_no_word(word: str) -> None:
    assert not is_formed(word)
