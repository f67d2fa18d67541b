"""Tags of speech, those of the Penn Treebank, as Vale has them: each word's by itself, its neighbours and theirs.

An averaged perceptron: every feature of a word speaks for some tags and against others, and the most likely one wins.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache, lru_cache

import marisa_trie

TAGS = (
    "EX NNPS WP$ TO : FW JJR $ VBN CC # NNP VBZ VBD POS RB CD NN JJ RBS MD VB `` . RP ) , ( WRB RBR IN PRP$ SYM DT VBP "
    "PDT LS JJS WDT UH VBG '' NNS WP PRP"
).split()
_BEFORE, _BEHIND = ("-START-", "-START2-"), ("-END-", "-END2-")


@cache
def _weights() -> marisa_trie.RecordTrie:
    """Feature -> (the number of a tag, thousandths that it weighs) for each tag; of training/tags.py."""
    return marisa_trie.RecordTrie("<Bi").mmap(os.path.join(os.path.dirname(__file__), "tags.marisa"))


@lru_cache(maxsize=1 << 16)
def _votes(feature: str) -> tuple[tuple[int, int], ...]:
    return tuple(_weights().get(feature, ()))


def tags(words: Sequence[str]) -> list[str]:
    """The tags of the words and marks of a sentence."""
    context = [*_BEFORE, *map(_normal, words), *_BEHIND]
    found = list(_BEFORE[::-1])
    for at, word in enumerate(words):
        found.append(_fixed(word) or _likeliest(_features(word, context[at : at + 5], found[-1], found[-2])))
    return found[2:]


def _normal(word: str) -> str:
    """A word as features have it."""
    if "-" in word[1:] and word[0] != "-":
        return "!HYPHEN"
    if len(word) == 4 and word.isdecimal():
        return "!YEAR"
    return "!DIGITS" if word[0].isdecimal() else word.lower()


def _fixed(word: str) -> str:
    """The tag of a word that can have no other; "" for most."""
    if word == "-" or word[0] == "@":
        return "NN" if word[0] == "@" else "-"
    only = _votes(f"only {word}")
    return TAGS[only[0][0]] if only else ""


def _likeliest(features: Sequence[str]) -> str:
    scores = [0] * len(TAGS)
    for feature in features:
        for tag, weight in _votes(feature):
            scores[tag] += weight
    return TAGS[scores.index(max(scores))]


def _features(word: str, context: Sequence[str], before: str, earlier: str) -> tuple[str, ...]:
    """What is known of a word: `context` is it with two words to either side, then the tags of the two before it."""
    second, first, here, following, next_but_one = context
    return (
        "bias",
        f"i suffix {word[-3:]}",
        f"i pref1 {word[0]}",
        f"i-1 tag {before}",
        f"i-2 tag {earlier}",
        f"i tag+i-2 tag {before} {earlier}",
        f"i word {here}",
        f"i-1 tag+i word {before} {here}",
        f"i-1 word {first}",
        f"i-1 suffix {first[-3:]}",
        f"i-2 word {second}",
        f"i+1 word {following}",
        f"i+1 suffix {following[-3:]}",
        f"i+2 word {next_but_one}",
    )
