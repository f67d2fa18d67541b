"""The commands that tell about rules: rules and explain."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.checks import unused_ignore
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
    assert page.startswith("core.UnusedIgnore: warning, on here\n\n  Nothing here breaks any rule, so")
    assert f"Module: {Path(unused_ignore.__file__)}\n" in page
    assert "An ignore that has outlived its fault" in page
    shown = page.partition("Wrong:\n")[2].splitlines()
    assert shown[0].strip().startswith("<!-- newslint ignore")
    assert shown[1] == "  " + "^" * len(shown[0].strip())
    assert "Right:\n" in page


RIGHTS = "\nIn a story of Markdown or HTML, before the paragraph that it is to pass over:\n"


def test_a_page_says_how_to_have_it_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(capsys, "explain", "names.RealWord")
    assert page.endswith(f"""
In newslint.toml:
  ignore = ["names.RealWord"]                   leaves it out
  levels = {{ "names.RealWord" = "suggestion" }}  changes its level
{RIGHTS}  <!-- newslint ignore names.RealWord: the reason -->
""")
    page = told(capsys, "explain", "wire-uk.AgeInWords")
    assert page.endswith(f"""
In newslint.toml:
  packs = ["wire-uk"]                            runs it with the rest of its pack
  levels = {{ "wire-uk.AgeInWords" = "warning" }}  runs it alone
{RIGHTS}  <!-- newslint ignore wire-uk.AgeInWords: the reason -->
""")


@pytest.mark.parametrize("written", ['packs = ["wire-uk"]', 'levels = { "wire-uk.AgeInWords" = "warning" }'])
def test_what_a_page_says_holds(written: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.toml").write_text(written)
    (row,) = [line for line in told(capsys, "rules").splitlines() if line.startswith("wire-uk.AgeInWords ")]
    assert row.split()[2] == "on"


def test_a_card_whose_pack_no_settings_name_is_known_of(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "style.Utilise"])
    assert main(["explain", "style.Utilise"]) == 2
    hint = "there is a card, but no settings name its pack, style"
    assert capsys.readouterr().err == f"newslint: there is no rule 'style.Utilise'; {hint}\n"


def test_a_rule_that_the_settings_leave_out_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    page = told(capsys, "explain", "names.RealWord", "--ignore", "names")
    assert page.startswith("names.RealWord: error, off here: the settings ignore it\n")
    page = told(capsys, "explain", "names.RealWord", "--select", "typos")
    assert page.startswith("names.RealWord: error, off here: the settings select others\n")


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
    assert told.err.splitlines() == [
        "newslint: one/Bad.yml:1: needs 'message', a sentence to the writer",
        "newslint: two/Bad.yml:1: needs 'message', a sentence to the writer",
    ]
    assert told.out == ""


def test_what_a_house_adds_is_explained_too(capsys: pytest.CaptureFixture[str]) -> None:
    Path("style").mkdir()
    Path("style/Utilise.yml").write_text("extends: existence\nmessage: '“%s” is worn.'\ntokens: [utilise]\n")
    page = told(capsys, "explain", "style.Utilise", "--pack", "./style")
    assert page.startswith("style.Utilise: warning, on here\n\n  “{text}” is worn.\n")
    assert "\nLooks at: text, but not at what is quoted\nCard: style/Utilise.yml\n" in page
