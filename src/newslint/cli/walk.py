"""Paths on the command line to files of copy."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from newslint.errors import ReadError
from newslint.parse import html, markdown
from newslint.settings import Settings

if TYPE_CHECKING:
    from newslint.cli.gitignore import Ignored

COPY = (".txt", *markdown.SUFFIXES, *html.SUFFIXES, html.NITF)


def copy_at(
    paths: Iterable[str], settings_for: Callable[[str], Settings], force_exclude: bool = False
) -> Iterator[str | ReadError]:
    """The files of copy at `paths`, each once: those named, and those in the folders named, in order of their names.

    A folder that cannot be listed comes as a ReadError. Whether a file that is named can be read is not asked here.
    """
    seen: set[str] = set()
    for path in paths:
        is_folder = os.path.isdir(path)
        if force_exclude and settings_for(path).excludes(f"{path}/" if is_folder else path):
            continue
        for each in _in_folder(path, settings_for) if is_folder else (path,):
            place = str(each) if isinstance(each, ReadError) else os.path.realpath(each)
            if place not in seen:
                seen.add(place)
                yield each.replace(os.sep, "/") if isinstance(each, str) else each


def _in_folder(folder: str, settings_for: Callable[[str], Settings]) -> Iterator[str | ReadError]:
    from newslint.cli.gitignore import Ignored, ignored_above

    ignored = ignored_above(folder)
    if ignored.matches(f"{folder}/"):  # whoever names it wants it
        ignored = Ignored()
    yield from _walk(folder, settings_for, ignored)


def _walk(folder: str, settings_for: Callable[[str], Settings], ignored: Ignored) -> Iterator[str | ReadError]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield ReadError(folder, (error.strerror or str(error)).lower())
        return
    ignored = ignored.within(folder)
    for entry in entries:
        path = entry.name if folder == "." else os.path.join(folder, entry.name)
        is_folder = entry.is_dir(follow_symlinks=False)
        if entry.name.startswith(".") or not (is_folder or entry.name.lower().endswith(COPY) and entry.is_file()):
            continue
        place = f"{path}/" if is_folder else path
        if ignored.matches(place) or settings_for(path).excludes(place):
            continue
        if is_folder:
            yield from _walk(path, settings_for, ignored)
        else:
            yield path
