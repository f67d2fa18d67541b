"""A file of copy: bytes to text, offsets to lines and columns, text to bytes again."""

from __future__ import annotations

import codecs
import os
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from newslint.errors import ReadError

_LINE_END = re.compile(r"\r\n?|\n")
# That of UTF-32 begins as that of UTF-16 does, so it is looked for first.
_MARKS = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# Codecs that read with or without a mark and always write one, and those that leave it to us.
_UNMARKED = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}


@dataclass(frozen=True)
class Source:
    """A file of copy as it stands on disk.

    `text` is exactly what Python's codecs decode: line ends are kept, a UTF-8 mark is the character U+FEFF at offset
    0 (which no column counts), and a UTF-16 or UTF-32 mark, which only says the order of the bytes, is `mark` and not
    text.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    mark: bytes = b""

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins; lines end with LF, CRLF or CR."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, both 1-based, columns in code points."""
        line = bisect_right(self.line_starts, offset)
        start = self.line_starts[line - 1]
        marked = line == 1 and self.text.startswith("\ufeff") and offset > 0
        return line, offset - start + (0 if marked else 1)

    def line(self, number: int) -> str:
        """The words of a line (1-based), without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def encode(self, text: str) -> bytes:
        """Edited text as this file holds it. Raises UnicodeEncodeError when the encoding lacks a character."""
        return self.mark + text.encode(self.encoding)


def read(path: str, encoding: str = "utf-8") -> Source:
    """The file at `path`. Raises ReadError when it cannot be read, is binary or is not in `encoding`."""
    try:
        with open(path, "rb") as file:
            raw = file.read()
    except OSError as error:
        raise ReadError(path, (error.strerror or str(error)).lower()) from error
    return decode(path, raw, encoding)


def decode(path: str, raw: bytes, encoding: str = "utf-8") -> Source:
    """The copy in `raw`, which was read from `path`. A mark is believed before `encoding`. Raises ReadError."""
    mark = next((mark for mark in _MARKS if raw.startswith(mark)), b"")
    encoding = _MARKS[mark] if mark else _UNMARKED.get(codecs.lookup(encoding).name, encoding)
    if b"\0" in raw[:8192] and "16" not in encoding and "32" not in encoding:
        even, odd = raw[:8192:2].count(0), raw[1:8192:2].count(0)
        wide = max(even, odd) > len(raw[:8192]) // 5
        raise ReadError(path, "looks like UTF-16 without a byte order mark; set encoding" if wide else "is not text")
    raw = raw[len(mark) :]
    try:
        return Source(path, raw.decode(encoding), encoding, mark)
    except UnicodeDecodeError as error:
        line = len(_LINE_END.findall(raw[: error.start].decode(encoding))) + 1
        where = f"line {line} is not {encoding.upper()} (byte {len(mark) + error.start})"
        raise ReadError(path, f"{where}; if the file is in another encoding, set it") from error


def write(path: str, content: bytes) -> None:
    """Replace the file at `path` with `content`: wholly or not at all, its permissions kept. Raises OSError."""
    path = os.path.realpath(path)
    beside = f"{path}.{os.getpid()}.newslint"
    try:
        with open(beside, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(path):
            os.chmod(beside, os.stat(path).st_mode)
        os.replace(beside, path)
    finally:
        if os.path.exists(beside):
            os.unlink(beside)
