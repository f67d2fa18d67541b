"""Rows of words as columns that stand straight on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.report.frame import columns


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row as a line, its cells two columns apart and the last as long as it likes."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _width(text: str) -> int:
    return sum(map(columns, text))
