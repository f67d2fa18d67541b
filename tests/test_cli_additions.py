"""`newslint names --add` and `--import`."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.cli import main
from newslint.names.entries import names_in


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("newslint.toml").write_text('names = ["Marlowe", "./people.yml"]\n')
    Path("people.yml").write_text("# Ours.\nnames:\n  - {name: Port Ellery, kind: place}\n")
    return tmp_path


def test_a_name_goes_on_the_list_that_the_settings_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "--add", "Volodymyr Zelenskyy", "--banned", "Zelensky, Volodymyr Zelensky"]) == 0
    assert capsys.readouterr().out == "1 name added to people.yml\n"
    assert Path("people.yml").read_text() == (
        "# Ours.\nnames:\n  - {name: Port Ellery, kind: place}\n"
        "  - name: Volodymyr Zelenskyy\n    kind: person\n    family: Zelenskyy\n"
        "    banned: [Zelensky, Volodymyr Zelensky]\n"
    )
    Path("a.txt").write_text("In Kyiv, Zelensky’s aides said little.\n")
    assert main(["check", "--select", "names.Record", "a.txt"]) == 1


def test_kind_and_order_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "--add", "Seo Ha Neul", "--order", "family-first", "--to", "other.yml"]) == 0
    assert main(["names", "--add", "Ellery Sound", "--kind", "place", "--to", "other.yml"]) == 0
    seo, sound = names_in(["other.yml"])
    assert (seo.family, seo.order, sound.kind, sound.family) == ("Seo", "family-first", "place", "")
    assert "No settings name that list yet" in capsys.readouterr().out


def test_a_sheet_is_put_on_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    Path("names.csv").write_text("name,kind,banned\nRuth Marlowe,person,Ruth Marlow; Marlow\nEllery Sound,place,\n")
    assert main(["names", "--import", "names.csv", "--to", "people.yml"]) == 0
    assert capsys.readouterr().out == "2 names added to people.yml\n"
    assert [name.name for name in names_in(["people.yml"])] == ["Port Ellery", "Ruth Marlowe", "Ellery Sound"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--add", "Port Ellery"], "people.yml:4: 'Port Ellery' is right for Port Ellery too"),
        (["--add", " "], "a name to add must have a word"),
        (
            ["--add", "Ruth Marlowe", "--to", "people.csv"],
            "names are added to a list in YAML, and 'people.csv' is none",
        ),
        (["--import", "none.csv"], "none.csv: no such file or directory"),
        ([], "names: there is no PATH to look at, nothing to --add and nothing to --import"),
        (["--add", "A", "--import", "b.csv"], "argument --import: not allowed with argument --add"),
    ],
)
def test_what_cannot_be_added_is_said(arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["names", *arguments])
    except SystemExit as stop:
        status = int(str(stop.code))
    assert (status, capsys.readouterr().err) == (2, f"newslint: {problem}\n")
    assert len(names_in(["people.yml"])) == 1


def test_without_a_list_to_add_to_there_is_nothing_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.toml").write_text('names = ["Marlowe"]\n')
    assert main(["names", "--add", "Ruth Marlowe"]) == 2
    assert "the settings name no list in YAML to add to; say which with --to FILE.yml" in capsys.readouterr().err
