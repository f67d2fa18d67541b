"""Work out what words may be struck, heard or written for which: `python -m training.rivals`.

Rivals are one slip away, or alike in sound. Words of seldom-slips.txt, which training/words.py writes, have none.
"""

from __future__ import annotations

from pathlib import Path

import marisa_trie

from newslint import lexicon
from newslint.lexicon import kinds
from newslint.names.likeness import distance
from newslint.words import confusions
from newslint.words.sounds import alike_in_sound
from newslint.words.twins import twins

SELDOM = Path(__file__).with_name("seldom-slips.txt")
"""Words that are met far oftener than they are surely slips."""
_ALWAYS = frozenset("it's they're you're then too who's whose loose affect effect".split())
"""Words that every sub-editor looks at twice."""
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


def table(*, whole: bool) -> marisa_trie.BytesTrie:
    """The rivals of each word that has any, for words.confusions; `whole` with those of words that are seldom slips."""
    words = {*lexicon.forms(), *alike_in_sound()}
    if not whole:
        words -= {*SELDOM.read_text(encoding="utf-8").split()} - _ALWAYS
    found = ((word, rivals_of(word)) for word in sorted(words))
    return marisa_trie.BytesTrie([(word, " ".join(rivals).encode()) for word, rivals in found if rivals])


def look_at_all() -> None:
    """Have words.confusions take words that are seldom slips for suspects like others from now on."""
    every = table(whole=True)
    vars(confusions)["_rivals"] = lambda: every


def in_rivalry() -> set[str]:
    """All words that have rivals, and these."""
    words = {word for word in {*lexicon.forms(), *alike_in_sound()} if confusions.rivals(word)}
    return words.union(*map(confusions.rivals, words))


def main() -> None:
    """Write the table."""
    table(whole=False).save(str(Path(__file__).parent.parent / "src/newslint/words/rivals.marisa"))


if __name__ == "__main__":
    main()
