"""Many files of copy, one after the other or in several processes, and always in the same order."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from newslint.article import Article
from newslint.cli.arguments import parsed
from newslint.cli.engines import Engines
from newslint.cli.lint import lint
from newslint.errors import NewslintError
from newslint.finding import Result
from newslint.rule import Match, Rule


def results(paths: Sequence[str], engines: Engines) -> Iterator[Result]:
    """What became of each file at `paths`, in their order."""
    arguments = engines.arguments
    jobs = min(arguments.jobs or os.cpu_count() or 1, len(paths))
    if any(engines.settings(path).languagetool == "local" for path in paths):
        jobs = 1  # or each process would start a server of its own
    if jobs > 1 and arguments.piped is None:
        yield from _spread(paths, jobs, arguments)
        return
    for path in paths:
        yield lint(path, engines.engine(path), piped=path == arguments.piped, fix=arguments.fix)


def _spread(paths: Sequence[str], jobs: int, arguments: Namespace) -> Iterator[Result]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from functools import partial
    from signal import SIG_IGN, SIGINT, signal

    # Ctrl-C reaches every process; this one ends the others.
    pool = ProcessPoolExecutor(jobs, initializer=signal, initargs=(SIGINT, SIG_IGN))
    try:
        yield from pool.map(partial(_lint, arguments.argv), paths, chunksize=max(1, min(32, len(paths) // (4 * jobs))))
    except BrokenProcessPool as error:
        raise NewslintError("a process of this run has died") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _lint(argv: tuple[str, ...], path: str) -> Result:
    """What became of one file, in another process than that which reports it."""
    engines = _engines(argv)
    return _portable(lint(path, engines.engine(path), fix=engines.arguments.fix))


@cache
def _engines(argv: tuple[str, ...]) -> Engines:
    return Engines(parsed(argv))


def _portable(result: Result) -> Result:
    """A result that can be sent to another process, where its rules are only named."""
    rules: dict[str, Rule] = {}
    findings = []
    for finding in result.findings:
        rule = rules.setdefault(finding.rule.id, replace(finding.rule, check=_elsewhere, examples=()))
        findings.append(replace(finding, rule=rule, evidence=dict(finding.evidence)))
    return result._replace(findings=tuple(findings))


def _elsewhere(_: Article) -> Iterable[Match]:
    """The check of a rule that has run in another process."""
    raise NotImplementedError
