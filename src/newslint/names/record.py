"""The names of record, looked up by form: newslint's own lists and, before them, the house's."""

from __future__ import annotations

import marshal
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from newslint.names.forms import bare
from newslint.names.name import Name, Title


class Index(NamedTuple):
    """A list of names in plain values, which a cache can hold. A form is its words, as tokens, with spaces between.

    `entries` are packed one by one, since a run asks for few. `forms` has, for each form, its entry and what to write
    for it, "" where it is right. `lengths` are the numbers of words, longest first, of the forms that begin with a
    word, `banned` the words that a wrong form begins with. `firsts` and `lasts` are the full forms of people by their
    first and their last word, `families` the entries by the names that stand alone, where only one person of the list
    has it, and `offices` those by the titles that they hold or held, such as "President of China".
    """

    entries: tuple[bytes, ...]
    forms: dict[str, tuple[int, str]]
    lengths: dict[str, tuple[int, ...]]
    banned: frozenset[str]
    firsts: dict[str, tuple[str, ...]]
    lasts: dict[str, tuple[str, ...]]
    families: dict[str, int]
    offices: dict[str, tuple[int, ...]]


@dataclass(frozen=True, eq=False)
class NameList:
    """Names of record from one place; `house` is whether the house wrote them."""

    index: Index
    house: bool

    def name(self, entry: int) -> Name:
        """The name with this number."""
        packed = marshal.loads(self.index.entries[entry])
        packed["titles"] = tuple(
            Title(title, of, _day(first), _day(last), source) for title, of, first, last, source in packed["titles"]
        )
        return Name(**packed)


class Entry(NamedTuple):
    """What a list says of a form: the name that it stands for, and what to write for it, "" where it is right.

    `length` is the number of tokens that the form has.
    """

    names: NameList
    number: int
    instead: str
    length: int

    @property
    def name(self) -> Name:
        return self.names.name(self.number)


@dataclass(frozen=True, eq=False)
class Record:
    """The names of record that a house goes by; the first list that knows a form has the say."""

    lists: tuple[NameList, ...] = ()

    @cached_property
    def known(self) -> frozenset[str]:
        """The forms that the house's lists say are right, and the words of each."""
        house = (names.index.forms.items() for names in self.lists if names.house)
        right = [form for forms in house for form, (_, instead) in forms if not instead]
        return frozenset(right).union(word for form in right for word in form.split() if word[0].isupper())

    @cached_property
    def openers(self) -> frozenset[str]:
        """The words that a form begins with, bare of possessives."""
        return frozenset().union(*(names.index.lengths for names in self.lists))

    @cached_property
    def banned(self) -> frozenset[str]:
        """The words that a wrong form begins with, bare of possessives."""
        return frozenset().union(*(names.index.banned for names in self.lists))

    def at(self, texts: Sequence[str], start: int) -> Entry | None:
        """What is said of the longest form that begins at a token; None when no list knows one."""
        best: Entry | None = None
        first, left = bare(texts[start]), len(texts) - start
        for names in self.lists:
            for length in names.index.lengths.get(first, ()):
                if best and length <= best.length:
                    break
                if length <= left and (said := _said(names.index, texts[start : start + length])):
                    best = Entry(names, *said, length)
                    break
        return best

    def of(self, form: str) -> Entry | None:
        """What is said of a form given as its words with spaces between."""
        words = form.split()
        entry = self.at(words, 0) if words else None
        return entry if entry and entry.length == len(words) else None


NO_RECORD = Record()


def _said(index: Index, words: Sequence[str]) -> tuple[int, str] | None:
    """What a list says of a form, its last word as it is or without the ending of a possessive."""
    form = spelt(words)
    return index.forms.get(form) or index.forms.get(form[: len(form) - len(words[-1]) + len(bare(words[-1]))])


def spelt(words: Sequence[str]) -> str:
    """Words as the key of a form."""
    return " ".join(words).replace("’", "'")


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
