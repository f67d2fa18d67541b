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
_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True)
class Source:
    """A file of copy as it stands on disk.

    `text` is exactly what Python's codecs decode: line ends are kept, a UTF-8 mark is the character U+FEFF at offset
    0 (which no column counts), and a UTF-16 mark, which only says the order of the bytes, is `mark` and not text.
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
    """The copy in `raw`, which was read from `path`. A UTF-16 mark is believed before `encoding`. Raises ReadError."""
    mark = raw[:2] if raw[:2] in _UTF_16 else b""
    if mark:
        encoding = _UTF_16[mark]
    elif b"\0" in raw[:8192] and "16" not in encoding and "32" not in encoding:
        even, odd = raw[:8192:2].count(0), raw[1:8192:2].count(0)
        wide = max(even, odd) > len(raw[:8192]) // 5
        raise ReadError(path, "looks like UTF-16 without a byte order mark; set encoding" if wide else "is not text")
    try:
        return Source(path, raw[len(mark) :].decode(encoding), encoding, mark)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problem = (
            f"line {line} is not {encoding.upper()} (byte {error.start}); if the file is in another encoding, set it"
        )
        raise ReadError(path, problem) from error


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
