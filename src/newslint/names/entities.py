"""Entities: the persons, places and bodies of an article, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from newslint.names.mentions import Mention
from newslint.names.record import NO_RECORD, Record

Kind = Literal["person", "place", "body", "other"]

_BODY_WORDS = frozenset(
    "Inc Corp Co Ltd LLC PLC Group Holdings Bank Party Ministry Department University College Institute Agency Union "
    "Association Council Committee Commission Court Congress Senate Parliament Assembly House Board Bureau Office Army "
    "Navy Force Forces Police Guard League Club Foundation Organization Organisation Company Times Post News Journal "
    "Church Center Centre Service Authority Federation Administration Fund Trust Airlines Motors Press".split()
)
_IN = frozenset(("in", "at", "from", "near", "across", "outside", "around", "throughout", "In", "At", "From"))


@dataclass(slots=True)
class Entity:
    """Somebody or something that an article names: its fullest form and every mention in order."""

    mentions: list[Mention] = field(default_factory=list)
    places: int = 0
    record: Record = NO_RECORD

    @property
    def name(self) -> str:
        """The fullest form, the first of those with most words."""
        return max(self.mentions, key=lambda mention: len(mention.words)).text

    @property
    def forms(self) -> Mapping[str, tuple[Mention, ...]]:
        """The mentions by the form that they use, in the order of its first."""
        forms: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            forms.setdefault(mention.text, []).append(mention)
        return {form: tuple(mentions) for form, mentions in forms.items()}

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that it is given, in order."""
        return tuple(dict.fromkeys(mention.title for mention in self.mentions if mention.title))

    @property
    def kind(self) -> Kind:
        """Person, place, body or, where neither the names of record nor the copy tells, other."""
        entry = self.record.of(self.name)
        if entry:
            return entry.name.kind
        words = {word for mention in self.mentions for word in mention.words}
        if words & _BODY_WORDS or all(word.isupper() and len(word) > 2 for word in words):
            return "body"
        if self.titles:
            return "person"
        if 2 * self.places > len(self.mentions):
            return "place"
        return "person" if len(self.name.split()) > 1 else "other"


def entities_of(mentions: Iterable[Mention], before: Mapping[int, str], record: Record) -> tuple[Entity, ...]:
    """The entities that mentions are of, by their first. `before` is the word before the offset of each mention."""
    entities: list[Entity] = []
    for mention in mentions:
        entity = _same(entities, mention)
        if entity is None:
            entity = Entity(record=record)
            entities.append(entity)
        entity.mentions.append(mention)
        entity.places += before.get(mention.span.start, "") in _IN
    return tuple(entities)


def _same(entities: list[Entity], mention: Mention) -> Entity | None:
    """The entity that a mention is of: the latest that has its very words, or of whose fullest form they are a part."""
    best: tuple[int, Entity] | None = None
    for entity in reversed(entities):
        strength = max(_likeness(known.words, mention.words) for known in entity.mentions)
        if strength and (best is None or strength > best[0]):
            best = (strength, entity)
    return best[1] if best else None


def _likeness(known: tuple[str, ...], words: tuple[str, ...]) -> int:
    """How surely two names are one: 4 the same words, 3 a fuller form, 2 the family name, 1 the first word alone."""
    if known == words:
        return 4
    short, long = sorted((known, words), key=len)
    if len(short) > 1:
        fuller = short[-1] == long[-1] and short[0][0] == long[0][0] and (short[0] == long[0] or len(short[0]) == 1)
        return 3 if fuller else 0
    if len(long) == 1 or not short:
        return 0
    return 2 if short[0] == long[-1] else 1 if short[0] == long[0] and len(words) == 1 else 0
