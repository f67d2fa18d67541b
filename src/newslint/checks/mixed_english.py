"""typos.MixedEnglish: American and British spelling in one story, or the one that the house does not write."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.words.english import american, british


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
    counts, english = article.context.counts, article.house.english
    if english == "any":
        wrong_ones, whose = _mixed(article), "the rest of the story"
    else:
        other = british() if english == "us" else american()
        wrong_ones, whose = {text: other[text] for text in counts if text in other}, "the house"
    for text, instead in wrong_ones.items():
        for place in _unquoted(article, text):
            yield Match(article.tokens[place].span, (instead,), {"whose": whose})


def _mixed(article: Article) -> dict[str, str]:
    """The words that stand in the story in both spellings, in that of the side which has fewer words in it."""
    counts, spellings = article.context.counts, american()
    here = [text for text in counts if text in spellings]
    pairs = [(text, spellings[text]) for text in here if spellings[text] in counts]
    pairs = [pair for pair in pairs if all(_unquoted(article, text) for text in pair)]
    if not pairs:
        return {}
    there = [text for text in counts if text in british()]
    if sum(counts[text] for text in here) >= sum(counts[text] for text in there):
        return {theirs: ours for ours, theirs in pairs}
    return dict(pairs)


def _unquoted(article: Article, text: str) -> list[int]:
    """Where a word stands outside quotations, unless the house says that it is right."""
    tokens = article.tokens
    if text in article.names.known:
        return []
    places = (place for place, each in enumerate(tokens.texts) if each == text)
    return [place for place in places if not article.quotes.holds(tokens[place].span)]
