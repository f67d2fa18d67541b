"""Which words are misspelt, and which only look so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article, House
from newslint.checks.misspelt import misspelt
from newslint.engine import Engine
from newslint.parse import markdown, plain
from newslint.settings import Settings
from newslint.source import Source


def article(copy: str) -> Article:
    read = plain.newslint_parse(Source("story.txt", copy))
    assert read is not None
    return read


def found(read: Article) -> list[str]:
    return [match.span.of(read.text) for match in misspelt.check(read)]


@pytest.mark.parametrize(
    "copy",
    [
        "The plan is at https://example.org/goverment and at www.example.org/goverment today.",
        "Write to goverment@example.org, or to @goverment with #goverment in it.",
        "The wire carries 40 kwh at 110kv, 3 gbps and 20 mmhg, over 12 sq km in 5ms.",
        "The notes are on pages xiv to xxvii, and in chapter viii of volume lxii.",
        "He wore a gov[er]ment badge, and a gover[n]ment hat.",
        "The anti-government, pre-election, non-voting ex-minister is a co-defendant in a post-conviction plea.",
        "The vote-catching, seat-warming, pre-emptive right-hander is tweetable.",
        "The colour of the theatre and the color of the theater were the same.",
        "The influencer's retweetable unboxings are rewatchable.",
        "The budgat is a dish. A budgat is eaten cold, and the best budgat is a day old.",
        "“[S]upport for the bill is thin,” he said, and the catalogu[e] of its faults is long.",
        "She gave a sotto voce reply, and left the loya jirga.",
        "The concept of “scienter” played a role.",
        "Este es el camión que ha embestido a la multitud en Niza tras el discurso del papa.",
        "It was a “goverment” [sic] of the goverment [sic]. L ast year, D ata was put in.",
        "Watch it at youtu.be today. “We were loungin’ in the sun,” he said.",
        "Surender Singh left. Atendees Hall is shut. A man named Prelminary said so. Prelminary was late.",
    ],
)
def test_what_only_looks_misspelt_is_left_alone(copy: str) -> None:
    assert found(article(copy + "\n")) == []


def test_the_words_of_the_house_are_left_alone() -> None:
    read = article("The council voted on the budgat and the goverment on Tuesday.\n")
    assert found(read) == ["budgat", "goverment"]
    assert found(replace(read, house=House(words=frozenset(("budgat",))))) == ["goverment"]


def test_the_words_that_front_matter_names_are_left_alone() -> None:
    copy = "---\nnewslint: {words: [budgat]}\n---\n\nThe council voted on the budgat and the goverment on Tuesday.\n"
    result = Engine.under(Settings(select=("typos.Misspelt",))).lint(Source("story.md", copy))
    assert [finding.text for finding in result.findings] == ["goverment"]


def test_a_phrase_in_italics_is_of_another_language() -> None:
    read = markdown.newslint_parse(
        Source("story.md", "He gave *un discurso importent* to the *goverment of the day there*.\n")
    )
    assert read is not None
    assert found(read) == ["goverment"]


@pytest.mark.parametrize(
    ("copy", "words"),
    [
        ("They said it was the goverment's duty.", ["goverment"]),
        ("It was a long-standing agreemnet on well-establised lines.", ["agreemnet", "establised"]),
        ("He called it an “embarrasing” deal.", ["embarrasing"]),
        ("It happend again, and it happend here.", ["happend", "happend"]),
        ("They met inthe park.", ["inthe"]),
        ("Prelminary estimates are low. Atendees left.", ["Prelminary", "Atendees"]),
    ],
)
def test_every_place_of_a_misspelt_word_is_found(copy: str, words: list[str]) -> None:
    assert found(article(copy + "\n")) == words


@given(st.text())
def test_any_copy_can_be_read(copy: str) -> None:
    read = article(copy)
    assert all(match.instead and read.text[match.span.start : match.span.end] for match in misspelt.check(read))
