"""What a name is the name of: somebody, a place, a body, or something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from newslint import lexicon
from newslint.names.census import is_given_name, surname_rank
from newslint.names.forms import GENERATIONS, PARTICLES
from newslint.names.record import Record
from newslint.names.vocabulary import words
from newslint.tokens import Tokens

Kind = Literal["person", "place", "body", "other"]

_CORPORATE = frozenset(("&", "Inc.", "Corp.", "Co.", "Ltd."))
_HEAD_ENDS = frozenset(("of", "for", "on"))
_QUARTERS = frozenset(("North", "South", "East", "West"))
_COMMON_SURNAME = 4000
_KNOWN_SURNAME = 7000
_KNOWN_PAIR = 3.0


def kind_by_words(name: Sequence[str], record: Record) -> Kind | None:
    """What the words of a name say that it is, or the record says; None where they do not tell."""
    text = " ".join(name)
    entry = record.of(" ".join(Tokens(text).texts))
    if _is_place(name, text):
        return "place"
    if entry:
        return entry.name.kind
    if text in words("body"):
        return "body"
    if kind := _by_head(name):
        return kind
    if len(name) == 1:
        return "body" if text.replace("&", "").isupper() and len(text) > 1 else None
    return "person" if is_family_first(name) else None


def _is_place(name: Sequence[str], text: str) -> bool:
    places = words("place")
    if len(name) == 1:
        return text in places or text in words("state") or text.title() in places
    if name[0] in words("compass") | words("people") and " ".join(name[1:]) in places:
        return True
    return text in places or text.title() in places or len(name) == 2 and name[0] in _QUARTERS


def _by_head(name: Sequence[str]) -> Kind | None:
    """The kind that the head of a name says: its last word, or the one before "of"."""
    if name[-1] in GENERATIONS and len(name) > 2 and is_given_name(name[0]):
        return "person"
    of = next((place for place, word in enumerate(name) if place and word in _HEAD_ENDS), len(name))
    head = name[of - 1]
    if of < len(name) and head in words("placeof"):
        return "place"
    if len(name) == 2 and is_given_name(name[0]) and 0 < surname_rank(head) < _COMMON_SURNAME:
        return None
    if not words("bodyword").isdisjoint(head.split("-")) or _CORPORATE & set(name):
        return "body"
    if len(name) > 1 and (name[0].rstrip(".") in words("placefirst") and not is_given_name(name[0])):
        return "place"
    if len(name) > 1 and head in words("placeword"):
        return "place"
    if len(name) > 1 and name[0] in words("thingfirst") or len(name) > 2 and name[-3:-1] == ("World", "War"):
        return "other"
    if head in words("thingword"):
        return "other"
    return "body" if len(name) == 2 and len(name[0]) > 2 and name[0].isupper() and name[0].isalpha() else None


def is_family_first(name: Sequence[str]) -> bool:
    """Whether a person's name has the shape of one with the family name first: Woo Won-shik, Xi Jinping."""
    family, given = name[0], name[1:]
    if not given or len(name) > 4:
        return False
    if family in words("korean") and _is_korean(given):
        return True
    strange = all(not surname_rank(word) and not is_given_name(word) for word in given)
    if family in words("chinese") | words("japanese"):
        return len(given) < 3 and strange and not any(map(_is_plain, given))
    if family in words("vietnamese"):
        return strange
    return family in words("hungarian") and is_given_name(given[-1])


def _is_korean(given: Sequence[str]) -> bool:
    """Whether a given name is two short syllables, joined or apart: Jae-myung, Jae Myung."""
    syllables = [part for word in given for part in word.replace("‑", "-").split("-")]
    return len(syllables) == 2 and all(2 <= len(part) <= 6 and part.isalpha() for part in syllables)


def _is_plain(text: str) -> bool:
    """Whether a word is an ordinary one that no family is called."""
    return text not in PARTICLES and not surname_rank(text) and lexicon.articles(text.lower()) > lexicon.articles(text)


def kind_by_copy(name: Sequence[str], said: float, located: float) -> Kind:
    """What the copy says a name is, by the shares of its mentions that speak and that stand for a place."""
    if located > 0.5:
        return "place"
    if len(name) > 1:
        known = lexicon.pairs(name[0], name[-1]) > _KNOWN_PAIR or not _is_plain(name[-1])
        if is_given_name(name[0]) and len(name) < 5 and known:
            return "person"
        return "other" if any(map(_is_plain, name)) or len(name) > 4 else "person"
    if is_given_name(name[0]) or 0 < surname_rank(name[0]) < _KNOWN_SURNAME:
        return "person" if said or lexicon.articles(name[0].lower()) < lexicon.articles(name[0]) - 1 else "other"
    return "person" if said > 0.3 else "other"
