"""Evidence: the facts about a suspect, and that those which a finding names are what its sureness is made of."""

from __future__ import annotations

from math import exp, fsum

import pytest

from newslint.engine import Engine
from newslint.names.evidence import judge
from newslint.names.features import features
from newslint.names.questions import Question, shipped, weigh
from newslint.names.suspects import Suspect, suspects_in
from newslint.names.wordfacts import facts
from newslint.parse.plain import newslint_parse
from newslint.settings import Settings
from newslint.source import Source

ENGINE = Engine.under(Settings(select=("names.Misspelt", "names.RealWord")))
WORD = (
    "Vladimir Putin met the envoys. Putin said that he would stay, and Putin’s aides agreed.\n\n"
    "The senators spoke of President Putting’s plan for the cities."
)
NAME = "Marcus Delgado led the inquiry, and Delgado wrote the report. On Monday Delgdao spoke."
KNOWN = "Ada Friedman tests cars. Friedman said on Monday that she would wait. “They ignored it,” Freeman said."
NEWS = "The mayor flew to Philadelpia on Monday, and her aides went by train."


def suspect(copy: str, wrong: str, right: str) -> Suspect:
    forms = newslint_parse(Source("a.txt", copy)).names.forms
    (found,) = (each for each in suspects_in(forms) if (each.wrong.text, each.right.text) == (wrong, right))
    return found


@pytest.mark.parametrize("copy", [WORD, NAME, NEWS])
def test_what_the_facts_add_is_how_sure_a_finding_is(copy: str) -> None:
    (finding,) = ENGINE.lint(Source("a.txt", copy)).findings
    added = [value for fact, value in finding.evidence.items() if fact != "sureness" and isinstance(value, float)]
    assert finding.evidence["sureness"] == round(1 / (1 + exp(-fsum(added))), 3)
    assert list(map(abs, added)) == sorted(map(abs, added), reverse=True)


@pytest.mark.parametrize(
    ("copy", "wrong", "right", "family"),
    [
        (WORD, "Putting", "Putin", "word"),
        (KNOWN, "Freeman", "Friedman", "word"),
        (NAME, "Delgdao", "Delgado", ""),
        (NEWS, "Philadelpia", "Philadelphia", "news"),
    ],
)
def test_a_suspect_is_of_a_family(copy: str, wrong: str, right: str, family: str) -> None:
    assert suspect(copy, wrong, right).family == family


@pytest.mark.parametrize(
    ("copy", "wrong", "right"), [(NAME, "Delgdao", "Delgado"), (NEWS, "Philadelpia", "Philadelphia")]
)
def test_the_facts_of_a_family_bear_its_name(copy: str, wrong: str, right: str) -> None:
    found = suspect(copy, wrong, right)
    assert all(fact.startswith(f"{found.family} ".lstrip()) for fact in features(found))
    assert f"{found.family} always".strip() in features(found)


def test_a_word_is_asked_whether_it_fits_where_it_stands() -> None:
    found = facts(suspect(WORD, "Putting", "Putin"))
    assert found["right fits better"] > 0
    assert found["small with last word"] == 0 < found["right with last word"]
    assert found["times wrong"] == 1
    assert found["times right"] == 3


def test_a_word_in_its_own_place_is_no_slip() -> None:
    copy = "Ray Gulff met the envoys. Gulff said that he would stay.\n\nThey met on the Gulf Coast on Monday."
    found = suspect(copy, "Gulf", "Gulff")
    assert facts(found) == {}
    assert judge(found)[0] == 0


def test_every_question_is_about_facts_that_there_are() -> None:
    _, asked = shipped()
    known = facts(suspect(WORD, "Putting", "Putin"))
    assert {fact for question in asked for fact in (question.fact, question.further)} <= known.keys()


@pytest.mark.parametrize(
    ("first", "second", "added"),
    [
        (1.0, 0.0, {"first": -0.5}),
        (2.0, 3.0, {"first": 0.5, "second": -0.25}),
        (2.0, 3.5, {"first": 0.5, "second": 0.75}),
    ],
)
def test_a_further_question_is_asked_on_one_side(first: float, second: float, added: dict[str, float]) -> None:
    question = Question.of("first\t1\tabove\t-0.5\t0.5\tsecond\t3\t-0.25\t0.75\n")
    assert weigh({"first": first, "second": second}, 1.5, (question,)) == {"always": 1.5, **added}


def test_no_more_is_asked_of_a_suspect_that_the_first_questions_speak_against() -> None:
    against, for_it = (Question.of(f"first\t1\tabove\t{alone}\t0\tfirst\t3\t0\t0\n") for alone in ("-0.1", "9"))
    assert weigh({"first": 1.0}, 0.5, [against] * 100 + [for_it]) == {"always": 0.5, "first": -10.0}
    assert weigh({"first": 1.0}, 9.0, [against] * 100 + [for_it]) == {"always": 9.0, "first": -1.0}
