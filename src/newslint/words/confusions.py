"""Words that are words but may not be the ones meant, by the words beside them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import marisa_trie

from newslint import lexicon
from newslint.context import Context, commonness
from newslint.names.likeness import distance, ending, slip
from newslint.words.sounds import alike_in_sound
from newslint.words.trees import Trees, read
from newslint.words.twins import twins

# So common that they are hardly ever struck for another word, and stand beside anything.
_NEVER = frozenset(
    "the a an and in of is it for on as was he his by at be i or if we no so to from would one two off".split()
)
_COMMON = 6.0
"""How common a word must be, on the scale of lexicon.articles, to be what was meant."""
_EVERYWHERE, _ALWAYS = 8.0, 11.0
"""How common a word is, on the same scale, that is looked at for its sound alone, and one that is not looked at."""
_RARER = 3.0
"""How much rarer than the word that stands there, on the same scale."""


class Confusion(NamedTuple):
    """A word at a place and the likeliest of its rivals there, with what speaks for each as `facts` (see facts_of)."""

    place: int
    word: str
    rival: str
    facts: tuple[float, ...]


SURE = 0.95
"""The probability from which a confusion is reported; training/words.py prints what each costs in alarms."""


def confused_in(context: Context) -> Iterator[tuple[Confusion, float]]:
    """The confusions of a story that are surely slips, and how sure they are."""
    for found in confusions_in(context):
        sureness = _trees().probability(found.facts)
        if sureness >= SURE:
            yield found, sureness


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


def rivals_of(word: str) -> tuple[str, ...]:
    """The rivals of a word as training/words.py works them out: one slip away, or alike in sound."""
    common = lexicon.articles(word)
    if common > _ALWAYS or word in _NEVER or len(word) < 2 or not word.islower() or not word.replace("'", "").isalpha():
        return ()
    alike = alike_in_sound().get(word, frozenset())
    if common > _EVERYWHERE:
        return tuple(sorted(alike - {word}))
    floor = max(_COMMON, common - _RARER)
    near = {each for each in lexicon.near_words(word) if lexicon.articles(each) >= floor and distance(word, each) == 1}
    return tuple(sorted({each for each in near | alike if each != word and not twins(each, word)}))


def confusions_in(context: Context) -> Iterator[Confusion]:
    """Each word of a story that suits its place less than a rival would."""
    doubtful = {text for text in context.counts if text.islower() and rivals(text)}
    for place, text in enumerate(context.texts):
        if text in doubtful and (found := confusion_at(context, place, text)):
            yield found


def confusion_at(context: Context, place: int, word: str) -> Confusion | None:
    """The confusion at a place where news at large never has the word beside a neighbour, but has a rival there."""
    before = context[place - 1] if place else ""
    after = context[place + 1] if place + 1 < len(context) else ""
    left, right = commonness(f"{before} {word}"), commonness(f"{word} {after}")
    if left and right:
        return None
    known = left + right
    likely = [each for each in rivals(word) if commonness(f"{before} {each}") + commonness(f"{each} {after}") > known]
    if not likely or commonness(f"{before} {word} {after}"):
        return None
    further = context[place - 2] if place > 1 else "", context[place + 2] if place + 2 < len(context) else ""
    around = (further[0], before, after, further[1])
    mine = _row(around, word)
    theirs, rival = max(((_row(around, each), each) for each in likely), key=lambda pair: _weight(pair[0]))
    if _weight(theirs) - _weight(mine) < _LEAD:
        return None
    return Confusion(place, word, rival, facts_of(word, rival, mine, theirs, context.counts))


_LEAD = 4.0
"""How much better a rival must suit a place to be looked at, in the logarithms of _weight."""


def _row(around: tuple[str, str, str, str], word: str) -> tuple[float, ...]:
    """The commonness of a word with the one before, the one behind, both, the two before and the two behind it."""
    left, right = f"{around[1]} {word}", f"{word} {around[2]}"
    rows = (left, right, f"{left} {around[2]}", f"{around[0]} {left}", f"{right} {around[3]}")
    return tuple(map(commonness, rows))


def _weight(row: tuple[float, ...]) -> float:
    return row[0] + row[1] + 2 * (row[2] + row[3] + row[4])


def facts_of(
    word: str, rival: str, mine: tuple[float, ...], theirs: tuple[float, ...], counts: Counter[str]
) -> tuple[float, ...]:
    """What the model of training/words.py is asked, in its order."""
    return (
        *mine,
        *theirs,
        sum(mine[:2]),
        sum(theirs[:2]),
        sum(mine[2:]),
        sum(theirs[2:]),
        theirs[0] - mine[0],
        theirs[1] - mine[1],
        sum(theirs[2:]) - sum(mine[2:]),
        min(mine[:2]),
        min(theirs[:2]),
        max(mine[2:]),
        max(theirs[2:]),
        lexicon.articles(word),
        lexicon.articles(rival),
        float(min(counts[word], 9)),
        float(min(counts[rival], 9)),
        *_likeness(word, rival),
    )


@lru_cache(maxsize=1 << 14)
def _likeness(word: str, rival: str) -> tuple[float, ...]:
    return (
        float(len(word)),
        float(len(rival)),
        float(word[0] != rival[0]),
        float(word[-1] != rival[-1]),
        float(bool(ending(word, rival))),
        float(rival.startswith(word)),
        float(word.startswith(rival)),
        float(slip(word, rival) == "swapped"),
        float(rival in alike_in_sound().get(word, ())),
        float(bool(lexicon.dictionaries(word) & lexicon.COMMON)),
    )
