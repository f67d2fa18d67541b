"""Expressions, the engine that matches each, and the letters that it is sure to match."""

from __future__ import annotations

import re
import time

import pytest
import regex  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns.expressions import ExpressionError, TooSlowError, compile_expression
from newslint.patterns.limited import LIMIT
from newslint.patterns.literals import leading_of, literals_of
from newslint.patterns.search import letters_of


@pytest.mark.parametrize(
    ("expression", "matching", "other"),
    [
        (r"a(?i)b", "aB", "AB"),
        (r"(?-i)a", "a", "b"),
        (r"(?<word>a)\k<word>", "aa", "ab"),
        (r"(?<!:[^ ]+?)\s[A-Z]", "now A", "x:yz A"),
        (r"^[[:alpha:]]+\z", "abc", "a1"),
        (r"^[[a]$", "[", "b"),
    ],
)
def test_expressions_of_other_engines_compile(expression: str, matching: str, other: str) -> None:
    compiled = compile_expression(expression)
    assert compiled.search(matching)
    assert not compiled.search(other)


def test_an_expression_that_is_wrong_says_so() -> None:
    with pytest.raises(ExpressionError, match=r"the expression '\(a' is wrong: missing \)"):
        compile_expression("(a")


LITERALS = {
    "at the end": "at the end",
    r"cell\s?phones?": "phone",
    r"\bcan't\b": "can't",
    r"colou?r": "colo",
    r"x{2,3}yz": "yz",
    r"(?:one|two)three": "three",
    "one|two": "one two",
    "(?:one|two)": "one two",
    "(?:one|two)+": "",
    "(?:one)|(?:two)": "",
    r"one|\w": "one ",
    r"(?i)One": "one",
    r"\.\.\.": "...",
    r"[abc]\d": "",
    r"\p{Lu}\x41\u00e4ab": "ab",
}


@pytest.mark.parametrize("expression", LITERALS)
def test_literals(expression: str) -> None:
    assert " ".join(literals_of(expression)) == LITERALS[expression]


@given(st.text("ab-|()[]?*+.{}2, \\s'’", max_size=12), st.text("ab-2 .\n,’'", max_size=12))
def test_whatever_an_expression_matches_holds_its_literal(expression: str, copy: str) -> None:
    try:
        compiled = compile_expression(expression, ignorecase=True)
    except ExpressionError:
        return
    for match in compiled.finditer(copy):
        assert any(literal in letters_of(match[0]) for literal in literals_of(expression))
        assert letters_of(match[0]).startswith(leading_of(expression))


@pytest.mark.parametrize("expression", [r"^(a|aa)+$", r"(a|a\w)+,,", r"^(a{1,9}){1,99}$"])
def test_an_expression_that_never_comes_to_an_end_is_stopped(expression: str) -> None:
    with pytest.raises(TooSlowError, match="takes more than 1 s on this copy"):
        compile_expression(expression).search("a" * 60 + " ,")


@pytest.mark.parametrize("expression", [r"(a+)+$", r"(\w+\s?)+;", r"^a*a*a*a*a*a*$", r"(x+x+)+y", r"([a-z]+)*\d"])
def test_an_expression_that_only_the_faster_engine_never_ends_is_left_to_the_other(expression: str) -> None:
    assert compile_expression(expression).search("a" * 60 + "x" * 60 + " ,") is None


def test_the_limit_is_for_each_match_and_not_for_what_is_done_with_it() -> None:
    found = []
    for match in compile_expression(r"(?:\b(?:a|b)+\b)+").finditer("ab b ba a b"):
        end = time.process_time() + LIMIT / 4
        while time.process_time() < end:
            pass
        found.append(match[0])
    assert found == ["ab", "b", "ba", "a", "b"]


@given(st.text("ab ", max_size=9), st.integers(0, 9))
def test_the_other_engine_finds_all_that_stands_there(copy: str, start: int) -> None:
    for expression in (r"(?:a+|b)+", r"(?:a|b)*", r"(?<=a+)b"):
        compiled = compile_expression(expression)
        start = min(start, len(copy))
        assert not isinstance(compiled, re.Pattern)
        usual = [found.span() for found in regex.finditer(expression, copy, pos=start)]
        assert [found.span() for found in compiled.finditer(copy, start)] == usual


@pytest.mark.parametrize("expression", [r"(?:one|two) \w+", r"\bsort of\b", r"colou?r(?:ed)?", r"(a+)b"])
def test_an_expression_that_comes_to_an_end_is_left_to_the_faster_engine(expression: str) -> None:
    assert isinstance(compile_expression(expression), re.Pattern)
