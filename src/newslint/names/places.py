"""What stands around the places of a form."""

from __future__ import annotations

from typing import NamedTuple

from newslint.names.forms import TITLES, Form, Forms

READ = 30
"""Places of a form whose company is looked at."""


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
    places = (form.running + form.opening + ([] if form.count else form.display))[:READ]
    return Company(
        {word for i in places if (word := forms.left(i))},
        {word for i in places if (word := forms.right(i))},
        {forms.before(i) for i in places},
        {forms.after(i) for i in places},
        {name for i in places for name in forms.listed(i)},
        any(forms.tokens.texts[i] != form.text for i in places),
    )
