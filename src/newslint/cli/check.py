"""`newslint check`: find faults in copy, and mend them if asked to."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator

from newslint.cli.engines import HERE, Engines
from newslint.cli.output import output
from newslint.cli.parallel import results
from newslint.cli.tally import Tally
from newslint.cli.walk import copy_at
from newslint.errors import NewslintError, ReadError, did_you_mean
from newslint.finding import Reporter, Result
from newslint.source import Source


def run(arguments: Namespace) -> int:
    """The exit status of a check: what was found and whether all of it could be looked for."""
    engines = Engines(arguments)
    found = list(copy_at(arguments.paths, engines.settings, arguments.force_exclude))
    paths = [path for path in found if isinstance(path, str)]
    unread = [path for path in found if isinstance(path, ReadError)]
    for path in paths:
        engines.engine(path)  # bad settings stop the run before any copy is read
    tally = Tally(engines)
    if arguments.diff:
        from newslint.cli.diff import diff

        with output(arguments) as page:
            return diff(paths, engines, tally, page)
    reporter = _reporter(arguments.format, engines)
    with output(arguments) as page:
        reporter.write(tally.counted(_all(unread, results(paths, engines))), page)
    return tally.status


def _all(unread: Iterable[ReadError], results: Iterator[Result]) -> Iterator[Result]:
    for error in unread:
        yield Result(Source(error.path, ""), errors=(error,))
    yield from results


def _reporter(name: str, engines: Engines) -> Reporter:
    reporters = engines.engine(HERE).plugins.reporters()
    if name not in reporters:
        raise NewslintError(f"there is no format '{name}'{did_you_mean(name, reporters)}")
    return reporters[name]
