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
from newslint.names.suspects import Suspect, is_word, suspects_in
from newslint.parse import plain
from newslint.source import Source
from training.leftout import LeftOut
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
    words, cases = 0, []
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for number, line in islice(enumerate(file), part, articles, parts):
            row = json.loads(line)
            words += len(row["text"].split()) if number < READ else 0
            cases += cases_in(Case(number, row["id"]), f"{row['title']}\n\n{row['text']}", counted, real_word)
    return words, cases


def cases_in(of: Case, text: str, counted: LeftOut, real_word: RealWords) -> Iterator[Case]:
    """The suspects of an article as it is, and of one more reading for each slip planted."""
    counted.leave(None)
    forms = read(text)
    counted.leave(forms)
    yield from (_case(of, suspect) for suspect in suspects_in(forms))
    random = Random(of.article)
    for kind, form, wrong in _slips(forms, random, real_word):
        family = "word" if is_word(wrong) else ""
        planted = replace(of, kind=kind, wrong=wrong, family=family)
        yield from _planted(planted, forms, form, text, random)


def read(text: str) -> Forms:
    """The forms of an article in plain copy."""
    article = plain.newslint_parse(Source("article.txt", text))
    assert article is not None
    return article.names.forms


def _slips(forms: Forms, random: Random, real_word: RealWords) -> Iterator[tuple[str, Form, str]]:
    """Kinds of slips, each with a form of an article and what is written for it. Words that are slips come twice."""
    names = [form for form in forms.by_text.values() if form.running and len(form.text) > 3]
    names = [form for form in names if form.text.replace("-", "").isalpha() and not form.text.isupper()]
    proper = [form for form in names if lexicon.articles(form.text) >= lexicon.articles(form.text.lower())]
    known = [form for form in proper if form.count > 1]
    often = known if random.random() < 0.8 else [form for form in names if form.count > 1]
    once = [form for form in proper if form.count == 1]
    real = ("real", known, real_word)
    for kind, choices, slip in (
        ("typo", often, typo),
        ("variant", often, respelling),
        real,
        real,
        ("once", once, typo),
    ):
        if choices:
            form = random.choices(choices, [min(choice.count, 8) for choice in choices])[0]
            wrong = slip(form.text, random)
            if wrong and (kind != "real" or wrong not in forms.by_text):
                yield kind, form, wrong


def _planted(case: Case, forms: Forms, form: Form, text: str, random: Random) -> Iterator[Case]:
    """The suspects on a slip planted at one place of a form; a case without facts when there is none."""
    start = forms.span(form, random.choice(_places(case.kind, form, random))).start
    slipped = read(text[:start] + case.wrong + text[start + len(form.text) :])
    wrong = slipped.by_text.get(case.wrong)
    there = wrong and any(
        slipped.span(wrong, i).start == start for i in (*wrong.running, *wrong.opening, *wrong.display)
    )
    suspects = [suspect for suspect in suspects_in(slipped) if suspect.wrong is wrong] if there else []
    for suspect in suspects:
        yield replace(_case(case, suspect), right=suspect.right.text == form.text)
    if not suspects:
        yield case


def _places(kind: str, form: Form, random: Random) -> list[int]:
    """Where a slip is planted: anywhere, but a word in body copy, and more often at the head of a sentence."""
    if kind != "real":
        return form.running + form.opening + form.display
    return form.opening if form.opening and random.random() < 0.3 else form.running + form.opening


def _case(of: Case, suspect: Suspect) -> Case:
    facts = tuple(sorted(fact for fact in features(suspect) if not fact.endswith("always")))
    return replace(of, wrong=suspect.wrong.text, family=suspect.family, facts=facts)
