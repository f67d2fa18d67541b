"""The commands that tell about rules: rules and explain."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


def test_every_rule_has_a_line_with_its_level_and_whether_it_runs(capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.toml").write_text('ignore = ["names"]\n[levels]\ncore = "suggestion"\n')
    lines = [line.split(maxsplit=3) for line in told(capsys, "rules").splitlines()]
    states = {line[0]: (line[1], line[2]) for line in lines}
    assert states["names.Misspelt"] == ("error", "off")
    assert states["core.UnusedIgnore"] == ("suggestion", "on")
    assert [line[0] for line in lines] == sorted(states)


def test_the_command_line_chooses_as_for_a_check(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, "rules", "--select", "core").splitlines()
    assert {line.split()[2] for line in lines if line.startswith("core.")} == {"on"}
    assert {line.split()[2] for line in lines if not line.startswith("core.")} == {"off"}


def test_a_rule_is_explained_with_the_faults_of_its_examples_marked(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(capsys, "explain", "core.UnusedIgnore")
    assert page.startswith("core.UnusedIgnore: warning, on here\n\n  Nothing here breaks {rules}")
    assert "An ignore that has outlived its fault" in page
    shown = page.partition("Wrong:\n")[2].splitlines()
    assert shown[0].strip().startswith("<!-- newslint ignore")
    assert shown[1] == "  " + "^" * len(shown[0].strip())
    assert "Right:\n" in page


def test_every_rule_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for line in told(capsys, "rules").splitlines():
        id = line.split()[0]
        assert told(capsys, "explain", id).startswith(f"{id}: ")


def test_the_bad_cards_of_all_packs_are_told_of_by_paths_from_here(capsys: pytest.CaptureFixture[str]) -> None:
    for pack in ("one", "two"):
        Path(pack).mkdir()
        Path(pack, "Bad.yml").write_text("extends: existence\n")
    assert main(["rules", "--pack", "./one,./two"]) == 2
    told = capsys.readouterr()
    assert told.err == "newslint: one/Bad.yml:1: needs 'message'\nnewslint: two/Bad.yml:1: needs 'message'\n"
    assert told.out == ""


def test_what_a_house_adds_is_explained_too(capsys: pytest.CaptureFixture[str]) -> None:
    Path("style").mkdir()
    Path("style/Utilise.yml").write_text("extends: existence\nmessage: '“%s” is worn.'\ntokens: [utilise]\n")
    assert told(capsys, "explain", "style.Utilise", "--pack", "./style").startswith("style.Utilise: ")
