"""Words that are words but may not be the ones meant, by the words around them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress
from math import exp, log2
from typing import NamedTuple

import marisa_trie

from newslint import lexicon
from newslint.context import EDGE, Context, times
from newslint.lexicon import kinds, topics
from newslint.lexicon.neighbours import usual
from newslint.memo import Memo
from newslint.names.likeness import ending, slip
from newslint.words.sounds import alike_in_sound
from newslint.words.trees import Trees, read

_FOLDER = os.path.dirname(__file__)
_OFTEN = 2
"""A word that stands oftener in a story is what it is about."""
_OFTEN_ANYWAY = 11.0
"""Unless it is as common as that everywhere, on the scale of lexicon.articles."""
_LEAD = 10.0
"""How much better a rival must suit a place to be looked at: log2 of how much likelier it is there, by _suiting."""
SURE = 0.96
"""The probability from which a confusion is reported; training/words.py prints what each costs in alarms."""
FIRST, HOPELESS = 12, 0.5
"""The first trees ask only for what is soon known; a sum of theirs so low hardly ever comes up again."""
STAGES = (FIRST, 42, 1.0), (42, 112, 2.0), (112, 212, 2.6), (212, None, 0.0)
"""The other trees, from which to which, and a sum that is hopeless by then."""
_REACH = 12
"""How many words on either side are looked at."""


class Confusion(NamedTuple):
    """A word at a place in a paragraph, and a rival that suits it better there.

    `facts` are what is soon known of the word and its rival.
    """

    place: int
    paragraph: range
    rival: str
    facts: tuple[float, ...]


def confused_in(context: Context, paragraphs: Iterable[range]) -> Iterator[tuple[int, str, float]]:
    """The words in some paragraphs of a story that are surely slips: which, the surest rival, and how sure it is."""
    for confusions in confusions_in(context, paragraphs):
        sureness, rival = max((_sureness(context, each), each.rival) for each in confusions)
        if sureness >= SURE:
            yield confusions[0].place, rival, sureness


def _sureness(context: Context, confusion: Confusion) -> float:
    trees = _trees()
    facts = confusion.facts
    total = trees.total(facts, slice(FIRST))
    if total < HOPELESS:
        return 0.0
    facts = (*facts, *further_facts(context, confusion))
    for start, stop, least in STAGES:
        total += trees.total(facts, slice(start, stop))
        if total < least:
            return 0.0
    return 1 / (1 + exp(-total))


@cache
def _trees() -> Trees:
    return read(os.path.join(_FOLDER, "confusions.bin"))


@lru_cache(maxsize=1 << 15)
def rivals(word: str) -> tuple[str, ...]:
    """The words that a word may have been struck, heard or written for."""
    found = _rivals().get(word)
    return tuple(found[0].decode().split()) if found else ()


@cache
def _rivals() -> marisa_trie.BytesTrie:
    return marisa_trie.BytesTrie().mmap(os.path.join(_FOLDER, "rivals.marisa"))


def _most(text: str) -> int:
    """How often a word may stand in a story and still be a slip; 0 for one that has no rivals."""
    if not text.islower() or text.replace("’", "'") not in _rivals():
        return 0
    return _OFTEN if lexicon.articles(text) < _OFTEN_ANYWAY else 1000


_at_most = Memo(_most)


def confusions_in(context: Context, paragraphs: Iterable[range]) -> Iterator[list[Confusion]]:
    """Where rivals would suit a place in some paragraphs of a story far better than the word there: these, by place."""
    counts, texts = context.counts, context.texts
    limits = list(map(_at_most.__getitem__, texts))
    for paragraph in paragraphs:
        for place in compress(paragraph, limits[paragraph.start : paragraph.stop]):
            if counts[texts[place]] <= limits[place] and (found := confusions_at(context, place, paragraph)):
                yield found


def confusions_at(context: Context, place: int, paragraph: range) -> list[Confusion]:
    """The rivals that are seen where a word is not, and would suit its place far better."""
    word = context[place]
    before = context[place - 1] if place > paragraph.start else EDGE
    after = context[place + 1] if place + 1 < paragraph.stop else EDGE
    found: list[Confusion] = []
    if likely := _likely(before, word, after):
        left, right = times(f"{before} {word}"), times(f"{word} {after}")
        base = _suiting(word, left, right)
        for rival in likely:
            here, there = times(f"{before} {rival}"), times(f"{rival} {after}")
            lead = log2(_suiting(rival, here, there) / base)
            if lead > _LEAD:
                facts = (lead, left, right, here, there, context.counts[word], context.counts[rival])
                found.append(Confusion(place, paragraph, rival, (*facts, *_likeness(word, rival))))
    return found


def _likely(before: str, word: str, after: str) -> list[str]:
    """The rivals of a word that usually stand beside its neighbours: one will do if the word stands beside neither."""
    left, right = usual(before, word), usual(word, after)
    if left and right or before == "]":  # “[T]he” is one word
        return []
    if left or right:
        return [rival for rival in rivals(word) if usual(before, rival) and usual(rival, after)]
    return [rival for rival in rivals(word) if usual(before, rival) or usual(rival, after)]


UNSEEN = 8.0
"""What is known of a word apart from its neighbours goes for so much beside its counts with them, per share of all."""


def _suiting(word: str, left: int, right: int) -> float:
    """How likely a word is between two others by its counts with each, but for what does not depend on the word."""
    share = kinds.times(word) / kinds.ALL
    return (left / share + UNSEEN) * (right / share + UNSEEN) * share


def further_facts(context: Context, confusion: Confusion) -> Iterator[float]:
    """What speaks for a word, and then for its rival: the words around it, their kinds and topic, and the story."""
    row = _row_around(context, confusion.place, confusion.paragraph)
    others = (*row[:_REACH], *row[_REACH + 1 :])
    about = topics.topic(others)
    near = others[_REACH - 2 : _REACH + 2]
    of_kinds = [kinds.kind(each) for each in near]
    for word in (row[_REACH], confusion.rival):
        yield from _row(near, of_kinds, word)
        yield topics.suits(word, about)
        yield from _again(context, near, word)


def _row_around(context: Context, place: int, paragraph: range) -> tuple[str, ...]:
    """The words around a place, with edges for those that are beyond the paragraph."""
    start, stop = max(place - _REACH, paragraph.start), min(place + _REACH + 1, paragraph.stop)
    return (EDGE,) * (start - place + _REACH) + (*context[start:stop],) + (EDGE,) * (place + _REACH + 1 - stop)


def _row(near: Sequence[str], of_kinds: Sequence[str], word: str) -> Iterator[int]:
    """How often a word, and its kind, stand among the two before it here and the two behind it, and their kinds."""
    further, before, after, beyond = near
    far, left, right, wide = of_kinds
    kind = kinds.kind(word)
    in_a_row = (
        f"{before} {word} {after}",
        f"{further} {before} {word}",
        f"{word} {after} {beyond}",
        f"{left} {word}",
        f"{word} {right}",
        f"{left} {word} {right}",
        f"{left} {kind} {right}",
        f"{far} {left} {kind}",
        f"{kind} {right} {wide}",
    )
    return map(times, in_a_row)


def _again(context: Context, near: Sequence[str], word: str) -> Iterator[int]:
    """How often a story has a word behind the one that is before it here, and before the one that is behind it."""
    for pair in (f" {near[1]} {word} ", f" {word} {near[2]} "):
        yield context.joined.count(pair) if context.counts[word] else 0


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
