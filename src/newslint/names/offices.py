"""Offices that a story gives to somebody who by the names of record never held them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newslint.names.name import Name
from newslint.names.record import Record

if TYPE_CHECKING:
    from newslint.names.ledger import Ledger
    from newslint.names.mentions import Mention

_PEOPLES = {
    "American": "United States",
    "Argentine": "Argentina",
    "Argentinian": "Argentina",
    "Australian": "Australia",
    "Brazilian": "Brazil",
    "British": "United Kingdom",
    "Canadian": "Canada",
    "Chinese": "China",
    "French": "France",
    "German": "Germany",
    "Indian": "India",
    "Indonesian": "Indonesia",
    "Italian": "Italy",
    "Japanese": "Japan",
    "Mexican": "Mexico",
    "Russian": "Russia",
    "Saudi": "Saudi Arabia",
    "South African": "South Africa",
    "South Korean": "South Korea",
    "Turkish": "Turkey",
    "US": "United States",
    "UK": "United Kingdom",
}


class Claim(NamedTuple):
    """A mention that gives a person of record an office that is somebody else's: `office`, and whose it is."""

    mention: Mention
    office: str
    person: Name
    holder: Name


def claims_in(ledger: Ledger, day: date | None) -> Iterator[Claim]:
    """The claims that the record contradicts on the day of the story, or as it ends where that is None."""
    record = ledger.record
    if not _speaks_of_offices(ledger):
        return
    for mention in ledger.mentions:
        office = _office(mention)
        holders = _holders(office, record)
        if not holders or any(holder.family in mention.words for holder in holders):
            continue
        person = _person(mention, ledger)
        current = [holder for holder in holders if _holds(holder, office, day)]
        if person and len(current) == 1 and _is_elsewhere(person, office):
            yield Claim(mention, office, person, current[0])


def _speaks_of_offices(ledger: Ledger) -> bool:
    """Whether a people and a title stand before somebody who is no holder; most stories need no closer look."""
    forms = ledger.forms
    for people, country in _PEOPLES.items():
        form = forms.by_text.get(people.split()[-1])
        for at in (*form.running, *form.opening, *form.display) if form else ():
            title = forms.right(at)
            offices = (f"{title} of {country}", f"{title} {forms.right(at + 1)} of {country}")
            holders = [holder for office in offices for holder in _holders(office, ledger.record)]
            if holders and not any(holder.family in forms.tokens.texts[at : at + 6] for holder in holders):
                return True
    return False


def _holders(office: str, record: Record) -> list[Name]:
    """All who hold an office or held it."""
    return [names.name(number) for names in record.lists for number in names.index.offices.get(office, ())]


def _office(mention: Mention) -> str:
    """The office that a title speaks of, as the record words it; "" where the title names no country."""
    for people, country in _PEOPLES.items():
        if mention.title.startswith(f"{people} "):
            return f"{mention.title.removeprefix(people).strip()} of {country}"
    return ""


def _person(mention: Mention, ledger: Ledger) -> Name | None:
    """The person of record that is mentioned: in full, by the family name of the one in the story, or of only one."""
    family = mention.words[0]
    if len(mention.words) > 1:
        return _recorded(mention, ledger.record)
    full = {other.words: other for other in ledger.mentions if len(other.words) > 1 and family in other.words}
    if len(full) == 1:
        person = _recorded(next(iter(full.values())), ledger.record)
        return person if person and person.family == family else None
    alone = [(names, names.index.families.get(family)) for names in ledger.record.lists if not full]
    return next((names.name(number) for names, number in alone if number is not None), None)


def _recorded(mention: Mention, record: Record) -> Name | None:
    entry = record.of(mention.text)
    return entry.name if entry and not entry.instead and entry.name.kind == "person" else None


def _holds(holder: Name, office: str, day: date | None) -> bool:
    terms = [title for title in holder.titles if f"{title.title} of {title.of}" == office]
    return any(term.held(day) if day else term.until is None for term in terms)


def _is_elsewhere(person: Name, office: str) -> bool:
    """Whether the record says that a person is of another country or in another office, and never in this one."""
    held = {f"{title.title} of {title.of}" for title in person.titles}
    return office not in held and bool(held or person.country and not office.endswith(f" of {person.country}"))
