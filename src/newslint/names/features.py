"""What speaks for and against a suspect that is no word, as a set of named facts."""

from __future__ import annotations

from collections.abc import Iterable
from math import log2

from newslint import lexicon
from newslint.names.census import is_given_name, surname_rank
from newslint.names.forms import TITLES, Form, Forms
from newslint.names.likeness import distance, ending, folded, slip, sound
from newslint.names.places import Company, company
from newslint.names.suspects import ARTICLES, SPEAKS, Suspect


def features(suspect: Suspect) -> set[str]:
    """The facts about a suspect, each behind the name of its family."""
    forms, wrong, right = suspect.forms, suspect.wrong, suspect.right
    mine, theirs = company(forms, wrong), company(forms, right)
    facts = {
        "always",
        *_spelling(wrong.text, right.text),
        *_counts(forms, wrong, right),
        *_news(wrong.text, right.text),
        *_census(wrong.text, right.text),
        *_neighbours(mine, theirs),
        *_pairs(wrong.text, right.text, mine),
        *_slots(mine, theirs),
    }
    family = suspect.family
    return {f"{family} {fact}" for fact in facts} if family else facts


def _spelling(wrong: str, right: str) -> Iterable[str]:
    a, b = folded(wrong), folded(right)
    size, kind, far = min(len(a), len(b), 10), slip(a, b), distance(a, b, 1) > 1
    yield f"slip {kind}"
    yield f"length {size}{' far' if far else ''}"
    if end := ending(a, b):
        yield f"{'longer' if len(a) > len(b) else 'shorter'} {end}"
    if a[0] != b[0]:
        yield "other first letter"
    if a[-1] != b[-1]:
        yield "other last letter"
    if sound(a) == sound(b):
        yield "same sound"
    if sorted(a) == sorted(b):
        yield "same letters"
    if "-" in wrong or "-" in right:
        parts = set(wrong.split("-")) & set(right.split("-"))
        yield "hyphen same part" if parts else "hyphen"
    if not wrong[1:].islower():
        yield "wrong inner capital"


def _counts(forms: Forms, wrong: Form, right: Form) -> Iterable[str]:
    yield f"counts {min(wrong.count, 3)} {min(int(log2(1 + right.count)), 5)}"
    if wrong.count == right.count:
        yield "counts equal"
    if not wrong.count:
        yield "wrong only in display"
    elif not wrong.running:
        yield "wrong only opening"
    if not right.running:
        yield "right not running"
    if wrong.display:
        yield "wrong in display"
    if right.display:
        yield "right in display"
    if forms.lower[wrong.text.lower()]:
        yield "wrong lower here"
    if forms.lower[right.text.lower()]:
        yield "right lower here"


def _news(wrong: str, right: str) -> Iterable[str]:
    a, b = lexicon.articles(wrong), lexicon.articles(right)
    right_low = lexicon.articles(right.lower())
    yield f"wrong known {int(a)}"
    yield f"right known {min(int(b), 10)}"
    if not a:
        yield "wrong unknown"
    if lexicon.articles(wrong.upper()) and not wrong.isupper():
        yield "wrong known in capitals"
    if not a and not b:
        yield "both unknown"
    if not a and b >= 4:
        yield "unknown for known"
    if lexicon.dictionaries(wrong):
        yield "wrong in dictionary"
    if lexicon.dictionaries(wrong.lower()):
        yield "wrong rare word"
    if lexicon.dictionaries(right):
        yield "right in dictionary"
    if right_low:
        yield f"right word capital {int(max(-6.0, min(6.0, b - right_low)))}"


def _census(wrong: str, right: str) -> Iterable[str]:
    for side, form in (("wrong", wrong), ("right", right)):
        if rank := surname_rank(form):
            yield f"{side} surname {1 if rank < 1000 else 2 if rank < 5000 else 3}"
        if is_given_name(form):
            yield f"{side} given name"


def _neighbours(mine: Company, theirs: Company) -> Iterable[str]:
    for side, a, b in (("left", mine.names, theirs.names), ("right", mine.right, theirs.right)):
        if a & b:
            yield f"same {side}"
        elif a and b:
            yield f"other {side}"
        elif a or b:
            yield f"{side} only {'wrong' if a else 'right'}"
    if mine.listed & theirs.listed:
        yield "same list"
    elif mine.listed:
        yield "listed wrong"
    if mine.left & TITLES:
        yield "titled wrong"
    if theirs.left & TITLES:
        yield "titled right"
    if mine.left & theirs.left & TITLES:
        yield "same title"


def _pairs(wrong: str, right: str, mine: Company) -> Iterable[str]:
    best = [0.0, 0.0]
    for place, form in enumerate((wrong, right)):
        for other in mine.left:
            best[place] = max(best[place], lexicon.pairs(other, form))
        for other in mine.right:
            best[place] = max(best[place], lexicon.pairs(form, other))
    if mine.left or mine.right:
        yield f"pair {min(int(best[0]), 4)} {min(int(best[1]), 6)}"
        yield f"pair right {min(int(best[1]), 6)}"
        yield f"pair wrong {min(int(best[0]), 4)}"
        yield "accompanied"


def _slots(mine: Company, theirs: Company) -> Iterable[str]:
    for side, around in (("wrong", mine), ("right", theirs)):
        if around.after & SPEAKS:
            yield f"{side} speaks"
        if around.possessive:
            yield f"{side} possessive"
        if around.before & ARTICLES:
            yield f"{side} behind article"
    if not mine.names and (mine.after & SPEAKS or mine.possessive or mine.left):
        yield "wrong never introduced"
    for side, here, there in (("after", mine.after, theirs.after), ("before", mine.before, theirs.before)):
        if same := here & there:
            yield f"same {side}"
            if any(map(str.isalpha, same)):
                yield f"same word {side}"
    if mine.after and all(word[-2:] == "ed" for word in mine.after):
        yield "wrong before past"
