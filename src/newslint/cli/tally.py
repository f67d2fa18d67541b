"""The exit status, worked out while the results pass by."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newslint.finding import Result
from newslint.rule import LEVELS


@dataclass
class Tally:
    """Whether what passed by holds a fault that matters, and whether anything went wrong."""

    faulty: bool = False
    broken: bool = False

    @property
    def status(self) -> int:
        """0 clean, 1 faults, 2 something could not be done."""
        return 2 if self.broken else int(self.faulty)

    def counted(self, results: Iterable[tuple[Result, str]]) -> Iterator[Result]:
        """The results, each of which comes with its fail level, as they pass; what went wrong is said at once."""
        for result, fail_level in results:
            for error in result.errors:
                self.broken = True
                print(f"newslint: {error}", file=sys.stderr)
            if fail_level != "never":
                failing = LEVELS[: LEVELS.index(fail_level) + 1]
                self.faulty = self.faulty or any(finding.level in failing for finding in result.findings)
            yield result
