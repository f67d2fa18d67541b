"""What a settings file says, and where. tomllib keeps no places: they are searched for when there is a complaint."""

from __future__ import annotations

import re

from newslint.errors import SettingsError

Step = str | int

_COMMENT = re.compile(r"(\"[^\"\n]*\"|'[^'\n]*')|#[^\n]*")


def text_of(path: str) -> str:
    """The text of the settings file at `path`. Raises SettingsError."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return file.read()
    except OSError as error:
        raise SettingsError(path, 0, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise SettingsError(path, 0, "is not UTF-8") from error


def line_of(text: str, trail: tuple[Step, ...], value: object = None) -> int:
    """The line (1-based) of the key that `trail` leads to, or of the quoted `value` there; 0 when there is none.

    Each step of a trail, a key or the number of a table in an array of tables, is looked for behind the one before it.
    """
    text = _COMMENT.sub(lambda found: found[1] or " " * len(found[0]), text)
    at, line = 0, 0
    for step in trail:
        # The first table of an array begins where its key was found.
        wanted, times = (r"^\s*(\[\[)", step) if isinstance(step, int) else (_key(step), 1)
        for _ in range(times):
            if found := re.compile(wanted, re.MULTILINE).search(text, at):
                at, line = found.end(), text.count("\n", 0, found.start(1)) + 1
    if isinstance(value, str) and (place := re.compile(f"[\"']{re.escape(value)}[\"']").search(text, at)):
        line = text.count("\n", 0, place.start()) + 1
    return line


def line_in(path: str, word: str) -> int:
    """The line (1-based) on which the settings file at `path` has `word`, as a value or a key; 0 when it has not."""
    if not path:
        return 0
    text = text_of(path)
    return line_of(text, (), word) or line_of(text, (word,))


def _key(name: str) -> str:
    return rf"(?<![\w-])([\"']?{re.escape(name)}[\"']?)\s*[=\].]"
