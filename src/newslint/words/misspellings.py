"""Words that nobody writes, each with the words that may have been meant."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

from newslint import lexicon
from newslint.context import Context, support
from newslint.names.forms import bare
from newslint.names.likeness import distance, slip
from newslint.span import Span
from newslint.tokens import Tokens
from newslint.words.twins import twins

_TERM = 3
"""A word that stands so often in a story is a term of it, not a slip."""
_SELDOM = 5.0
"""How common a word that no dictionary has may be, on the scale of lexicon.articles: thirty articles."""
_PREFIXES = (
    "anti bi bio co counter cross cyber de dis eco electro extra fore geo hydro hyper inter intra macro mega meta "
    "micro mid mini mis mono multi nano neo non off out over para photo poly post pre pro proto pseudo psycho quasi "
    "re retro self semi socio sub super supra techno tele thermo trans tri turbo ultra un under uni up video"
).split()
# Endings that follow a word as it is, and those that take the place of an e.
_ENDINGS = (
    "s es ly ness less like ish ism isms ment ments hood ship ships wise ward wards proof worthy dom gate maker makers "
    "making man men woman women free based wide land side time fest holic fully ful"
).split()
_VOWEL_ENDINGS = (
    "ed ing er ers able ible ist ists ize ized izing ise ised ising ization isation ability ier iest ies ied ian ians "
    "ity ities al ally ic ics ation ations ative ator ators ene ology ologist nomics philia phobia phobic cracy crat y"
).split()
_SLIPS = {
    "swapped": 4.0, "doubled": 4.0, "undoubled": 3.5, "dropped": 3.0, "dropped-vowel": 3.0, "keyboard": 2.5,
    "vowel": 2.0, "added": 1.5, "added-vowel": 1.5, "letter": -1.0, "two-slips": -1.0,
}  # fmt: skip
"""How likely each kind of slip is, on the scale of lexicon.articles."""
_CLEAR = frozenset(("swapped", "doubled", "undoubled", "dropped", "dropped-vowel", "keyboard"))
"""The slips that a word made of known ones may still be: an "influencer" is no influence."""
_SURE = 8.5
_LONG = 8
"""Letters from which a word may have two slips."""
_JOINED = frozenset(
    "a an and as at be by for from in is it not of on or that the this to was we were will with".split()
)


class Reading(Protocol):
    """What is asked of an article: its prose, its tokens, and these as the counts of news at large know them."""

    @property
    def text(self) -> str: ...
    @property
    def tokens(self) -> Tokens: ...
    @property
    def context(self) -> Context: ...


class Misspelling(NamedTuple):
    """A misspelt word: where it stands, and what may have been meant, the likeliest first."""

    text: str
    spans: tuple[Span, ...]
    instead: tuple[str, ...]


def misspellings_in(article: Reading, known: frozenset[str]) -> Iterator[Misspelling]:
    """The misspelt words of an article; `known` are the spellings that the house says are right."""
    tokens = article.tokens
    counts = article.context.counts
    for text in counts:
        for part in _doubtful(text):
            right = common().get(part)
            if part in known or counts[text] >= _TERM and not right:
                continue
            places = [i for i, each in enumerate(tokens.texts) if each == text]
            if not all(_stands_alone(article.text, tokens, i) for i in places):
                continue
            if instead := (right,) if right else corrections(part, article.context, places[0]):
                yield Misspelling(part, tuple(_span(tokens, i, part) for i in places), instead)


@lru_cache(maxsize=1 << 16)
def _doubtful(text: str) -> tuple[str, ...]:
    """What of a word may be misspelt: all but the possessive ending, or the longer parts of one with hyphens."""
    if not text.islower():
        return ()
    parts = [part for part in text.split("-") if len(part) > 5] if "-" in text else [bare(text)]
    return tuple(part for part in parts if part in common() or is_unknown(part) and part not in foreign())


def _span(tokens: Tokens, index: int, part: str) -> Span:
    """Where a word, or the part of one that hyphens set off, stands."""
    start = tokens.starts[index]
    if "-" in tokens.texts[index]:
        start += f"-{tokens.texts[index]}-".index(f"-{part}-")
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
    articles = lexicon.articles(text)
    if articles > _SELDOM or articles and lexicon.dictionaries(text):
        return False
    return lexicon.articles(text.capitalize()) < 3 and not lexicon.dictionaries(text.capitalize())


def _stands_alone(prose: str, tokens: Tokens, index: int) -> bool:
    """Whether a word stands between spaces and plain punctuation, and beside no other that nobody knows.

    Others are part of something garbled, of a word cut by brackets, or of a phrase in another language.
    """
    start, end = tokens.starts[index], tokens.ends[index]
    before, after = prose[start - 1 : start], prose[end : end + 1]
    if not (before.isspace() or before in "“\"‘'(—–/") or not (after.isspace() or after in "”\"’'),.;:!?—–…/"):
        return False
    if before in "“\"‘'" and prose[end : end + 2].rstrip("”\"’'") in ("", ",", "."):
        return False  # a word that the copy itself sets apart
    around = tokens.texts[max(index - 1, 0) : index] + tokens.texts[index + 1 : index + 2]
    return not any(_is_strange(text) for text in around)


def _is_strange(text: str) -> bool:
    text = bare(text)
    return len(text) > 2 and text.islower() and not lexicon.articles(text) and not lexicon.dictionaries(text)


def corrections(text: str, words: Sequence[str], place: int) -> tuple[str, ...]:
    """The words that a misspelt one may have been meant to be, the likeliest first; none when none is likely."""
    bits, formed = lexicon.dictionaries(text), _is_formed(text) or "-" in words[place]
    burden = 1.5 * lexicon.articles(text) + 3 * bool(bits) + 6 * bool(bits & lexicon.COMMON) + 4 * formed
    sure = _SURE + burden + max(0, 5 - len(text)) * 1.5
    scored = [(_likelihood(text, word) + _fit(words, place, word), word) for word in _near(text)]
    if formed:
        scored = [(score, word) for score, word in scored if slip(text, word) in _CLEAR]
    likely = tuple(word for score, word in sorted(scored, reverse=True)[:3] if score >= sure)
    return likely or _parted(text)


def _fit(words: Sequence[str], place: int, word: str) -> float:
    """How well a word suits its neighbours, on the scale of lexicon.articles."""
    return min(support(words, place, word) / 4, 5.0) - 1


def _near(text: str) -> Iterator[str]:
    """The words one slip away; two, for a long word that has none."""
    near = [word for word in lexicon.near_words(text) if distance(text, word) == 1 and not _is_twin(text, word)]
    if not near and len(text) >= _LONG:
        near = [word for word in lexicon.beginning(text[:3]) if len(word) >= _LONG - 1 and distance(text, word) == 2]
    return iter(near)


def _is_twin(text: str, word: str) -> bool:
    """Whether two words are one in British and American spelling, or one thing and many."""
    return text == word + "s" or twins(text, word)


def _likelihood(text: str, word: str) -> float:
    """How likely a word is to be what was meant, on the scale of lexicon.articles."""
    replaced = text[0] != word[0] and text[1:] == word[1:]
    return lexicon.articles(word) + _SLIPS[slip(text, word)] + min(len(text), 9) / 2 - 5 * replaced


def _parted(text: str) -> tuple[str, ...]:
    """Two small words set as one: "inthe"."""
    parts = [f"{text[:cut]} {text[cut:]}" for cut in range(2, len(text) - 1) if {text[:cut], text[cut:]} <= _JOINED]
    return tuple(parts[:1])


def _is_formed(text: str) -> bool:
    """Whether a word is made of known ones: with a prefix or an ending, or of two."""
    if any(text.startswith(prefix) and _is_stem(text[len(prefix) :]) for prefix in _PREFIXES):
        return True
    for suffix in _ENDINGS:
        if text.endswith(suffix) and not text.endswith(suffix[0] + suffix) and _is_stem(text[: -len(suffix)]):
            return True
    for suffix in _VOWEL_ENDINGS:
        stem = text[: -len(suffix)]
        if text.endswith(suffix) and (_is_stem(stem) or _is_stem(stem + "e") or _is_stem(stem[:-1])):
            return True
    return any(_is_common(text[:cut]) and _is_common(text[cut:]) for cut in range(3, len(text) - 2))


def _is_stem(text: str) -> bool:
    return len(text) > 3 and (lexicon.articles(text) > 2 or bool(lexicon.dictionaries(text)))


def _is_common(text: str) -> bool:
    return lexicon.articles(text) > 6
