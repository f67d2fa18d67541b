"""The tags, words, entities and comments of HTML as a browser tells them apart, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import chain

from turbohtml import Token, Tokenizer, TokenType

from newslint.parse.draft import Piece
from newslint.span import Span

_ATTRIBUTE = re.compile(r"""([^\s/>"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_REFERENCE = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|\w+);?")


def tokens(text: str, start: int) -> Iterator[tuple[Token, Span]]:
    """The tokens of `text`, which begins at `start` of the source, each with its place there."""
    # The tokenizer takes a line end for one character and passes "</>" over in silence. So that the tokens make up the
    # text, it is given what is as long and means the same.
    level = text.replace("\r\n", " \n").replace("\r", "\n").replace("</>", "<!>")
    tokenizer = Tokenizer(resolve_references=False, capture_source=True)
    for token in chain(tokenizer.feed(level), tokenizer.close()):
        said = token.data if token.type is TokenType.TEXT else token.source
        end = start + len(said or "")
        yield token, Span(start, end)
        start = end


def alternative(text: str, image: Span) -> Iterator[Piece]:
    """What an image's tag, which is `image` of `text`, says to those who cannot see it."""
    for attribute in _ATTRIBUTE.finditer(text, image.start + len("<img"), image.end):
        if attribute[1].lower() == "alt":
            at, end = attribute.span(attribute.lastindex or 0)
            for reference in _REFERENCE.finditer(text, at, end):
                yield Piece(text[at : reference.start()], Span(at, reference.start()))
                yield Piece(unescape(reference[0]), Span(*reference.span()))
                at = reference.end()
            yield Piece(text[at:end], Span(at, end))
            return
