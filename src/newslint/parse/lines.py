"""The lines of plain copy, those that a margin broke put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.parse.news import look

_LINE = re.compile(r"\S[^\r\n]*")
_WORD = re.compile(r"[^\W_]").search
_MARKER = re.compile(r"(?:--|[-*•·▪■●◦‣–—]|\(?\d{1,2}[.)])\s+(?=\S)|[•▪■●◦‣](?=\w)")
# A margin may bring a dash or a figure to the head of a line, but no bullet.
_BULLETS = "*•·▪■●◦‣"
_WIDEST = 100


class Line(NamedTuple):
    """A line, or several that a margin broke, without the space at its ends.

    `start` is its place in the prose, `gap` the space before it, `marker` the length of the bullet or number that it
    opens with as an item of a list.
    """

    start: int
    text: str
    gap: str
    marker: int

    @property
    def apart(self) -> bool:
        """Whether a blank line stands before it."""
        return self.gap.count("\n") > 1 or self.gap.count("\r") > 1

    @property
    def indent(self) -> int:
        """How far from the margin it begins."""
        return len(self.gap) - max(self.gap.rfind("\n"), self.gap.rfind("\r")) - 1


def lines(prose: str) -> list[Line]:
    """The lines that have words, in order, in wrapped copy those of one paragraph made one."""
    groups = _groups(prose)
    width = _width(groups)
    if not width:
        return [line for group in groups for line in group]
    paragraphs: list[list[Line]] = []
    for group in groups:
        margin = _margin(group)
        paragraphs.append(group[:1])
        for before, line in pairwise(group):
            if _is_full(before, line, width) and _may_go_on(paragraphs[-1][0], before, line, margin):
                paragraphs[-1].append(line)
            else:
                paragraphs.append([line])
    return [_whole(prose, paragraph[0], paragraph[-1]) for paragraph in paragraphs]


def _whole(prose: str, first: Line, last: Line) -> Line:
    return first._replace(text=prose[first.start : last.start + len(last.text)])


def _groups(prose: str) -> list[list[Line]]:
    """The lines that have words, in groups that blank lines part."""
    groups: list[list[Line]] = []
    end = 0
    for match in _LINE.finditer(prose):
        text = match[0].rstrip()
        if _WORD(text):
            marker = _MARKER.match(text)
            line = Line(match.start(), text, prose[end : match.start()], marker.end() if marker else 0)
            if not groups or line.apart:
                groups.append([])
            groups[-1].append(line)
            end = match.start() + len(text)
    return groups


def _width(groups: list[list[Line]]) -> int:
    """The width to which copy was wrapped; 0 when it was not.

    It was when lines stand together that are none too wide, most of them so full that the first word of the next would
    not have fitted in, and one of them at least breaks off before a small letter.
    """
    width = max((len(line.text) for group in groups if len(group) > 1 for line in group), default=0)
    if not 0 < width <= _WIDEST:
        return 0
    together = [pair for group in groups for pair in _unmarked(group)]
    full = [line for before, line in together if _is_full(before, line, width)]
    return width if 2 * len(full) >= len(together) and any(line.text[0].islower() for line in full) else 0


def _unmarked(group: list[Line]) -> Iterator[tuple[Line, Line]]:
    """The lines of a group that neither indent nor bullet tells to begin something, each with the one before it."""
    margin = _margin(group)
    return ((before, line) for before, line in pairwise(group) if not line.marker and line.indent <= margin)


def _margin(group: list[Line]) -> int:
    return min(line.indent for line in group)


def _is_full(before: Line, line: Line, width: int) -> bool:
    """Whether a line had no room for the first word of the next."""
    parted = before.text[-1] == "-" and before.text[-2:-1].isalpha()
    return len(before.text) + (not parted) + len(line.text.split(None, 1)[0]) > width


def _may_go_on(first: Line, before: Line, line: Line, margin: int) -> bool:
    """Whether `line` may be more of the paragraph that began with `first` and has come to `before`."""
    if _is_capitals(before) != _is_capitals(line) or line.indent > margin and not first.marker:
        return False
    if line.marker and (first.marker or line.text[0] in _BULLETS or before.text.endswith(":")):
        return False
    return not any(look(each.text) == "byline" for each in (before, line) if each.text[0].isupper())


def _is_capitals(line: Line) -> bool:
    return line.text.isupper() and line.text[-1] not in '.,;:"”'
