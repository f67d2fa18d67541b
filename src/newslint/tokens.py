"""Prose to tokens: words, numbers, marks and addresses, with their places."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import accumulate
from typing import Literal, NamedTuple, overload
from unicodedata import normalize

from newslint.span import Span

Kind = Literal["word", "number", "mark", "address"]

# What news copy hides in a word: combining accents, soft hyphens, joiners of no width.
_HIDDEN = r"\u00ad\u0300-\u036f\u200b-\u200d\u2060"
_DROPPED = re.compile(r"[\u00ad\u200b-\u200d\u2060]")
_HAS_HIDDEN = re.compile(f"[{_HIDDEN}]").search
_HAS_ADDRESS = re.compile(r"[@#/]|www\.").search

_LETTER = r"[^\W\d_]"
_LETTERS = rf"{_LETTER}+"
_LETTERS_AND_HIDDEN = rf"{_LETTER}(?:{_LETTER}|[{_HIDDEN}])*"
_URL_END = r"[^\s<>“”]*[^\s<>“”.,;:!?\")\]’']"
_ADDRESS = (
    rf"(?:https?://|www\.){_URL_END}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/])[@#]\w+"
    rf"|(?<![\w/])[\w-]+(?:\.[\w-]+)+/{_URL_END}"
)
# A word may hold apostrophes and hyphens (O'Neill, Won-shik) and, between single letters, stops (U.S, a.m). The stop
# that ends an abbreviation is a mark of its own, since only the sentence can tell whether it ends that too.
_WORD = rf"LETTERS(?:[’'‘ʼ\-‐‑]LETTERS|(?<=\b{_LETTER})\.{_LETTER}(?!{_LETTER}))*"
_PLAIN = r"[a-zA-Z]{2,}+(?=[ ,.\n])|[aAI](?= )"  # what most words are, found at two thirds of the cost
_NUMBER = r"[$£€¥₩₹]?\d+(?:[.,:]\d+)*(?:%|LETTERS)?"
_MARK = r"\.{2,}|-{2,}|[^\w\s\u00ad\u200b-\u200d\u2060\ufeff]|_"


@cache
def _pattern(hidden: bool, addresses: bool) -> re.Pattern[str]:
    letters = _LETTERS_AND_HIDDEN if hidden else _LETTERS
    parts = [_ADDRESS] if addresses else []
    parts += [_PLAIN, _WORD.replace("LETTERS", letters), _NUMBER.replace("LETTERS", letters), _MARK]
    return re.compile(f"({'|'.join(parts)})")


class Token(NamedTuple):
    """A word, a number, a mark or an address (URL, e-mail, handle).

    `text` is the word as it reads: letters composed (NFC), soft hyphens and joiners gone. `span` is its place in the
    prose. A possessive keeps its "’s"; "U.S." and "Mr." are a word and the mark that follows it.
    """

    span: Span
    text: str
    kind: Kind


class Tokens(Sequence[Token]):
    """The tokens of an article, in order: a sequence of Token, and the same as plain columns for those in a hurry."""

    def __init__(self, prose: str) -> None:
        hidden = not prose.isascii() and bool(_HAS_HIDDEN(prose))
        pattern = _pattern(hidden, bool(_HAS_ADDRESS(prose)))
        pieces = pattern.split(prose)  # a gap, a token, a gap …: sooner made than matches
        offsets = list(accumulate(map(len, pieces)))
        self.texts: list[str] = pieces[1::2]
        self.starts, self.ends = offsets[:-1:2], offsets[1::2]
        if hidden:
            self.texts = [_DROPPED.sub("", normalize("NFC", text)) for text in self.texts]

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> Token: ...
    @overload
    def __getitem__(self, index: slice) -> list[Token]: ...
    def __getitem__(self, index: int | slice) -> Token | list[Token]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        text = self.texts[index]
        return Token(Span(self.starts[index], self.ends[index]), text, kind(text))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each text stands there."""
        return Counter(self.texts)

    def first_from(self, offset: int) -> int:
        """The index of the first token that starts at `offset` or behind it; `len(self)` when none does."""
        return bisect_left(self.starts, offset)


def kind(text: str) -> Kind:
    """What a token is, by its letters."""
    if text[0].isalpha():
        return "address" if "@" in text or "/" in text or text.startswith("www.") else "word"
    if text[0].isdigit() or text[1:2].isdigit() and text[0] not in "@#":
        return "address" if "@" in text or "/" in text else "number"
    return "mark" if len(text) == 1 or text[0] in ".-" and text[1] == text[0] else "address"
