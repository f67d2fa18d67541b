"""One name written two ways, both plausible: TikTok and Tiktok, São Paulo and Sao Paulo, Jong Un and Jong-un."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.names.forms import TITLES, Form, Forms
from newslint.names.likeness import folded
from newslint.span import Span

_APOSTROPHES = str.maketrans("‘’ʼ", "'''")
_SHORTEST = 3


class Spelling(NamedTuple):
    """A way in which a story writes a name, and where it does, in order."""

    text: str
    spans: tuple[Span, ...]


class Variant(NamedTuple):
    """A spelling that the story writes otherwise more often or, when as often, earlier."""

    spelling: Spelling
    usual: Spelling


def variants_in(forms: Forms) -> Iterator[Variant]:
    """The spellings of an article that differ in capitals, accents, apostrophes, hyphens or spacing alone."""
    for group in [*_alike(forms), *_hyphenated(forms)]:
        usual = min(group, key=lambda spelling: (-len(spelling.spans), spelling.spans[0]))
        yield from (Variant(spelling, usual) for spelling in group if spelling is not usual)


def _alike(forms: Forms) -> Iterator[list[Spelling]]:
    """Forms that are the same but for capitals, accents and apostrophes."""
    alike: dict[str, list[Form]] = {}
    for form in forms.by_text.values():
        if form.running and len(form.text) >= _SHORTEST and not form.text.isupper():
            alike.setdefault(folded(form.text), []).append(form)
    for group in alike.values():
        if len({form.text.translate(_APOSTROPHES) for form in group}) > 1 and _one_name(forms, group):
            yield [_spelling(forms, form) for form in group]


def _one_name(forms: Forms, group: list[Form]) -> bool:
    """Whether forms may be one name: not when each is introduced by a given name of its own."""
    introduced = [{folded(forms.left(i)) for i in form.running if forms.left(i) not in TITLES} - {""} for form in group]
    return not all(introduced) or bool(set.intersection(*introduced))


def _spelling(forms: Forms, form: Form) -> Spelling:
    return Spelling(form.text, tuple(forms.span(form, i) for i in sorted(form.running + form.opening)))


def _hyphenated(forms: Forms) -> Iterator[list[Spelling]]:
    """Given names of East Asia with a hyphen here and a space there, behind one family name."""
    texts, tokens = forms.tokens.texts, forms.tokens
    for form in list(forms.by_text.values()):
        first, hyphen, second = form.text.partition("-")
        if not hyphen or not second.islower() or first not in forms.by_text:
            continue
        families = {forms.left(i) for i in form.running} - {""}
        apart = tuple(
            Span(tokens.starts[i], tokens.starts[i + 1] + len(second))
            for i in forms.by_text[first].running
            if texts[i] == first and forms.right(i).lower() == second and forms.left(i) in families
        )
        if apart:
            yield [_spelling(forms, form), Spelling(f"{first} {second.capitalize()}", apart)]
