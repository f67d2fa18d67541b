"""Which of "a" and "an" a word takes."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.words.indefinite import indefinite


@pytest.mark.parametrize(
    ("article", "words"),
    [
        (
            "an",
            "hour honest heir apple MP FBI SUV X-ray F-15 e-mail A-list O'Neill Internet à NRA mRNA L.A unidentified",
        ),
        ("an", "8 80 8th 80-year-old $8 £11 18 18,000 11th 11.5 1861 8,000 811"),
        ("a", "European one-time US U-turn NATO unanimous unique Ukrainian user T-shirt bank Briton eulogy"),
        ("a", "1 7 $9 12 100 1,000 180 110 118 2018 1700"),
        ("", "historic herbal hotel uber Xbox Su-24 LAROX UNHA shh 1,100 1,800 1100"),
    ],
)
def test_words_take_the_article_of_their_sound(article: str, words: str) -> None:
    assert {word: indefinite(word) for word in words.split()} == dict.fromkeys(words.split(), article)


@example("HTTP://A\0")
@given(st.text(min_size=1).filter(lambda text: text[0].isalnum()))
def test_every_token_has_an_answer(text: str) -> None:
    assert indefinite(text) in ("a", "an", "")
