"""Sentences in tagged words, split as Vale splits them: "They'll" is two words, and a comma is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.patterns.tagger import tags

_SPACED = re.compile(r"\S+")
_OPENER = re.compile(r"[$(\"\[“‘]")
_CLOSER = re.compile(r"[,)\"\]!;.?:'”’]")
_CONTRACTION = re.compile(r"['’](?:ll|s|re|m)|n['’]t", re.IGNORECASE | re.ASCII)
_ABBREVIATION = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Z][a-z]{1,2}\.").fullmatch


class Word(NamedTuple):
    """A word or mark, where it stands in its sentence, and its tag."""

    text: str
    start: int
    end: int
    tag: str


@lru_cache(maxsize=256)  # several cards ask for those of the same sentence
def tagged(sentence: str) -> tuple[Word, ...]:
    """The words and marks of a sentence, in order."""
    places = [place for spaced in _SPACED.finditer(sentence) for place in _pieces(sentence, *spaced.span())]
    texts = [sentence[start:end] for start, end in places]
    return tuple(Word(text, *place, tag) for text, place, tag in zip(texts, places, tags(texts), strict=True))


def _pieces(sentence: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The words and marks between two spaces, by where they begin and end."""
    closers: list[int] = []
    while end - start > 1 and not _ABBREVIATION(sentence, start, end):
        if _OPENER.match(sentence, start):
            cut = start + 1
        elif contraction := _CONTRACTION.search(sentence, start + 1, end):
            cut = contraction.start()
        elif _CLOSER.match(sentence, end - 1):
            end -= 1
            closers.append(end)
            continue
        else:
            break
        yield start, cut
        start = cut
    yield start, end
    yield from ((at, at + 1) for at in reversed(closers))
