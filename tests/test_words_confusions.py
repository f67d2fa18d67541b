"""Words that are not those meant."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.parse.plain import newslint_parse
from newslint.source import Source
from newslint.words.confusions import confused_in, confusions_in, rivals


def article(text: str) -> Article:
    return newslint_parse(Source("story.txt", text))


def found(text: str) -> list[tuple[str, str]]:
    """The words found and what is meant, in an article of one paragraph."""
    read = article(text)
    words = read.tokens.texts
    return [(words[place], rival) for place, rival, _ in confused_in(read.context, [range(len(words))])]


def doubtful(text: str) -> set[str]:
    """The words of a paragraph that rivals suit better."""
    words = article(text).context
    return {words.texts[found[0].place] for found in confusions_in(words, [range(len(words))])}


def test_rivals_are_one_slip_away_or_alike_in_sound() -> None:
    assert {"said", "paid"} <= set(rivals("aid"))
    assert "which" in rivals("witch")
    assert "its" in rivals("it's")
    assert not rivals("the")
    assert "colour" not in rivals("color")


@pytest.mark.parametrize(
    ("copy", "slip"),
    [
        ("The company said it would continue too work with the city on the plan.", ("too", "to")),
        ("He told reporters that pubic officials had been warned about the dam.", ("pubic", "public")),
        ("It was the fist time that the two leaders had met.", ("fist", "first")),
        ("She aid the money would be paid back by the end of the year.", ("aid", "said")),
    ],
)
def test_a_word_that_a_rival_suits_far_better_is_found(copy: str, slip: tuple[str, str]) -> None:
    assert found(copy) == [slip]


@pytest.mark.parametrize(
    "copy",
    [
        "Aid workers said that too little of the aid had reached the coast.",
        "They dug a moat around the castle, and most of the moat has been filled.",
        "They were at their wits’ end, and the fog did not lift.",
    ],
)
def test_a_word_in_its_own_place_is_left_alone(copy: str) -> None:
    assert found(copy) == []


def test_a_word_beside_those_it_often_stands_beside_is_no_doubt() -> None:
    assert "said" not in doubtful("The president of the company said on Tuesday that it was not true.")


def test_a_word_that_the_story_is_about_is_no_doubt() -> None:
    copy = "He told reporters that pubic officials had been warned."
    assert "pubic" in doubtful(copy)
    assert "pubic" not in doubtful(f"{copy} The pubic bone is a bone, and a pubic bone.")
    copy = "The weir is old. A weir leaks. Weirs leak: one weir, two weir keepers, and no weir money."
    assert "weir" not in doubtful(copy)


def test_what_is_left_of_a_word_behind_brackets_is_no_doubt() -> None:
    assert "hey" in doubtful("The company said hey would not have to pay the fine.")
    assert "hey" not in doubtful("The company said “[t]hey would not have to pay the fine.”")


def test_places_beyond_the_paragraphs_are_left_alone() -> None:
    read = article("The company said it would continue too work with the city on the plan.")
    assert not list(confused_in(read.context, [range(3)]))
    assert not list(confused_in(read.context, []))


@pytest.mark.parametrize("copy", ["", "too", "too too", "Too.", "“"])
def test_any_copy_can_be_read(copy: str) -> None:
    found(copy)
