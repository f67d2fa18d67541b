"""What a run finds: faults, each in its place in the file, and what became of each file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, TextIO

from newslint.errors import NewslintError
from newslint.rule import Level, Rule
from newslint.source import Source
from newslint.span import Span


class Related(NamedTuple):
    """Another place that a finding is about, as a span of the source, and what it has to do with it."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault found: a Match with all that the engine knows added.

    `span`, and those of `related`, are of the source; `prose` is the same place in the article's prose, and `text` the
    words there. `fingerprint` tells the finding from every other, whatever line it moves to.
    """

    rule: Rule
    level: Level
    span: Span
    prose: Span
    text: str
    message: str
    instead: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    evidence: Mapping[str, object] = field(default_factory=dict)
    fingerprint: str = ""


class Result(NamedTuple):
    """What became of one file: its findings in order, what went wrong, and what was mended.

    What went wrong is a ReadError, or a Crash or a ServiceError for each rule that could not do its work. `mended`
    counts the faults that are no longer there because newslint was told to write what it knew. `partial` is whether
    something went wrong that was said of an earlier file and is not said again.
    """

    source: Source
    findings: tuple[Finding, ...] = ()
    errors: tuple[NewslintError, ...] = ()
    mended: int = 0
    partial: bool = False


class Page(NamedTuple):
    """Where a report is written: the stream, its width in columns, and what the reader asked to see."""

    out: TextIO
    width: int = 100
    colour: bool = False
    why: bool = False


class Reporter(Protocol):
    """An output format: `name` is what `--format` takes."""

    name: str

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write the report. `results` come as the files are read, so that a format may print as it goes."""
