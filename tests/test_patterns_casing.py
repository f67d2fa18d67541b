"""Titles and sentences, and how far a text is from them."""

from __future__ import annotations

import pytest

from newslint.patterns.casing import Casing, sentence_case, title_case


def casing(*terms: str, indicators: tuple[str, ...] = (), threshold: float = 0.8, prefix: str = "") -> Casing:
    return Casing(terms, indicators, threshold, prefix)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the birds of the marsh", "The Birds of the Marsh"),
        ("what to do in the end of", "What To Do in the End Of"),
        ("a well-known on-the-spot man", "A Well-Known On-the-Spot Man"),
        ("war: a history", "War: A History"),
        ("the iPhone at war", "The iPhone at War"),
    ],
)
def test_titles_as_ap_has_them(text: str, title: str) -> None:
    assert title_case(text, casing("iPhone"), chicago=False)[0] == title


def test_chicago_sets_prepositions_small() -> None:
    assert title_case("a walk about the town", casing(), chicago=True)[0] == "A Walk about the Town"
    assert title_case("a walk about the town", casing(), chicago=False)[0] == "A Walk About the Town"


@pytest.mark.parametrize(
    ("text", "sentence", "right"),
    [
        ("The birds of London", "The birds of London", True),
        ("The Birds Of London", "The birds of London", False),
        ("the birds of London", "The birds of London", False),
        ("Birds: What they eat", "Birds: What they eat", True),
        ("The Birds that came back again", "The birds that came back again", True),
    ],
)
def test_sentences(text: str, sentence: str, right: bool) -> None:
    assert sentence_case(text, casing("London", indicators=(":",))) == (sentence, right)


def test_all_of_the_words_may_have_to_be_right() -> None:
    assert not sentence_case("The Birds that came back again", casing(threshold=1.0))[1]


def test_a_prefix_is_left_out() -> None:
    assert sentence_case("1.2 The birds", casing(prefix=r"^[\d.]+ ")) == ("1.2 The birds", True)
