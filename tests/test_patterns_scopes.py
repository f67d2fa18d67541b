"""Where a card looks."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.block import Block, Kind
from newslint.patterns.scopes import Scope, scope_of
from newslint.source import Source
from newslint.span import MapMaker, Span

PARTS: list[tuple[Kind, tuple[str, ...], str]] = [
    ("headline", ("heading.h1",), "Council votes"),
    ("byline", (), "By Ana Ruiz"),
    ("paragraph", (), "It met. It voted."),
    ("subhead", ("heading.h2",), "What follows"),
    ("item", ("list",), "More pay."),
    ("paragraph", ("blockquote",), "We voted. We won."),
    ("cell", ("table.cell",), "12"),
    ("cell", ("table.header",), "Votes"),
    ("caption", ("figure.caption",), "The hall."),
]


def article() -> Article:
    making, blocks = MapMaker(), []
    for kind, scopes, words in PARTS:
        blocks.append(Block(kind, Span(making.length, making.length + len(words)), scopes))
        making.verbatim(words, making.length)
        making.verbatim("\n\n", making.length)
    text, places = making.finish()
    return Article(Source("story.txt", text), text, places, tuple(blocks))


def looked_at(scope: Scope, story: Article) -> list[str]:
    return [region.of(view.article.text) for view in scope.views(story) for region in view.regions]


SCOPES = {
    "text": [words for _, _, words in PARTS],
    "paragraph": ["It met. It voted."],
    "heading": ["Council votes", "What follows"],
    "heading.h2": ["What follows"],
    "headline": ["Council votes"],
    "list": ["More pay."],
    "blockquote": ["We voted. We won."],
    "table": ["12", "Votes"],
    "table.header": ["Votes"],
    "caption": ["The hall."],
    "heading & ~headline": ["What follows"],
    "~heading & ~table & ~blockquote & ~figure & ~byline": ["It met. It voted.", "More pay."],
    "sentence & paragraph": ["It met.", "It voted."],
    "sentence & blockquote": ["We voted.", "We won."],
    "byline, list": ["By Ana Ruiz", "More pay."],
    "list, sentence & paragraph": ["It met.", "It voted.", "More pay."],
}


@pytest.mark.parametrize("written", SCOPES)
def test_regions(written: str) -> None:
    story = article()
    assert looked_at(scope_of(tuple(written.split(", "))), story) == SCOPES[written]


def test_a_sentence_of_any_block_is_a_sentence() -> None:
    assert len(looked_at(scope_of(("sentence",)), article())) == len(PARTS) + 2


@pytest.mark.parametrize("written", ["comment", "~class", "doc(h1 + p)", "paragraph & meta"])
def test_scopes_that_are_not_built_yet_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is not among what newslint takes from Vale"):
        scope_of((written,))
