"""Names of record made into what is looked up: every form, and what to write for it."""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA

from newslint.names.forms import bare
from newslint.names.name import Name
from newslint.names.record import Index, spelt
from newslint.tokens import Tokens


def compiled(names: Sequence[Name]) -> Index:
    """The index of names that do not contradict each other."""
    forms: dict[str, tuple[int, str]] = {}
    lengths: dict[str, set[int]] = {}
    banned: set[str] = set()
    full: list[list[str]] = []
    for number, name in enumerate(names):
        wrong = [(form, instead(name, form)) for form in name.banned]
        for form, choice in [(name.name, ""), *((alias, "") for alias in name.aliases), *wrong]:
            words = Tokens(form).texts
            forms[spelt(words)] = (number, choice)
            lengths.setdefault(bare(words[0]), set()).add(len(words))
            if choice:
                banned.add(bare(words[0]))
            elif name.kind == "person" and len(words) > 1:
                full.append(words)
    return Index(
        tuple(map(_packed, names)),
        forms,
        {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
        frozenset(banned),
        _by(full, 0),
        _by(full, -1),
        _families(names),
        _offices(names),
    )


def instead(name: Name, form: str) -> str:
    """What to write for a banned form: the nearest right spelling, or as much of the nearest as the form has.

    Of a form that names its surroundings ("Bogota, Columbia") only the part that is nearest to the name is mended.
    """
    if "," in form and "," not in name.name:
        parts = form.split(", ")
        near = [_nearest(name, part) for part in parts]
        at = min(range(len(parts)), key=lambda place: OSA.distance(parts[place], near[place]))
        return ", ".join([*parts[:at], near[at], *parts[at + 1 :]])
    nearest = _nearest(name, form)
    if OSA.distance(form, nearest) <= max(len(form) // 3, 1):
        return nearest
    return name.family if name.family and " " not in form else name.name


def _nearest(name: Name, form: str) -> str:
    rights = (name.name, *name.aliases)
    length = len(form.split())
    parts = [part for right in rights for part in _parts(right, length)] if length < len(name.name.split()) else []
    return min((*rights, *parts), key=lambda right: OSA.distance(form, right))


def _parts(form: str, length: int) -> Iterator[str]:
    words = form.split()
    return (" ".join(words[start : start + length]) for start in range(len(words) - length + 1))


def _by(forms: Iterable[list[str]], place: int) -> dict[str, tuple[str, ...]]:
    """Forms by their first or last word."""
    found: dict[str, list[str]] = {}
    for words in forms:
        found.setdefault(words[place], []).append(spelt(words))
    return {word: tuple(same) for word, same in found.items()}


def _families(names: Sequence[Name]) -> dict[str, int]:
    """The entry of each family name that one person alone has."""
    people = Counter(name.family for name in names)
    return {name.family: number for number, name in enumerate(names) if name.family and people[name.family] == 1}


def _offices(names: Sequence[Name]) -> dict[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = {}
    for number, name in enumerate(names):
        for title in name.titles:
            found.setdefault(f"{title.title} of {title.of}", {})[number] = None
    return {office: tuple(numbers) for office, numbers in found.items()}


def _packed(name: Name) -> bytes:
    """The fields of a name that say something."""
    fields = {key: value for key, value in zip(Name._fields, name, strict=True) if value}
    titles = [
        (title.title, title.of, str(title.from_ or ""), str(title.until or ""), title.source) for title in name.titles
    ]
    return marshal.dumps({**fields, "titles": titles})
