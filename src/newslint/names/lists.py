"""Where lists of names of record are, and how they get from there into memory without being read every time."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

from newslint import shipped
from newslint.cache import recall, remember
from newslint.errors import RuleError
from newslint.names.record import Index, NameList, Record

_ENDINGS = (".yml", ".yaml", ".csv")
_COMPILER = os.path.join(os.path.dirname(__file__), "compiled.py")

_State = tuple[str, int, int]


def is_path(text: str) -> bool:
    """Whether what the settings give as a name is the path of a list: ./people.yml, names.csv, desk/."""
    return text.endswith((*_ENDINGS, "/")) or text.startswith(("./", "../"))


def record(paths: Iterable[str]) -> Record:
    """The house's lists at `paths`, files or folders, the last of which has the first say, and newslint's own.

    Raises RuleError.
    """
    house = [_listed(path, house=True) for path in paths]
    return Record((*reversed(house), _listed(os.path.join(shipped.rules(), "names"), house=False)))


def _listed(path: str, *, house: bool) -> NameList:
    """The names in a file or in all files of a folder. What was good is not read again until a file changes."""
    files = _files(path)
    stamp = (files, _state(_COMPILER))
    kept: Any = recall(f"names {os.path.abspath(path)}", stamp)
    if kept is None:
        from newslint.names.compiled import compiled
        from newslint.names.entries import names_in

        kept = tuple(compiled(names_in([file for file, *_ in files])))
        remember(f"names {os.path.abspath(path)}", stamp, kept)
    return NameList(Index(*kept), house)


def _files(path: str) -> tuple[_State, ...]:
    """The files of a list."""
    try:
        names = sorted(os.listdir(path)) if os.path.isdir(path) else None
        if names is None:
            return (_state(path),)
        return tuple(_state(os.path.join(path, name)) for name in names if name.endswith(_ENDINGS))
    except OSError as error:
        raise RuleError(path, 0, (error.strerror or str(error)).lower()) from error


def _state(path: str) -> _State:
    """A file, and what changes when it is edited."""
    state = os.stat(path)
    return path, state.st_mtime_ns, state.st_size
