"""typos.RealWord: a word that is a word, but not the one meant."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.words.confusions import confused_in


@rule(
    "typos.RealWord",
    message="“{text}” is a word, but {instead} is meant here.",
    why=(
        "A spelling checker passes over a slip that makes another word. Here the words beside it tell: news at large "
        "has the one meant in such a place, over and over, and hardly ever the one that stands there."
    ),
    default=False,  # it costs a fifth of the speed of a run, and catches one such slip in seven
    examples=(
        wrong("They had a meeting [[wit]] the president of the company on Tuesday.", instead="with"),
        wrong("She is running for a seat in the [[stat]] of Ohio.", instead="state"),
        right("The company said that the loose ends would be tied up by Friday."),
        right("Drivers were told to brake early, and the council to break with custom."),
        right("They dug a moat around the castle, and most of the moat has been filled."),
    ),
)
def real_word(article: Article) -> Iterator[Match]:
    """Each word that a rival would suit so much better that it is surely the one meant."""
    tokens, known = article.tokens, article.names.known
    for found, sureness in confused_in(article.context):
        text = tokens.texts[found.place]
        if text.islower() and text not in known:
            evidence = {"sureness": round(sureness, 3)}
            yield Match(tokens[found.place].span, (found.rival,), evidence=evidence)
