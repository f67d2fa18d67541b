"""The exit status, worked out while the results pass by."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from newslint.cli.engines import Engines
from newslint.errors import NewslintError
from newslint.finding import Result
from newslint.rule import LEVELS


class Tally:
    """Whether what passed by holds a fault that matters, and whether anything went wrong."""

    def __init__(self, engines: Engines) -> None:
        self._engines = engines
        self.faulty = False
        self.broken = False
        self._said: set[str] = set()

    @property
    def status(self) -> int:
        """0 clean, 1 faults, 2 something could not be done."""
        return 2 if self.broken else int(self.faulty)

    def counted(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results as they pass; what went wrong is said at once, and only once."""
        for result in results:
            new = tuple(error for error in result.errors if str(error) not in self._said)
            for error in new:
                self.complain(error)
            if result.findings and not self.faulty:
                fail_level = self._engines.settings(result.source.path).fail_level
                failing = () if fail_level == "never" else LEVELS[: LEVELS.index(fail_level) + 1]
                self.faulty = any(finding.level in failing for finding in result.findings)
            yield result._replace(errors=new, partial=True) if len(new) < len(result.errors) else result

    def complain(self, error: NewslintError) -> None:
        """Say what could not be done."""
        self.broken = True
        self._said.add(str(error))
        print("\n".join(f"newslint: {line}" for line in str(error).splitlines()), file=sys.stderr)
