"""Looking for what cards describe."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from newslint.article import Article
from newslint.patterns.expressions import compile_expression, of_words
from newslint.patterns.literals import leading_of, literals_of
from newslint.span import Span

_GRAM = 4
# Any white space is a space to literals, and any apostrophe a plain one.
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_ALIKE = {**dict.fromkeys(_SPACES, " "), "’": "'"}


@dataclass(frozen=True)
class Form:
    """A form that a card looks for: an expression, letters of which it holds some, and those that it begins with."""

    written: str
    literals: tuple[str, ...]
    leading: str
    ignorecase: bool

    @cached_property
    def expression(self) -> re.Pattern[str]:
        return compile_expression(self.written, self.ignorecase)

    def may_be_in(self, letters: str, region: Span) -> bool:
        """Whether a region of a text, by its letters, has some that the form is sure to hold."""
        return any(letters.find(literal, region.start, region.end) >= 0 for literal in self.literals)

    def match(self, text: str, letters: str, start: int) -> re.Match[str] | None:
        """The first match in `text` from `start` on; `letters` are those of the text, one for one."""
        if not self.leading:
            return self.expression.search(text, start)
        at = letters.find(self.leading, start)
        while at >= 0:
            if match := self.expression.match(text, at):
                return match
            at = letters.find(self.leading, at + 1)
        return None


class Forms:
    """The forms that a card looks for, by letters that one in a text tells of."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self._forms = forms
        self._by_last: dict[str, list[tuple[str, str, int]]] = {}
        self._short: list[tuple[str, int]] = []
        for number, form in enumerate(forms):
            for literal in form.literals:
                if len(literal) < _GRAM:
                    self._short.append((literal, number))
                else:
                    self._by_last.setdefault(literal[-_GRAM:], []).append((literal[:_GRAM], literal, number))
        self._lasts = frozenset(self._by_last)

    def likely(self, letters: str) -> list[tuple[int, Form]]:
        """Those that may be in a text, in order, by its letters: few of many."""
        told: list[tuple[str, int]] = []
        if self._lasts:  # few cards do without, but those that every run has
            grams = _grams(letters)
            for last in self._lasts & grams:
                told += [(literal, number) for first, literal, number in self._by_last[last] if first in grams]
        numbers = {number for literal, number in (*self._short, *told) if literal in letters}
        return [(number, self._forms[number]) for number in sorted(numbers)]


class Found(NamedTuple):
    """What was found: where, which of the forms it has, by its index, and how that matched in its region."""

    span: Span
    form: int
    match: re.Match[str]


def form(expression: str, *, words: bool, ignorecase: bool, before: str = "", after: str = "") -> Form:
    """The form that an expression describes, of whole `words` or of anything, between two others."""
    written = of_words(expression) if words else expression
    leading = "" if before else leading_of(expression)
    return Form(f"{before}{written}{after}", literals_of(expression), leading, ignorecase)


def letters_of(text: str) -> str:
    """A text as literals are sought in it, letter for letter."""
    letters = text.lower()
    if len(letters) != len(text):  # some letter has two in small
        letters = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    for odd, plain in _ALIKE.items():  # a tenth of what str.translate takes
        letters = letters.replace(odd, plain)
    return letters


@lru_cache(maxsize=1)  # every card asks for those of the same article
def _letters(text: str) -> str:
    return letters_of(text)


@lru_cache(maxsize=1)
def _grams(letters: str) -> frozenset[str]:
    """Letters in fours."""
    return frozenset({letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1)})


def find(forms: Forms, article: Article, regions: Sequence[Span]) -> Iterator[Found]:
    """All that has one of the forms, in order; of two that overlap the first, and then that of the earlier form.

    Most forms have nothing in most articles: looking for their letters first is much the quickest way to tell.
    """
    letters = _letters(article.text)
    likely = forms.likely(letters)
    for region in regions if likely else ():
        if there := [each for each in likely if each[1].may_be_in(letters, region)]:
            yield from _within(region, there, region.of(article.text), region.of(letters))


def _within(region: Span, forms: Sequence[tuple[int, Form]], text: str, letters: str) -> Iterator[Found]:
    """What is found in a region, whose words and letters are given."""
    firsts = ((form.match(text, letters, 0), index, form) for index, form in forms)
    heap = [(match.start(), index, match, form) for match, index, form in firsts if match]
    heapify(heap)
    end = 0
    while heap:
        start, index, match, form = heappop(heap)
        if start >= end and match.end() > start:
            end = match.end()
            yield Found(Span(region.start + start, region.start + end), index, match)
        at = max(end, start + 1)
        following = form.match(text, letters, at) if at <= len(text) else None
        if following:
            heappush(heap, (following.start(), index, following, form))
