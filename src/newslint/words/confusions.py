"""Words that are words but may not be the ones meant, by the words around them."""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from math import log2
from operator import sub
from typing import NamedTuple

import marisa_trie

from newslint import lexicon
from newslint.context import EDGE, Context, beside, commonness, times
from newslint.lexicon import kinds, topics
from newslint.names.likeness import ending, slip
from newslint.words.sounds import alike_in_sound
from newslint.words.trees import FIRST, HOPELESS, Trees, read

_OFTEN = 2
"""A word that stands oftener in a story is what it is about."""
_OFTEN_ANYWAY = 11.0
"""Unless it is as common as that everywhere, on the scale of lexicon.articles."""
_LEAD = 10.0
"""How much better a rival must suit a place to be looked at: log2 of how much likelier it is there, by _suiting."""
SURE = 0.96
"""The probability from which a confusion is reported; training/words.py prints what each costs in alarms."""
_REACH = 12
"""How many words on either side are looked at."""


class Confusion(NamedTuple):
    """A word, the last of those before it and the first behind it (`row`), and a rival that suits their middle better.

    `facts` are what is soon known of the word and its rival.
    """

    row: tuple[str, ...]
    rival: str
    facts: tuple[float, ...]


def confused_in(context: Context, paragraphs: Sequence[range]) -> Iterator[tuple[int, str, float]]:
    """The words in some paragraphs of a story that are surely slips: which, the surest rival, and how sure it is."""
    for place, likely in doubtful_in(context):
        found = [(_sureness(each), each.rival) for each in confusions_at(context, place, likely, paragraphs)]
        sureness, rival = max(found, default=(0.0, ""))
        if sureness >= SURE:
            yield place, rival, sureness


def _sureness(confusion: Confusion) -> float:
    trees = _trees()
    if trees.total(confusion.facts, FIRST) < HOPELESS:
        return 0.0
    return trees.probability((*confusion.facts, *further_facts(confusion)))


@cache
def _trees() -> Trees:
    return read(os.path.join(os.path.dirname(__file__), "confusions.bin"))


@lru_cache(maxsize=1 << 15)
def rivals(word: str) -> tuple[str, ...]:
    """The words that a word may have been struck, heard or written for."""
    found = _rivals().get(word)
    return tuple(found[0].decode().split()) if found else ()


@cache
def _rivals() -> marisa_trie.BytesTrie:
    return marisa_trie.BytesTrie().mmap(os.path.join(os.path.dirname(__file__), "rivals.marisa"))


@lru_cache(maxsize=1 << 16)
def _at_most(text: str) -> int:
    """How often a word may stand in a story and still be a slip; 0 for one that has no rivals."""
    if not text.islower() or not rivals(text.replace("’", "'")):
        return 0
    return _OFTEN if lexicon.articles(text) < _OFTEN_ANYWAY else 1000


def is_suspect(context: Context, text: str) -> bool:
    """Whether a word of a story has rivals and does not stand there too often for a slip."""
    return context.counts[text] <= _at_most(text)


def doubtful_in(context: Context) -> Iterator[tuple[int, list[str]]]:
    """The places of words that may be slips, and those of their rivals that are seen where the word is not."""
    suspects = {text for text, count in context.counts.items() if count <= _at_most(text)}
    for place in [place for place, text in enumerate(context.texts) if text in suspects]:
        if likely := likely_at(context.words, place):
            yield place, likely


def likely_at(words: Sequence[str], place: int) -> list[str]:
    """The rivals of a word that news at large has beside a neighbour that it seldom or never has beside the word."""
    word, before = words[place], words[place - 1] if place else EDGE
    after = words[place + 1] if place + 1 < len(words) else EDGE
    left, right = beside(f"{before} {word}"), beside(f"{word} {after}")
    if left and right:
        return []
    if left:
        return [rival for rival in rivals(word) if beside(f"{rival} {after}")]
    if right:
        return [rival for rival in rivals(word) if beside(f"{before} {rival}")]
    return [rival for rival in rivals(word) if beside(f"{before} {rival}") or beside(f"{rival} {after}")]


def confusions_at(
    context: Context, place: int, likely: Sequence[str], paragraphs: Sequence[range]
) -> Iterator[Confusion]:
    """Which of the likely rivals would suit a place in one of some paragraphs far better than the word there."""
    number = bisect_right(paragraphs, place, key=_start) - 1
    if number < 0 or place not in paragraphs[number]:
        return
    row = _row_around(context.words, place, paragraphs[number])
    before, word, after = row[_REACH - 1 : _REACH + 2]
    left, right = times(f"{before} {word}"), times(f"{word} {after}")
    if left and right:
        return
    base = _suiting(word, left, right)
    for rival in likely:
        here, there = times(f"{before} {rival}"), times(f"{rival} {after}")
        lead = log2(_suiting(rival, here, there) / base)
        if lead > _LEAD:
            counts = context.counts[word], context.counts[rival]
            yield Confusion(row, rival, (lead, left, right, here, there, *counts, *_likeness(word, rival)))


def _start(paragraph: range) -> int:
    return paragraph.start


def _row_around(words: Sequence[str], place: int, paragraph: range) -> tuple[str, ...]:
    """The words around a place, with edges for those that are beyond the paragraph."""
    start, stop = max(place - _REACH, paragraph.start), min(place + _REACH + 1, paragraph.stop)
    return (EDGE,) * (start - place + _REACH) + (*words[start:stop],) + (EDGE,) * (place + _REACH + 1 - stop)


_ALL = 36e6
"""How many words and marks were counted."""
_UNSEEN = 8.0
"""What is known of a word apart from its neighbours goes for so much beside its counts with them, per share of all."""


def _suiting(word: str, left: int, right: int) -> float:
    """How likely a word is between two others by its counts with each, but for what does not depend on the word."""
    share = kinds.times(word) / _ALL
    return (left / share + _UNSEEN) * (right / share + _UNSEEN) * share


def further_facts(confusion: Confusion) -> tuple[float, ...]:
    """What speaks for a word and for its rival, and how much more for this: the words around them and their kinds."""
    row = confusion.row
    about = topics.topic((*row[:_REACH], *row[_REACH + 1 :]))
    mine = (*_row(row, row[_REACH]), topics.suits(row[_REACH], about))
    theirs = (*_row(row, confusion.rival), topics.suits(confusion.rival, about))
    return (*mine, *theirs, *map(sub, theirs, mine))


def _row(row: tuple[str, ...], word: str) -> tuple[float, ...]:
    """The commonness of a word, and of its kind, among the words of a row and among their kinds."""
    further, before, _, after, beyond = row[_REACH - 2 : _REACH + 3]
    far, left, right, wide = map(kinds.kind, (further, before, after, beyond))
    kind = kinds.kind(word)
    in_a_row = (
        f"{before} {word} {after}",
        f"{further} {before} {word}",
        f"{word} {after} {beyond}",
        f"{left} {word}",
        f"{word} {right}",
        f"{left} {word} {right}",
        f"{far} {left} {word}",
        f"{word} {right} {wide}",
        f"{left} {kind} {right}",
        f"{far} {left} {kind}",
        f"{kind} {right} {wide}",
    )
    return tuple(map(commonness, in_a_row))


@lru_cache(maxsize=1 << 14)
def _likeness(word: str, rival: str) -> tuple[float, ...]:
    """What two words are to each other, wherever they stand."""
    made = slip(word, rival)
    often, rival_often = kinds.times(word), kinds.times(rival)
    return (
        often,
        rival_often,
        rival_often / often,
        *kinds.familiar(word),
        *kinds.familiar(rival),
        len(word),
        len(rival),
        word[0] != rival[0],
        word[-1] != rival[-1],
        bool(ending(word, rival)),
        rival.startswith(word),
        word.startswith(rival),
        made == "swapped",
        made == "keyboard",
        rival in alike_in_sound().get(word, ()),
        bool(lexicon.dictionaries(word) & lexicon.COMMON),
        bool(lexicon.dictionaries(word)),
    )
