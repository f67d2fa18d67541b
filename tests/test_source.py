"""Bytes to text, offsets to lines and columns, and back."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import ReadError
from newslint.source import Source, decode, read, write

LINES = st.lists(st.tuples(st.text("abé🎉\t\u2028\x0c", max_size=4), st.sampled_from(("\n", "\r\n", "\r"))), max_size=6)


@given(LINES, st.text("abé🎉", max_size=3), st.booleans())
def test_positions_count_lines_and_code_points(lines: list[tuple[str, str]], last: str, marked: bool) -> None:
    source = Source("copy.txt", "\ufeff" * marked + "".join(text + end for text, end in lines) + last)
    # "\r" and then "\n" are one line end, so lines that are empty between them are none.
    offset, line, column = int(marked), 1, 1
    while offset < len(source.text):
        assert source.position(offset) == (line, column)
        letter, following = source.text[offset], source.text[offset + 1 : offset + 2]
        offset, column = offset + 1, column + 1
        if letter == "\n" or letter == "\r" and following != "\n":
            line, column = line + 1, 1
    assert source.position(offset) == (line, column)


def test_a_mark_at_the_head_takes_no_column() -> None:
    source = Source("copy.txt", "\ufeffKim\nXi")
    assert [source.position(offset) for offset in (0, 1, 2, 5)] == [(1, 1), (1, 1), (1, 2), (2, 1)]


@pytest.mark.parametrize(
    ("raw", "text", "encoding", "mark"),
    [
        (b"", "", "utf-8", b""),
        ("Łódź 🎉\r\n".encode(), "Łódź 🎉\r\n", "utf-8", b""),
        (b"\xef\xbb\xbfKim", "\ufeffKim", "utf-8", b""),
        (codecs.BOM_UTF16_LE + "Łódź 🎉".encode("utf-16-le"), "Łódź 🎉", "utf-16-le", codecs.BOM_UTF16_LE),
        (codecs.BOM_UTF16_BE + "Łódź 🎉".encode("utf-16-be"), "Łódź 🎉", "utf-16-be", codecs.BOM_UTF16_BE),
        (codecs.BOM_UTF32_LE + "Kim".encode("utf-32-le"), "Kim", "utf-32-le", codecs.BOM_UTF32_LE),
        (codecs.BOM_UTF32_BE + "Kim".encode("utf-32-be"), "Kim", "utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
def test_copy_is_read_and_written_byte_for_byte(raw: bytes, text: str, encoding: str, mark: bytes) -> None:
    source = decode("copy.txt", raw)
    assert (source.text, source.encoding, source.mark) == (text, encoding, mark)
    assert source.encode(source.text) == raw


@pytest.mark.parametrize(
    ("encoding", "raw", "text"),
    [
        ("cp1252", b"\x93Caf\xe9\x94", "“Café”"),
        ("utf-16", "Kim".encode("utf-16-le"), "Kim"),
        ("utf-16-be", "Kim".encode("utf-16-be"), "Kim"),
        ("utf-8-sig", b"Kim", "Kim"),
        ("utf-8-sig", b"\xef\xbb\xbfKim", "\ufeffKim"),
        ("cp1252", codecs.BOM_UTF16_LE + "Kim".encode("utf-16-le"), "Kim"),
    ],
)
def test_an_encoding_may_be_given_and_a_mark_knows_better(encoding: str, raw: bytes, text: str) -> None:
    source = decode("copy.txt", raw, encoding)
    assert source.text == text
    assert source.encode(source.text) == raw


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"Kim\nCaf\xe9\n", "line 2 is not UTF-8 (byte 7); if the file is in another encoding, set it"),
        (b"Kim\r\n\rCaf\xe9\n", "line 3 is not UTF-8 (byte 9); if the file is in another encoding, set it"),
        ("Kim met Xi".encode("utf-16-le"), "looks like UTF-16 without a byte order mark; set encoding"),
        ("Kim met Xi".encode("utf-16-be"), "looks like UTF-16 without a byte order mark; set encoding"),
        (b"\x89PNG\r\n\x1a\n\0\x05many bytes that are no text", "is not text"),
        (
            codecs.BOM_UTF16_LE + "ਊ\n".encode("utf-16-le") + b"\x00\xd8",
            "line 2 is not UTF-16-LE (byte 6); if the file is in another encoding, set it",
        ),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, problem: str) -> None:
    with pytest.raises(ReadError) as refusal:
        decode("copy.txt", raw)
    assert refusal.value.problem == problem
    assert str(refusal.value) == f"copy.txt: {problem}"


@given(st.binary(max_size=60), st.sampled_from(("utf-8", "utf-16", "cp1252", "shift_jis")))
def test_any_bytes_are_read_or_refused(raw: bytes, encoding: str) -> None:
    try:
        source = decode("copy.txt", raw, encoding)
    except ReadError:
        return
    assert source.encode(source.text) == raw or encoding == "shift_jis"  # which has two ways to write some letters


@given(st.text(), st.sampled_from((b"", codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)))
def test_any_text_comes_back(text: str, mark: bytes) -> None:
    encoding = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}.get(mark, "utf-8")
    if "\0" not in text:
        assert decode("copy.txt", mark + text.encode(encoding)).text == text


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file or directory"):
        read(str(tmp_path / "gone.txt"))
    with pytest.raises(ReadError, match="is a directory"):
        read(str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="no permissions of this kind")
def test_what_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Kim")
    path.chmod(0)
    user = os.geteuid()
    if user == 0:  # whom nothing is forbidden
        os.seteuid(65534)
    try:
        with pytest.raises(ReadError, match="permission denied"):
            read(str(path))
    finally:
        os.seteuid(user)


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path, link = tmp_path / "copy.txt", tmp_path / "link.txt"
    path.write_bytes(b"Putting\r\n")
    path.chmod(0o640)
    link.symlink_to(path)
    source = read(str(link))
    write(str(link), source.encode("Putin\r\n"))
    assert path.read_bytes() == b"Putin\r\n"
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(tmp_path.iterdir()) == [path, link]


def test_a_file_that_cannot_be_replaced_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").mkdir()
    with pytest.raises(OSError, match="directory"):
        write(str(tmp_path / "copy.txt"), b"Putin")
    assert [path.name for path in tmp_path.iterdir()] == ["copy.txt"]


def test_a_line_is_its_words_alone() -> None:
    source = Source("copy.txt", "Kim\r\n\rmet\nXi")
    assert [source.line(number) for number in (1, 2, 3, 4)] == ["Kim", "", "met", "Xi"]
