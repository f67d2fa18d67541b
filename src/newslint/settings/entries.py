"""An INI file as Vale reads it: sections, and keys with their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.errors import SettingsError

_HEAD = re.compile(r"\[(.+)\]\s*(?:[#;].*)?$").match
_ENTRY = re.compile(r"([^=:]+?)\s*[=:]\s*(.*)$", re.DOTALL).match
_REMARK = re.compile(r"\s[#;].*$", re.MULTILINE)


class Entry(NamedTuple):
    """A key and its value, with its line (1-based) and its section, "" above the first; no key opens the section."""

    line: int
    section: str
    key: str
    value: str


def entries(path: str, text: str) -> Iterator[Entry]:
    """What the file at `path` says. A value goes on behind a backslash at the end of a line. Raises SettingsError."""
    section, waiting, first = "", "", 0
    for number, written in enumerate(text.splitlines(), 1):
        line = written.strip()
        first = first if waiting else number
        if not waiting and (not line or line[0] in "#;"):
            continue
        if line.endswith("\\"):
            waiting += line[:-1]
            continue
        line, waiting = waiting + line, ""
        if head := _HEAD(line):
            section = head[1].strip()
            yield Entry(first, section, "", "")
        elif entry := _ENTRY(line):
            yield Entry(first, section, entry[1], _unquoted(_REMARK.sub("", f" {entry[2]}").strip()))
        else:
            raise SettingsError(path, first, f"'{line}' is neither a section nor 'key = value'")


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'`" else value
