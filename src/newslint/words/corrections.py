"""What a misspelt word was meant to be: the words a slip away, ranked by the slip and by the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newslint import lexicon
from newslint.context import support
from newslint.names.likeness import difference, distance, slip
from newslint.words.formed import is_formed
from newslint.words.twins import twins

# All figures are on the scale of lexicon.articles.
_SLIPS = {
    "swapped": 4.0, "doubled": 4.0, "undoubled": 3.5, "dropped": 3.0, "dropped-vowel": 3.0, "keyboard": 2.5,
    "sound": 2.5, "vowel": 2.0, "added": 1.5, "added-vowel": 1.5, "letter": -1.0, "two-slips": -1.0,
}  # fmt: skip
"""How likely each kind of slip is."""
_CLEAR = frozenset(("swapped", "doubled", "undoubled", "dropped", "dropped-vowel", "keyboard", "sound"))
"""The slips that a word made of known ones may still be: an "influencer" is no influence."""
_SOUNDED = frozenset(("cs", "sc", "ck", "kc", "iy", "yi", "sz", "zs"))
"""What is written for what in words that sound alike: "presense"."""
_SURE = 8.5
_LONG = 8
"""Letters from which a word may have two slips."""
_MARKS = frozenset("“”‘’'\"")
_JOINED = frozenset(
    "a an and as at be by for from in is it not of on or that the this to was we were will with".split()
)


def corrections(text: str, words: Sequence[str], place: int) -> tuple[str, ...]:
    """The words that a misspelt one may have been meant to be, the likeliest first; none when none is likely."""
    if not text.isprintable():
        return ()  # the lexicon has no answer for it
    meant = is_formed(text) + ("-" in words[place]) + _is_set_apart(words, place) + words[place].istitle()
    slips = _CLEAR if meant else _SLIPS.keys()
    sure = _SURE + _burden(text) + 4 * meant

    def likely(near: Iterable[str]) -> dict[str, float]:
        near = (word for word in near if _slip(text, word) in slips and not (meant and text[:-1] == word[:-1]))
        weights = {word: _ease(text, word) + lexicon.articles(word) + _fit(words, place, word) for word in near}
        return {word: weight for word, weight in weights.items() if weight >= sure and not _is_twin(text, word)}

    weights = _one_slip_from(text, likely(lexicon.near_words(text)))
    if not weights and len(text) >= _LONG:
        weights = likely(_two_slips_from(text))
    ranked = sorted(weights, key=lambda word: (weights[word], word), reverse=True)
    return tuple(ranked[:3]) or _parted(text)


def _is_set_apart(words: Sequence[str], place: int) -> bool:
    """Whether a word stands in quotation marks by itself."""
    return 0 < place < len(words) - 1 and words[place - 1] in _MARKS and words[place + 1] in _MARKS


def _one_slip_from(text: str, weights: dict[str, float]) -> dict[str, float]:
    """Those of some weighted words that are one slip away."""
    if not weights:
        return {}
    from spellchecker import SpellChecker  # few articles have a word that needs it

    checker = SpellChecker(language=None, distance=1, case_sensitive=True)
    checker.word_frequency.load_words(weights)
    return {word: weights[word] for word in checker.candidates(text) or ()}


def _two_slips_from(text: str) -> list[str]:
    """The words two slips away, and what is left when a piece of a word is not set twice: "appropropriate"."""
    near = [word for word in lexicon.beginning(text[:3]) if len(word) >= _LONG - 1 and distance(text, word) == 2]
    near.append(re.sub(r"(.{2,4})\1", r"\1", text, count=1))
    return [word for word in near if lexicon.articles(word) > 1]


def _slip(text: str, word: str) -> str:
    wrong, right, _ = difference(text, word)
    return "sound" if wrong + right in _SOUNDED else slip(text, word)


def _burden(text: str) -> float:
    """What speaks for a word as it stands: that news prints it, a dictionary has it, or it is short."""
    return 3 * lexicon.articles(text) + 4 * bool(lexicon.dictionaries(text)) + 1.5 * max(0, 5 - len(text))


def _ease(text: str, word: str) -> float:
    """How easily a word is written so."""
    opening = 5 * (text[1:] == word[1:]) + 2 * (text[1:] == word)  # the first letter is seldom wrong
    return _SLIPS[_slip(text, word)] + min(len(text), 9) / 2 - opening


def _fit(words: Sequence[str], place: int, word: str) -> float:
    """How well a word suits its neighbours."""
    return min(support(words, place, word) / 4, 5.0) - 1


def _is_twin(text: str, word: str) -> bool:
    """Whether two words are one in British and American spelling, or one thing and many."""
    if text == word + "s":
        return word[-1] != "s"
    spelled = lexicon.dictionaries(text) or text.replace("s", "z") == word.replace("s", "z")
    return bool(spelled) and twins(text, word)


def _parted(text: str) -> tuple[str, ...]:
    """Two small words set as one: "inthe"."""
    parts = [f"{text[:cut]} {text[cut:]}" for cut in range(2, len(text) - 1) if {text[:cut], text[cut:]} <= _JOINED]
    return tuple(parts[:1])
