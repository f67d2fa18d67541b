"""The command line: arguments in, exit status out."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from newslint.cli.arguments import parsed
from newslint.errors import NewslintError

CANNOT, INTERRUPTED, PIPE_CLOSED = 2, 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command: 0 clean, 1 faults found, 2 newslint could not do its work."""
    gc.set_threshold(50_000)  # an article's records are many and soon gone: 5 % of a run went into looking for cycles
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # whatever the terminal cannot show
    try:
        arguments = parsed(sys.argv[1:] if argv is None else argv)
        status: int = import_module(f"newslint.cli.{arguments.command}").run(arguments)
        sys.stdout.flush()
        gc.freeze()  # what is left goes with the process, and to look it through for cycles costs 4 % of a short run
    except NewslintError as error:
        print("\n".join(f"newslint: {line}" for line in str(error).splitlines()), file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        # No more can be written, and Python would complain of that when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return PIPE_CLOSED
        print(f"newslint: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        return CANNOT
    return status
