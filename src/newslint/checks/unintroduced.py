"""names.Unintroduced: somebody who is only ever "Ms. Roe", with nobody introduced by that name."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import lexicon
from newslint.article import Article
from newslint.names.forms import TITLES, Form, Forms
from newslint.rule import Match, right, rule, wrong

_COURTESY = frozenset(("Mr", "Mrs", "Ms", "Mx"))
_FAMOUS = 7.0
"""How common a name must be, on the scale of lexicon.articles, to need no introduction."""


def _is_bare(forms: Forms, form: Form) -> bool:
    """Whether a name stands behind a courtesy title, and nowhere beside a name of its own."""
    places = [*form.running, *form.opening, *form.display]
    lefts = {forms.left(place) for place in places}
    if not lefts & _COURTESY or lefts - TITLES - {""}:
        return False
    return not any(forms.right(place) for place in places)


@rule(
    "names.Unintroduced",
    message="“{text}” is never introduced in full in this story.",
    why="A cut further up may have taken the introduction with it, and left readers to ask who this is.",
    level="warning",
    default=False,
    examples=(
        wrong("The court sat on Monday. Ms. [[Okonedo-Vance]] said that the hearing was fair, and left."),
        right("Maria Okonedo-Vance spoke on Monday. Ms. Okonedo-Vance said that the hearing was fair."),
        right("Kang Hoon-sik spoke on Monday. Mr. Kang said that the hearing was fair."),
        right("Mr. Obama and Mr. Putin met on Monday."),
    ),
)
def unintroduced(article: Article) -> Iterator[Match]:
    """The first place of each name that a courtesy title alone goes with."""
    forms, known = article.names.forms, article.names.known
    for form in forms.by_text.values():
        if form.running and form.text not in known and lexicon.articles(form.text) < _FAMOUS and _is_bare(forms, form):
            yield Match(forms.span(form, form.running[0]))
