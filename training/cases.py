"""What the names engine learns from: suspects of articles as printed, and of the same with slips planted in them."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from newslint import lexicon
from newslint.names.features import features
from newslint.names.forms import Form, Forms
from newslint.names.suspects import Suspect, passes_for_word, suspects_in
from training.leftout import LeftOut
from training.rows import read
from training.slips import RealWords, respelling, typo

READ = 10_000
"""The articles of the corpus whose surest suspects people have read."""
KINDS = ("typo", "variant", "real", "once")


@dataclass(frozen=True, slots=True)
class Case:
    """A suspect to learn from. `kind`: of the planted slip, or "clean"; `right`: whether it is suspected rightly.

    A case without facts is a slip that made no suspect.
    """

    article: int
    id: str
    kind: str = "clean"
    wrong: str = ""
    right: bool = False
    family: str = ""
    facts: tuple[str, ...] = ()


def gather(corpus: str, part: int, parts: int, articles: int) -> tuple[int, list[Case]]:
    """The cases of every `parts`th article, and how many words there are in those that people have read."""
    counted, real_word = LeftOut(), RealWords()
    words = 0
    cases: list[Case] = []
    for number, id, size, text in some_of(corpus, part, articles, parts):
        words += size if number < READ else 0
        cases += cases_in(Case(number, id), text, counted, real_word)
    return words, cases


def some_of(corpus: str, *slice: int | None) -> Iterator[tuple[int, str, int, str]]:
    """The articles of a slice of a corpus: the number, id and words of each, and its text below its title."""
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for number, line in islice(enumerate(file), *slice):
            row = json.loads(line)
            yield number, row["id"], len(row["text"].split()), f"{row['title']}\n\n{row['text']}"


def cases_in(of: Case, text: str, counted: LeftOut, real_word: RealWords) -> Iterator[Case]:
    """The suspects of an article as it is, words of news aside, and of one more reading for each slip planted."""
    forms = without(counted, text)
    yield from (_case(of, suspect) for suspect in suspects_in(forms) if suspect.family != "word")
    random = Random(of.article)
    for kind, form, wrong in _slips(forms, random, real_word):
        case, places = replace(of, kind=kind, wrong=wrong), form.running + form.opening + form.display
        suspects = planted(forms, form, wrong, text, random.choice(places))
        for suspect in suspects:
            yield replace(_case(case, suspect), right=suspect.right.text == form.text)
        if not suspects:
            yield case


def without(counted: LeftOut, text: str) -> Forms:
    """The forms of an article in plain copy, which is left out of the counts from now on."""
    counted.leave(None)
    forms = read(text).names.forms
    counted.leave(forms)
    return forms


def _slips(forms: Forms, random: Random, real_word: RealWords) -> Iterator[tuple[str, Form, str]]:
    """Kinds of slips, each with a form of an article and what is written for it that passes for no word of news."""
    names = _names(forms)
    known = [form for form in repeated(forms) if is_proper(form)]
    often = known if random.random() < 0.8 else repeated(forms)
    real = "real", known, real_word
    once = [form for form in names if form.count == 1 and is_proper(form)]
    for kind, choices, slip in (
        ("typo", often, typo),
        ("variant", often, respelling),
        real,
        real,
        ("once", once, typo),
    ):
        if choices:
            form = at_random(choices, random)
            wrong = slip(form.text, random)
            if wrong and not passes_for_word(wrong) and wrong not in forms.by_text:
                yield kind, form, wrong


def repeated(forms: Forms) -> list[Form]:
    """The names that an article has more than once."""
    return [form for form in _names(forms) if form.count > 1]


def _names(forms: Forms) -> list[Form]:
    names = [form for form in forms.by_text.values() if form.running and len(form.text) > 3]
    return [form for form in names if form.text.replace("-", "").isalpha() and not form.text.isupper()]


def is_proper(form: Form) -> bool:
    """Whether news has a form with a capital at least as often as without."""
    return lexicon.articles(form.text) >= lexicon.articles(form.text.lower())


def at_random(names: list[Form], random: Random) -> Form:
    """One of some names, a common one rather than a rare one."""
    return random.choices(names, [min(name.count, 8) for name in names])[0]


def planted(forms: Forms, form: Form, wrong: str, text: str, place: int) -> list[Suspect]:
    """The suspects on a slip for a form, planted in the text of an article at one token."""
    start = forms.span(form, place).start
    slipped = read(text[:start] + wrong + text[start + len(form.text) :]).names.forms
    slip = slipped.by_text.get(wrong)
    if not slip or all(slipped.span(slip, at).start != start for at in slip.running + slip.opening + slip.display):
        return []
    return [suspect for suspect in suspects_in(slipped) if suspect.wrong is slip]


def _case(of: Case, suspect: Suspect) -> Case:
    facts = tuple(sorted(fact for fact in features(suspect) if not fact.endswith("always")))
    return replace(of, wrong=suspect.wrong.text, family=suspect.family, facts=facts)
