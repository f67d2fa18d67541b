"""One file of copy, linted and mended on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint.cli.lint import lint
from newslint.engine import Engine
from newslint.errors import WriteError
from newslint.settings import Settings

FAULTY = "\ufeffWe saw the the man.\r\nShe had a a caf\u00e9.\rEnd\u2028of of it.\n"
MENDED = "\ufeffWe saw the man.\r\nShe had a caf\u00e9.\rEnd\u2028of it.\n"


def engine(encoding: str = "utf-8") -> Engine:
    return Engine.under(Settings(encoding=encoding))


def test_linting_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(FAULTY.encode())
    assert len(lint(str(path), engine()).findings) == 3
    assert path.read_bytes() == FAULTY.encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_mending_keeps_encoding_marks_line_ends_and_permissions(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    mark = b"\xff\xfe" if encoding == "utf-16" else b""
    name = "utf-16-le" if mark else encoding
    path.write_bytes(mark + FAULTY[bool(mark) :].encode(name))
    path.chmod(0o640)
    result = lint(str(path), engine(encoding), fix=True)
    assert (result.findings, result.errors) == ((), ())
    assert path.read_bytes() == mark + MENDED[bool(mark) :].encode(name)
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_with_nothing_to_mend_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(MENDED.encode())
    os.utime(path, (1, 1))
    assert lint(str(path), engine(), fix=True).errors == ()
    assert path.stat().st_mtime == 1


def test_a_file_whose_bytes_would_not_come_back_is_not_mended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    odd = b"We saw the the man.\n+AGEAYQ-\n"  # UTF-7 may spell plain letters as it likes
    path.write_bytes(odd)
    (error,) = lint(str(path), engine("utf-7"), fix=True).errors
    assert isinstance(error, WriteError)
    assert str(error) == f"{path}: cannot be mended: it has changed, or its encoding has odd bytes"
    assert path.read_bytes() == odd


def test_a_file_that_may_not_be_written_is_not_mended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(FAULTY.encode())
    path.chmod(0o444)
    result = lint(str(path), engine(), fix=True)
    if os.access(path, os.W_OK):  # root may
        assert path.read_bytes() == MENDED.encode()
    else:
        assert [str(error) for error in result.errors] == [f"{path}: cannot be mended: permission denied"]
        assert path.read_bytes() == FAULTY.encode()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FAULTY.encode())
    (tmp_path / "link.txt").symlink_to("a.txt")
    lint(str(tmp_path / "link.txt"), engine(), fix=True)
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "a.txt").read_bytes() == MENDED.encode()
