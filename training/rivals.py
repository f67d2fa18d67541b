"""Work out what words may be struck, heard or written for which: one slip away, or alike in sound."""

from __future__ import annotations

from pathlib import Path

import marisa_trie

from newslint import lexicon
from newslint.lexicon import kinds
from newslint.names.likeness import distance
from newslint.words.sounds import alike_in_sound
from newslint.words.twins import twins

_COMMON = 6.0
"""How common a word must be, on the scale of lexicon.articles, to be what was meant."""
_EVERYWHERE = 14.5
"""How common a word is, on the same scale, that is looked at for its sound alone."""
_RARER, _RARER_IN_SOUND = 0.3, 0.08
"""How often a rival must stand in news at large for each time that the word does."""

_EITHER = tuple(
    pair.split("/")
    for pair in (
        "round/around proved/proven aluminium/aluminum ageing/aging damp/tamp inquiry/enquiry toward/towards "
        "while/whilst among/amongst learned/learnt program/programme grey/gray"
    ).split()
)
"""Words of which either may stand for the other."""


def rivals_of(word: str) -> tuple[str, ...]:
    """The words that a word may stand for: those one slip away, or alike in sound."""
    if len(word) < 2 or not word.islower() or not word.replace("'", "").isalpha():
        return ()
    alike = {
        each for each in alike_in_sound().get(word, ()) if kinds.times(each) >= _RARER_IN_SOUND * kinds.times(word)
    }
    if lexicon.articles(word) > _EVERYWHERE or not lexicon.dictionaries(word):
        return tuple(sorted(alike))
    return tuple(sorted(alike.union(each for each in lexicon.near_words(word) if _is_rival(word, each))))


def _is_rival(word: str, other: str) -> bool:
    """Whether a word may be struck for another: not for one that is rarer, nor one thing for many of them.

    Both happen, but far oftener such words are right, so that neither the alarms nor the time are worth it.
    """
    if lexicon.articles(other) < _COMMON or len(other) < 2 or not other.islower() or not lexicon.dictionaries(other):
        return False
    if kinds.times(other) < _RARER * kinds.times(word) or f"{word}s" == other or f"{other}s" == word:
        return False
    if [word, other] in _EITHER or [other, word] in _EITHER:
        return False
    return distance(word, other) == 1 and not twins(word, other)


def write(path: Path) -> set[str]:
    """Put the rivals of each word into a table; all words that have any, and they."""
    words = sorted({*lexicon.forms(), *alike_in_sound()})
    found = {word: rivals for word in words if (rivals := rivals_of(word))}
    marisa_trie.BytesTrie([(word, " ".join(rivals).encode()) for word, rivals in found.items()]).save(str(path))
    return {*found, *(rival for rivals in found.values() for rival in rivals)}
