"""Notes in brackets, which the examples of a rule cannot show."""

from __future__ import annotations

import pytest

from newslint.checks.stray_note import stray_note
from newslint.parse import plain
from newslint.source import Source


@pytest.mark.parametrize(
    "note", ["[TK]", "[insert name]", "[CQ]", "[sp?]", "[tbc]", "TKTK", "TK TK", "$XX", "XX percent", "TK%", "FIXME:"]
)
def test_notes_are_found_whole(note: str) -> None:
    read = plain.newslint_parse(Source("story.txt", f"The mayor said that {note} was the figure for the year.\n"))
    assert read is not None
    found = [match.span.of(read.text) for match in stray_note.check(read)]
    assert found == [note.removesuffix(" percent").removesuffix("%")]


@pytest.mark.parametrize(
    "words", ["Super Bowl XXX", "TK Maxx", "the SI and TK programmes", "(CQ)", "We [need] this", "[sp]"]
)
def test_what_only_looks_like_a_note_is_left_alone(words: str) -> None:
    read = plain.newslint_parse(Source("story.txt", f"The mayor said that {words} was the best of the year.\n"))
    assert read is not None
    assert list(stray_note.check(read)) == []
