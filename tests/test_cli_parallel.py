"""Several processes, which must not show."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.cli import main

CARD = "extends: existence\nmessage: '“%s” is worn.'\ntokens: [utilise]\n"


@pytest.mark.parametrize("name", ["text", "json", "sarif", "github"])
def test_the_report_is_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(f"Story {number}. We saw the the man. We utilise it.\n")
    (tmp_path / "4.txt").write_bytes(b"\xff")
    (tmp_path / "style").mkdir()
    (tmp_path / "style" / "Utilise.yml").write_text(CARD)
    (tmp_path / "newslint.toml").write_text('packs = ["style"]')
    told = []
    for jobs in ("1", "2", "0"):
        assert main(["check", str(tmp_path), "--format", name, "-j", jobs, "--why"]) == 2
        told.append(capsys.readouterr())
    assert told[0] == told[1] == told[2]
    assert told[0].out.count("style.Utilise") >= 8


def test_files_are_mended_in_every_process(tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text("We saw the the man.\n")
    assert main(["check", str(tmp_path), "--fix", "-j", "2"]) == 0
    assert {path.read_text() for path in tmp_path.iterdir()} == {"We saw the man.\n"}
