"""The direct quotations of an article, and who is speaking."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from newslint.block import Block
from newslint.span import Span

# Every quotation mark, two single ones for a double among them, but no apostrophe within a word.
_MARK = re.compile(r"[\"“”″«»‘’'](?<!\w['’](?=\w))(?:(?<=')'|(?<=’)’|(?<=‘)‘)?")
_OPENERS = ("“", "«", "‘‘")
_CLOSERS = ("”", "″", "»", "’’")
_BEFORE_OPENING = "([{—–-/…‘'“\"«>"
_AFTER_CLOSING = ".,;:!?)]}—–-…’'”\"»/<"

_INCHES = re.compile(r"(?:(?<=\d['’′]\d)|(?<=\d['’′]\d\d))[\"″]").match
_SINGLE_OPENS = re.compile(
    r"[‘'](?!(?:\d\ds?|em|til|tis|twas|twere|cause|n|bout|round|cos|cuz|nuff|neath|k)\b)[\w$£€(\[“\"…]", re.IGNORECASE
).match
_SINGLE_CLOSER = re.compile(r"(?<=[^\s‘(])[’'](?!\w)")

_VERB = (
    r"(?:said|says|told|asked|added|replied|wrote|tweeted|posted|argued|explained|insisted|declared|recalled|continued|"
    r"warned|noted|concluded|admitted|acknowledged|testified|responded|joked|claimed|complained|announced|stated)"
)
_NAME = r"(?:[A-Z][\w.’'-]*(?: (?:(?:de|del|van|von|der|bin|al|el|la|of|the) )*[A-Z][\w.’'-]*)*|[Hh]e|[Ss]he|[Tt]hey|I)"
# Compiled when they are first needed, which in most articles is never.
_SAID = rf"[,?!]\s(?:[\w.’'-]+\s){{0,4}}{_VERB}\b"
_SAID_AFTER = rf"\s*(?:{_VERB} (?P<last>{_NAME})|(?P<first>{_NAME}) {_VERB}\b)"
_SAID_BEFORE = rf"(?P<name>{_NAME}) {_VERB}(?: [a-z]\w*){{0,3}}[,:]?\s*$"


@dataclass(frozen=True)
class Quote:
    """A direct quotation: its span, marks included, and whether it runs on into a later block."""

    span: Span
    runs_on: bool
    block: Span = field(repr=False)
    text: str = field(repr=False, compare=False)

    @cached_property
    def speaker(self) -> Span | None:
        """Who says so, by the words next to the quotation: the name or pronoun beside "said"; None if there is none."""
        start, end = self.span.start, self.span.end
        if self.text[end - 2 : end - 1] in (",", "?", "!", "…", "—"):
            said = re.compile(_SAID_AFTER).match(self.text, end, self.block.end)
            if said:
                return Span(*said.span(said.lastgroup or 0))
        said = re.compile(_SAID_BEFORE).search(self.text, max(self.block.start, start - 120), start)
        return Span(*said.span("name")) if said else None


class Quotes(Sequence[Quote]):
    """The outermost quotations of an article, in order. `unclosed` are the opening marks that nothing closes."""

    def __init__(self, quotes: Iterable[Quote], unclosed: Iterable[Span]) -> None:
        self._quotes = tuple(quotes)
        self._starts = [quote.span.start for quote in self._quotes]
        self.unclosed = tuple(unclosed)

    def __len__(self) -> int:
        return len(self._quotes)

    @overload
    def __getitem__(self, index: int) -> Quote: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Quote, ...]: ...
    def __getitem__(self, index: int | slice) -> Quote | tuple[Quote, ...]:
        return self._quotes[index]

    def around(self, span: Span) -> Quote | None:
        """The quotation that `span` lies wholly within, if it does in one."""
        index = bisect_right(self._starts, span.start) - 1
        return self._quotes[index] if index >= 0 and self._quotes[index].span.holds(span) else None

    def holds(self, span: Span) -> bool:
        """Whether `span` lies wholly within a quotation."""
        return self.around(span) is not None

    def outside(self, span: Span) -> list[Span]:
        """What of `span` no quotation holds, in order."""
        parts: list[Span] = []
        at = span.start
        first, stop = bisect_right(self._starts, at) - 1, bisect_left(self._starts, span.end)
        for index in range(max(first, 0), stop):
            quote = self._quotes[index].span
            if at < quote.start:
                parts.append(Span(at, quote.start))
            at = max(at, quote.end)
        return [*parts, Span(at, span.end)] if at < span.end else parts


def quotes_in(text: str, blocks: Sequence[Block]) -> Quotes:
    """The quotations of the blocks.

    One that is open at the end of its block ends there. It runs on when a later block of its kind takes it up: opens
    with a mark, as a quotation of several paragraphs does, or closes one. Otherwise its opening mark is unclosed.
    """
    quotes: list[Quote] = []
    unclosed: list[Span] = []
    readings = [_read(text, block) for block in blocks]
    for index, reading in enumerate(readings):
        runs_on = bool(reading.open) and _taken_up(reading, readings[index + 1 :])
        block = reading.block.span
        quotes += [Quote(place, runs_on and place.end == block.end, block, text) for place in reading.places]
        if len(reading.open) == 1 and not runs_on:
            unclosed.append(Span(reading.open[0], reading.open[0] + 1))
    return Quotes(quotes, unclosed)


@dataclass(slots=True)
class _Reading:
    """What the marks of a block say.

    `places` are its quotations, `open` the marks still open at its end; `opens` is whether it begins with a mark, and
    `closes` whether its first double mark closes a quotation of an earlier block.
    """

    block: Block
    opens: bool
    places: list[Span] = field(default_factory=list)
    open: list[int] = field(default_factory=list)
    closes: bool = False


def _taken_up(reading: _Reading, later: Iterable[_Reading]) -> bool:
    """Whether the quotation that is open at the end of a block goes on in a later one of its kind."""
    alike = [other for other in later if other.block.kind == reading.block.kind]
    if alike and alike[0].opens:
        return True
    speaking = next((other for other in alike if other.closes or other.places), None)
    return speaking is not None and speaking.closes


def _read(text: str, block: Block) -> _Reading:
    span, passed, seen = block.span, block.span.start, False
    reading = _Reading(block, text.startswith(('"', "“", "«", "‘", "'"), span.start))
    for mark in _MARK.finditer(text, span.start, span.end):
        at = mark.start()
        if at < passed or _INCHES(text, at):
            continue
        if mark[0] not in ("‘", "’", "'"):
            _turn(text, mark, reading, seen)
            seen = True
        elif not reading.open:
            passed = _end_of_single(text, at, span)
            if passed > at:
                reading.places.append(Span(at, passed))
    if reading.open:
        reading.places.append(Span(reading.open[0], span.end))
    if len(reading.open) % 2 == 0 and all(text[at] == '"' for at in reading.open):
        reading.open = []  # as many close as open: one of them is set beside the wrong word
    return reading


def _turn(text: str, mark: re.Match[str], reading: _Reading, seen: bool) -> None:
    """Open or close a quotation at a double mark. `seen`: the block had one before."""
    at = mark.start()
    if _opens(text, mark, reading.block.span, inside=bool(reading.open)):
        if not (reading.open and _resumes(text, reading.open[-1], at)):
            reading.open.append(at)
    elif reading.open:
        start = reading.open.pop()
        if not reading.open:
            reading.places.append(Span(start, mark.end()))
    elif not seen:
        reading.closes = True


def _opens(text: str, mark: re.Match[str], block: Span, inside: bool) -> bool:
    """Whether a double mark opens a quotation, by its shape and, where that says nothing, by its neighbours."""
    start, end = mark.span()
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else ""
    opening = (before.isspace() or before in _BEFORE_OPENING) and not (after == "" or after.isspace())
    closing = after == "" or after.isspace() or after in _AFTER_CLOSING
    if mark[0] in _OPENERS:  # an opening mark may have been set for a closing one, and the other way round
        return after != "" and (opening or not inside)
    if mark[0] in _CLOSERS:
        return not inside and opening and not closing
    return opening if opening != closing else not inside


def _resumes(text: str, start: int, at: int) -> bool:
    """Whether the mark at `at` goes on with the quotation opened at `start`: it follows a full stop, nobody speaking.

    That is how a quotation of several paragraphs looks where they were set as one.
    """
    before = text[start + 1 : at].rstrip()
    return before.endswith((".", "?", "!", "…")) and not re.search(_SAID, before[-80:])


def _end_of_single(text: str, at: int, block: Span) -> int:
    """Where the quotation ends that the single mark at `at` opens; `at` itself when that is an apostrophe."""
    before = text[at - 1] if at > block.start else " "
    if not (before.isspace() or before in _BEFORE_OPENING) or not _SINGLE_OPENS(text, at):
        return at
    ends = [end.end() for end in _SINGLE_CLOSER.finditer(text, at + 2, block.end)]
    # Behind an s it may be the genitive of a plural: "‘the workers’ rights’".
    return next((end for end in ends if text[end - 2] not in "sS"), ends[0] if ends else at)
