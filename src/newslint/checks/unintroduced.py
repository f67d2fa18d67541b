"""names.Unintroduced: somebody who is only ever "Ms. Roe", or "Roe", with nobody introduced by that name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint import lexicon
from newslint.article import Article
from newslint.names.census import is_given_name, surname_rank
from newslint.names.forms import TITLES, Form, Forms
from newslint.rule import Match, right, rule, wrong

if TYPE_CHECKING:
    from newslint.names.entities import Entity

_COURTESY = frozenset(("Mr", "Mrs", "Ms", "Mx"))
_SPEAKS = frozenset(("said", "says", "told", "added"))
_FAMOUS = 7.0
"""How common a name must be, on the scale of lexicon.articles, to need no introduction."""


@rule(
    "names.Unintroduced",
    message="“{text}” is never introduced in full in this story.",
    why="A cut further up may have taken the introduction with it, and left readers to ask who this is.",
    level="warning",
    default=False,
    examples=(
        wrong("The court sat on Monday. Ms. [[Okonedo-Vance]] said that the hearing was fair, and left."),
        wrong("The court sat on Monday. [[Abernathy]] said that the hearing was fair, and Abernathy added a joke."),
        right("Maria Okonedo-Vance spoke on Monday. Ms. Okonedo-Vance said that the hearing was fair."),
        right("Kang Hoon-sik spoke on Monday. Mr. Kang said that the hearing was fair. Mr. Nguyen Van Toan left."),
        right("Nguyen Van Toan spoke on Monday. Mr. Toan said that the hearing was fair."),
        right("Mr. Obama and Mr. Putin met on Monday. Mrs. Merkel said that they were late."),
        right("Shares of Abernathy fell. Abernathy said that it would close a plant."),
    ),
)
def unintroduced(article: Article) -> Iterator[Match]:
    """The first place of each family name that stands alone throughout."""
    forms = article.names.forms
    for entity in article.names.entities:
        form = forms.by_text.get(entity.name)
        if form and form.count and not _is_known(form.text, article) and _is_alone(entity, form, forms):
            yield Match(forms.span(form, min(form.running + form.opening)))


def _is_known(name: str, article: Article) -> bool:
    """Whether readers know who is meant, or the house says that it is right."""
    lists = article.house.record.lists
    recorded = any(name in names.index.families or name in names.index.lasts for names in lists)
    return recorded or lexicon.articles(name) >= _FAMOUS or name in article.names.known


def _is_alone(entity: Entity, form: Form, forms: Forms) -> bool:
    """Whether somebody is named by one word throughout, as a person and nowhere beside another name."""
    if entity.kind != "person" or list(entity.forms) != [entity.name]:
        return False
    places = [*form.running, *form.opening, *form.display]
    lefts = {forms.left(place) for place in places}
    if lefts - TITLES - {""} or any(forms.right(place) for place in places):
        return False
    if lefts & _COURTESY:
        return not lexicon.dictionaries(form.text.lower()) or surname_rank(form.text) > 0
    return lefts == {""} and _is_speaker(form, forms)


def _is_speaker(form: Form, forms: Forms) -> bool:
    """Whether a bare family name says something wherever it stands, as a person does rather than a company."""
    places = [*form.running, *form.opening]
    surname = surname_rank(form.text) > 0 and not is_given_name(form.text)
    return surname and len(places) > 1 and all(forms.after(place) in _SPEAKS for place in places)
