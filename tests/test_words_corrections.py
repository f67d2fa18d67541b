"""What a misspelt word was meant to be."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.words.corrections import corrections


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("goverment", "government"),
        ("considr", "consider"),
        ("scandall", "scandal"),
        ("outdoorss", "outdoors"),
        ("suppossed", "supposed"),
        ("embarrasing", "embarrassing"),
        ("presense", "presence"),
        ("interfereing", "interfering"),
        ("embargos", "embargoes"),
        ("unecessary", "unnecessary"),
        ("appropropriate", "appropriate"),
        ("reccomendation", "recommendation"),
        ("inthe", "in the"),
    ],
)
def test_the_likeliest_word_stands_first(text: str, meant: str) -> None:
    assert corrections(text, [text], 0)[:1] == (meant,)


@pytest.mark.parametrize(
    "text",
    [
        "influencer",
        "introducer",
        "indefinitive",
        "organise",
        "denuclearise",
        "focussed",
        "sunseekers",
        "xqzvt",
        "kombucha",
    ],
)
def test_a_word_that_may_be_right_has_none(text: str) -> None:
    assert corrections(text, [text], 0) == ()


def test_the_words_beside_it_decide() -> None:
    assert corrections("passex", "the bill was passex by the house".split(), 3)[0] == "passed"
    assert corrections("wrok", "they went to wrok on the bill".split(), 3)[0] == "work"


def test_a_word_set_apart_or_part_of_another_needs_a_clear_slip() -> None:
    assert corrections("scienter", "the concept of scienter could".split(), 3) != ()
    assert corrections("scienter", "the concept of “ scienter ” could".split(), 4) == ()


@example("a\0", ["a"])
@given(st.text(min_size=1), st.lists(st.text(min_size=1), min_size=1))
def test_any_word_has_an_answer(text: str, words: list[str]) -> None:
    assert text not in corrections(text, words, len(words) - 1)
