"""What the house says of its English decides which spelling is at fault."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from newslint.article import House
from newslint.checks.mixed_english import mixed_english
from newslint.parse import plain
from newslint.source import Source

COPY = "The theater is open, and the theatre has a roof of a grey colour. “It is my favourite,” he said.\n"


@pytest.mark.parametrize(
    ("english", "found"),
    [("us", ["theatre", "grey", "colour"]), ("uk", ["theater"]), ("any", ["theater"])],
)
def test_the_house_has_the_say(english: Literal["us", "uk", "any"], found: list[str]) -> None:
    read = plain.newslint_parse(Source("story.txt", COPY))
    assert read is not None
    article = replace(read, house=House(english=english))
    assert [match.span.of(article.text) for match in mixed_english.check(article)] == found


def test_the_words_of_the_house_are_left_alone() -> None:
    read = plain.newslint_parse(Source("story.txt", COPY))
    assert read is not None
    article = replace(read, house=House(english="uk", words=frozenset(("theater",))))
    assert list(mixed_english.check(article)) == []
