"""Spans of text, and the map from the prose that rules read to the file that it came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points: `text[start:end]`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly within this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words that it spans."""
        return text[self.start : self.end]


class Run(NamedTuple):
    """A stretch of prose and the stretch of source that it was read from.

    `verbatim`: the source says the same, letter for letter. Otherwise (an entity, say) the run is one piece, and any
    part of it stands for the whole: "&amp;" for "&". A run of no source is prose that the reader put in between, such
    as the blank line between two blocks.
    """

    prose: Span
    source: Span
    verbatim: bool = True


@dataclass(frozen=True)
class SourceMap:
    """From prose to source: runs that cover the prose without a gap, in order."""

    runs: tuple[Run, ...]

    @classmethod
    def identity(cls, length: int, start: int = 0) -> SourceMap:
        """The map of a file that is all prose, `length` code points from `start` on."""
        return cls((Run(Span(0, length), Span(start, start + length)),))

    @cached_property
    def _starts(self) -> list[int]:
        return [run.prose.start for run in self.runs]

    def _at(self, offset: int) -> Run:
        return self.runs[max(bisect_right(self._starts, offset) - 1, 0)]

    def to_source(self, span: Span) -> Span:
        """The source from the first to the last of the words that `span` holds, markup between them included.

        An empty span has an empty place: just behind the character before it.
        """
        if not self.runs:
            return Span(0, 0)
        if span.start < span.end:
            return Span(self._start(span.start), self._end(span.end))
        at = self._end(span.start) if span.start else self.runs[0].source.start
        return Span(at, at)

    def _start(self, offset: int) -> int:
        """Where in the source the character at `offset` starts."""
        run = self._at(offset)
        return run.source.start + (offset - run.prose.start if run.verbatim else 0)

    def _end(self, offset: int) -> int:
        """Where in the source the character before `offset` ends."""
        run = self._at(offset - 1)
        return run.source.start + offset - run.prose.start if run.verbatim else run.source.end

    def to_prose(self, span: Span) -> Span:
        """The prose that `span` of the source says; an empty one at the next prose, or the end, where it says none."""
        inside = [run for run in self.runs if span.start < run.source.end and run.source.start < span.end]
        if not inside:
            after = next((run.prose.start for run in self.runs if run.source.start >= span.start), None)
            at = after if after is not None else self.runs[-1].prose.end if self.runs else 0
            return Span(at, at)
        first, last = inside[0], inside[-1]
        start = first.prose.start + (max(span.start - first.source.start, 0) if first.verbatim else 0)
        end = last.prose.end - (max(last.source.end - span.end, 0) if last.verbatim else 0)
        return Span(start, end)

    def is_verbatim(self, span: Span) -> bool:
        """Whether the source of `span` says the same letter for letter, so that it may be edited there."""
        if not self.runs:
            return False
        last = max(span.end - 1, 0)
        run = self._at(last)
        return run.verbatim and run is self._at(min(span.start, last))


class MapMaker:
    """Builds prose and its SourceMap piece by piece, as a reader walks through the source from its start to its end."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self.length = 0

    def verbatim(self, text: str, start: int) -> None:
        """Add `text`, which stands in the source at `start` letter for letter."""
        self._add(text, Span(start, start + len(text)), True)

    def rendered(self, text: str, source: Span) -> None:
        """Add `text`, which the source writes otherwise: an entity, an escape."""
        self._add(text, source, False)

    def between(self, text: str, at: int) -> None:
        """Add `text` that the source does not have: the space between two blocks. `at`: where it would stand."""
        self._add(text, Span(at, at), False)

    def _add(self, text: str, source: Span, verbatim: bool) -> None:
        if text:
            self._parts.append(text)
            self._runs.append(Run(Span(self.length, self.length + len(text)), source, verbatim))
            self.length += len(text)

    def finish(self) -> tuple[str, SourceMap]:
        """The prose and its map."""
        return "".join(self._parts), SourceMap(tuple(_joined(self._runs)))


def _joined(runs: Iterable[Run]) -> list[Run]:
    """The runs, with neighbours that are verbatim and touch in prose and source made one."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before and before.verbatim and run.verbatim and before.source.end == run.source.start:
            run = Run(Span(before.prose.start, run.prose.end), Span(before.source.start, run.source.end))
            joined.pop()
        joined.append(run)
    return joined
