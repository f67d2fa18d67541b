"""Where a report goes."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from newslint.errors import WriteError
from newslint.finding import Page
from newslint.source import write


@contextmanager
def output(arguments: Namespace) -> Iterator[Page]:
    """The page to write a report on: the terminal, or the file of `--output`, written wholly or not at all."""
    if arguments.output is None:
        # Copy that came through standard input and is mended goes on through standard output.
        yield _terminal(sys.stderr if arguments.piped and arguments.fix else sys.stdout, arguments.why)
        return
    from io import StringIO

    report = StringIO()
    yield Page(report, why=arguments.why)
    try:
        write(arguments.output, report.getvalue().encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise WriteError(arguments.output, f"cannot be written: {(error.strerror or str(error)).lower()}") from error


def _terminal(out: TextIO, why: bool) -> Page:
    if not out.isatty():
        return Page(out, why=why)
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Page(out, _width(out), colour, why)


def _width(out: TextIO) -> int:
    try:
        return max(os.get_terminal_size(out.fileno()).columns, 40)
    except OSError:
        return 100
