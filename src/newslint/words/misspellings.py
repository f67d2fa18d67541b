"""Words that nobody writes, each with the words that may have been meant."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from typing import Protocol

from newslint import lexicon
from newslint.context import Context
from newslint.memo import Memo
from newslint.names.forms import bare
from newslint.sentences import Sentences
from newslint.span import Span
from newslint.tokens import Tokens
from newslint.words.corrections import corrections
from newslint.words.surroundings import stands_alone

_TERM = 3
"""A word that stands so often in a story is a term of it, not a slip."""
_SELDOM = 3.0
"""How common a word that no dictionary has may be, on the scale of lexicon.articles: seven articles."""
_ROMAN = frozenset("ivxlcdm")


_CAPITALISED = 7
"""Letters, at least, of a word with a capital that is looked at: shorter ones are mostly names."""


class Reading(Protocol):
    """What is asked of an article: prose, tokens, sentences, and the tokens as the counts of news know them."""

    @property
    def text(self) -> str: ...
    @property
    def tokens(self) -> Tokens: ...
    @property
    def sentences(self) -> Sentences: ...
    @property
    def context(self) -> Context: ...


def misspellings_in(article: Reading, known: frozenset[str]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Where misspelt words stand in an article, each with what may have been meant, the likeliest first.

    `known` are the spellings that the house says are right.
    """
    tokens, counts = article.tokens, article.context.counts
    for text, places in _suspects(article):
        if not all(stands_alone(article.text, tokens, place) for place in places):
            continue
        for part in _doubtful[text.lower()]:
            right = common().get(part)
            if not known.isdisjoint((part, text)) or counts[text] >= _TERM and not right:
                continue
            if instead := (right,) if right else corrections(part, article.context, places[0]):
                if text[0].isupper():
                    instead = tuple(each.capitalize() for each in instead)
                yield from ((_span(tokens, place, part), instead) for place in places)


def _suspects(article: Reading) -> Iterator[tuple[str, list[int]]]:
    """The words that may be misspelt, and where they stand: in small letters, or with the capital of a sentence."""
    texts = article.tokens.texts
    for text in filter(_doubtful.__getitem__, article.context.counts):
        yield text, [place for place, each in enumerate(texts) if each == text]
    for place in article.sentences.firsts:
        if len(texts[place]) >= _CAPITALISED and _is_no_name(article, place):
            yield texts[place], [place]


def _is_no_name(article: Reading, place: int) -> bool:
    """Whether a word that opens a sentence is met once, before one in small letters, and may itself be misspelt."""
    texts, counts = article.tokens.texts, article.context.counts
    text, following = texts[place], "".join(texts[place + 1 : place + 2])
    if not text.istitle() or counts[text] > 1 or lexicon.articles(text) or not following.islower():
        return False
    return bool(_doubtful[text.lower()])


def _doubtful_parts(text: str) -> tuple[str, ...]:
    """What of a word may be misspelt: all but the possessive ending, or the longer parts of one with hyphens."""
    if not text.islower() or lexicon.articles(text) > _SELDOM and text not in common():
        return ()
    if "-" not in text:
        parts = [bare(text)]
    elif lexicon.articles(text.replace("-", "")):
        return ()  # "pre-emption"
    else:
        parts = [part for part in text.split("-") if len(part) > 5]
    return tuple(part for part in parts if part in common() or is_unknown(part) and part not in foreign())


_doubtful = Memo(_doubtful_parts)


def _span(tokens: Tokens, index: int, part: str) -> Span:
    """Where a word, or the part of one that hyphens set off, stands."""
    start = tokens.starts[index]
    if "-" in tokens.texts[index]:
        start += f"-{tokens.texts[index].lower()}-".index(f"-{part}-")
    return Span(start, start + len(part))


@cache
def foreign() -> frozenset[str]:
    """Words of other languages, and of talk, that news prints now and then."""
    with open(os.path.join(os.path.dirname(__file__), "foreign.txt"), encoding="utf-8") as file:
        return frozenset(file.read().split())


@cache
def common() -> dict[str, str]:
    """Spellings that are seen so often that they look right, and what to write for each."""
    with open(os.path.join(os.path.dirname(__file__), "common.txt"), encoding="utf-8") as file:
        return {wrong: right.rstrip("\n") for wrong, _, right in (line.partition(" ") for line in file)}


def is_unknown(text: str) -> bool:
    """Whether a word in small letters is seldom or never seen in news at large, or in no dictionary."""
    if len(text) < 3 or not text.islower() or not text.isascii() or not text.isalpha():
        return False
    articles, bits = lexicon.articles(text), lexicon.dictionaries(text)
    if articles > _SELDOM or articles and bits or bits & lexicon.COMMON:
        return False
    if lexicon.articles(text.capitalize()) >= 3 or lexicon.dictionaries(text.capitalize()):
        return False
    return not _ROMAN.issuperset(text)  # "pages xiv to xxvii"
