"""What people get wrong in YAML: each slip is told with its line and with what to do."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import RuleError
from newslint.yamlfile import parsed

CARD = """\
extends: substitution
message: "Write {instead} for “{text}”."
why: It is shorter.
level: warning
swap:
  utilise: use
examples:
  - wrong: "They [[utilise]] it."
    instead: use
  - right: "They use it."
"""
FIT = "does not fit those above it; look how far it is indented, and whether a hyphen or a colon is missing"
DEEP = "stands further in than the one above; indent both alike, or quote a text of several lines"
ITEM = "must begin with '- ', or stand further in, below what its item says"
COLON = "has a text with a colon; put quotation marks round it"
BEHIND = "goes on behind the quotation mark that closes its text; put one pair round all of it, and “ ” inside"
SIGN = "has a text that begins with a sign; put quotation marks round it"
BRACKET = "has a text that begins with a bracket; put quotation marks round it"
APOSTROPHE = "has an apostrophe in a text in single quotation marks; put double ones round it"
HYPHEN = "must begin with a hyphen and a space, '- ', to be an item of a list"
# What stands in the card, what somebody makes of it, and what they are told: the line and its fault.
SLIPS = [
    ("  utilise: use", "\tutilise: use", 6, "begins with a tab; indent it with spaces"),
    ("    instead", "  \tinstead", 9, "begins with a tab; indent it with spaces"),
    ("level: warning", "level:\u00a0warning", 4, "has a no-break space; type an ordinary one"),
    ('"Write {instead} for “{text}”."', "Wrong: write {instead}.", 2, COLON),
    (
        '"Write {instead} for “{text}”."',
        "“Wrong: write {instead}.”",
        2,
        'has a text with a colon; put straight quotation marks, ", round it',
    ),
    ("It is shorter.", "The rule is: be short.", 3, COLON),
    ("  - right:", "  right:", 10, ITEM),
    ("    instead", "  instead", 9, ITEM),
    ("    instead", "   instead", 9, ITEM),
    ("  - wrong", "  wrong", 9, FIT),
    ("  - right:", "  -right:", 10, "needs a space behind the hyphen"),
    ("  - right:", "  – right:", 10, HYPHEN),
    ("  - right:", "  • right:", 10, HYPHEN),
    ("  - right:", "  * right:", 10, HYPHEN),
    ("level: warning", "level:warning", 4, "needs a space behind the colon"),
    ("utilise: use", "'utilise':use", 6, "needs a space behind the colon"),
    ("why: It", "why It", 3, "has no colon behind its key"),
    ("level: warning", " level: warning", 4, DEEP),
    ("swap:\n ", "swap:", 5, "has a pair behind its key; begin a line of its own below with it, further in"),
    ("It is shorter.", "It is short.\n  And: it is quick.", 4, DEEP),
    ("examples:\n", "examples: ", 7, "has an item of a list behind its key; begin a line of its own below with it"),
    ("It is shorter.", "'It's shorter.'", 3, APOSTROPHE),
    ("It is shorter.", '"Use" is shorter.', 3, BEHIND),
    ('"They use it."', '"They "use" it."', 10, BEHIND),
    ('"They use it."', '"They use it.", "He uses it."', 10, BEHIND),
    ('"They use it."', '"They use it.', 10, "has a quotation mark that is never closed"),
    ("utilise:", "[utilise:", 6, BRACKET),
    ('"Write {instead} for “{text}”."', "{instead} is the word.", 2, BRACKET),
    ("utilise:", "*ise:", 6, SIGN),
    ("It is", "@desk: it is", 3, SIGN),
    ("It is", "& it is", 3, SIGN),
    ("It is", "%5 is", 3, SIGN),
    (
        "utilise:",
        r'"\d utilise":',
        6,
        "has a backslash in double quotation marks; put single ones round an expression",
    ),
    ("level: warning\n", "level: warning\n---\n", 5, "begins a second card with '---'; give it a file of its own"),
]


@pytest.mark.parametrize(("right", "wrong", "line", "fault"), SLIPS, ids=[repr(slip[1]) for slip in SLIPS])
def test_a_slip_is_told_with_its_line_and_what_to_do(right: str, wrong: str, line: int, fault: str) -> None:
    assert right in CARD
    with pytest.raises(RuleError) as refusal:
        parsed("Card.yml", CARD.replace(right, wrong, 1))
    assert str(refusal.value) == f"Card.yml:{line}: this line {fault}"


def test_a_key_that_a_no_break_space_begins_is_refused() -> None:
    with pytest.raises(RuleError, match=r"Card\.yml:6: has a no-break space; type an ordinary one"):
        parsed("Card.yml", CARD.replace("  utilise", "\u00a0\u00a0utilise"))


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(RuleError, match=r"Card\.yml: holds what no text holds; save it as plain text"):
        parsed("Card.yml", "PK\x03\x04")


@pytest.mark.parametrize("text", [CARD.replace("\n", "\r\n"), CARD.replace("utilise", "réutilise"), CARD])
def test_a_card_without_a_slip_is_read(text: str) -> None:
    value = parsed("Card.yml", text).value
    assert isinstance(value, dict)
    assert value["level"] == "warning"


@given(st.text(alphabet=" -:'\"[]{}&*#|>%@`\t\nab“–\u00a0\\", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(RuleError):
        parsed("Card.yml", text)


@given(st.text(alphabet=" -:'\"[]{}\tab“", max_size=40))
def test_a_slip_is_on_a_line_of_the_text(text: str) -> None:
    with pytest.raises(RuleError) as refusal:
        parsed("Card.yml", f"a: b\n  c: d\n{text}")
    assert 1 <= refusal.value.line <= 3
    assert "\n" not in str(refusal.value)
