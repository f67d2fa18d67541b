"""What git is told to ignore."""

from __future__ import annotations

import os
from dataclasses import dataclass

from pathspec import GitIgnoreSpec


@dataclass(frozen=True)
class Ignored:
    """The `.gitignore` files that a folder comes under, the nearest last, each with the folder that it speaks of."""

    specs: tuple[tuple[str, GitIgnoreSpec], ...] = ()

    def within(self, folder: str) -> Ignored:
        """These, and the one in `folder` if it has one."""
        try:
            with open(os.path.join(folder, ".gitignore"), encoding="utf-8", errors="surrogateescape") as lines:
                spec = GitIgnoreSpec.from_lines(lines)
        except OSError:
            return self
        return Ignored((*self.specs, (os.path.abspath(folder), spec)))

    def matches(self, path: str) -> bool:
        """Whether git ignores what is at `path`, a folder if it ends in "/": the nearest that speaks of it decides."""
        for folder, spec in reversed(self.specs):
            place = os.path.relpath(path, folder).replace(os.sep, "/") + ("/" if path.endswith("/") else "")
            ignored = spec.check_file(place).include
            if ignored is not None:
                return ignored
        return False


def ignored_above(folder: str) -> Ignored:
    """What the folders above `folder` say, up to the root of its repository; nothing when it is in none."""
    above: list[str] = []
    at = os.path.abspath(folder)
    while not os.path.exists(os.path.join(at, ".git")):
        parent = os.path.dirname(at)
        if parent == at:
            return Ignored()
        at = parent
        above.append(at)
    ignored = Ignored()
    for each in reversed(above):
        ignored = ignored.within(each)
    return ignored
