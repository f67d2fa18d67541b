"""Acronyms in brackets and their words."""

from __future__ import annotations

import pytest

from newslint.names.acronyms import definitions_in


@pytest.mark.parametrize(
    ("copy", "acronym", "words", "initials"),
    [
        ("The World Health Organization (WHO) met.", "WHO", "The World Health Organization", "WHO"),
        ("A Board of Bridge Repairs (BBR) met.", "BBR", "Board of Bridge Repairs", "BBR"),
        ("The Bridge Repair Board’s (BRD) chair", "BRD", "The Bridge Repair Board’s", "BRB"),
    ],
)
def test_the_initials_are_of_as_many_words_as_there_are_letters(
    copy: str, acronym: str, words: str, initials: str
) -> None:
    (definition,) = definitions_in(copy)
    assert (definition.acronym, definition.words, definition.initials) == (acronym, words, initials)
    assert definition.fits == (acronym == initials)
    assert definition.span.of(copy) == acronym
    assert definition.words_span.of(copy) == words


@pytest.mark.parametrize("copy", ["Marta Vance (R-Tex.)", "Acme (NYSE: T)", "Marta Vance (D)", "(AP)", "Vance (34)"])
def test_parties_tickers_agencies_and_ages_are_none(copy: str) -> None:
    assert list(definitions_in(copy)) == []


def test_endings_do_not_make_other_words() -> None:
    one, other = definitions_in("Bridge Repair Boards (BRB) and the Bridge Repair Board’s (BRB) chair")
    assert one.initialled == other.initialled
