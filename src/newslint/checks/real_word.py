"""typos.RealWord: a word that is a word, but not the one meant."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong


@rule(
    "typos.RealWord",
    message="“{text}” is a word, but {instead} is meant here.",
    why=(
        "A spelling checker passes over a slip that makes another word. Here the words beside it tell: news at large "
        "has the one meant in such a place, over and over, and hardly ever the one that stands there."
    ),
    examples=(
        wrong("They had a meeting [[wit]] the president of the company on Tuesday.", instead="with"),
        wrong("She is running for a seat in the [[stat]] of Ohio.", instead="state"),
        wrong("The company said it would continue [[too]] work with the city on the plan.", instead="to"),
        wrong("He told reporters that [[pubic]] officials had been warned about the dam.", instead="public"),
        right("The company said that the loose ends would be tied up by Friday."),
        right("Aid workers said that too little of the aid had reached the coast."),
        right("They dug a moat around the castle, and most of the moat has been filled."),
    ),
)
def real_word(article: Article) -> Iterator[Match]:
    """Each word of running copy that a rival would suit so much better that it is surely the one meant."""
    from newslint.words.confusions import confused_in

    tokens = article.tokens
    for place, rival, sureness in confused_in(article.context, article.running):
        if tokens.texts[place] not in article.names.known:
            yield Match(tokens[place].span, (rival,), evidence={"sureness": round(sureness, 3)})
