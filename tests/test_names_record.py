"""The names of record, looked up: forms, precedence, what to write, and the lists that are shipped."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import shipped
from newslint.errors import RuleError
from newslint.names import lists
from newslint.names.compiled import compiled, instead
from newslint.names.entries import names_in
from newslint.names.name import Name, Title
from newslint.names.record import NO_RECORD, Entry, NameList, Record
from newslint.tokens import Tokens

SHIPPED = Path(shipped.rules()) / "names"
RECORD = lists.record([])
NAMES = names_in(map(str, sorted(SHIPPED.glob("*.yml"))))

ZELENSKYY = Name("Volodymyr Zelenskyy", "person", family="Zelenskyy", banned=("Zelensky", "Volodymyr Zelensky"))


def record(*names: Name) -> Record:
    return Record((NameList(compiled(names), house=True),))


def found(record: Record, copy: str) -> Entry | None:
    return record.at(Tokens(copy).texts, 0)


@pytest.mark.parametrize(
    ("copy", "name", "write"),
    [
        ("Keir Starmer spoke", "Keir Starmer", ""),
        ("Kier Starmer’s aide", "Keir Starmer", "Keir Starmer"),
        ("Isreal’s army", "Israel", "Israel"),
        ("Bogota, Columbia, is", "Colombia", "Bogota, Colombia"),
        ("Lord’s Resistance Army fighters", "Lord's Resistance Army", ""),
        ("Martin O’Mally left", "Martin O'Malley", "Martin O'Malley"),
        ("J.D. Vence spoke", "JD Vance", "J.D. Vance"),
    ],
)
def test_the_longest_form_is_found_whatever_its_marks(copy: str, name: str, write: str) -> None:
    entry = found(RECORD, copy)
    assert entry is not None
    assert (entry.name.name, entry.instead) == (name, write)


@pytest.mark.parametrize("copy", ["Keir", "Starmerites", "Ruth Marlowe", "The"])
def test_what_no_list_has_is_not_found(copy: str) -> None:
    assert found(RECORD, copy) is None
    assert found(NO_RECORD, copy) is None


def test_a_form_must_be_whole() -> None:
    assert RECORD.of("Keir Starmer")
    assert not RECORD.of("Keir Starmer spoke")
    assert not RECORD.of("")


def test_the_house_has_the_first_say() -> None:
    house = record(Name("Kier Starmer", "person", family="Starmer"), ZELENSKYY)
    both = Record((*house.lists, *RECORD.lists))
    assert [bool(entry and entry.instead) for entry in (RECORD.of("Kier Starmer"), both.of("Kier Starmer"))] == [
        True,
        False,
    ]
    entry = both.of("Zelensky")
    assert entry is not None
    assert (entry.instead, entry.names.house) == ("Zelenskyy", True)


def test_what_the_house_writes_is_known_word_by_word() -> None:
    assert record(ZELENSKYY).known == {"Volodymyr Zelenskyy", "Volodymyr", "Zelenskyy"}
    assert RECORD.known == frozenset()


@pytest.mark.parametrize(
    ("name", "form", "write"),
    [
        (ZELENSKYY, "Zelensky", "Zelenskyy"),
        (ZELENSKYY, "Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        (Name("Islamic State", "body"), "ISIS", "Islamic State"),
        (Name("Moammar Gadhafi", "person", family="Gadhafi"), "Qaddafy", "Gadhafi"),
        (Name("al-Qaida", "body", aliases=("Al Qaida",)), "Al Queda", "Al Qaida"),
        (Name("Kyiv", "place"), "Kiev", "Kyiv"),
        (Name("Colombia", "place"), "Medellin, Columbia", "Medellin, Colombia"),
    ],
)
def test_for_a_banned_form_the_nearest_right_one_is_written(name: Name, form: str, write: str) -> None:
    assert instead(name, form) == write


WORD = st.text("abcdeé'’-ABC", min_size=1, max_size=8).filter(lambda text: text[0].isalpha() and text[-1].isalpha())


@given(st.lists(st.lists(WORD, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5, unique_by=str.lower))
def test_every_form_is_found_and_every_name_comes_back(forms: list[str]) -> None:
    names = [Name(form, "body", note=form, titles=(Title("a", "b", date(2026, 11, 24)),)) for form in forms]
    (listed,) = record(*names).lists
    assert [listed.name(number) for number in range(len(names))] == names
    for form in forms:
        entry = found(Record((listed,)), form)
        assert entry is not None
        assert entry.length == len(Tokens(form))


def test_a_list_is_read_again_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "people.yml"
    path.write_text("names: [{name: Kyiv, kind: place, banned: [Kiev]}]")
    assert lists.record([str(path)]).of("Kiev")
    path.write_text("names: [{name: Kyiv, kind: place}]")
    assert [entry.instead for entry in (lists.record([str(path)]).of("Kyiv"),) if entry] == [""]
    entry = lists.record([str(path)]).of("Kiev")
    assert entry is not None
    assert not entry.instead  # an alias, by the shipped list


def test_a_folder_is_one_list_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("names: [{name: Ruth Marlowe, kind: person}]")
    (tmp_path / "b.csv").write_text("name,kind\nPort Ellery,place\n")
    (tmp_path / "notes.txt").write_text("names: ???")
    house = lists.record([str(tmp_path)])
    assert house.of("Ruth Marlowe")
    assert house.of("Port Ellery")


def test_a_list_that_is_bad_stays_an_error(tmp_path: Path) -> None:
    path = tmp_path / "people.yml"
    path.write_text("names: [{name: Kyiv}]")
    for _ in range(2):
        with pytest.raises(RuleError, match="an entry needs 'kind'"):
            lists.record([str(path)])


def test_titles_are_held_from_their_first_day_to_their_last() -> None:
    title = Title("Mayor", "Port Ellery", date(2024, 1, 1), date(2026, 1, 1))
    days = (date(2023, 12, 31), date(2024, 1, 1), date(2026, 1, 1), date(2026, 1, 2))
    assert [title.held(day) for day in days] == [False, True, True, False]
    assert Title("Mayor", "Port Ellery").held(days[0])


def test_the_shipped_lists_are_many_and_vouched_for() -> None:
    assert len(NAMES) >= 1000
    assert [name.name for name in NAMES if name.attested < 3 and not name.source] == []
    assert [name.name for name in NAMES for title in name.titles if not title.source] == []
    assert [
        name.name
        for name in NAMES
        for title in name.titles
        if title.from_ and title.until and title.from_ >= title.until
    ] == []


def test_the_shipped_lists_say_when_they_were_gone_over() -> None:
    for path in SHIPPED.glob("*.yml"):
        assert re.search(r"^as-of: 20\d\d-\d\d-\d\d$", path.read_text(encoding="utf-8"), re.MULTILINE), path


def test_the_shipped_people_have_a_family_name_that_is_theirs() -> None:
    people = [name for name in NAMES if name.kind == "person"]
    assert [name.name for name in people if f" {name.family} " not in f" {name.name} "] == []
    assert [name.name for name in NAMES if name.kind != "person" and name.family] == []


def test_no_shipped_source_is_an_address_of_a_machine() -> None:
    sources = [*(name.source for name in NAMES), *(title.source for name in NAMES for title in name.titles)]
    assert [source for source in sources if re.search(r"//\d|localhost|public code index", source)] == []


def test_for_what_the_shipped_lists_ban_they_write_what_is_right() -> None:
    families = {name.family for name in NAMES}
    for form, (_, write) in RECORD.lists[0].index.forms.items():
        right = RECORD.of(" ".join(Tokens(write).texts))
        assert form != write
        assert not write or "," in write or write in families or right and not right.instead


@pytest.mark.skipif(os.name == "nt", reason="symbolic links")
def test_a_list_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yml").write_text("names: [{name: Ruth Marlowe, kind: person}]")
    (tmp_path / "link.yml").symlink_to(tmp_path / "real.yml")
    assert lists.record([str(tmp_path / "link.yml")]).of("Ruth Marlowe")
