"""The figures of copy, printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslint.cli import main

COPY = (
    "Mary Shaw, 42, paid about $4.2 million on Tuesday, Nov. 25, 2025.\n\nThe vote, at 7:30 p.m., was 52-47 in 2024.\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(COPY)
    return tmp_path


def test_each_figure_is_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", "."]) == 0
    path, *rows = capsys.readouterr().out.splitlines()
    assert path == "a.txt"
    assert [row.split() for row in rows] == [
        ["1:12", "42", "age", "42"],
        ["1:27", "$4.2", "million", "money", "about", "4,200,000", "dollar"],
        ["1:43", "Tuesday,", "Nov.", "25,", "2025", "date", "2025-11-25", "Tuesday"],
        ["3:14", "7:30", "p.m.", "time", "19:30"],
        ["3:29", "52-47", "pair", "52", "and", "47"],
        ["3:38", "2024", "year", "2024"],
    ]


def test_json_has_every_value_with_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", "a.txt", "none.txt", "--format", "json"]) == 2
    told = capsys.readouterr()
    assert "none.txt: no such file" in told.err
    (article,) = json.loads(told.out)["articles"]
    assert [COPY[figure["start"] : figure["end"]] == figure["text"] for figure in article["figures"]] == [True] * 6
    assert article["figures"][1]["unit"] == "dollar"
    assert article["figures"][4]["second"] == 47


def test_copy_without_figures_has_none(capsys: pytest.CaptureFixture[str]) -> None:
    Path("b.txt").write_text("nothing.\n")
    assert main(["figures", "b.txt"]) == 0
    assert capsys.readouterr().out == "b.txt\n"
