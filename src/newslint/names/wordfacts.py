"""What speaks for and against a word that stands where a name may have been meant, as figures with names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Postfix, Prefix

from newslint import context, lexicon
from newslint.lexicon.kinds import kind
from newslint.names.forms import Form, Forms, bare
from newslint.names.likeness import distance, folded
from newslint.names.places import READ
from newslint.names.suspects import ARTICLES, SPEAKS, Suspect

_WEIGHED = 3
"""Places of a form at which the words around it are weighed."""
_HOPELESS = -8.0
"""How much worse the name may suit a place than the word: of slips planted in news, one in 800 is below that."""
_FAR = 9999
_STOPS = frozenset(".!?")
_LONGEST = 40
"""Words of a sentence, before and behind a place, that are looked at."""

Fact = tuple[str, float]


def facts(suspect: Suspect) -> dict[str, float]:
    """The facts about a word and a name; none where the words around the word say that the name cannot be meant."""
    forms, wrong, right = suspect
    places = _places(wrong)
    better = min(_support(forms, place, right.text) - _support(forms, place, wrong.text) for place in places[:_WEIGHED])
    if better <= _HOPELESS:
        return {}
    found = {"right fits better": better}
    for some in (
        _spelling(wrong.text, right.text),
        _news(wrong.text, right.text),
        _counts(forms, wrong, right),
        _fit(forms, places[0], wrong.text, right.text),
        _sentence(forms, places[0]),
        _pairs(forms, places[0], wrong.text, right.text),
        _company(forms, places[0], _places(right)),
    ):
        found.update(some)
    return found


def _places(form: Form) -> list[int]:
    return form.running + form.opening or form.display


def _support(forms: Forms, place: int, text: str) -> float:
    """How well a form stands at a place: in small letters, where it opens a sentence and mostly has them."""
    word = forms.context[place]
    fitting = word if bare(forms.tokens.texts[place]) == text else _owning(text, word)
    return context.support(forms.context, place, fitting)


def _owning(text: str, word: str) -> str:
    """A form with the possessive ending of a word, if that has one."""
    return text + word[len(bare(word)) :]


def _spelling(wrong: str, right: str) -> Iterator[Fact]:
    a, b = folded(wrong), folded(right)
    yield "edits", distance(a, b)
    yield "letters of wrong", len(a)
    yield "letters of right", len(b)
    yield "same letters at first", Prefix.similarity(a, b)
    yield "same letters at last", Postfix.similarity(a, b)


def _news(wrong: str, right: str) -> Iterator[Fact]:
    for side, form in (("wrong", wrong), ("right", right)):
        known, small = lexicon.articles(form), lexicon.articles(form.lower())
        yield f"{side} known", known
        yield f"{side} small known", small
        yield f"{side} capital", known - small
        yield f"{side} small in dictionaries", lexicon.dictionaries(form.lower())
    yield "right in dictionaries", lexicon.dictionaries(right)


def _counts(forms: Forms, wrong: Form, right: Form) -> Iterator[Fact]:
    yield "times wrong", wrong.count
    yield "times right", right.count
    yield "times small", forms.lower[wrong.text.lower()]


def _fit(forms: Forms, place: int, wrong: str, right: str) -> Iterator[Fact]:
    """How common the word, the name and the word in small letters are beside their neighbours, and so their kinds."""
    row = forms.context
    before, after = row[place - 1] if place else context.EDGE, row[place + 1] if place + 1 < len(row) else context.EDGE
    for side, text in (("wrong", wrong), ("right", right), ("small", wrong.lower())):
        form = _owning(text, row[place])
        yield f"{side} fits", context.support(row, place, form)
        yield f"{side} with last word", context.commonness(f"{before} {form}")
        yield f"{side} with next word", context.commonness(f"{form} {after}")
        yield f"kind of {side} with last word", context.commonness(f"{before} {kind(form)}")
        yield f"kind of {side} with next word", context.commonness(f"{kind(form)} {after}")
        yield f"kind of {side} fits", context.commonness(f"{kind(before)} {kind(form)} {kind(after)}")


def _sentence(forms: Forms, place: int) -> Iterator[Fact]:
    texts, first, stop = forms.tokens.texts, place, place
    while first and place - first < _LONGEST and texts[first - 1] not in _STOPS:
        first -= 1
    while stop < len(texts) and stop - place < _LONGEST and texts[stop] not in _STOPS:
        stop += 1
    words = [text for text in texts[first:stop] if text[0].isalpha()]
    yield "words before", place - first
    yield "capitals in sentence", _share(word[0].isupper() for word in words)


def _pairs(forms: Forms, place: int, wrong: str, right: str) -> Iterator[Fact]:
    """How common the word and the name are behind the name before the place, and before the next; -1 without one."""
    left, after = forms.left(place), forms.right(place)
    for side, form in (("wrong", wrong), ("right", right)):
        yield f"{side} behind name", lexicon.pairs(left, form) if left else -1
        yield f"{side} before name", lexicon.pairs(form, after) if after else -1


def _company(forms: Forms, place: int, right: list[int]) -> Iterator[Fact]:
    """How the places of the name are, and how far like that of the word."""
    texts, places = forms.tokens.texts, right[:READ]
    left, after = forms.left(place), forms.right(place)
    lefts, afters = [forms.left(at) for at in places], [forms.right(at) for at in places]
    yield "words to nearest right", min((abs(at - place) for at in right), default=_FAR)
    yield "same name before", left in lefts if left else -1
    yield "same name behind", after in afters if after else -1
    yield "right behind name", _share(map(bool, lefts))
    yield "right before name", _share(map(bool, afters))
    yield "right speaks", _share(forms.after(at) in SPEAKS for at in places)
    yield "right owns", _share(bare(texts[at]) != texts[at] for at in places)
    yield "same word before", _share(forms.before(at) == forms.before(place) for at in places)
    yield "same word behind", _share(forms.after(at) == forms.after(place) for at in places)
    yield "same kinds beside", max((_same_kinds(forms, at, place) for at in places), default=0)
    yield "wrong speaks", forms.after(place) in SPEAKS
    yield "wrong owns", bare(texts[place]) != texts[place]
    yield "wrong behind article", forms.before(place) in ARTICLES


def _same_kinds(forms: Forms, place: int, other: int) -> int:
    """How many of the two neighbours of a place are of the kind of those of another."""
    beside = ((forms.before(place), forms.before(other)), (forms.after(place), forms.after(other)))
    return sum(bool(a and b) and kind(a) == kind(b) for a, b in beside)


def _share(true: Iterable[bool]) -> float:
    all_of_them = list(true)
    return sum(all_of_them) / max(len(all_of_them), 1)
