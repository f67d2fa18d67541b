"""typos.WrongWord: a word that is not the one of the phrase that it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span
from newslint.words.phrases import phrases_in


@rule(
    "typos.WrongWord",
    message="“{text}” is not the word in this phrase; write {instead}.",
    why=(
        "Words that sound alike are taken for each other: it's and its, then and than, reign and rein. Only phrases "
        "that leave no doubt are looked for; typos.RealWord guesses at the rest."
    ),
    examples=(
        wrong("The club lost [[it's]] own ground, and [[its]] been years since it won."),
        wrong("[[Its]] not clear what more [[then]] 20 people could [[of]] done."),
        wrong("The minister has [[began]] to [[loose]] support."),
        wrong("The mayor was given free [[reign]].", instead="rein"),
        wrong("There is [[no where]] to park.", instead="nowhere"),
        right("Its own goals cost the club the game. Its not-so-secret plan was to loose the dogs."),
        right("He knew more then. She could of course have done it, once and for all."),
        right("The statue of liberty stands for what the statute of limitations does not."),
    ),
)
def wrong_word(article: Article) -> Iterator[Match]:
    """Each word at fault, in the case that it has."""
    tokens = article.tokens
    for first, phrase in phrases_in(tokens, "wrong"):
        begin, last = first + phrase.begin, first + phrase.end - 1
        instead = phrase.instead.capitalize() if tokens.texts[begin][0].isupper() else phrase.instead
        yield Match(Span(tokens.starts[begin], tokens.ends[last]), (instead,))
