"""Formulas: that they are arithmetic, and nothing else."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns.formula import Formula

NUMBERS = {"words": 100.0, "sentences": 8.0, "heading_h2": 2.0}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("words / sentences", 12.5),
        ("(words - 50) * -2", -100.0),
        ("7 / 2", 3),
        ("-7 / 2", -3),
        ("7 / 2.0", 3.5),
        ("7 % 4", 3),
        ("heading.h2 + 1", 3.0),
        ("math.sqrt(words) + math.pow(2, 3)", 18.0),
        ("words > 10 && !(sentences > 10) || false", True),
        ("words != 100", False),
        ("words / (sentences - 8)", math.inf),
    ],
)
def test_what_a_formula_comes_to(written: str, value: float) -> None:
    assert Formula(written.replace("false", "0 > 1")).value(NUMBERS) == value


@pytest.mark.parametrize(
    "written",
    [
        "words +",
        "().__class__",
        "__import__('os')",
        "math.system(1)",
        "words[0]",
        "'a' + 'b'",
        "lambda: 1",
        "1 < 2 < 3",
        "x = 1",
    ],
)
def test_what_is_no_arithmetic_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is wrong"):
        Formula(written)


@given(st.text("words()+-*/%.<>=!&|1 _'[]", max_size=20))
def test_any_text_is_a_formula_or_refused(written: str) -> None:
    try:
        Formula(written)
    except ValueError:
        return
