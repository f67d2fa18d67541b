"""Cards as people write them: whatever slips in anywhere, the card is read or refused on one of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import RuleError, RuleErrors
from newslint.packs.reading import read_card
from newslint.patterns import newslint_patterns
from newslint.testing import Failure, examine

PATTERNS = {pattern.extends: pattern for pattern in newslint_patterns()}
CARD = """\
extends: substitution
message: "Write {instead} for “{text}”."
why: >-
  It is shorter,
  and it is plain.
scope: text & ~headline
ignorecase: true
swap:
  utilise: use
  'colou?r(?! bar)': hue|tint
exceptions: [colour blind]
examples:
  - wrong: "They [[utilise]] it."
    instead: use
  - right: "They use it."
"""
SLIPS = st.sampled_from([*"\t -:'\"[]{}&*#|>%@`\\()?\n“”–~", "\u00a0", "- ", ": ", "yes", "[[", "____", "{text}", "12"])


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("house") / "Card.yml"


def told(text: str, path: Path) -> Sequence[RuleError | Failure]:
    """What is wrong with a card of this text: why it cannot be used, or how it fails on its examples."""
    path.write_text(text, encoding="utf-8")
    try:
        card = read_card(str(path), "house.Card", PATTERNS)
    except RuleErrors as refusal:
        return refusal.errors
    except RuleError as refusal:
        return [refusal]
    return examine(card.rule(PATTERNS, default=True))


@given(begin=st.integers(0, len(CARD)), taken=st.integers(0, 4), put=SLIPS)
def test_a_slip_anywhere_is_told_of_on_one_line(begin: int, taken: int, put: str, path: Path) -> None:
    text = CARD[:begin] + put + CARD[begin + taken :]
    for each in told(text, path):
        if isinstance(each, RuleError):
            assert 0 <= each.line <= text.count("\n") + 1
            assert "\n" not in str(each)
        else:
            assert "it fails" not in each.problem


def test_the_card_itself_is_good(path: Path) -> None:
    assert told(CARD, path) == []
