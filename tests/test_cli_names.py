"""The ledger of names, printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslint.cli import main

COPY = "President Vladimir Putin met Xi Jinping.\n\nPutin left. Xi stayed, and P&uacute;tin’s plane with him.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(COPY.replace("&uacute;", "u"))
    return tmp_path


def test_each_name_is_a_row_with_its_forms_below(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "."]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "a.txt"
    row = next(number for number, line in enumerate(lines) if line.startswith("  Vladimir Putin"))
    assert lines[row].split()[2:] == ["person", "Vladimir", "Putin", "×1", "1", "President"]
    assert lines[row + 1].split() == ["Putin", "×2", "3"]


def test_columns_stand_straight_and_long_lists_of_lines_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Gül Öz spoke.\n\n" + "Then Öz spoke, and Marta Vance-Okonedo.\n\n" * 12)
    assert main(["names", "a.txt"]) == 0
    rows = capsys.readouterr().out.splitlines()[1:]
    assert len({row.index("×") for row in rows}) == 1
    assert rows[1].endswith("×12  3, 5, 7, 9, 11, 13, 15, 17, …")


def test_json_has_every_mention_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", "a.txt", "none.txt", "--format", "json"]) == 2
    told = capsys.readouterr()
    assert "none.txt: no such file" in told.err
    (article,) = json.loads(told.out)["articles"]
    putin = next(entity for entity in article["entities"] if entity["name"] == "Vladimir Putin")
    assert [form["form"] for form in putin["forms"]] == ["Vladimir Putin", "Putin"]
    copy = Path("a.txt").read_text()
    for form in putin["forms"]:
        for mention in form["mentions"]:
            assert form["form"] in copy[mention["start"] : mention["end"]]


def test_copy_without_names_has_an_empty_ledger(capsys: pytest.CaptureFixture[str]) -> None:
    Path("b.txt").write_text("nobody.\n")
    assert main(["names", "b.txt"]) == 0
    assert capsys.readouterr().out == "b.txt\n"
