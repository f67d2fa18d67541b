"""What cards say, in Vale's way and in ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.packs.messages import listed, message_of, vale_message

MESSAGES = {
    "Use '%s' instead of '%s'.": "Use {instead} instead of '{text}'.",
    'Use "%s".': "Use {instead}.",
    "Use %s, not “%s”.": "Use {instead}, not “{text}”.",
    "'%[2]s' should be '%[1]s'.": "'{text}' should be {instead}.",
    "%s, %s and %s.": "{instead}, {text} and .",
    "100%% of '%v' in {braces}.": "100% of {instead} in {{braces}}.",
    "Write {instead} for “{text}”.": "Write {instead} for “{text}”.",
    "A set, {1, 2}, is {} no blank.": "A set, {{1, 2}}, is {{}} no blank.",
    "Nothing to fill.": "Nothing to fill.",
}


@pytest.mark.parametrize("written", MESSAGES)
def test_messages(written: str) -> None:
    assert message_of(written, ("instead", "text")) == MESSAGES[written]


@pytest.mark.parametrize(
    ("written", "bare", "template"),
    [
        ("Use '%s', not '%s'.", True, "Use {instead}, not '{text}'."),
        ("Use '%s', not '%s'.", False, "Use '{instead}', not '{text}'."),
        ("Use {instead}.", False, "Use {{instead}}."),
    ],
)
def test_messages_under_vale(written: str, bare: bool, template: str) -> None:
    assert vale_message(written, ("instead", "text"), bare=bare) == template


def test_what_to_write_is_listed_as_in_vale() -> None:
    assert listed(["a"]) == "'a'"
    assert listed(["a", "b"]) == "'a' or 'b'"
    assert listed(["a", "b", "c"]) == "'a', 'b', or 'c'"


def test_counts_are_filled_in() -> None:
    assert message_of("There are %d of them, {so}.", ("count",)) == "There are {count} of them, {{so}}."


def test_a_blank_that_nothing_fills_is_refused() -> None:
    with pytest.raises(ValueError, match=r"nothing fills the blank '\{txt\}'; did you mean 'text'\?"):
        message_of("Not {txt}.", ("text",))


@given(st.text("ab %s'\"{}[]12d", max_size=30))
def test_any_message_that_is_taken_words_itself(written: str) -> None:
    try:
        template = message_of(written, ("instead", "text"))
    except ValueError:
        return
    template.format_map({"instead": "“use”", "text": "utilise"})
