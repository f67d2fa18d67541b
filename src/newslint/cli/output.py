"""Where a report goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from newslint.errors import NewslintError
from newslint.finding import Page
from newslint.source import write


@contextmanager
def output(path: str | None, why: bool) -> Iterator[Page]:
    """The page to write a report on: the terminal, or the file at `path`, written wholly or not at all."""
    if path is None:
        yield _terminal(why)
        return
    from io import StringIO

    report = StringIO()
    yield Page(report, why=why)
    try:
        write(path, report.getvalue().encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise NewslintError(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from error


def _terminal(why: bool) -> Page:
    if not sys.stdout.isatty():
        return Page(sys.stdout, why=why)
    width = os.get_terminal_size(sys.stdout.fileno()).columns or Page.width
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Page(sys.stdout, width, colour, why)
