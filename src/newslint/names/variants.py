"""One name written two ways, both plausible: TikTok and Tiktok, São Paulo and Sao Paulo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newslint.names.forms import TITLES, Form, Forms
from newslint.names.likeness import folded

_QUOTES = str.maketrans("‘’ʼ", "'''")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Variant:
    """A form that the story writes otherwise more often, or, when as often, earlier."""

    form: Form
    usual: Form


def variants_in(forms: Forms) -> Iterator[Variant]:
    """The variants of an article that differ in capitals, accents, apostrophes or hyphens alone."""
    alike: dict[str, list[Form]] = {}
    for form in forms.by_text.values():
        if form.running and len(form.text) >= _SHORTEST and not form.text.isupper():
            alike.setdefault(folded(form.text), []).append(form)
    for group in alike.values():
        if len(group) > 1:
            usual = min(group, key=lambda form: (-len(form.running), form.running[0]))
            yield from (Variant(form, usual) for form in group if _differs(form, usual) and _same(forms, form, usual))


def _differs(form: Form, usual: Form) -> bool:
    """Whether two forms differ in more than how their apostrophes are set."""
    return form.text.translate(_QUOTES) != usual.text.translate(_QUOTES)


def _same(forms: Forms, form: Form, usual: Form) -> bool:
    """Whether two forms may be one name: not when each is introduced by a given name of its own."""
    mine, theirs = ({forms.left(i) for i in each.running} - TITLES - {""} for each in (form, usual))
    return (
        not mine or not theirs or bool(mine & theirs) or bool({folded(w) for w in mine} & {folded(w) for w in theirs})
    )
