"""From what a parser meets in Markdown to the blocks of an article."""

from __future__ import annotations

import re
from typing import Any

from newslint.parse.draft import PLACEHOLDER, Draft, Piece, Place
from newslint.parse.events import Event
from newslint.parse.inline import INLINE
from newslint.source import Source
from newslint.span import Span

_IN_LINE = frozenset(("Emphasis", "Strong", "Strikethrough", "Link"))
_SCOPES = {"Emphasis": "emphasis", "Strong": "strong", "Link": "link", "CodeBlock": "pre"}
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE).fullmatch
_TAG = re.compile(r"<(?P<end>/?)(?P<name>a|strong|b|em|i|code|tt|kbd)\b[^>]*>", re.IGNORECASE).fullmatch
_IMAGE = re.compile(r"<img\b[^>]*?\salt=([\"'])(?P<alt>.*?)\1", re.IGNORECASE | re.DOTALL).match
_CODE = ("code", "tt", "kbd")
_COMMENT = re.compile(r"<!--(?:(?!-->).)*-->", re.DOTALL).fullmatch


class Reading:
    """A file of Markdown as far as it has been read."""

    def __init__(self, source: Source) -> None:
        self.draft = Draft(source)
        self._text = source.text
        self._places = [Place()]
        self._images = 0
        self._alt: list[Piece] = []
        self._html: list[Span] = []
        self._tags: list[tuple[str, int]] = []

    def take(self, event: Event) -> None:
        """Read on over what the parser met next."""
        name, value, span = event
        match name:
            case "Start":
                self._enter(*_tag(value), span)
            case "End":
                self._leave(*_tag(value))
            case "Text":
                as_it_stands = span.of(self._text)
                written = as_it_stands if len(value) == len(span) else value
                self._write(PLACEHOLDER if any(name in _CODE for name, _ in self._tags) else written, span)
            case "Code":
                ticks = len(span.of(self._text)) - len(span.of(self._text).lstrip("`"))
                self.draft.mark("code", Span(span.start + ticks, span.end - ticks))
                self._write(PLACEHOLDER, span)
            case "SoftBreak" | "HardBreak":
                line_end = span.of(self._text).lstrip("\\ \t\f")
                self._write(line_end, Span(span.end - len(line_end), span.end))
            case "InlineHtml" if _LINE_BREAK(value):
                self._write("\n", span)
            case "InlineHtml":
                self._read_tag(value, span)
                self.draft.comment(value, span)
            case "Html":
                self._html.append(span)

    def _enter(self, tag: str, detail: Any, span: Span) -> None:
        if tag in _SCOPES:
            self.draft.mark(_SCOPES[tag], span)
        if tag == "Image":
            self._images += 1
        elif tag not in _IN_LINE:
            here = self._places[-1]
            self.draft.close(here)
            self._places.append(_place(tag, detail, here))

    def _leave(self, tag: str, _: Any) -> None:
        if tag == "Image":
            self._images -= 1
            if not self._images:
                self.draft.caption(self._alt, self._places[-1])
                self._alt = []
        elif tag not in _IN_LINE:
            self._read_html()
            self.draft.close(self._places.pop())

    def _read_tag(self, value: str, span: Span) -> None:
        """Take note of what a tag amid a line sets apart, and of what an image says."""
        if image := _IMAGE(value):
            alt = Span(span.start + image.start("alt"), span.start + image.end("alt"))
            self.draft.caption([Piece(image["alt"], alt)], self._places[-1])
        found = _TAG(value)
        if found is None:
            return
        name = found["name"].lower()
        if not found["end"]:
            rest = self._text[span.end :].partition("\n\n")[0].lower()
            if name not in _CODE or f"</{name}>" in rest:  # what is never closed is no code
                self._tags.append((name, span.end))
        elif self._tags and self._tags[-1][0] == name:
            start = self._tags.pop()[1]
            if name in INLINE:
                self.draft.mark(INLINE[name], Span(start, span.start))

    def _write(self, text: str, span: Span) -> None:
        if self._images:
            self._alt.append(Piece(text, span))
        else:
            self.draft.write(text, span)

    def _read_html(self) -> None:
        lines, self._html = self._html, []
        text = "".join(line.of(self._text) for line in lines).rstrip()
        if _COMMENT(text):  # most HTML in Markdown is a comment and needs no parser of its own
            start = lines[0].start
            self.draft.comment(text, Span(start, self._text.index("-->", start) + 3))
        elif lines:
            from newslint.parse.hypertext import read

            read(self.draft, lines, self._places[-1])


def _tag(value: Any) -> tuple[str, Any]:
    """The name of a tag and what there is to say of it."""
    return (value, None) if isinstance(value, str) else next(iter(value.items()))


def _place(tag: str, detail: Any, here: Place) -> Place:
    """The place within a tag."""
    match tag:
        case "Heading":
            level = detail["level"].lower()
            return here.within("headline" if level == "h1" else "subhead", f"heading.{level}")
        case "BlockQuote":
            return here.within(here.kind, "blockquote")
        case "Item":
            return here.within("item", "list")
        case "TableHead":
            return here.within("cell", "table.header")
        case "TableRow":
            return here.within("cell", "table.cell")
        case "CodeBlock":
            return here.within(None)
    return here
