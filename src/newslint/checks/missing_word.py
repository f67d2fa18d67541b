"""typos.MissingWord: a phrase that a word was left out of."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span
from newslint.words.phrases import phrases_in


@rule(
    "typos.MissingWord",
    message="A word is missing in “{text}”; write {instead}.",
    why=(
        "A little word that is left out is read as if it were there. Only phrases are looked for that nobody writes on "
        "purpose, and only in sentences: headlines and captions do without such words."
    ),
    examples=(
        wrong("It was [[according the]] ministry a success.", instead="according to the"),
        wrong("The bridge is one [[of largest]] in the country.", instead="of the largest"),
        wrong("They are [[going be]] late, and would [[have do]] something about it."),
        wrong("[[In effort]] to save money, the council sold it.", instead="In an effort"),
        right("He was one of the most able boys, according to the school, and the rest of the class knew it."),
        right("Ministers say in statement after statement that the majority Americans want is out of reach."),
        right("New bridge one of largest in the country"),
    ),
)
def missing_word(article: Article) -> Iterator[Match]:
    """The words on both sides of each that is missing."""
    tokens = article.tokens
    for first, phrase in phrases_in(tokens, "missing"):
        before, after = first + phrase.begin - 1, first + phrase.begin
        span = Span(tokens.starts[before], tokens.ends[after])
        if _is_in_sentence(article, span):
            yield Match(span, (f"{tokens.texts[before]} {phrase.instead} {tokens.texts[after]}",))


def _is_in_sentence(article: Article, span: Span) -> bool:
    """Whether words stand in copy that ends as sentences do."""
    blocks = (block.span for block in article.blocks if block.span.holds(span))
    return any(block.of(article.text).rstrip("\"'”’)]* \n").endswith((".", "!", "?", "…", ":")) for block in blocks)
