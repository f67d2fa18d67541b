"""Pairs of spellings that may be one name: a form of the article, and what it may have been meant to be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

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
_OFTEN = 3


class Suspect(NamedTuple):
    """A form that may be a slip for another: one of the same article, or a well-known name, which has no places."""

    forms: Forms
    wrong: Form
    right: Form


def suspects_in(forms: Forms) -> Iterator[Suspect]:
    """Every pair of a rare form and a like one that is no rarer in the article or is known to news at large."""
    words = [form for form in forms.by_text.values() if len(form.text) >= 3 and not _is_other(form.text)]
    established = {form.text: folded(form.text) for form in words if len(form.text) >= 4 and _established(form)}
    for form in words:
        count = form.count
        if count > _OFTEN or _is_well_known(form.text) or not _may_be_name(forms, form):
            continue
        word = folded(form.text)
        met = set()
        limit = 1 if len(form.text) <= 3 else 2
        for _, far, text in process.extract(word, established, scorer=OSA.distance, score_cutoff=limit, limit=None):
            if not far or ("-" in text) != ("-" in form.text):
                continue
            if (other := forms.by_text[text]).count + len(other.display) > count - bool(count):
                met.add(text)
                yield Suspect(forms, form, other)
        if not is_word(form.text) and "-" not in form.text and lexicon.articles(form.text) < 3:
            for name in sorted(lexicon.near(word)):
                if name not in met and "-" not in name and distance(word, folded(name)):
                    yield Suspect(forms, form, Form(name))


def _is_other(text: str) -> bool:
    """Whether a form is no name by its spelling: an acronym, as Irna for IRNA is too, a compound, garbled letters."""
    if text.rstrip("s").isupper() or "Ã" in text or "â" in text:
        return True
    second = text.partition("-")[2]
    if len(second) > 4 and second.islower() and is_word(second):
        return True
    return len(text) < 6 and not is_word(text) and lexicon.articles(text.upper()) > lexicon.articles(text)


def _is_well_known(text: str) -> bool:
    """Whether news at large prints a form so often that it is hardly ever a slip, as a word of its own still may be."""
    return lexicon.articles(text) >= (7 if is_word(text) else 4.5)


def is_word(text: str) -> bool:
    """Whether a form in small letters is a word that news at large uses."""
    return lexicon.articles(text.lower()) > 0


def _established(form: Form) -> bool:
    """Whether a form is a name beyond doubt, for another to be a slip for it."""
    return bool(form.running) or not is_word(form.text)


def _may_be_name(forms: Forms, form: Form) -> bool:
    """Whether a form stands where its capital, or the word beside it, makes it a name."""
    if not is_word(form.text):
        return True
    if form.running:
        return any("-" not in forms.tokens.texts[i] for i in form.running) or "-" in form.text
    return any(_in_slot(forms, form, place) for place in form.opening)


def _in_slot(forms: Forms, form: Form, place: int) -> bool:
    """Whether a word at the head of a sentence stands where a name would: before a verb, possessive, in company."""
    after = forms.after(place)
    return (
        after in SPEAKS
        or after == ","
        or after[-2:] in ("ed", "es", "ts", "ns", "ks")
        or forms.tokens.texts[place] != form.text
        or bool(forms.left(place) or forms.right(place))
    )
