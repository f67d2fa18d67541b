"""Acronyms and what the copy says they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.names.forms import bare
from newslint.span import Span

_SMALL = r"(?:of|for|the|and|on|in|to|de|du|des|la|le|von|der|für|und|&)"
_DEFINED = re.compile(
    rf"(?P<words>[A-Z][\w’'-]+(?:\s+(?:{_SMALL}\s+)*[A-Z][\w’'-]+){{1,7}})\s+\((?P<acronym>[A-Z]{{3,6}})\)"
)
_HAS_BRACKETED = re.compile(r"\([A-Z]{3,6}\)").search  # asked in a thirtieth of the time
_WORD = re.compile(r"[A-Z][\w’'-]+")


class Definition(NamedTuple):
    """An acronym in brackets behind the words that it stands for, and the spans of both."""

    acronym: str
    span: Span
    words: str
    words_span: Span

    @property
    def initialled(self) -> tuple[str, ...]:
        """As many of the last capitalised words as the acronym has letters, bare of endings."""
        words = _WORD.findall(self.words)[-len(self.acronym) :]
        return tuple(bare(word).removesuffix("s") for word in words)

    @property
    def initials(self) -> str:
        """The first letters of those words."""
        return "".join(word[0] for word in self.initialled)

    @property
    def fits(self) -> bool:
        """Whether the acronym is just these letters."""
        return self.initials == self.acronym


def definitions_in(text: str) -> Iterator[Definition]:
    """The acronyms that a text defines, in order."""
    for found in _DEFINED.finditer(text) if _HAS_BRACKETED(text) else ():
        yield Definition(
            found["acronym"],
            Span(found.start("acronym"), found.end("acronym")),
            " ".join(found["words"].split()),
            Span(found.start("words"), found.end("words")),
        )
