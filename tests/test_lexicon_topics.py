"""What words are about."""

from __future__ import annotations

from newslint.lexicon.topics import SIZE, figures, suits, topic


def test_a_word_suits_the_stories_that_it_stands_in() -> None:
    market = topic("stocks fell on Wall Street as investors sold shares".split())
    assert suits("slid", market) > 50 > suits("ballot", market)


def test_a_topic_has_length_one() -> None:
    assert abs(sum(each * each for each in topic(["stocks", "shares"])) - 1) < 1e-9


def test_words_that_are_too_rare_or_too_common_say_nothing() -> None:
    assert figures("the") == figures("gromblewarbing") == ()
    assert len(figures("stocks")) == SIZE
    assert topic(["the", "gromblewarbing"]) == topic([]) == ()
    assert suits("stocks", ()) == suits("the", topic(["stocks"])) == 0
