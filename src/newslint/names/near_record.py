"""Names that are one slip away from those of people of record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from newslint import lexicon
from newslint.names import census
from newslint.names.forms import PARTICLES, TITLES, Form, Forms, bare
from newslint.names.likeness import difference, distance, ending, folded, slip, sound
from newslint.names.misnomers import Misnomer, stands_alone
from newslint.names.name import Name
from newslint.names.record import Entry, NameList, Record
from newslint.names.slips import excused
from newslint.names.suspects import is_word

_SELDOM = 1.6
"""How common a spelling may be, on the lexicon's scale, and still be a slip: two articles of news at large."""
_ENGLISH = frozenset(("", "United States", "United Kingdom", "Canada", "Australia", "New Zealand", "Ireland"))
_SOFT = frozenset("aeiouyhw")
"""The letters that romanisations differ in."""
_FAMOUS = 5.0
"""How common a family name must be to be known without a given name: thirty articles."""

_FAR = 4
"""Words that a slip may be away from the first or the last word of a name."""


def near_misses_in(forms: Forms, record: Record, known: frozenset[str]) -> Iterator[Misnomer]:
    """The slips in full names of people of record, and in famous family names that stand without a given name."""
    rare = frozenset(text for text in forms.by_text if lexicon.articles(text) <= _SELDOM)
    search = _Search(forms, record, known, rare)
    met: set[int] = set()
    for names in record.lists:
        for misnomer in [*search.full(names), *search.alone(names)]:
            if misnomer.first not in met and not excused(forms, misnomer.first):
                met.add(misnomer.first)
                yield misnomer


@lru_cache(maxsize=8)
def _famous(names: NameList) -> dict[str, str]:
    """The famous family names of a list, and how they are compared."""
    return {family: folded(family) for family in names.index.families if lexicon.articles(family) >= _FAMOUS}


class _Search(NamedTuple):
    """An article in which slips are looked for."""

    forms: Forms
    record: Record
    known: frozenset[str]
    rare: frozenset[str]

    def full(self, names: NameList) -> Iterator[Misnomer]:
        """The full names that differ from one of a list in one word, which is rare."""
        for text, form in self.forms.by_text.items():
            for at in [*form.running, *form.opening, *form.display] if text in self.rare else ():
                yield from self._around(names, at)

    def _around(self, names: NameList, at: int) -> Iterator[Misnomer]:
        """The names that the word at a token may be part of, by their first or their last word."""
        index, texts = names.index, self.forms.tokens.texts
        for far in range(1, _FAR + 1):
            for right in index.firsts.get(texts[at - far], ()) if far <= at else ():
                yield from self._compared(names, at - far, right)
            for right in index.lasts.get(bare(texts[at + far]), ()) if at + far < len(texts) else ():
                yield from self._compared(names, at + far - right.count(" "), right)

    def _compared(self, names: NameList, first: int, form: str) -> Iterator[Misnomer]:
        """The name that begins at a token, if one of its words is a slip for that of a right form."""
        right, tokens = form.split(), self.forms.tokens
        words = tokens.texts[max(first, 0) : first + len(right)]
        if len(words) != len(right):
            return
        words[-1] = bare(words[-1])
        other = [place for place, word in enumerate(words) if word != right[place]]
        if len(other) != 1 or not self._is_slip(words[other[0]], right[other[0]]):
            return
        near = [lexicon.pairs(*two) for two in pairwise(words)]
        if max(near[max(other[0] - 1, 0) : other[0] + 1]) > _SELDOM or self.record.of(" ".join(words)):
            return
        last = first + len(words) - 1
        entry = Entry(names, names.index.forms[form][0], "", len(words))
        if stands_alone(self.forms, first, last) and _is_certain(words[other[0]], right[other[0]], entry.name):
            gaps = [tokens.starts[place + 1] > tokens.ends[place] for place in range(first, last)]
            instead = "".join(word + " " * gap for word, gap in zip(right, [*gaps, False], strict=True))
            yield Misnomer(first, last + 1, instead, entry)

    def alone(self, names: NameList) -> Iterator[Misnomer]:
        """The words that nobody knows and that differ little from one famous family name."""
        families = _famous(names)
        for form in self.forms.by_text.values():
            if len(form.text) < 6 or not form.running or lexicon.articles(form.text) or not self._is_unnamed(form):
                continue
            found = process.extract(folded(form.text), families, scorer=OSA.distance, score_cutoff=2, limit=None)
            near = [family for _, _, family in found]
            if len(near) != 1 or len(near[0]) < 6 or not self._is_slip(form.text, near[0]):
                continue
            entry = Entry(names, names.index.families[near[0]], "", 1)
            if _is_certain(form.text, near[0], entry.name):
                for place in [*form.running, *form.opening, *form.display]:
                    yield Misnomer(place, place + 1, near[0], entry)

    def _is_unnamed(self, form: Form) -> bool:
        """Whether a form is nowhere part of a longer name."""
        forms = self.forms
        for place in [*form.running, *form.opening, *form.display]:
            left, before = forms.left(place), forms.before(place)
            initial = not left and before == "." and place in form.running
            named = left and left not in TITLES or before in PARTICLES
            if named or initial or forms.right(place) or forms.after(place) == "&":
                return False
        return True

    def _is_slip(self, wrong: str, right: str) -> bool:
        """Whether a word is no name, no word of English and one slip away from a word of a name."""
        a, b = folded(wrong), folded(right)
        if min(len(a), len(b)) < 4 or distance(a, b) != 1 or ending(a, b):
            return False
        if not wrong[0].isupper() or wrong in self.known or wrong not in self.rare:
            return False
        if is_word(wrong) or lexicon.dictionaries(wrong) or lexicon.dictionaries(wrong.lower()):
            return False
        return not census.surname_rank(wrong) and not census.is_given_name(wrong)


def _is_certain(wrong: str, right: str, name: Name) -> bool:
    """Whether a slip in a name can be neither a trap nor another romanisation of it."""
    if wrong in name.traps:
        return False
    a, b = folded(wrong), folded(right)
    extra, missing, _ = difference(a, b)
    kind, alike = slip(a, b), sound(a) == sound(b)
    if name.country in _ENGLISH or kind == "swapped":
        return not alike or kind in ("doubled", "undoubled", "swapped")
    return not alike and not _SOFT & {*extra, *missing}
