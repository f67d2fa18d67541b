"""typos.MixedEnglish: American and British spelling in one story, or the one that the house does not write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from newslint.article import Article
from newslint.lexicon import AMERICAN, BRITISH, near_words
from newslint.rule import Match, right, rule, wrong
from newslint.words.english import SIDES, elsewhere, leaning, side


@rule(
    "typos.MixedEnglish",
    message="“{text}” is not how {whose} spells it; write {instead}.",
    why=(
        "A story put together from several hands has colour in one paragraph and color in the next. Where the settings "
        "say which English the house writes, each word of the other is found. Quotations and names are left alone."
    ),
    level="warning",
    examples=(
        wrong("The center is open, and the [[centre]] has a roof. The center has a door.", instead="center"),
        wrong("They traveled to Leeds. Two others traveled there; one had [[travelled]] alone.", instead="traveled"),
        right("The color of the theater is red, “the colour of blood,” as the note in the Centre put it."),
        right("The programme was shown on a computer that ran a program. They filled in and filed a form."),
    ),
)
def mixed_english(article: Article) -> Iterator[Match]:
    """Each word that the house, or else the rest of the story, spells otherwise."""
    ours = SIDES.get(article.house.english)
    others = _unlike_the_story(article) if ours is None else _unlike(ours, article.context.counts)
    whose = "the rest of the story" if ours is None else "the house"
    for text in others:
        for place in _unquoted(article, text):
            yield Match(article.tokens[place].span, (elsewhere(text),), {"whose": whose})


def _unlike_the_story(article: Article) -> Iterator[str]:
    """The words that stand in the story in both spellings, in that of the side which has fewer of its words."""
    counts = article.context.counts
    sided = list(filter(side, counts))
    near = [
        text for text in sided if sum(word in counts for word in near_words(text)) > 1
    ]  # few, and what follows is slow
    pairs = [(text, other) for text in near if (other := elsewhere(text)) in counts]
    mixed = [pair for pair in pairs if all(_unquoted(article, text) for text in pair)]
    if mixed:
        american = sum(counts[text] if side(text) == AMERICAN else -counts[text] for text in sided if elsewhere(text))
        yield from _unlike(AMERICAN if american >= 0 else BRITISH, dict.fromkeys(chain.from_iterable(mixed)))


def _unlike(ours: int, texts: Iterable[str]) -> Iterator[str]:
    """Which of some words are of the other side."""
    return (text for text in texts if leaning(text) not in (0, ours) and elsewhere(text))


def _unquoted(article: Article, text: str) -> list[int]:
    """Where a word stands outside quotations, unless the house says that it is right."""
    tokens = article.tokens
    if text in article.names.known:
        return []
    places = (place for place, each in enumerate(tokens.texts) if each == text)
    return [place for place in places if not article.quotes.holds(tokens[place].span)]
