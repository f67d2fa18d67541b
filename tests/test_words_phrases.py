"""Phrases that are slips wherever they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.checks.missing_word import missing_word
from newslint.checks.wrong_word import wrong_word
from newslint.parse import plain
from newslint.rule import Rule
from newslint.source import Source
from newslint.tokens import Tokens
from newslint.words.phrases import phrases_in


def found(rule: Rule, copy: str) -> list[tuple[str, str]]:
    read = plain.newslint_parse(Source("story.txt", copy))
    assert isinstance(read, Article)
    return [(match.span.of(read.text), match.instead[0]) for match in rule.check(read)]


@pytest.mark.parametrize(
    ("copy", "fault", "instead"),
    [
        ("According the mayor, it is over.", "According the", "According to the"),
        ("It is one the most costly bridges.", "one the", "one of the"),
        ("They might been late.", "might been", "might have been"),
        ("He came as part a plan, as result of a vote.", "part a", "part of a"),
        ("A lot people came, hundreds people in all.", "lot people", "lot of people"),
    ],
)
def test_a_missing_word_is_put_between_those_beside_it(copy: str, fault: str, instead: str) -> None:
    assert found(missing_word, copy + "\n")[0] == (fault, instead)


@pytest.mark.parametrize(
    ("copy", "fault", "instead"),
    [
        ("It’s own roof fell in.", "It’s", "Its"),
        ("The town saved it's own bridge.", "it's", "its"),
        ("The man who's name was read left.", "who's", "whose"),
        ("They went there own way.", "there", "their"),
        ("Their is no way back.", "Their", "There"),
        ("You think your going to win.", "your", "you're"),
        ("It took more then 40 days.", "then", "than"),
        ("They left rather then wait.", "then", "than"),
        ("There were far to many of them.", "to", "too"),
        ("They are loosing ground.", "loosing", "losing"),
        ("She could of gone.", "of", "have"),
        ("He has became a target, and had ran away.", "became", "become"),
        ("Officials tried to diffuse tensions.", "diffuse", "defuse"),
        ("The Untied States agreed.", "Untied", "United"),
        ("The mayor said no where to go was left.", "no where", "nowhere"),
    ],
)
def test_a_wrong_word_is_changed_for_the_right_one(copy: str, fault: str, instead: str) -> None:
    assert found(wrong_word, copy + "\n")[0] == (fault, instead)


@pytest.mark.parametrize(
    "copy",
    [
        "It is own goals that its own side fears.",
        "Its a cappella group sang, its impossible goal and its not-so-secret plan were out.",
        "Who's family and who's not? Whose turn is it?",
        "Their not citing the source was a slip; their will was done.",
        "You're right to use your right.",
        "Things were better then. He knew more then than now, and each other then.",
        "He is so far to many a hero. It is too late.",
        "She could of course have gone, with the might of the state.",
        "They let loose the dogs; the loose ends were tied.",
        "The phone number people call is new, and the majority Americans want is small.",
        "He agreed in each case and point out why. They came by in large numbers.",
        "The reign in Spain, and the reigns of three kings.",
        "Pipes of lead to the house, which was led by her.",
    ],
)
def test_what_only_looks_like_such_a_phrase_is_left_alone(copy: str) -> None:
    assert found(missing_word, copy + "\n") == found(wrong_word, copy + "\n") == []


@pytest.mark.parametrize("copy", ["Bridge is one of largest in country\n", "Council to sell land in effort to save\n"])
def test_headlines_do_without_little_words(copy: str) -> None:
    assert found(missing_word, copy) == []


@given(st.lists(st.sampled_from("according the one of most it's own more then 0 far to many no where".split())))
def test_what_stands_is_what_is_found(words: list[str]) -> None:
    tokens = Tokens(" ".join(words))
    for first, phrase in [*phrases_in(tokens, "missing"), *phrases_in(tokens, "wrong")]:
        assert 0 <= first < first + len(phrase.words) <= len(tokens)
        assert phrase.begin <= phrase.end <= len(phrase.words)
