"""Phrases that are slips wherever they stand: a word left out of one, or a wrong word in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from newslint.tokens import Tokens

Kind = Literal["missing", "wrong"]


class Phrase:
    """A phrase: the words that may stand in each place, where its fault begins and ends, what is to stand there.

    `telling` is the first of the two words that show the fault: seldom met, so that a look at all pairs is quick.
    """

    def __init__(self, words: list[list[str]], begin: int, end: int, instead: str) -> None:
        self.words, self.begin, self.end, self.instead = words, begin, end, instead
        self.telling = max(begin - 1, 0)

    def stands_in(self, texts: list[str]) -> bool:
        """Whether words of an article are the phrase; its first may open a sentence, and 0 is any number."""
        plain = ["0" if text[0].isdigit() else text.replace("’", "'") for text in texts]
        if len(plain) < len(self.words) or plain[0] not in self.words[0] and plain[0].lower() not in self.words[0]:
            return False
        return all(text in words for text, words in zip(plain[1:], self.words[1:], strict=True))


def phrases_in(tokens: Tokens, kind: Kind) -> Iterator[tuple[int, Phrase]]:
    """The phrases of a kind among the tokens of an article, each with the place of its first word."""
    texts, phrases = tokens.texts, _phrases(kind)
    for place, pair in _telling(tokens):
        for phrase in phrases.get(pair, ()):
            first = place - phrase.telling
            if first >= 0 and phrase.stands_in(texts[first : first + len(phrase.words)]):
                yield first, phrase


@lru_cache(maxsize=1)  # both kinds are asked for of the same article
def _telling(tokens: Tokens) -> list[tuple[int, tuple[str, str]]]:
    """The pairs of words, with their places, that may show a fault of either kind: most articles have none."""
    pairs = _pairs()
    if pairs.isdisjoint(pairwise(tokens.texts)):
        return []
    return [(place, pair) for place, pair in enumerate(pairwise(tokens.texts)) if pair in pairs]


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    return frozenset((*_phrases("missing"), *_phrases("wrong")))


@cache
def _phrases(kind: Kind) -> dict[tuple[str, str], list[Phrase]]:
    """The phrases of a kind under the two words that show the fault, as an article may have them."""
    found: dict[tuple[str, str], list[Phrase]] = {}
    with open(os.path.join(os.path.dirname(__file__), f"{kind}.txt"), encoding="utf-8") as file:
        phrases = [_read(line.split()) for line in file]
    for phrase in phrases:
        left, right = phrase.words[phrase.telling : phrase.telling + 2]
        if not phrase.telling:
            left = [*left, *(word.capitalize() for word in left)]
        for before in _written(left):
            for after in _written(right):
                found.setdefault((before, after), []).append(phrase)
    return found


def _read(parts: list[str]) -> Phrase:
    """A phrase as the files have it: "wrong>right", ">right" for a word that is missing, "a|b" for either."""
    begin = next(at for at, part in enumerate(parts) if ">" in part)
    wrong, _, right = parts[begin].partition(">")
    fault = [[word] for word in wrong.split("_") if word]
    words = [*(part.split("|") for part in parts[:begin]), *fault, *(part.split("|") for part in parts[begin + 1 :])]
    return Phrase(words, begin, begin + len(fault), right)


def _written(words: list[str]) -> list[str]:
    return words + [word.replace("'", "’") for word in words if "'" in word]
