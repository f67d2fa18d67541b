"""Entities: the persons, places and bodies of an article, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newslint.names.kinds import Kind, kind_by_copy, kind_by_words
from newslint.names.mentions import Mention
from newslint.names.record import Record
from newslint.names.shortforms import is_short, key
from newslint.names.vocabulary import words
from newslint.tokens import Tokens

_IN = frozenset("in near across outside around throughout In Near Across Outside Around Throughout".split())


@dataclass(slots=True)
class Entity:
    """Somebody or something that an article names: its fullest form and every mention in order."""

    name: str
    kind: Kind
    mentions: list[Mention] = field(default_factory=list)

    def __contains__(self, words: object) -> bool:
        """Whether it is mentioned in these words."""
        return any(mention.words == words for mention in self.mentions)

    @property
    def forms(self) -> Mapping[str, tuple[Mention, ...]]:
        """The mentions by the form that they use, in the order of its first."""
        forms: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            forms.setdefault(mention.text, []).append(mention)
        return {form: tuple(mentions) for form, mentions in forms.items()}

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that somebody is given, in order."""
        titles = (mention.title for mention in self.mentions if mention.title and self.kind == "person")
        return tuple(dict.fromkeys(titles))


@dataclass(slots=True)
class _Group:
    """The mentions that have the same words, and what they name."""

    words: tuple[str, ...]
    kind: Kind
    mentions: list[Mention]


def entities_of(mentions: Sequence[Mention], tokens: Tokens, record: Record) -> tuple[Entity, ...]:
    """The entities that mentions are of, by their first."""
    alike: dict[str, list[Mention]] = {}
    for mention in mentions:
        alike.setdefault(key(mention.words), []).append(mention)
    groups = [_Group(same[0].words, _kind(same, tokens, record), same) for same in alike.values()]
    meant = _acronyms(mentions, tokens)
    entities: list[tuple[_Group, Entity]] = []
    for group in sorted(groups, key=lambda group: -len(group.words)):
        wholes = [entity for whole, entity in entities if is_short(group, whole) or meant.get(group.words) in entity]
        if not wholes:
            wholes = [Entity(" ".join(group.words), group.kind)]
            entities.append((group, wholes[0]))
        for mention in group.mentions:
            _latest(wholes, mention).mentions.append(mention)
    return tuple(_in_order(entity for _, entity in entities))


def _acronyms(mentions: Sequence[Mention], tokens: Tokens) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The acronyms that stand in brackets behind a name, and the words of that."""
    return {
        mention.words: words_before.words
        for words_before, mention in pairwise(mentions)
        if words_before.last == mention.first - 2
        and len(mention.words) == 1
        and mention.words[0].isupper()
        and tokens.texts[mention.first - 1] == "("
        and tokens.texts[mention.last + 1 : mention.last + 2] == [")"]
    }


def _in_order(entities: Iterable[Entity]) -> list[Entity]:
    entities = list(entities)
    for entity in entities:
        entity.mentions.sort(key=lambda mention: mention.span)
    return sorted(entities, key=lambda entity: entity.mentions[0].span)


def _latest(wholes: Sequence[Entity], mention: Mention) -> Entity:
    """The one of several that a mention is of: who has its title, else who was named last before it."""

    def nearness(entity: Entity) -> tuple[bool, int, int]:
        before = [other.span.start for other in entity.mentions if other.span.start <= mention.span.start]
        return mention.title in entity.titles, max(before, default=-1), -entity.mentions[0].span.start

    return max(wholes, key=nearness) if len(wholes) > 1 else wholes[0]


def _kind(mentions: Sequence[Mention], tokens: Tokens, record: Record) -> Kind:
    """What mentions of the same words name."""
    name = mentions[0].words
    kind = kind_by_words(name, record)
    titled = any(mention.title[:1].isupper() for mention in mentions)
    if kind and not (titled and kind == "other"):
        return kind
    if titled or len(name) == 1 and any(name[0] in names.index.lasts for names in record.lists):
        return "person"
    texts = [*tokens.texts, "", "", ""]  # so that there are some behind the last, and one before the first
    said = sum(texts[mention.last + 1] in words("says") or bool(mention.title) for mention in mentions)
    located = sum(_is_located(mention, texts) for mention in mentions)
    return kind_by_copy(name, said / len(mentions), located / len(mentions))


def _is_located(mention: Mention, texts: Sequence[str]) -> bool:
    """Whether a mention stands for a place: "in Flint", "Flint, Mich."."""
    larger = texts[mention.last + 2]
    abbreviated = larger in words("state") or f"{larger}." in words("state")
    named = abbreviated or len(mention.words) == 1 and larger in words("place")
    return texts[mention.first - 1] in _IN or texts[mention.last + 1] == "," and named
