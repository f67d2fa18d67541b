"""Copy with marks under some of its words, as commands that tell about rules show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.report.frame import frame, plain
from newslint.source import Source
from newslint.span import Span

WIDTH = 88

Mark = tuple[Span, str, str]
"""The words marked, the sign that is set under them, and the note beside it."""


def marked(source: Source, marks: Iterable[Mark]) -> Iterator[str]:
    """The lines of a file of copy on which marks begin, each once, with their marks below."""
    last = None
    for span, sign, note in marks:
        line = frame(source, span, WIDTH)
        if (line.number, line.words) != last:
            yield line.words
        last = line.number, line.words
        yield f"{' ' * line.indent}{sign * line.length} {plain(note)}".rstrip()
