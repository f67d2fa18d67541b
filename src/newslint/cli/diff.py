"""What mending would change, as a patch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.cli.engines import Engines
from newslint.cli.lint import copy_of
from newslint.cli.tally import Tally
from newslint.errors import NewslintError
from newslint.finding import Page
from newslint.source import Source


def diff(paths: Iterable[str], engines: Engines, tally: Tally, page: Page) -> int:
    """Write a patch for each file that `--fix` would change; the exit status is 1 when there is one."""
    for path in paths:
        engine = engines.engine(path)
        try:
            before = copy_of(path, engine, piped=path == engines.arguments.piped)
            after, _ = engine.mend(before)
        except NewslintError as error:
            tally.complain(error)
            continue
        if after.text != before.text:
            tally.faulty = True
            page.out.writelines(_patch(before, after))
    return tally.status


def _patch(before: Source, after: Source) -> Iterator[str]:
    from difflib import unified_diff

    for line in unified_diff(_lines(before.text), _lines(after.text), before.path, after.path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """Lines as patches have them, which end with LF and nothing else."""
    lines = text.split("\n")
    return [*(f"{line}\n" for line in lines[:-1]), *filter(None, lines[-1:])]
