"""What to write in the case of what stands there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns.recase import recased

CASES = [
    ("A-OK", "ok", "a-ok"),
    ("about", "APPROXIMATELY", "ABOUT"),
    ("about", "Approximately", "About"),
    ("start", "A", "Start"),
    ("phone", "iPhone", "phone"),
    ("blu-ray", "BLU ray", "BLU-ray"),
    ("cross-platform", "Cross Platform", "Cross-Platform"),
    ("to back out", "To backout", "To back out"),
    ("look into when", "Look in to when", "Look into when"),
    ("there is an", "THERE AN", "THERE IS AN"),
    ("some of the", "Some the", "Some of the"),
    ("poor showing", "Bad rep", "Poor showing"),
    ("you’re", "YOUR", "YOU’RE"),
    ("5 %", "five", "5 %"),
]


@pytest.mark.parametrize(("written", "found", "instead"), CASES)
def test_case(written: str, found: str, instead: str) -> None:
    assert recased(written, found) == instead


@given(st.text("aB 'é-1", max_size=12), st.text("aB 'é-1", max_size=12))
def test_nothing_but_case_changes(written: str, found: str) -> None:
    assert recased(written, found).casefold() == written.casefold()
