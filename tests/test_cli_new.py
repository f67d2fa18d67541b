"""`newslint new`: a card begun in the right place, and nothing written over."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.cli.blank import PATTERNS


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_card_of_each_pattern_says_what_is_still_blank(pattern: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "desk.Gray", "--extends", pattern]) == 0
    assert main(["test", "desk.Gray"]) == 2
    lines = Path("desk/Gray.yml").read_text().splitlines()
    told = capsys.readouterr()
    blanks = [number for number, line in enumerate(lines, 1) if "____" in line and not line.lstrip().startswith("#")]
    assert [int(line.split(":")[2]) for line in told.err.splitlines()] == blanks
    assert "'why' is still blank; write where ____ stands" in told.err
    assert f"extends: {pattern}" in lines


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_card_whose_blanks_are_filled_can_be_used(pattern: str) -> None:
    main(["new", "desk.Gray", "--extends", pattern])
    card = Path("desk/Gray.yml")
    filled = card.read_text().replace("max: ____", "max: 1").replace("grade: ____", "grade: 9").replace("> ____", "> 9")
    card.write_text(filled.replace("____", "word"))
    assert main(["test", "desk.Gray"]) in (0, 1)


def test_a_pack_that_is_new_says_what_it_is_and_where_to_name_it(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "desk.dates.Month"])
    assert Path("desk/pack.yml").read_text().startswith("name: desk\n")
    assert Path("desk/dates/Month.yml").exists()
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("desk/dates/Month.yml is begun.")
    assert told[1].endswith('add it to packs in newslint.toml: packs = ["./desk"]')


def test_the_card_stands_in_the_pack_that_the_settings_name(capsys: pytest.CaptureFixture[str]) -> None:
    Path("style/our-style").mkdir(parents=True)
    Path("newslint.toml").write_text('packs = ["wire-us", "style/our-style"]\n')
    assert main(["new", "our-style.Gray"]) == 0
    assert main(["new", "Grey"]) == 0
    assert sorted(path.name for path in Path("style/our-style").iterdir()) == ["Gray.yml", "Grey.yml"]
    assert "No settings" not in capsys.readouterr().out


def test_a_card_that_is_there_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "desk.Gray"])
    Path("desk/Gray.yml").write_text("mine")
    assert main(["new", "desk.Gray"]) == 2
    assert capsys.readouterr().err == "newslint: desk/Gray.yml: is there already; open it, or choose another name\n"
    assert Path("desk/Gray.yml").read_text() == "mine"


REFUSED = {
    ("Gray",): "'Gray' is no id; one has the pack, a stop and what is wrong, as in house.Utilise",
    ("desk/Gray",): "'desk/Gray' is no id",
    ("desk._Gray",): "'desk._Gray' is no id",
    ("../desk.Gray",): "'../desk.Gray' is no id",
    ("desk.pack",): "'desk.pack' is no id",
    ("names.Gray",): "'names' comes with newslint or a plugin; begin a pack of your own",
    ("desk.Gray", "--extends", "substitute"): "a card cannot be begun for 'substitute'; did you mean 'substitution'?",
    ("desk.Gray", "--extends", "script"): "a card cannot be begun for 'script'; there are substitution, existence",
}


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_what_makes_no_card_is_refused(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"newslint: {REFUSED[arguments]}")
    assert list(Path().iterdir()) == []


def test_no_card_is_written_among_what_is_installed(environment: Callable[..., Path], folder: Path) -> None:
    command = (environment() / "newslint", "new", "core.Gray")
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}  # the checkout's is not meant
    run = subprocess.run(command, cwd=folder, env=alone, capture_output=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.startswith("newslint: 'core' comes with newslint or a plugin")
    assert list(folder.rglob("Gray.yml")) == []
