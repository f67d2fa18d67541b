"""Words in a row, as news at large has them."""

from __future__ import annotations

from newslint.article import Article
from newslint.context import Context, commonness, support, times
from newslint.parse.plain import newslint_parse
from newslint.source import Source
from newslint.tokens import Tokens


def context(text: str) -> Context:
    article = newslint_parse(Source("story.txt", text))
    assert isinstance(article, Article)
    return article.context


def test_figures_are_one_and_apostrophes_plain() -> None:
    assert list(Context(Tokens("the club’s 1,200 members"), ())) == ["the", "club's", "0", "members"]


def test_a_sentence_opens_in_small_letters_unless_its_first_word_is_a_name() -> None:
    words = context("The ferry was late, they said.\n\n“When it came, Obama was not on it,” they said.\n")
    assert words[0] == "the"
    assert words[8:10] == ["“", "when"]
    assert words[words.texts.index("Obama")] == "Obama"


def test_common_words_in_a_row_are_known_and_others_are_not() -> None:
    assert times("of the") > 10_000
    assert times("the president of the") == 0  # four in a row are not counted
    assert times("ferry walrus") == 0
    assert commonness("in the") > commonness("in our") > commonness("in walrus") == 0


def test_what_stands_well_has_more_support() -> None:
    words = "they are in the middle of it".split()
    assert support(words, 3, "the") > support(words, 3, "they")
