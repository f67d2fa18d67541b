"""What is done with one file of copy."""

from __future__ import annotations

import os
import sys

from newslint.engine import Engine
from newslint.errors import NewslintError, WriteError
from newslint.finding import Result
from newslint.source import Source, decode, read, write


def lint(path: str, engine: Engine, *, piped: bool = False, fix: bool = False) -> Result:
    """What became of the file at `path`, or of standard input under that name, whatever happened."""
    try:
        source, mended = copy_of(path, engine, piped=piped), 0
        if fix:
            after, mended = engine.mend(source)
            _keep(source, after.text, piped=piped)
            source = after
        return engine.lint(source)._replace(mended=mended)
    except NewslintError as error:
        return Result(Source(path, ""), errors=(error,))


def copy_of(path: str, engine: Engine, *, piped: bool = False) -> Source:
    """The file at `path`, or standard input under that name. Raises ReadError."""
    encoding = engine.settings.at(path).encoding
    return decode(path, sys.stdin.buffer.read(), encoding) if piped else read(path, encoding)


def _keep(source: Source, text: str, *, piped: bool) -> None:
    """Put `text` in the place of what `source` was read from. Raises WriteError, and nothing is changed then."""
    try:
        content = source.encode(text)
    except UnicodeEncodeError as error:
        problem = f"cannot be mended: {source.encoding} has no “{text[error.start : error.end]}”"
        raise WriteError(source.path, problem) from error
    if piped:
        sys.stdout.buffer.write(content)
    elif text != source.text:
        _rewrite(source, content)


def _rewrite(source: Source, content: bytes) -> None:
    try:
        with open(source.path, "rb") as file:
            # Some encodings write the same text in several ways; and somebody may be at work on the file.
            if file.read() != source.encode(source.text):
                raise WriteError(source.path, "cannot be mended: it has changed, or its encoding has odd bytes")
        if not os.access(source.path, os.W_OK):
            raise WriteError(source.path, "cannot be mended: permission denied")
        write(source.path, content)
    except OSError as error:
        raise WriteError(source.path, f"cannot be mended: {(error.strerror or str(error)).lower()}") from error
