"""What cards find, pattern by pattern, as Vale's own do."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from newslint.article import Article, House
from newslint.hookspecs import Pattern
from newslint.packs.check import Check
from newslint.parse.plain import newslint_parse
from newslint.patterns import newslint_patterns, seldom
from newslint.source import Source

PATTERNS = {pattern.extends: pattern for pattern in (*newslint_patterns(), *seldom.newslint_patterns())}


def article(copy: str) -> Article:
    read = newslint_parse(Source("story.txt", copy))
    assert read is not None
    return read


def check(extends: str, *, scope: str = "text", quotations: bool = True, limit: int = 0, **options: Any) -> Check:
    pattern: type[Pattern] = PATTERNS[extends]
    return Check(pattern, options, (scope,), quotations, limit, ())


def texts(found: Check, copy: str) -> list[str]:
    return [match.span.of(copy) for match in found(article(copy))]


WRAPPED = (
    "The members of the council met on Monday evening in the old hall in order\n"
    "to vote on the budget, which had been late, and to talk it all over once\n"
    "more before the long summer break.\n"
)
Found = tuple[dict[str, Any], str, list[str]]
EXISTENCE: dict[str, Found] = {
    "whole words": ({"tokens": ("cat", "dogs?")}, "The cat, the dog and the category.", ["cat", "dog"]),
    "parts of words": ({"tokens": ("cat",), "nonword": True}, "The category.", ["cat"]),
    "any case": ({"tokens": ("cat",), "ignorecase": True}, "The CAT and the Cat.", ["CAT", "Cat"]),
    "its own case": ({"tokens": ("cat",)}, "The CAT.", []),
    "one token that is any case": ({"tokens": ("(?i)cat", "dog")}, "The CAT and the DOG.", ["CAT"]),
    "raw alone": ({"raw": (r"\$\d+ ", "dollars")}, "It cost $5 dollars.", ["$5 dollars"]),
    "raw before tokens": ({"raw": ("very ",), "tokens": ("old", "odd")}, "A very old, odd man.", ["very old"]),
    "raw behind tokens": (
        {"raw": (" men",), "tokens": ("old", "odd"), "append": True},
        "Odd men, old men.",
        ["old men"],
    ),
    "over the end of a line": (
        {"tokens": ("in order to",)},
        WRAPPED,
        ["in order\nto"],
    ),
    "either apostrophe": ({"tokens": ("can't",)}, "They can’t and can't.", ["can’t", "can't"]),
    "what overlaps, once": (
        {"tokens": ("at this point", "this point in time")},
        "At this point in time.",
        ["this point in time"],
    ),
    "the earlier token of two": ({"tokens": ("very", "very old")}, "A very old man.", ["very"]),
    "exceptions": ({"tokens": (r"\w+ly",), "exceptions": ("only",)}, "He only sadly left.", ["sadly"]),
    "a phrase that excuses": (
        {"tokens": ("mea",), "exceptions": ("mea culpa",)},
        "Mea culpa: mea culpa, mea.",
        ["mea"],
    ),
    "back-references": ({"tokens": (r"(\w)o\1", r"(\w)a\1")}, "He saw pop and dad.", ["pop", "dad"]),
    "starts of lines": ({"tokens": ("^But",)}, "But he left the hall. But why?", ["But"]),
    "letters of any script": ({"tokens": (r"\p{Lu}{2,}",)}, "The ÄÖ and EU.", ["ÄÖ", "EU"]),
    "nothing": ({"tokens": ("x*",), "nonword": True}, "The cat.", []),
}


@pytest.mark.parametrize("name", EXISTENCE)
def test_existence(name: str) -> None:
    options, copy, expected = EXISTENCE[name]
    assert texts(check("existence", **options), copy) == expected


def test_house_words_are_passed_over() -> None:
    copy = article("They utilise the whatsit.")
    copy = replace(copy, house=House(words=frozenset({"whatsit"})))
    spans = [match.span.of(copy.text) for match in check("existence", tokens=("whatsit", "utilise"))(copy)]
    assert spans == ["utilise"]


Swapped = tuple[dict[str, Any], str, list[tuple[str, tuple[str, ...]]]]
SUBSTITUTION: dict[str, Swapped] = {
    "one value": ({"swap": {"utilise": "use"}}, "They utilise it.", [("utilise", ("use",))]),
    "choices": (
        {"swap": {"cell ?phone": r"phone|mobile\|cell"}},
        "A cell phone.",
        [("cell phone", ("phone", "mobile|cell"))],
    ),
    "the longest key": (
        {"swap": {"point": "a", "point of view": "b"}},
        "My point of view.",
        [("point of view", ("b",))],
    ),
    "groups": ({"swap": {r"(\d+)(st|nd|rd|th) of (\w+)": "$3 $1"}}, "The 4th of July.", [("4th of July", ("July 4",))]),
    "money that is no group": ({"swap": {"a fiver": "$5"}}, "It cost a fiver.", [("a fiver", ("$5",))]),
    "what is right already": ({"swap": {"kyiv": "Kyiv"}, "ignorecase": True}, "Kyiv and kyiv.", [("kyiv", ("Kyiv",))]),
    "what is right but for the end of a line": ({"swap": {"by line": "by line"}}, "A by\nline, a by line.", []),
    "a space that is the fault": ({"swap": {r"\s,": ","}, "nonword": True}, "A , and b.", [(" ,", (",",))]),
    "no empty choice": ({"swap": {"now": "today|"}}, "It is now.", [("now", ("today",))]),
    "a word to leave out": ({"swap": {"very": ""}}, "It is very odd.", [("very", ("",))]),
    "a capital": (
        {"swap": {"utilise": "use"}, "ignorecase": True, "capitalize": True},
        "Utilise it.",
        [("Utilise", ("Use",))],
    ),
    "all capitals": (
        {"swap": {"utilise": "use"}, "ignorecase": True, "matchcase": True},
        "They UTILISE it.",
        [("UTILISE", ("USE",))],
    ),
    "exceptions": (
        {"swap": {r"\w+ise": "-ize"}, "exceptions": ("exercise",)},
        "They utilise exercise.",
        [("utilise", ("-ize",))],
    ),
    "parts of words": ({"swap": {r"\.\.": "."}, "nonword": True}, "It ended.. Now.", [("..", (".",))]),
}


@pytest.mark.parametrize("name", SUBSTITUTION)
def test_substitution(name: str) -> None:
    options, copy, expected = SUBSTITUTION[name]
    found = [(match.span.of(copy), match.instead) for match in check("substitution", **options)(article(copy))]
    assert found == expected


def test_consistency_marks_the_rarer_form_and_shows_the_other() -> None:
    copy = "The adviser met the Advisor. Another adviser spoke."
    (match,) = check("consistency", either={"advisor": "adviser"}, ignorecase=True)(article(copy))
    assert match.span.of(copy) == "Advisor"
    assert match.instead == ("Adviser",)
    assert [span.of(copy) for span, _ in match.related] == ["adviser"]


def test_consistency_marks_the_later_of_two_as_rare() -> None:
    assert texts(check("consistency", either={"centre": "center"}), "The center, then the centre.") == ["centre"]


def test_consistency_is_content_with_one_form() -> None:
    assert texts(check("consistency", either={"centre": "center"}), "The center and the center.") == []


OCCURRENCE: dict[str, tuple[dict[str, Any], str, list[tuple[str, int]]]] = {
    "too many": ({"token": "!", "max": 1}, "No! No! No!", [("!", 3)]),
    "as many as may be": ({"token": "!", "max": 3}, "No! No! No!", []),
    "too few": ({"token": r"\bsaid\b", "min": 2}, "He said no.", [("said", 1)]),
    "none": ({"token": r"\bsaid\b", "min": 1}, "Nobody spoke.", [("Nobody", 0)]),
}


@pytest.mark.parametrize("name", OCCURRENCE)
def test_occurrence(name: str) -> None:
    options, copy, expected = OCCURRENCE[name]
    matches = list(check("occurrence", **options)(article(copy)))
    assert [(match.span.of(copy), match.words["count"]) for match in matches] == expected


def test_occurrence_counts_by_the_scope() -> None:
    copy = "A short one. A rather longer one than that."
    assert texts(check("occurrence", scope="sentence", token=r"\b\w+\b", max=4), copy) == ["A"]


REPETITION: dict[str, Found] = {
    "twice": ({"tokens": (r"[^\s]+",)}, "He saw the the cat.", ["the the"]),
    "any case": ({"tokens": (r"[^\s]+",), "ignorecase": True}, "The the cat.", ["The the"]),
    "over a stop": ({"tokens": (r"\w+",)}, "He knew that. that is all.", ["that. that"]),
    "over a sentence": ({"tokens": (r"\w+",), "ignorecase": True}, "He knew about that. That is all.", []),
    "three times": ({"tokens": (r"\w+",), "max": 1}, "No no no, and so so.", []),
    "letters alone": ({"tokens": (r"[^\s]+",), "alpha": True}, "He counted 1 1 and one one more.", ["one one"]),
    "exceptions": ({"tokens": (r"\w+",), "exceptions": ("had had",)}, "He had had the the flu.", ["the the"]),
}


@pytest.mark.parametrize("name", REPETITION)
def test_repetition(name: str) -> None:
    options, copy, expected = REPETITION[name]
    assert texts(check("repetition", **options), copy) == expected


def test_quotations_are_left_alone_unless_asked_for() -> None:
    copy = "They utilise it, he said: “We utilise it.” They utilise it."
    assert len(texts(check("existence", tokens=("utilise",)), copy)) == 3
    assert len(texts(check("existence", quotations=False, tokens=("utilise",)), copy)) == 2


def test_addresses_are_left_alone_but_for_cards_that_seek_them() -> None:
    copy = "They use www.use.com, use@use.com and @use."
    assert texts(check("existence", tokens=("use",)), copy) == ["use"]
    assert texts(check("existence", tokens=(r"www\.\w+\.com",)), copy) == ["www.use.com"]


def test_no_more_than_the_limit_are_given() -> None:
    assert texts(check("existence", limit=2, tokens=("no",)), "no no no") == ["no", "no"]
