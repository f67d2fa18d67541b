"""How a run went, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from newslint.finding import Result
from newslint.rule import LEVELS


@dataclass
class Summary:
    """Articles looked at, those with findings, those not looked at in full, faults mended, and findings by level."""

    articles: int = 0
    faulty: int = 0
    failed: int = 0
    mended: int = 0
    levels: Counter[str] = field(default_factory=Counter)

    def counted(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results, counted as they pass by."""
        for result in results:
            self.articles += 1
            self.faulty += bool(result.findings)
            self.failed += bool(result.errors) or result.partial
            self.mended += result.mended
            self.levels.update(finding.level for finding in result.findings)
            yield result

    def __str__(self) -> str:
        if not self.articles:
            return "No articles to check."
        told = [f"{counted(self.mended, 'fault')} mended."] if self.mended else []
        if found := [counted(self.levels[level], level) for level in LEVELS if self.levels[level]]:
            told.append(f"{', '.join(found)} in {self.faulty} of {counted(self.articles, 'article')}.")
        elif self.articles > self.failed:
            told.append(f"No faults in {counted(self.articles - self.failed, 'article')}.")
        if self.failed:
            told.append(f"{counted(self.failed, 'article')} could not be checked in full.")
        return " ".join(told)


def counted(number: int, noun: str) -> str:
    """A number of things: "1,200 articles"."""
    return f"{number:,} {noun}{'s' if number != 1 else ''}"
