"""Names of record added to a list that people keep, whose comments and order stay as they are."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from json import dumps

from newslint.errors import RuleError, WriteError
from newslint.names.entries import names_of
from newslint.names.name import Name, Title
from newslint.source import write
from newslint.yamlfile import parsed

_KEYS = ("name", "kind", "order", "family", "aliases", "banned", "country", "titles", "traps", "note", "source")
_PLAIN = re.compile(r"[^\W\d_][\w .’'&()/-]*(?<! )")
_SWITCHES = frozenset("yes no on off true false null".split())
_ENTRY = re.compile(r"^( *)- +name:", re.MULTILINE)


def add(path: str, names: Iterable[Name]) -> None:
    """Add names at the end of the list in the YAML file at `path`, which is made where there is none.

    Nothing is written unless the list is good afterwards. Raises RuleError and WriteError.
    """
    text = _text(path)
    if not re.search(r"^names:", text, re.MULTILINE):
        text += "names:\n"
    entry = _ENTRY.search(text)
    indent = entry[1] if entry else "  "
    text += "".join(f"{indent}{line}\n" for name in names for line in _lines(name))
    names_of([parsed(path, text)])
    try:
        write(path, text.encode())
    except OSError as error:
        raise WriteError(path, f"cannot be written: {(error.strerror or str(error)).lower()}") from error


def _text(path: str) -> str:
    """What the file at `path` says, its last line ended; nothing where there is no file."""
    if not os.path.exists(path):
        return ""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except OSError as error:
        raise RuleError(path, 0, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise RuleError(path, 0, "is not UTF-8") from error
    return text if not text or text.endswith("\n") else f"{text}\n"


def _lines(name: Name) -> Iterator[str]:
    """An entry, line by line, with the keys that say something."""
    mark = "- "
    for key in _KEYS:
        value = getattr(name, key)
        if key == "titles":
            yield from _titles(name.titles)
        elif value and not (key == "order" and value == "given-first"):
            yield f"{mark}{key}: {_spelt(value)}"
            mark = "  "


def _titles(titles: tuple[Title, ...]) -> Iterator[str]:
    if titles:
        yield "  titles:"
    for title in titles:
        yield f"    - title: {_spelt(title.title)}"
        yield f"      of: {_spelt(title.of)}"
        for key, value in (("from", title.from_), ("until", title.until), ("source", title.source)):
            if value:
                yield f"      {key}: {_spelt(str(value))}"


def _spelt(value: str | tuple[str, ...]) -> str:
    """A text or a list as YAML writes it."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_spelt, value))}]"
    return value if _PLAIN.fullmatch(value) and value.lower() not in _SWITCHES else dumps(value, ensure_ascii=False)
