"""What mending would change, as a patch that the usual tools take."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from newslint.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_patch_is_shown_and_nothing_written(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_bytes(b"One.\nWe saw the the man.\nThree.")
    Path("b.txt").write_text("Fine.\n")
    assert main(["check", "--diff"]) == 1
    assert capsys.readouterr().out == (
        "--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n One.\n-We saw the the man.\n+We saw the man.\n"
        " Three.\n\\ No newline at end of file\n"
    )
    assert Path("a.txt").read_bytes() == b"One.\nWe saw the the man.\nThree."


def test_nothing_to_mend_is_no_patch(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.txt").write_text("Fine.\n")
    assert main(["check", "--diff"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["check", "--diff", "none.txt"]) == 2


@pytest.mark.skipif(not shutil.which("git"), reason="git takes the patch")
@pytest.mark.parametrize(
    "copy",
    [
        b"We saw the the man.\r\nTwo\x0bstill\xe2\x80\xa8two.\r\nOf of it.",
        b"One\rWe saw the the man.",
        b"\n\n\nIt is of of it.\n",
    ],
)
def test_the_patch_says_what_mending_does(
    capsysbinary: pytest.CaptureFixture[bytes], folder: Path, copy: bytes
) -> None:
    path = Path("a.txt")
    path.write_bytes(copy)
    assert main(["check", "--diff", "a.txt"]) == 1
    patch = capsysbinary.readouterr().out
    subprocess.run(["git", "apply", "-p0", "-"], cwd=folder, input=patch, check=True)
    patched = path.read_bytes()
    path.write_bytes(copy)
    assert main(["check", "--fix", "a.txt"]) == 0
    assert path.read_bytes() == patched != copy
