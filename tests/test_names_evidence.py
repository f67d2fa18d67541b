"""Evidence: the facts about a suspect, and that those which a finding names are what its sureness is made of."""

from __future__ import annotations

from math import exp, fsum

import pytest

from newslint.engine import Engine
from newslint.names.features import features
from newslint.names.suspects import Suspect, suspects_in
from newslint.parse.plain import newslint_parse
from newslint.settings import Settings
from newslint.source import Source

ENGINE = Engine.under(Settings(select=("names.Misspelt", "names.RealWord")))
WORD = (
    "Vladimir Putin met the envoys. Putin said that he would stay, and Putin’s aides agreed.\n\n"
    "The senators spoke of President Putting’s plan for the cities."
)
NAME = "Marcus Delgado led the inquiry, and Delgado wrote the report. On Monday Delgdao spoke."
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
        (NAME, "Delgdao", "Delgado", ""),
        (NEWS, "Philadelpia", "Philadelphia", "news"),
    ],
)
def test_each_family_has_facts_of_its_own(copy: str, wrong: str, right: str, family: str) -> None:
    found = suspect(copy, wrong, right)
    assert found.family == family
    assert all(fact.startswith(f"{family} ".lstrip()) for fact in features(found))
    assert f"{family} always".strip() in features(found)


def test_a_word_is_asked_whether_it_fits_where_it_stands() -> None:
    facts = features(suspect(WORD, "Putting", "Putin"))
    assert {"word fits wrong 0", "word small with last word 0", "word right with last word 1"} <= facts
    assert not any("fits" in fact for fact in features(suspect(NAME, "Delgdao", "Delgado")))
