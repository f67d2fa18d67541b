"""Pairs of spellings that may be one name: a form of the article, and what it may have been meant to be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from newslint import lexicon
from newslint.names.forms import Form, Forms
from newslint.names.likeness import distance, folded

SPEAKS = frozenset(
    "said says told tells asked asks argued argues warned warns wrote writes announced noted notes tweeted insisted "
    "called calls added adds replied denied has had was is will would did does also who comes came went took made met "
    "wants wanted".split()
)
ARTICLES = frozenset(("the", "a", "an", "The", "A", "An"))
_OFTEN = 3
"""A form that body copy has more often is no slip."""
_WELL_KNOWN, _WELL_KNOWN_WORD = 4.5, 10.0
"""How common a form is that is hardly ever a slip, on the scale of lexicon.articles: no word, and a word."""
_OPENING = 14.0
"""How common a word is that opens so many sentences that it is never a slip there."""

_LINKS = frozenset(("of", "on", "for", "to"))


class Suspect(NamedTuple):
    """A form that may be a slip for another: one of the same article, or a well-known name, which has no places."""

    forms: Forms
    wrong: Form
    right: Form

    @property
    def family(self) -> Literal["", "news", "word"]:
        """Which weights judge it: those for a word, for a name that only news at large has, or for the rest."""
        if not (self.right.count or self.right.display):
            return "news"
        return "word" if passes_for_word(self.wrong.text) else ""


def suspects_in(forms: Forms) -> Iterator[Suspect]:
    """Every pair of a rare form and a like one that is no rarer in the article or is known to news at large."""
    words = [form for form in forms.by_text.values() if len(form.text) >= 3 and not _is_other(form.text)]
    established = {form.text: folded(form.text) for form in words if len(form.text) >= 4 and _established(form)}
    by_letter: dict[str, dict[str, str]] = {}
    for text, small in established.items():
        by_letter.setdefault(small[:1], {})[text] = small
    for form in words:
        if form.count > _OFTEN or form.text[-1] == "s" and form.text[:-1] in forms.by_text:
            continue
        word, known, small = passes_for_word(form.text), lexicon.articles(form.text), folded(form.text)
        if word and known < _WELL_KNOWN_WORD and _may_be_name(forms, form):
            yield from _alike(forms, form, small, by_letter.get(small[:1], {}), 2)
        elif not word and known < _WELL_KNOWN:
            here = list(_alike(forms, form, small, established, 1 if len(small) <= 3 else 2))
            yield from here
            yield from _news(forms, form, small, {suspect.right.text for suspect in here})


def _alike(forms: Forms, form: Form, small: str, established: Mapping[str, str], edits: int) -> Iterator[Suspect]:
    """A form beside each established one that is no rarer and within so many edits."""
    for _, far, text in process.extract(small, established, scorer=OSA.distance, score_cutoff=edits, limit=None):
        other = forms.by_text[text]
        rarer = other.count + len(other.display) <= form.count - bool(form.count)
        if far and not rarer and ("-" in text) == ("-" in form.text):
            yield Suspect(forms, form, other)


def _news(forms: Forms, form: Form, small: str, met: set[str]) -> Iterator[Suspect]:
    """A form that news at large hardly has beside each well-known name within one slip."""
    if "-" in form.text or lexicon.articles(form.text) >= 3:
        return
    for name in sorted(lexicon.near(small)):
        other = folded(name)
        romanised = small.rstrip("iyj") == other.rstrip("iyj")  # Zelensky, Zelenskyy, Zelenskiy
        if name not in met and "-" not in name and not romanised and distance(small, other):
            yield Suspect(forms, form, Form(name))


def _is_other(text: str) -> bool:
    """Whether a form is no name by its spelling: an acronym, as Irna for IRNA is too, a compound, garbled letters."""
    if text.rstrip("s").isupper() or "Ã" in text or "â" in text:
        return True
    second = text.partition("-")[2]
    if len(second) > 4 and second.islower() and is_word(second):
        return True
    return len(text) < 6 and not is_word(text) and lexicon.articles(text.upper()) > lexicon.articles(text)


def is_word(text: str) -> bool:
    """Whether a form in small letters is a word that news at large uses."""
    return lexicon.articles(text.lower()) > 0


def passes_for_word(text: str) -> bool:
    """Whether a form is a word, or a well-known name that a dictionary has as a word: Freeman, Mercer."""
    return is_word(text) or lexicon.articles(text) >= _WELL_KNOWN and lexicon.dictionaries(text.lower()) > 0


def _established(form: Form) -> bool:
    """Whether a form is a name beyond doubt, for another to be a slip for it."""
    return bool(form.running) or lexicon.articles(form.text) >= lexicon.articles(form.text.lower())


def _may_be_name(forms: Forms, form: Form) -> bool:
    """Whether a word stands where its capital may make it a name: not as one that often opens a sentence."""
    if form.running:
        return any(_stands_alone(forms, form, place) for place in form.running)
    common = lexicon.articles(form.text.lower()) >= _OPENING
    return not common and any(_stands_alone(forms, form, place) for place in form.opening)


def _stands_alone(forms: Forms, form: Form, place: int) -> bool:
    """Whether a word is part neither of a compound nor of a title, as in "Conference of the Parties"."""
    texts = forms.tokens.texts
    if "-" in texts[place] and "-" not in form.text:
        return False
    return not (
        place > 2 and texts[place - 1] == "the" and texts[place - 2] in _LINKS and texts[place - 3][0].isupper()
    )
