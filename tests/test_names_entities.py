"""Entities: which mentions are of one, and what that is."""

from __future__ import annotations

import pytest

from newslint.names.entities import Entity
from newslint.parse.plain import newslint_parse
from newslint.source import Source


def entities(copy: str) -> dict[str, Entity]:
    return {entity.name: entity for entity in newslint_parse(Source("a.txt", copy)).names.entities}


@pytest.mark.parametrize(
    ("copy", "name", "forms"),
    [
        ("Xi Jinping spoke. Xi’s plane left.", "Xi Jinping", ["Xi Jinping", "Xi"]),
        ("Kim Jong Un spoke. Then Kim left.", "Kim Jong Un", ["Kim Jong Un", "Kim"]),
        ("Lee Jae Myung spoke. Then Lee Jae-myung left.", "Lee Jae Myung", ["Lee Jae Myung", "Lee Jae-myung"]),
        ("Nguyen Phu Trong spoke. Then Trong left.", "Nguyen Phu Trong", ["Nguyen Phu Trong", "Trong"]),
        ("Orban Viktor spoke, and Viktor Orban left.", "Orban Viktor", ["Orban Viktor", "Viktor Orban"]),
        ("Ursula von der Leyen spoke. Mrs. von der Leyen left.", "Ursula von der Leyen", None),
        ("Bashar al-Assad spoke, and Assad left.", "Bashar al-Assad", ["Bashar al-Assad", "Assad"]),
        ("Marta Vance spoke, and the Vances left.", "Marta Vance", ["Marta Vance", "Vances"]),
        ("William Vance spoke, and Bill Vance left.", "William Vance", ["William Vance", "Bill Vance"]),
        ("Marta Blasey Vance spoke, and Marta Vance left.", "Marta Blasey Vance", None),
        (
            "The International Monetary Fund (IMF) met. Later the IMF left.",
            "International Monetary Fund",
            ["International Monetary Fund", "IMF"],
        ),
        ("The Bridge Repair Board met. The BRB then left.", "Bridge Repair Board", ["Bridge Repair Board", "BRB"]),
        (
            "The Senate Ethics Committee met. The committee of the Ethics Committee left.",
            "Senate Ethics Committee",
            None,
        ),
    ],
)
def test_short_forms_are_of_the_fullest(copy: str, name: str, forms: list[str] | None) -> None:
    found = entities(copy)
    assert list(found) == [name]
    assert forms is None or list(found[name].forms) == forms


@pytest.mark.parametrize(
    ("copy", "names"),
    [
        ("Greg Kinnear and Bob Kinnear spoke.", ["Greg Kinnear", "Bob Kinnear"]),
        ("Kang Hoon-sik and Woo Won-shik spoke.", ["Kang Hoon-sik", "Woo Won-shik"]),
        ("Donald Vance Jr. spoke with Donald Vance in town.", ["Donald Vance Jr.", "Donald Vance"]),
        ("The White House spoke, and the House left.", ["White House", "House"]),
        ("The Washington Post is read in Washington.", ["Washington Post", "Washington"]),
    ],
)
def test_two_are_two(copy: str, names: list[str]) -> None:
    assert list(entities(copy)) == names


def test_a_family_name_is_of_whoever_was_named_last_or_has_the_title() -> None:
    found = entities("Sen. Ruth Marlowe spoke. Owen Marlowe left. Marlowe sat down. Then Sen. Marlowe sat down.")
    assert list(found["Ruth Marlowe"].forms) == ["Ruth Marlowe", "Marlowe"]
    assert [mention.title for mention in found["Ruth Marlowe"].mentions] == ["Sen", "Sen"]
    assert len(found["Owen Marlowe"].mentions) == 2


@pytest.mark.parametrize(
    ("name", "copy", "kind"),
    [
        ("World War II", "It was after World War II ended.", "other"),
        ("Second Amendment", "It was the Second Amendment again.", "other"),
        ("U.S.", "They left the U.S. in spring.", "place"),
        ("South Korea", "They left South Korea in spring.", "place"),
        ("Flint River", "They swam the Flint River in spring.", "place"),
        ("Okalupa", "They live in Okalupa all year.", "place"),
        ("Okalupa", "They left Okalupa, Mich., last year.", "place"),
        ("National Assembly", "They saw the National Assembly vote.", "body"),
        ("Department of Energy", "They saw the Department of Energy grow.", "body"),
        ("HSBC", "They saw HSBC grow.", "body"),
        ("Woo Won-shik", "They saw Woo Won-shik vote.", "person"),
        ("Marta Vance", "They saw Marta Vance vote.", "person"),
        ("Okonedo", "They saw Ms. Okonedo vote.", "person"),
    ],
)
def test_what_a_name_is_the_name_of(name: str, copy: str, kind: str) -> None:
    assert entities(copy)[name].kind == kind


def test_titles_are_in_order_and_of_persons_alone() -> None:
    found = entities("Then President Marta Vance spoke. Officials of the official Energy Department heard Ms. Vance.")
    assert found["Marta Vance"].titles == ("President", "Ms")
    assert found["Energy Department"].titles == ()


def test_mentions_are_in_order_over_headline_byline_body_and_quotations() -> None:
    copy = (
        "Vance is right\n\nBy Owen Marlowe\n\nMarta Vance spoke on Monday.\n\n“Vance was right,” said Owen Marlowe.\n"
    )
    found = entities(copy)
    assert [mention.span.start for mention in found["Marta Vance"].mentions] == [0, 33, 64]
    assert [mention.text for mention in found["Owen Marlowe"].mentions] == ["Owen Marlowe"] * 2
