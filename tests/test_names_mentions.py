"""Mentions: what in copy is a name, its title and its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.names.mentions import Mention
from newslint.parse.plain import newslint_parse
from newslint.source import Source


def article(copy: str) -> Article:
    return newslint_parse(Source("a.txt", copy))


def mentions(copy: str) -> list[Mention]:
    return article(copy).names.mentions


def names(copy: str) -> list[str]:
    return [mention.text for mention in mentions(copy)]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("She met Ursula von der Leyen’s aide.", ["Ursula von der Leyen"]),
        ("On Monday von der Leyen met Mohammed bin Salman.", ["von der Leyen", "Mohammed bin Salman"]),
        (
            "She met John Smith Jr., J.K. Rowling and George W. Bush.",
            ["John Smith Jr.", "J.K. Rowling", "George W. Bush"],
        ),
        ("She wrote to John Smith, Jr. and to Bashar al-Assad.", ["John Smith Jr.", "Bashar al-Assad"]),
        ("He met Kang Hoon-sik, Kim Jong Un and Xi Jinping.", ["Kang Hoon-sik", "Kim Jong Un", "Xi Jinping"]),
        ("They flew to the U.S. from Washington, D.C., in spring.", ["U.S.", "Washington", "D.C."]),
        ("She left the University of Oslo for AT&T.", ["University of Oslo", "AT&T"]),
        ("He ran the Food and Drug Administration well.", ["Food and Drug Administration"]),
        ("A letter from Marta Vance and Owen Marlowe came.", ["Marta Vance", "Owen Marlowe"]),
        ("The pro-Trump crowd left the London-based HSBC.", ["Trump", "London", "HSBC"]),
    ],
)
def test_what_belongs_to_a_name(copy: str, expected: list[str]) -> None:
    assert names(copy) == expected


@pytest.mark.parametrize(
    "copy",
    [
        "This is it, and we said so. We go on Monday or in March. I’m here.",
        "Chinese and North Korean officials met African-Americans and Democrats.",
        "“Yes,” he said: “Nobody left.” Then the president and the Prime Minister slept.",
        "Yesterday, nothing happened. Sixty-six votes were cast in September.",
    ],
)
def test_days_peoples_and_openings_are_no_names(copy: str) -> None:
    assert names(copy) == []


@pytest.mark.parametrize(
    ("copy", "titled"),
    [
        ("Then President Lee Jae Myung spoke.", ("President", "Lee Jae Myung")),
        ("He saw Chief of Staff Kang Hoon-sik there.", ("Chief of Staff", "Kang Hoon-sik")),
        ("He asked the speaker Woo Won-shik twice.", ("speaker", "Woo Won-shik")),
        ("She met Chinese President Xi Jinping there.", ("Chinese President", "Xi Jinping")),
        ("She met U.S. Secretary of State Marta Vance there.", ("US Secretary of State", "Marta Vance")),
        ("She met Mr. Vance there.", ("Mr", "Vance")),
    ],
)
def test_titles_stand_before_names_and_are_no_part_of_them(copy: str, titled: tuple[str, str]) -> None:
    assert titled in [(mention.title, mention.text) for mention in mentions(copy)]


def test_a_body_before_a_title_is_a_name_of_its_own() -> None:
    assert names("There South Korean National Assembly speaker Woo Won-shik spoke.") == [
        "South Korean National Assembly",
        "Woo Won-shik",
    ]


def test_family_names_are_kept_before_heads_of_bodies_and_given_names() -> None:
    assert names("She saw Martin Luther King Jr. and the Justice Department and King County.") == [
        "Martin Luther King Jr.",
        "Justice Department",
        "King County",
    ]


def test_in_a_heading_only_names_are_names() -> None:
    copy = "Mayor Okafor Says Tunnel Will Open Late\n\nBy Marta Vance\n\nNgozi Okafor, the mayor, spoke in town.\n"
    assert [(mention.text, mention.place) for mention in mentions(copy)] == [
        ("Okafor", "display"),
        ("Marta Vance", "display"),
        ("Ngozi Okafor", "opening"),
    ]


def test_no_name_runs_over_the_end_of_a_sentence() -> None:
    assert names("She left the U.S. But Vance stayed.") == ["U.S.", "Vance"]


@given(st.text(alphabet="AB bKim.,’'s-&“”\nvon()1", max_size=80))
def test_a_mention_stands_where_it_says(copy: str) -> None:
    read = article(copy)
    for mention in read.names.mentions:
        assert mention.words[0].rstrip(".") in mention.span.of(read.text)
        assert mention.head <= mention.first <= mention.last
        assert read.tokens.starts[mention.first] <= mention.span.start < mention.span.end
