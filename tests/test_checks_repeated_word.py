"""Words set twice, in copy of every shape."""

from __future__ import annotations

import pytest

from newslint.checks.repeated_word import repeated_word
from newslint.engine import Engine
from newslint.settings import Settings
from newslint.source import Source

ENGINE = Engine.under(Settings(select=("typos.RepeatedWord",)))


def found(copy: str, path: str = "story.txt") -> list[tuple[str, tuple[str, ...]]]:
    source = Source(path, copy)
    return [(finding.span.of(copy), finding.instead) for finding in ENGINE.lint(source).findings]


SLIPS = {
    "He saw the the cat.": [("the the", ("the",))],
    "He saw the the the cat.": [("the the the", ("the",))],
    "He said that he he’d go.": [("he he’d", ("he’d",))],
    "A state majority-owned owned firm.": [("majority-owned owned", ("majority-owned",))],
    "It would have have been late.": [("have have", ("have",))],
    "The vote was accounted for for.": [("for for", ("for",))],
    "It had had been a long day.": [("had had", ("had",))],
    "She said, “It it was late.”": [("It it", ("It",))],
}


@pytest.mark.parametrize("copy", SLIPS)
def test_slips(copy: str) -> None:
    assert found(copy) == SLIPS[copy]


RIGHT = [
    "The road that that led to was closed.",
    "He had had enough, and what it is is a scandal.",
    "The army moved in in May and went on on foot.",
    "He called for for years, and had to to stop it.",
    "They gave her her coat. “I told you you were late.”",
    "There’s no there there. The first first lady left.",
    "“Very very good,” said Duran Duran of Walla Walla.",
    "The the-ism of it, the in in-person, the go-between between the two.",
    "He wrote “teh the the [sic] cat”.",
    "WHO who? IT it was, at AT&T.",
    "The road to To Kill a Mockingbird.",
    "Change change change, they sang.",
    "He saw the. The cat saw him; him alone.",
    "He saw the, the cat.",
]


@pytest.mark.parametrize("copy", RIGHT)
def test_what_english_says_twice_is_right(copy: str) -> None:
    assert found(copy) == []


def test_markup_between_the_words_hides_nothing() -> None:
    copy = "# Vote\n\nHe saw the *the* cat and the\nthe [the dog](x.html).\n"
    assert [words for words, _ in found(copy, "story.md")] == ["the *the", "the\nthe [the"]


def test_the_end_of_a_block_parts_the_words() -> None:
    assert found("# The cat\n\ncat and dog the\n\n- the dog\n- dog\n", "story.md") == []


def test_the_check_reads_an_article_without_words() -> None:
    assert list(repeated_word.check(ENGINE.read(Source("story.txt", "")))) == []
