"""A name that became a word in small letters: “putting’s government” for “Putin’s government”."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from newslint import lexicon
from newslint.context import commonness
from newslint.names.forms import Form, Forms
from newslint.names.likeness import folded
from newslint.names.slips import Slip, excused

_OWNS = frozenset(("'s", "’s"))
_SHORTEST = 4
_SURE = 0.95
"""In nine thousand articles of the training corpus no word that passes for one was right."""


def lowered_in(forms: Forms, known: frozenset[str]) -> Iterator[Slip]:
    """The words that own something though no news says so, where a name of the article one or two edits away does."""
    for text in [text for text, count in forms.lower.items() if text[-2:] in _OWNS and count == 1]:
        word = text[:-2]
        if len(word) >= _SHORTEST and word.isalpha() and word not in known and not _owns(word, "the", "a", "an"):
            yield from _slips(forms, word, forms.tokens.texts.index(text))


def _owns(word: str, *before: str) -> bool:
    """Whether news at large has a word as an owner behind one of these."""
    return any(commonness(f"{other} {word}'s") for other in before)


def _slips(forms: Forms, word: str, place: int) -> Iterator[Slip]:
    before, after = forms.before(place), forms.after(place)
    if _owns(word, before) or commonness(f"{word}'s {after}") or excused(forms, place):
        return
    names = {
        text: folded(text) for text, form in forms.by_text.items() if text[0].lower() == word[0] and _is_name(form)
    }
    for _, far, text in process.extract(word, names, scorer=OSA.distance, score_cutoff=2, limit=None):
        if far and (fits := commonness(f"{text}'s {after}")):
            yield Slip(Form(word, [place]), forms.by_text[text], _SURE, {"only right owns": round(fits, 3)}, (place,))


def _is_name(form: Form) -> bool:
    named = lexicon.articles(form.text) > lexicon.articles(form.text.lower())
    return len(form.text) >= _SHORTEST and bool(form.running) and form.count > 1 and named
