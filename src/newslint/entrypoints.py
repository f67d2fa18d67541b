"""Which plugins are installed: the entry points of the group `newslint`, from an index of the environment."""

from __future__ import annotations

import os
import sys
from typing import Any, NamedTuple

from newslint import cache


class EntryPoint(NamedTuple):
    """Where a plugin comes in: its name, the module (or "module:attribute") that it stands for, and who brings it."""

    name: str
    value: str
    distribution: str
    version: str

    @property
    def owner(self) -> str:
        """The distribution with its version, as messages name it."""
        return f"{self.distribution} {self.version}"


def installed() -> list[EntryPoint]:
    """The plugins that the environment holds, by distribution and name.

    To read the metadata of every distribution costs more than all the rest of a start, so the answer is kept until one
    of the folders that Python imports from changes, as it does when anything is installed, upgraded or removed.
    """
    name, stamp = f"plugins {sys.prefix}", _environment()
    kept: Any = cache.recall(name, stamp)
    if kept is None:
        kept = [tuple(entry) for entry in _found()]
        cache.remember(name, stamp, kept)
    return [EntryPoint(*fields) for fields in kept]


def _environment() -> list[tuple[str, int]]:
    """The folders that Python imports from, and when each last changed, in nanoseconds."""
    folders = [os.path.abspath(folder) for folder in sys.path]
    return [(folder, os.stat(folder).st_mtime_ns) for folder in folders if os.path.exists(folder)]


def _found() -> list[EntryPoint]:
    from importlib.metadata import distributions

    entries = {
        EntryPoint(point.name, point.value, distribution.name, distribution.version): None
        for distribution in distributions()
        for point in distribution.entry_points
        if point.group == "newslint"
    }
    return sorted(entries, key=lambda entry: (entry.distribution, entry.name))
