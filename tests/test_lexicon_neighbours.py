"""Which words usually stand side by side."""

from __future__ import annotations

import pytest

from newslint.lexicon.neighbours import usual


@pytest.mark.parametrize(("left", "right"), [("the", "president"), ("of", "the"), ("prime", "minister")])
def test_words_that_news_has_side_by_side_are_usual(left: str, right: str) -> None:
    assert usual(left, right)


@pytest.mark.parametrize(("left", "right"), [("ferry", "walrus"), ("president", "prime"), ("too", "be")])
def test_others_are_not_and_none_that_a_rival_stands_in_far_oftener(left: str, right: str) -> None:
    assert not usual(left, right)


def test_few_pairs_of_words_that_have_nothing_to_do_with_each_other_pass_for_usual() -> None:
    words = [f"{a}{b}{c}x" for a in "bdfg" for b in "aeiou" for c in "lmnr"]
    passed = sum(usual(left, right) for left in words for right in words)
    assert passed / len(words) ** 2 < 0.06
