"""Words with a capital too many: the shift key held too long, or a key struck beside it."""

from __future__ import annotations

from functools import lru_cache

from newslint import lexicon

_SURELY = 7.0
"""How much commoner the word must be without the slip than with it, on the scale of lexicon.articles."""
_SELDOM = 3.0
"""How common, on the same scale, a form is that is nobody's name: seven articles."""
_STRUCK = 5
"""Letters that a name has, at least, before which a letter was struck by mistake: "QAfghanistan"."""


@lru_cache(maxsize=1 << 16)
def recased(text: str) -> str:
    """A word with a capital too many as it was meant; empty for one that is right, or that nobody knows.

    A plural of initials (MPs), a trade name (iPhone) and words set together (BlackRock) are right.
    """
    if len(text) < 3 or text.islower() or text.isupper() or not text.isalpha() or lexicon.articles(text) > _SELDOM:
        return ""
    if text[0].islower():
        return "" if text[0] in "ei" and text[1].isupper() else _lowered(text)  # eBay and its like
    if not text[1].isupper() or not text[2:].islower() or _is_plural(text):
        return ""
    struck, held = text[1:], text[0] + text[1:].lower()
    if _is_commoner(held, text) or _is_commoner(held.lower(), text):
        return held
    return struck if len(struck) >= _STRUCK and not lexicon.articles(text) and _is_name(struck, text) else ""


def _lowered(text: str) -> str:
    """A word that was to be in small letters, "goverNment", or to begin with the only capital, "tHe"."""
    small = text.lower()
    inner = sum(letter.isupper() for letter in text)
    return small if inner == 1 and _is_commoner(small, text) and not _is_glued(text) else ""


def _is_glued(text: str) -> bool:
    """Whether a capital opens a word of its own, behind another: "onCharlie"."""
    at = next(at for at, letter in enumerate(text) if letter.isupper())
    return at > 1 and min(lexicon.articles(text[:at]), lexicon.articles(text[at:])) > _SELDOM


def _is_plural(text: str) -> bool:
    return text[-1] == "s" and text[:-1].isupper()


def _is_commoner(word: str, text: str) -> bool:
    return lexicon.articles(word) >= lexicon.articles(text) + _SURELY


def _is_name(word: str, text: str) -> bool:
    return _is_commoner(word, text) and lexicon.articles(word) > lexicon.articles(word.lower())
