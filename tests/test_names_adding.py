"""Names put on a list that people keep."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import RuleError
from newslint.names.adding import add
from newslint.names.entries import names_in
from newslint.names.name import Name, Title

LIST = """# Kept by the news desk.
as-of: 2026-11-24

names:
- name: Port Ellery  # not Elery
  kind: place
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.yml"


def test_what_was_there_stays_as_it_was(path: Path) -> None:
    path.write_text(LIST)
    add(str(path), [Name("Ruth Marlowe", "person", family="Marlowe", banned=("Ruth Marlow",))])
    assert path.read_text() == LIST + (
        "- name: Ruth Marlowe\n  kind: person\n  family: Marlowe\n  banned: [Ruth Marlow]\n"
    )


def test_a_list_that_is_not_there_is_begun(path: Path) -> None:
    add(str(path), [Name("Port Ellery", "place")])
    assert path.read_text() == "names:\n  - name: Port Ellery\n    kind: place\n"


def test_a_last_line_without_an_end_is_ended(path: Path) -> None:
    path.write_text(LIST.rstrip("\n"))
    add(str(path), [Name("Ruth Marlowe", "person", family="Marlowe")])
    assert [name.name for name in names_in([str(path)])] == ["Port Ellery", "Ruth Marlowe"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (LIST, "'Port Ellery' is right for Port Ellery too"),
        (LIST + "  banned: [Elery]\nnote: after the names\n", "this line does not fit those above it"),
        ("names: []\n", "this line does not fit those above it"),
        ("names:\n  - kind: place\n", "an entry needs 'name'"),
    ],
)
def test_a_list_that_would_be_bad_is_left_alone(text: str, problem: str, path: Path) -> None:
    path.write_text(text)
    with pytest.raises(RuleError, match=problem):
        add(str(path), [Name("Port Ellery", "place")])
    assert path.read_text() == text
    assert list(path.parent.iterdir()) == [path]


LETTERS = st.characters(exclude_categories=("C", "Z"), include_characters=" ")
TEXT = st.text(LETTERS, min_size=1, max_size=12).filter(str.strip)
DAYS = st.none() | st.dates()
TITLES = st.builds(Title, TEXT, TEXT, DAYS, DAYS, st.just("") | TEXT)


def _name(fields: dict[str, Any]) -> Name:
    return Name(**fields)


@given(
    st.fixed_dictionaries(
        {
            "name": TEXT,
            "kind": st.sampled_from(("place", "body")),
            "order": st.sampled_from(("given-first", "family-first")),
            "traps": st.lists(TEXT, max_size=2).map(tuple),
            "titles": st.lists(TITLES, max_size=2).map(tuple),
            "note": st.just("") | TEXT,
            "source": st.just("") | TEXT,
        }
    ).map(_name)
)
def test_a_name_comes_back_as_it_was_added(tmp_path_factory: pytest.TempPathFactory, name: Name) -> None:
    path = str(tmp_path_factory.mktemp("names") / "people.yml")
    add(path, [name])
    assert names_in([path]) == [name]
