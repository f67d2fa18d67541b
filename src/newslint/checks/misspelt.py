"""typos.Misspelt: a word that is none."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.words.misspellings import misspellings_in

_PHRASE = 4
"""Words of italics, at most, that are taken for a phrase: more are a note to the reader."""


@rule(
    "typos.Misspelt",
    message="“{text}” is misspelt; write {instead}.",
    why=(
        "The word is in no dictionary, news at large does not print it, and a common word is one slip of the finger "
        "away. A new word, a term of the story or a word of another language is left alone."
    ),
    examples=(
        wrong("The council voted on the new [[budgat]] on Tuesday.", instead="budget"),
        wrong("Officials said the [[goverment]] would appeal the ruling.", instead="government"),
        wrong("He did not say [[wether]] he would run again.", instead="whether"),
        wrong("They met [[inthe]] park on Sunday.", instead="in the"),
        right("The “frunk,” as owners call it, and the kombucha in it are the fad of the year."),
        right("“[S]anctions relief,” he wrote, “would catalogu[e] nothing.”"),
        right("The colour of the theatre and the color of the theater were the same."),
        right("She gave a sotto voce reply, and left the loya jirga."),
    ),
)
def misspelt(article: Article) -> Iterator[Match]:
    """Every place of each misspelt word, but in a few words of italics, which are of another language."""
    emphases = (article.map.to_prose(each.span) for each in article.inlines if each.scope == "emphasis")
    italics = [span for span in emphases if len(span.of(article.text).split()) <= _PHRASE]
    for span, instead in misspellings_in(article, article.names.known):
        if not any(span.overlaps(each) for each in italics):
            yield Match(span, instead)
