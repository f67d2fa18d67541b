"""American and British spellings: which side a word is of, and how the other side spells it."""

from __future__ import annotations

from functools import lru_cache

from newslint import lexicon
from newslint.words.twins import twins

SIDES = {"us": lexicon.AMERICAN, "uk": lexicon.BRITISH}
_BOTH = lexicon.AMERICAN | lexicon.BRITISH


@lru_cache(maxsize=1 << 16)
def side(word: str) -> int:
    """AMERICAN or BRITISH for a word that only dictionaries of the one or the other have, else 0."""
    bits = lexicon.dictionaries(word) & _BOTH
    return bits if bits != _BOTH and word.islower() else 0


def leaning(word: str) -> int:
    """AMERICAN or BRITISH also for a word of both that one side mostly spells otherwise: "theatre"."""
    one = side(word)
    if one or not word.islower():
        return one
    other = _twin(word)
    return _BOTH ^ side(other) if other and lexicon.articles(other) > lexicon.articles(word) else 0


@lru_cache(maxsize=1 << 14)
def elsewhere(word: str) -> str:
    """How the other side spells a word of this; empty when it does so alike or does not have the word at all."""
    other = _twin(word)
    return other if other and _twin(other) == word and leaning(word) + leaning(other) == _BOTH else ""


@lru_cache(maxsize=1 << 14)
def _twin(word: str) -> str:
    """The commonest word that differs as the sides do, where the two are not both words of both."""
    one = side(word)
    near = (each for each in lexicon.near_words(word) if each != word and twins(word, each))
    near = (each for each in near if (lexicon.dictionaries(each) & (_BOTH ^ one) if one else side(each)))
    return max(sorted(near), key=lexicon.articles, default="")
