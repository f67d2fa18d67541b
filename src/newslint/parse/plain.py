"""Plain copy, as wires and desks send it: what each line is, told by its look and its place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.article import Article
from newslint.block import Block, Kind
from newslint.hookspecs import hookimpl
from newslint.parse.lines import Line, lines
from newslint.parse.news import dateline, look, paragraph
from newslint.source import Source
from newslint.span import SourceMap, Span

_LONGEST_HEADLINE = 160
_LONGEST_QUESTION = 110
_LONGEST_SUBHEAD = 80
_LONGEST_STANDFIRST = 300
_CLOSERS = "\"”’')]"
_WORD = re.compile(r"[^\W\d_][\w’']*")
_SMALL = frozenset(
    "a an the and or nor but for of in on at to by from with as vs via up off over into after than if is it".split()
)


@hookimpl(trylast=True)
def newslint_parse(source: Source) -> Article:
    """Read any file as plain copy; a file of a format with a reader of its own has gone to that one before."""
    marked = source.text.startswith("\ufeff")
    prose = source.text[marked:]
    places = SourceMap.identity(len(prose), int(marked))
    return Article(source, prose, places, tuple(_blocks(lines(prose))), plain=True)


def _blocks(copy: Sequence[Line]) -> list[Block]:
    count = _headline(copy)
    blocks = [Block("headline", Span(copy[0].start, _end(copy[count - 1])))] if count else []
    opening = True
    for number in range(count, len(copy)):
        line = copy[number]
        following = copy[number + 1] if number + 1 < len(copy) else None
        kind = _kind(line, following, below_headline=count > 0 and number == count)
        if kind == "paragraph":
            blocks += paragraph(line.text, line.start, opening)
            opening = False
        else:
            start = line.start + (line.marker if kind == "item" else 0)
            blocks.append(Block(kind, Span(start, _end(line))))
    return blocks


def _kind(line: Line, following: Line | None, below_headline: bool) -> Kind:
    if kind := look(line.text):
        return kind
    if line.marker:
        return "item"
    kind = _display(line.text, following, below_headline)
    return kind if kind and not dateline(line.text, opening=below_headline) else "paragraph"


def _display(text: str, following: Line | None, below_headline: bool) -> Kind | None:
    """Whether a line is set off from the body: as a subhead or, below the headline, as the standfirst."""
    short = len(text) <= _LONGEST_SUBHEAD and not text.endswith((".", ","))
    if short and text.isupper():
        return "subhead"
    if following and below_headline and len(text) <= _LONGEST_STANDFIRST and _leads_in(following):
        return "standfirst"
    if following and short and not text[0].islower() and not _stopped(text) and _is_body(following):
        return "standfirst" if below_headline else "subhead"
    return None


def _leads_in(line: Line) -> bool:
    """Whether a line comes between what stands above the story and the story itself."""
    return look(line.text) == "byline" or dateline(line.text, opening=True) > 0


def _is_body(line: Line) -> bool:
    return not line.marker and (len(line.text) > _LONGEST_SUBHEAD or _stopped(line.text))


def _headline(copy: Sequence[Line]) -> int:
    """How many lines the headline takes: none when the copy begins with its first paragraph, or is only one line."""
    if len(copy) < 2 or not _heads(copy[0]):
        return 0
    count = 1
    while count < len(copy) - 1 and _runs_on(copy[count - 1], copy[count]):
        count += 1
    return count


def _heads(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_HEADLINE or line.marker or look(text) or dateline(text, opening=True):
        return False
    if not _stopped(text):
        return True
    return text.rstrip(_CLOSERS)[-1] in "?!" and len(text) <= _LONGEST_QUESTION or _is_title(text)


def _runs_on(before: Line, line: Line) -> bool:
    """Whether a line goes on with the headline that the line before it began."""
    if line.apart or len(line.text) > _LONGEST_HEADLINE or _stopped(line.text):
        return False
    return line.text[0].islower() or before.text.isupper() and line.text.isupper()


def _stopped(text: str) -> bool:
    return text.rstrip(_CLOSERS)[-1:] in (".", ",", ":", ";", "…", "!", "?")


def _is_title(text: str) -> bool:
    """Whether a line is capitalised as titles are, small words aside."""
    words = _WORD.findall(text)
    return len(words) > 2 and all(word[0].isupper() or word in _SMALL for word in words)


def _end(line: Line) -> int:
    return line.start + len(line.text)
