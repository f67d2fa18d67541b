"""From the tags and words of HTML to the blocks of an article."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from turbohtml import Token, TokenType

from newslint.parse.draft import PLACEHOLDER, Draft, Place
from newslint.parse.elements import APART, BLOCKS, CODE, ENDED, UNREAD, place
from newslint.parse.tags import alternative, tokens
from newslint.span import Span

_DATES = frozenset(
    "article:published_time date datepublished dc.date dc.date.issued dcterms.issued parsely-pub-date pubdate "
    "date.issue story.date".split()
)
# In JSON for linked data, as news sites have it for the search engines.
_PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([0-9]{4}-[0-9]{2}-[0-9]{2})')


def read(draft: Draft, spans: Sequence[Span], around: Place) -> dict[str, object]:
    """Add to `draft` the blocks of the HTML in these spans of its source, which stand in the place `around`.

    Returns what the HTML says of itself: its title, its date, its `meta` elements.
    """
    reading = _Reading(draft, spans, around)
    for token, span in tokens(_markup(draft.source.text, spans), spans[0].start):
        reading.take(token, span)
    draft.close(reading.here)
    return reading.meta


def _markup(text: str, spans: Sequence[Span]) -> str:
    """The text in `spans`, with space where something else lies between them."""
    parts, at = [], spans[0].start
    for span in spans:
        parts += [" " * (span.start - at), span.of(text)]
        at = span.end
    return "".join(parts)


class _Element(NamedTuple):
    """An element that is open, and what stands in it."""

    name: str
    place: Place


class _Reading:
    """HTML as far as it has been read."""

    def __init__(self, draft: Draft, spans: Sequence[Span], around: Place) -> None:
        self.meta: dict[str, object] = {}
        self._draft = draft
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._open = [_Element("", around)]
        self._names: Counter[str] = Counter()
        self._apart: list[tuple[str, int]] = []
        self._unread = ""
        self._unread_from = 0
        self._depth = 0
        self._title = ""

    @property
    def here(self) -> Place:
        """The place of what comes next."""
        return self._open[-1].place

    def take(self, token: Token, span: Span) -> None:
        """Read on over a token."""
        match token.type:
            case _ if self._unread:
                self._pass_over(token, span)
            case TokenType.TEXT:
                self._copy(span)
            case TokenType.CHARACTER_REFERENCE:
                self._draft.write(token.data or "", span)
            case TokenType.START_TAG:
                self._start(token, token.tag or "", span)
            case TokenType.END_TAG:
                self._end_apart(token.tag or "", span.start)
                self._end(token.tag or "")
            case TokenType.COMMENT:
                self._draft.comment(span.of(self._draft.source.text), span)

    def _copy(self, span: Span) -> None:
        first = bisect_right(self._starts, span.start) - 1
        for part in self._spans[first : bisect_left(self._starts, span.end)]:
            within = Span(max(span.start, part.start), min(span.end, part.end))
            if within.start < within.end:
                self._draft.write(within.of(self._draft.source.text), within)

    def _start(self, token: Token, name: str, span: Span) -> None:
        match name:
            case "br":
                self._draft.write("\n", span)
            case "img":
                self._draft.caption(list(alternative(self._draft.source.text, span)), self.here)
            case "meta" | "time" | "date.issue" | "story.date":
                self._note(token)
            case _ if name in UNREAD:
                self._start_unread(name, span)
            case _:
                if name in APART:
                    self._apart.append((name, span.end))
                self._start_element(token, name)

    def _start_element(self, token: Token, name: str) -> None:
        if name in BLOCKS:
            self._draft.close(self.here)
            while self._open[-1].name in ("p", *ENDED.get(name, ())):
                self._pop()
        inside = place(token, self.here)
        if inside:
            self._draft.close(self.here)
        if inside and name != "hr" or self._names[name]:
            self._open.append(_Element(name, inside or self.here))
            self._names[name] += 1

    def _end_apart(self, name: str, end: int) -> None:
        if self._apart and self._apart[-1][0] == name:
            _, start = self._apart.pop()
            self._draft.mark(APART[name], Span(start, end))

    def _end(self, name: str) -> None:
        if name in BLOCKS:
            self._draft.close(self.here)
        while self._names[name]:
            if self._pop() == name:
                break

    def _pop(self) -> str:
        name, place = self._open.pop()
        self._names[name] -= 1
        if place != self.here:
            self._draft.close(place)
        return name

    def _start_unread(self, name: str, span: Span) -> None:
        if name in BLOCKS:
            self._draft.close(self.here)
        self._unread, self._unread_from, self._depth = name, span.start, 1
        self._apart += [(name, span.end)] if name in APART else []

    def _pass_over(self, token: Token, span: Span) -> None:
        """Look for the end of an element that is not read; that of one around it ends it too."""
        if token.type is TokenType.START_TAG and token.tag == self._unread:
            self._depth += 1
        elif token.type is TokenType.END_TAG and token.tag == self._unread:
            self._depth -= 1
            if not self._depth:
                self._end_apart(self._unread, span.start)
                self._end_unread(span.end)
        elif token.type is TokenType.END_TAG and self._names[token.tag or ""]:
            self._end_unread(span.start)
            self._end(token.tag or "")
        elif self._unread == "title":
            self._title += token.data or ""
        elif self._unread == "script" and (published := _PUBLISHED.search(token.data or "")):
            self.meta.setdefault("date", published[1])

    def _end_unread(self, end: int) -> None:
        if self._unread in CODE:
            self._draft.write(PLACEHOLDER, Span(self._unread_from, end))
        if self._unread == "title":
            self.meta.setdefault("title", " ".join(self._title.split()))
        self._unread = ""

    def _note(self, token: Token) -> None:
        """Take in what the file says of itself."""
        name = (token.attr("name") or token.attr("property") or token.attr("itemprop") or "").lower()
        said = token.attr("content") or token.attr("datetime") or token.attr("norm")
        if not said:
            return
        if name and token.tag == "meta":
            self.meta.setdefault(name, said)
        if name in _DATES or token.tag in _DATES:
            self.meta.setdefault("date", said)
