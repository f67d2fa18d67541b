"""What the places of a form say: what stands around it, and whether it fits there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint import context
from newslint.names.forms import TITLES, Form, Forms, bare

_READ = 30
"""Places of a form whose company is looked at."""
_WEIGHED = 3
"""Places of a form at which the words around it are weighed."""


class Company(NamedTuple):
    """What stands around the places of a form."""

    left: set[str]
    right: set[str]
    before: set[str]
    after: set[str]
    listed: set[str]
    possessive: bool

    @property
    def names(self) -> set[str]:
        return self.left - TITLES


def company(forms: Forms, form: Form) -> Company:
    """What stands around a form in body copy."""
    places = (form.running + form.opening + ([] if form.count else form.display))[:_READ]
    return Company(
        {word for i in places if (word := forms.left(i))},
        {word for i in places if (word := forms.right(i))},
        {forms.before(i) for i in places},
        {forms.after(i) for i in places},
        {name for i in places for name in forms.listed(i)},
        any(forms.tokens.texts[i] != form.text for i in places),
    )


def fits(forms: Forms, wrong: Form, right: Form) -> Iterator[str]:
    """What the counts of words in a row say of two forms at the places of the first in body copy."""
    places = (wrong.running + wrong.opening)[:_WEIGHED]
    mine = sum(_support(forms, place, wrong.text) for place in places) / len(places)
    theirs = sum(_support(forms, place, right.text) for place in places) / len(places)
    yield f"fits wrong {min(int(mine / 3), 5)}"
    yield f"fits right {min(int(theirs / 3), 5)}"
    yield f"fits better {max(-4, min(4, round((theirs - mine) / 4)))}"
    for side, text in (("wrong", wrong.text), ("right", right.text), ("small", wrong.text.lower())):
        yield from _neighbours(forms, places[0], side, text)


def _support(forms: Forms, place: int, text: str) -> float:
    """How well a form stands at a place: in small letters, where it opens a sentence and mostly has them."""
    word = forms.context[place]
    fitting = word if bare(forms.tokens.texts[place]) == text else text + word[len(bare(word)) :]
    return context.support(forms.context, place, fitting)


def _neighbours(forms: Forms, place: int, side: str, text: str) -> Iterator[str]:
    """How common a form is behind the word before a place, and before the next."""
    word = forms.context[place]
    form = text + word[len(bare(word)) :]
    before = forms.context[place - 1] if place else ""
    after = forms.context[place + 1] if place + 1 < len(forms.context) else ""
    yield f"{side} with last word {min(int(context.commonness(f'{before} {form}') / 2), 5)}"
    yield f"{side} with next word {min(int(context.commonness(f'{form} {after}') / 2), 5)}"
