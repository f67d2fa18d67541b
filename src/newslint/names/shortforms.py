"""Short forms of names: whether "Trump", "the Clintons" or "IMF" is somebody or something named in full."""

from __future__ import annotations

import re
from typing import Protocol

from newslint.names.forms import GENERATIONS, PARTICLES
from newslint.names.kinds import Kind, is_family_first
from newslint.names.vocabulary import words

_ARTICLE = re.compile(r"(?:al|el|as|ash|at|ad|ar|an|az)[-‐‑](?=\w)", re.IGNORECASE)

Words = tuple[str, ...]


class Named(Protocol):
    """A name in words, and what it is the name of."""

    @property
    def words(self) -> Words: ...
    @property
    def kind(self) -> Kind: ...


def key(name: Words) -> str:
    """What is the same in the spellings of a name: Jae Myung, Jae-myung."""
    return re.sub(r"[-‐‑.]", " ", _ARTICLE.sub("", " ".join(name))).casefold().replace("  ", " ").strip()


def is_short(part: Named, whole: Named) -> bool:
    """Whether a name is a shorter form of another."""
    if whole.kind == "person":
        return part.kind != "place" and _is_person(part.words, whole.words)
    if part.kind == "person" or whole.kind == "other":
        return False
    if len(part.words) == 1 and _is_acronym(part.words[0], whole.words):
        return True
    return _is_body(part.words, whole.words) if whole.kind == "body" else _is_place(part.words, whole.words)


def _is_person(short: Words, whole: Words) -> bool:
    """Whether a name is a shorter form of a person's: the family name, the given name, either without the middle."""
    part, full = _plain(short), _plain(whole)
    if len(part) == 1:
        families = {full[0]} if is_family_first(full) else {full[-1]}
        plurals = {family + "s" for family in families}
        return part[0] in plurals or len(full) > 1 and part[0] in (full[0], full[-1])
    if len(full) > 1 and part[-1] == full[-1] and _generation(short) == _generation(whole):
        return _is_given(part[0], full[0]) or part == full[-len(part) :]
    if part == full[::-1]:
        return True
    return len(full) > len(part) and (part == full[-len(part) :] or is_family_first(full) and part == full[1:])


def _is_given(one: str, other: str) -> bool:
    """Whether two given names may be one: the same, an initial, a short form."""
    if one == other or f"{one} {other}" in words("nickname") or f"{other} {one}" in words("nickname"):
        return True
    return one[0] == other[0] and 1 in (len(one.rstrip(".")), len(other.rstrip(".")))


def _plain(name: Words) -> tuple[str, ...]:
    """A person's name without particles and generations."""
    left = (_ARTICLE.sub("", word) for word in name if word not in GENERATIONS and word not in PARTICLES)
    return tuple(left) or tuple(name)


def _generation(name: Words) -> str:
    return name[-1].rstrip(".") if name[-1] in GENERATIONS else ""


def _is_body(part: Words, full: Words) -> bool:
    """Whether the words of a body's name are the end of a fuller one, or its beginning without "Corp."."""
    if part == full[-len(part) :]:
        return len(part) > 1 or part[0] != "House" and part[0] in words("bodyword")
    return part == full[: len(part)] and all(word.rstrip(".") in words("corporate") for word in full[len(part) :])


def _is_place(part: Words, full: Words) -> bool:
    return part == full[: len(part)] and full[len(part) :] in (("City",), ("State",))


def _is_acronym(letters: str, full: Words) -> bool:
    initials = "".join(word[0] for word in full if word[0].isupper())
    return len(letters) > 2 and letters.replace(".", "") == initials
