"""The exam tells a good rule from a bad one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from newslint.article import Article
from newslint.rule import Match, Rule, right, wrong
from newslint.span import Span
from newslint.testing import examine


def teh(article: Article) -> Iterator[Match]:
    return (Match(Span(*found.span()), ("the",)) for found in re.finditer("teh", article.text))


def raising(article: Article) -> Iterator[Match]:
    if "teh" in article.text:
        raise KeyError("teh")
    return iter(())


EXAMPLES = (wrong("He saw [[teh]] cat.", instead="the"), right("He saw the tehsil."[:10]))
GOOD = Rule("house.Teh", "“{text}” is {instead}.", teh, examples=EXAMPLES)

BAD = {
    "no example of a fault": (replace(GOOD, examples=EXAMPLES[1:]), "It has no example of what is wrong."),
    "no near miss": (replace(GOOD, examples=EXAMPLES[:1]), "It has no example of a near miss that is right."),
    "two sentences": (replace(GOOD, message="Not so. Write {instead}."), "Its message is not one sentence"),
    "no stop": (replace(GOOD, message="Write {instead}"), "Its message is not one sentence"),
    "no such blank": (replace(GOOD, message="Write {insted}."), "On 'He saw teh cat.' it fails: "),
    "a rule that raises": (replace(GOOD, check=raising), "On 'He saw teh cat.' it fails: "),
    "the wrong place": (
        replace(GOOD, examples=(wrong("He [[saw]] teh cat."), *EXAMPLES)),
        "On 'He saw teh cat.' it marks “teh”, not “saw”.",
    ),
    "a near miss that is hit": (
        replace(GOOD, examples=(*EXAMPLES, right("The tehsil."))),
        "On 'The tehsil.' it marks “teh”, not nothing.",
    ),
    "other words offered": (
        replace(GOOD, examples=(wrong("He saw [[teh]] cat.", instead="a"), EXAMPLES[1])),
        "On 'He saw teh cat.' it offers “the” for “teh”, not “a”.",
    ),
    "an example twice": (replace(GOOD, examples=(*EXAMPLES, EXAMPLES[0])), "The example 'He saw teh cat.' is given 2"),
    "no cure": (
        replace(
            GOOD,
            check=lambda article: (replace(match, instead=("teh-teh",)) for match in teh(article)),
            examples=(wrong("He saw [[teh]] cat."), EXAMPLES[1]),
        ),
        "On 'He saw teh cat.' it still marks “teh” once it reads 'He saw teh-teh cat.'.",
    ),
}


def test_a_good_rule_passes() -> None:
    assert examine(GOOD) == []


@pytest.mark.parametrize("name", BAD)
def test_a_bad_rule_is_told_what_is_wrong_with_it(name: str) -> None:
    rule, problem = BAD[name]
    (failure,) = examine(rule)
    assert str(failure).startswith(problem)


def test_a_rule_of_a_house_may_do_without_examples() -> None:
    assert examine(replace(GOOD, examples=(), message="Vale says so"), strict=False) == []
