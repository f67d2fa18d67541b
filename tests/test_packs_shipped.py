"""The packs that newslint ships. That their cards find their own examples, and no more, is tested with all rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import packs
from newslint.packs.check import Check
from newslint.packs.pack import described
from newslint.patterns import newslint_patterns
from newslint.rule import Rule

PATTERNS = {pattern.extends: pattern for pattern in newslint_patterns()}
PACKS = {Path(path).name: packs.load(path, PATTERNS) for path in packs.newslint_packs()}
CARDS = [card for cards in PACKS.values() for card in cards]
AT_LEAST = {"wire-us": 120, "wire-uk": 80, "korea-english": 40, "fair": 40, "tight": 80}
# They look at marks, those of quotations among them, which are the newsroom's own.
OF_MARKS = {
    "core.DoubledPunctuation",
    "wire-uk.CommaInsidePhrase",
    "wire-uk.DoubleMarksInHeadline",
    "wire-us.DecadeMarkTurned",
    "wire-us.DoubleMarksInHeadline",
    "wire-us.EntitledWork",
    "wire-us.MarkOutsideQuotation",
}


@pytest.mark.parametrize("name", AT_LEAST)
def test_a_pack_has_as_many_cards_as_its_subject_needs(name: str) -> None:
    assert len(PACKS[name]) >= AT_LEAST[name]


@pytest.mark.parametrize("path", packs.newslint_packs(), ids=lambda path: Path(path).name)
def test_a_pack_says_what_it_is_for_and_only_the_core_runs_unasked(path: str) -> None:
    pack = described(path)
    assert pack.name
    assert pack.description.endswith(".")
    assert pack.default == (Path(path).name == "core")


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_why_on_what_authority_and_where_it_is_silent(card: Rule) -> None:
    assert card.why.endswith((".", "?"))
    assert card.source or card.id.startswith("core.")
    assert any(example.faults for example in card.examples)
    assert any(not example.faults for example in card.examples)


@pytest.mark.parametrize("name", ["fair", "tight"])
def test_what_is_a_matter_of_taste_is_suggested_and_never_written_for_the_reader(name: str) -> None:
    assert {card.level for card in PACKS[name]} == {"suggestion"}
    assert {card.fix for card in PACKS[name]} == {"offer"}


def test_what_people_said_is_left_alone() -> None:
    asked = {card.id for card in CARDS if isinstance(card.check, Check) and card.check.quotations}
    assert asked == OF_MARKS


@pytest.mark.parametrize("card", [card for name in ("fair", "tight") for card in PACKS[name]], ids=lambda card: card.id)
def test_a_source_is_one_that_a_reader_can_look_up(card: Rule) -> None:
    assert any(letter.isupper() for letter in card.source), "the name of a guide, a law or a body"
