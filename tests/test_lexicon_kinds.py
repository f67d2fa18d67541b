"""Kinds of words."""

from __future__ import annotations

from newslint.lexicon.kinds import FIRST, kind, shape, times


def test_words_that_stand_in_like_places_are_of_one_kind() -> None:
    assert kind("Tuesday") == kind("Thursday")
    assert kind("resign") == kind("testify")
    assert kind("resign") != kind("Tuesday")


def test_the_commonest_words_are_kinds_by_themselves() -> None:
    assert kind("the") != kind("a")


def test_a_word_that_is_too_rare_goes_by_its_shape() -> None:
    assert kind("Quonzelwick") == chr(0xE000 + shape("Quonzelwick"))
    assert kind("gromblewarbing") == kind("frobnozzling") != kind("gromblewarbed")
    assert {shape(word) for word in ("“", "Xyz", "xyz", "xyzs", "xyzed", "xyzing", "xyzly")} == set(range(FIRST))


def test_common_words_stand_oftener() -> None:
    assert times("the") > 1_000_000 > times("ferry") > times("gromblewarbing") == 1
