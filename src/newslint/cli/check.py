"""`newslint check`: find faults in copy."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator

from newslint.cli.engines import Engines
from newslint.cli.output import output
from newslint.cli.tally import Tally
from newslint.cli.walk import copy_at
from newslint.engine import Engine
from newslint.errors import NewslintError, ReadError, did_you_mean
from newslint.finding import Reporter, Result
from newslint.source import Source, decode, read


def run(arguments: Namespace) -> int:
    """The exit status of a check: what was found and whether all of it could be looked for."""
    engines = Engines(arguments)
    paths = list(copy_at(arguments.paths or ["."], engines.settings, arguments.force_exclude))
    for path in paths:
        if isinstance(path, str):
            engines.engine(path)  # bad settings stop the run before any copy is read
    reporter = _reporter(arguments, engines)
    tally = Tally()
    with output(arguments.output, arguments.why) as page:
        reporter.write(tally.counted(_results(paths, engines, arguments)), page)
    return tally.status


def _reporter(arguments: Namespace, engines: Engines) -> Reporter:
    reporters = engines.engine("-").plugins.reporters()
    if arguments.format not in reporters:
        near = did_you_mean(arguments.format, reporters)
        raise NewslintError(f"there is no format '{arguments.format}'{near}")
    return reporters[arguments.format]


def _results(paths: Iterable[str | ReadError], engines: Engines, arguments: Namespace) -> Iterator[tuple[Result, str]]:
    for path in paths:
        if isinstance(path, ReadError):
            yield Result(Source(path.path, ""), errors=(path,)), "never"
        else:
            engine = engines.engine(path)
            yield lint(path, engine), engine.settings.fail_level


def lint(path: str, engine: Engine) -> Result:
    """What became of the file at `path`, whatever happened."""
    try:
        encoding = engine.settings.at(path).encoding
        source = decode(path, sys.stdin.buffer.read(), encoding) if path == "-" else read(path, encoding)
        return engine.lint(source)
    except NewslintError as error:
        return Result(Source(path, ""), errors=(error,))
