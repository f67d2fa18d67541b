"""Misnomers: forms that the names of record ban, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint import lexicon
from newslint.names import census
from newslint.names.forms import TITLES, Forms, bare
from newslint.names.record import Entry, Record, spelt
from newslint.names.slips import excused
from newslint.names.suspects import is_word
from newslint.span import Span

_COURTESIES = (
    "Mr Mrs Ms Mx Dr Prof Sir Lord Lady Dame Professor Doctor Officer Detective Coach Captain Director".split()
)
_OFFICES = TITLES - frozenset(_COURTESIES)
_KNOWN = 2.0
"""How common a word must be, on the lexicon's scale, to be a name that many have: four articles of news at large."""

_LONGEST = 8
"""Tokens of a form that are looked at."""


class Misnomer(NamedTuple):
    """A form that should be another: the tokens from `first` to before `stop`, and what the record has."""

    first: int
    stop: int
    instead: str
    entry: Entry


def misnomers_in(forms: Forms, record: Record, known: frozenset[str]) -> Iterator[Misnomer]:
    """The banned forms of an article; `known` are the spellings that its house says are right."""
    texts, passed = forms.tokens.texts, 0
    for at in _places(forms, record):
        if at < passed:
            continue
        entry, instead = _read(record, texts, at)
        passed = at + (entry.length if entry else 1)
        if entry and instead and not excused(forms, at) and spelt(texts[at:passed]) not in known:
            if _is_within_another(record, texts, at):
                continue
            misnomer = Misnomer(at, passed, instead, entry)
            if entry.names.house or _is_meant(forms, misnomer):
                yield misnomer


def _places(forms: Forms, record: Record) -> list[int]:
    """The tokens at which a banned form may begin."""
    openers, places = record.banned, []
    for text, form in forms.by_text.items():
        if text in openers or text.isupper() and text.capitalize() in openers:
            places += [*form.running, *form.opening, *form.display]
    small = openers.intersection(forms.lower)  # to "&" the keys would go through all openers
    if small:
        places += [at for at, text in enumerate(forms.tokens.texts) if text in small]
    return sorted(places)


def _is_within_another(record: Record, texts: list[str], at: int) -> bool:
    """Whether a token is part of a form that begins before it."""
    before = range(max(at - _LONGEST, 0), at)
    return any((entry := record.at(texts, first)) and at < first + entry.length for first in before)


def span_of(forms: Forms, misnomer: Misnomer) -> Span:
    """Where a misnomer stands in the prose, without the ending of a possessive."""
    tokens, last = forms.tokens, misnomer.stop - 1
    ending = len(tokens.texts[last]) - len(bare(tokens.texts[last]))
    return Span(tokens.starts[misnomer.first], tokens.ends[last] - ending)


def _read(record: Record, texts: list[str], at: int) -> tuple[Entry | None, str]:
    """What the record says of the form at a token, and what to write for it; capitals are read as a name would be."""
    entry = record.at(texts, at)
    if entry is None and len(texts[at]) > 3 and texts[at].isupper():
        entry = record.at([text.capitalize() for text in texts[at : at + _LONGEST]], 0)
        if entry:
            instead = entry.instead.upper()
            return entry, "" if instead == " ".join(texts[at : at + entry.length]) else instead
    return entry, entry.instead if entry else ""


def _is_meant(forms: Forms, misnomer: Misnomer) -> bool:
    """Whether a form that newslint's own lists ban is what they mean, and not somebody else's right name."""
    first, last = misnomer.first, misnomer.stop - 1
    name = misnomer.entry.name
    if name.kind != "person" and last > first:
        return True
    if not stands_alone(forms, first, last):
        return False
    words = forms.tokens.texts[first : misnomer.stop]
    if name.kind != "person" or not all(lexicon.articles(bare(word)) >= _KNOWN for word in words):
        return True
    return _holds_office(forms, first, bare(words[-1])) or misnomer.instead in " ".join(forms.tokens.texts)


def stands_alone(forms: Forms, first: int, last: int) -> bool:
    """Whether a name is not part of a longer one: no given name before it, no family name behind it."""
    left, right = forms.left(first), forms.right(last)
    if left and left not in TITLES and census.is_given_name(left):
        return False
    return not right or is_word(right) and not census.surname_rank(right)


def _holds_office(forms: Forms, first: int, family: str) -> bool:
    """Whether somebody is given the title of a public office, in full or by the family name."""
    form = forms.by_text.get(family)
    places = [*form.running, *form.opening] if form else []
    return any(forms.left(place) in _OFFICES for place in [first, *places])
