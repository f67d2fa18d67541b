"""Lists of names of record as they are read: what is in them, and where they go wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from newslint.errors import RuleError
from newslint.names.entries import keys_of, names_in
from newslint.names.name import Name, Title

Write = Callable[..., str]

MANUAL = (Path(__file__).parent.parent / "docs" / "names.md").read_text(encoding="utf-8")
BANND = "there is no key 'bannd' here; did you mean 'banned'?"

FULL = """
as-of: 2026-11-24
names:
  # One entry with every key.
  - name: Lee Jae Myung
    kind: person
    order: family-first
    family: Lee
    aliases: [Lee Jae-myung]
    banned: ["Lee Jae Mung"]
    country: South Korea
    titles:
      - title: President
        of: South Korea
        from: 2025-06-04
        source: the gazette
    traps: [Lee Jae Myun]
    note: No hyphen.
    attested: 12
    source: the gazette
"""


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(text: str, name: str = "people.yml") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return written


def test_every_key_becomes_a_field(write: Write) -> None:
    assert names_in([write(FULL)]) == [
        Name(
            name="Lee Jae Myung",
            kind="person",
            order="family-first",
            family="Lee",
            aliases=("Lee Jae-myung",),
            banned=("Lee Jae Mung",),
            country="South Korea",
            titles=(Title("President", "South Korea", date(2025, 6, 4), None, "the gazette"),),
            traps=("Lee Jae Myun",),
            note="No hyphen.",
            attested=12,
            source="the gazette",
        )
    ]


@pytest.mark.parametrize(
    ("entry", "family"),
    [
        ("{name: Ruth Marlowe, kind: person}", "Marlowe"),
        ("{name: Seo Ha Neul, kind: person, order: family-first}", "Seo"),
        ("{name: Ana de Wit, kind: person, family: de Wit}", "de Wit"),
        ("{name: Port Ellery, kind: place}", ""),
    ],
)
def test_a_person_has_a_family_name(entry: str, family: str, write: Write) -> None:
    (name,) = names_in([write(f"names: [{entry}]")])
    assert name.family == family


def test_what_looks_like_a_switch_or_a_day_is_text(write: Write) -> None:
    (name,) = names_in([write("names:\n  - {name: On, kind: body, aliases: [2026-11-24, no]}")])
    assert (name.name, name.aliases) == ("On", ("2026-11-24", "no"))


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("- name: A", 1, "a list of names has 'names:' and below it the entries, each as '- name: …'"),
        ("names: A", 1, "a list of names has 'names:' and below it the entries, each as '- name: …'"),
        ("nmaes: []\nnames: []", 1, "there is no key 'nmaes' here; did you mean 'names'?"),
        ("as-of: today\nnames: []", 1, "'as-of' takes a day such as 2026-11-24, not 'today'"),
        ("names:\n  - Ruth Marlowe", 2, "an entry is a list of keys, each as 'name: value'"),
        (
            "names:\n  - name: A\n    kind: body\n    bannd: [B]",
            4,
            "there is no key 'bannd' here; did you mean 'banned'?",
        ),
        ("names:\n  - name: A", 2, "an entry needs 'kind'"),
        ("names:\n  - kind: body", 2, "an entry needs 'name'"),
        ("names:\n  - name: A\n    kind: persn", 3, "there is no kind 'persn'; did you mean 'person'?"),
        ("names:\n  - name: A\n    kind: body\n    aliases: B", 4, "'aliases' takes a list, as [this, that]"),
        ("names:\n  - name: A\n    kind: body\n    aliases:\n      - B\n      - [C]", 6, "'aliases' takes texts"),
        ("names:\n  - name: ''\n    kind: body", 2, "'name' takes a text"),
        ("names:\n  - name: A\n    kind: body\n    attested: some", 4, "'attested' takes a whole number, not 'some'"),
        (
            "names:\n  - name: A\n    kind: person\n    titles:\n    - title: Mayor\n      of: B\n      until: soon",
            7,
            "'until' takes a day such as 2026-11-24, not 'soon'",
        ),
        ("names:\n  - name: A\n    kind: person\n    titles:\n      - title: Mayor", 5, "an entry needs 'of'"),
        (
            "names:\n  - name: A\n    kind: [",
            3,
            "this line has a text that begins with a bracket; put quotation marks round it",
        ),
        ("names:\n  - {name: A, kind: body}\n  - {name: A, kind: place}", 3, "'A' is right for A too"),
        ("names:\n  - {name: A, kind: body, aliases: [B]}\n  - {name: B, kind: body}", 3, "'B' is right for A too"),
        ("names:\n  - {name: A, kind: body, banned: [B]}\n  - {name: B, kind: body}", 2, "'B' is right for B"),
        (
            "names:\n  - {name: A, kind: body, banned: [C]}\n  - {name: B, kind: body, banned: [C]}",
            3,
            "'C' is banned for A too",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, problem: str, write: Write) -> None:
    path = write(text)
    with pytest.raises(RuleError) as raised:
        names_in([path])
    assert (raised.value.path, raised.value.line, raised.value.problem) == (path, line, problem)


def test_files_that_contradict_each_other_are_refused(write: Write) -> None:
    first = write("names:\n  - {name: Kyiv, kind: place, banned: [Kiev]}", "a.yml")
    second = write("names:\n  - name: Kiev\n    kind: place", "b.yml")
    with pytest.raises(RuleError) as raised:
        names_in([first, second])
    assert str(raised.value) == f"{first}:2: 'Kiev' is right for Kiev"


def test_a_sheet_is_read_as_a_list(write: Write) -> None:
    rows = 'name,kind,banned,note\nRuth Marlowe,person,Marlow; Marlo ,\n,,,\nPort Ellery,place,,"a\nb"\n'
    path = write(rows, "a.csv")
    assert names_in([path]) == [
        Name("Ruth Marlowe", "person", family="Marlowe", banned=("Marlow", "Marlo")),
        Name("Port Ellery", "place", note="a\nb"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("name,kind\nA,body\nB,bdy", 3, "there is no kind 'bdy'; did you mean 'body'?"),
        ("name,knd\nA,body", 2, "there is no key 'knd' here; did you mean 'kind'?"),
        ("name,kind\nA,body,C", 2, "has 3 cells, but the first row has 2"),
        ('name,kind\n"A"B,body', 2, "is not CSV: ',' expected after '\"'"),
    ],
)
def test_what_is_wrong_in_a_sheet_is_said_with_its_line(text: str, line: int, problem: str, write: Write) -> None:
    with pytest.raises(RuleError) as raised:
        names_in([write(text, "a.csv")])
    assert (raised.value.line, raised.value.problem) == (line, problem)


@pytest.mark.parametrize("name", ["none.yml", "none.csv"])
def test_a_list_that_is_not_there_is_an_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such file"):
        names_in([str(tmp_path / name)])


def test_the_list_that_the_manual_shows_is_good(write: Write) -> None:
    shown = [block for block in re.findall(r"```yaml\n(.*?)```", MANUAL, re.DOTALL) if "names:" in block]
    assert [name.family for name in names_in([write("".join(shown))])] == ["Zelenskyy", "Lee", ""]
    assert [key for key in keys_of(Name) if f"| `{key}` |" not in MANUAL] == ["attested"]
