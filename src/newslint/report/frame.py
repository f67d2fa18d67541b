"""A line of copy with a mark under some of its words, cut to the width of the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import category, east_asian_width

from newslint.source import Source
from newslint.span import Span

CUT = "…"


class Frame(NamedTuple):
    """A line as the page shows it: its number and words, and where its mark begins and how long it is, in columns."""

    number: int
    words: str
    indent: int
    length: int


def frame(source: Source, span: Span, room: int) -> Frame:
    """The line on which `span` begins, as much of it around `span` as fits in `room` columns."""
    number, _ = source.position(span.start)
    begin, end = source.line_starts[number - 1], _line_end(source, number)
    # No more than this can be shown, and a line may be a whole book.
    left, right = max(begin, span.start - room), min(end, span.end + room, span.start + 2 * room)
    text = source.text[left:right]
    widths = [columns(letter) for letter in text]
    start, stop = span.start - left, min(span.end, right) - left
    first, last = 0, len(text)
    if begin < left or right < end or sum(widths) > room:
        stop = start + _fitting(widths[start:stop], room - 2)
        first, last = _window(text, widths, start, stop, room - 2)
    cut_before, cut_after = CUT * (left + first > begin), CUT * (left + last < end)
    words = cut_before + "".join(map(shown, text[first:last])) + cut_after
    return Frame(number, words, len(cut_before) + sum(widths[first:start]), max(sum(widths[start:stop]), 1))


def shown(letter: str) -> str:
    """What stands for a character on the page: itself, or something harmless where it would move the cursor."""
    if letter == "\t":
        return " "
    match category(letter):
        case "Cc":
            return chr(0x2400 + ord(letter)) if ord(letter) < 0x20 else "�"
        case "Cf" | "Zl" | "Zp":
            return ""
        case "Cs":
            return "�"
    return "" if "\ufe00" <= letter <= "\ufe0f" else letter


def plain(text: str) -> str:
    """Words from the copy, with nothing in them that a terminal would obey."""
    return "".join(map(shown, text))


def columns(letter: str) -> int:
    """How many columns of a terminal a character takes as it is shown."""
    if letter.isascii():
        return 1
    if category(letter) in ("Mn", "Me", "Cf", "Zl", "Zp") or "\u1160" <= letter <= "\u11ff":
        return 0  # accents, marks of direction, joiners of emoji, the vowels of taken-apart Korean
    return 2 if east_asian_width(letter) in "WF" else 1


def _line_end(source: Source, number: int) -> int:
    if number == len(source.line_starts):
        return len(source.text)
    end = source.line_starts[number]
    return end - 2 if source.text[end - 2 : end] == "\r\n" else end - 1


def _window(text: str, widths: Sequence[int], start: int, stop: int, room: int) -> tuple[int, int]:
    """Where to cut `text` so that it fits in `room` with `start` to `stop` about in the middle, and no word in two."""
    spare = room - sum(widths[start:stop])
    before = min(sum(widths[:start]), spare // 2)
    last = stop + _fitting(widths[stop:], spare - before)
    first = start - _fitting(widths[start - 1 :: -1] if start else (), spare - sum(widths[stop:last]))
    if first > 0 and text[first - 1] != " ":
        first = text.find(" ", first, start) + 1 or first
    if last < len(text) and text[last] != " ":
        last = text.rfind(" ", stop, last) if " " in text[stop:last] else last
    return first, last


def _fitting(widths: Iterable[int], room: int) -> int:
    """How many characters of these widths fit in `room` columns."""
    count = 0
    for width in widths:
        room -= width
        if room < 0:
            break
        count += 1
    return count
