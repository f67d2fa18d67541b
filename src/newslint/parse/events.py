"""What a parser meets as it walks through Markdown, with its place in code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import pyromark

from newslint.span import Span

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)
_LONE_CR = re.compile(r"\r(?!\n)")
_WIDE = re.compile(r"[^\x00-\x7f]")


class Event(NamedTuple):
    """Something met: its name ("Start", "Text", …), what the parser says of it, and its place in the source."""

    name: str
    value: Any
    span: Span


def events(text: str, start: int) -> Iterator[Event]:
    """All that CommonMark with tables, footnotes, strikethrough and task lists has in `text` from `start` on."""
    # The parser takes no half of a surrogate pair, and not everywhere a CR for the end of a line.
    copy = _LONE_CR.sub("\n", text[start:].encode("utf-8", "replace").decode())
    place = _code_points(copy)
    met: Iterable[tuple[Any, Any]] = pyromark.events_with_range(copy, options=_OPTIONS)
    for event, stretch in met:
        span = Span(start + place(stretch["start"]), start + place(stretch["end"]))
        name, value = (event, None) if isinstance(event, str) else next(iter(event.items()))
        yield Event(name, value, span)


def _code_points(copy: str) -> Callable[[int], int]:
    """What turns an offset in the UTF-8 of `copy` into one in its code points."""
    ends, surplus = [], [0]
    for wide in _WIDE.finditer(copy):
        surplus.append(surplus[-1] + len(wide[0].encode()) - 1)
        ends.append(wide.end() + surplus[-1])
    return lambda offset: offset - surplus[bisect_right(ends, offset)]
