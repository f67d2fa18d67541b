"""typos.ExtraLetterCase: a capital too many."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.forms import bare
from newslint.rule import Match, right, rule, wrong
from newslint.words.letter_case import recased

_TERM = 3
"""A form that stands so often in a story is meant."""


@rule(
    "typos.ExtraLetterCase",
    message="“{text}” has a capital too many; write {instead}.",
    why="The shift key was held too long, or the key beside it struck. Trade names and plurals of initials are right.",
    examples=(
        wrong("[[THe]] vote was close, and [[HIllary]] Clinton conceded."),
        wrong("He met [[PUtin’s]] envoy on Friday.", instead="Putin’s"),
        wrong("The war in [[QAfghanistan]] ended.", instead="Afghanistan"),
        wrong("The [[goverNment]] lost.", instead="government"),
        right("MPs and CEOs with iPhones met the DJs of YouTube, eBay and BlackRock."),
        right("The ZHaus, as they call it, is open. The ZHaus has a roof, and the ZHaus a door."),
    ),
)
def extra_letter_case(article: Article) -> Iterator[Match]:
    """Every place of a form that is a common word but for its capitals."""
    tokens, counts, known = article.tokens, article.context.counts, article.names.known
    odd = (text for text in counts if not text.islower() and not text.istitle())
    slips = {text: meant for text in odd if (meant := _meant(text)) and counts[text] < _TERM and text not in known}
    for place, text in enumerate(tokens.texts if slips else ()):
        if text in slips:
            yield Match(tokens[place].span, (slips[text],))


def _meant(text: str) -> str:
    """A form with a capital too many as it was meant, its possessive ending kept; empty for one that is right."""
    word = bare(text)
    meant = recased(word)
    return meant and meant + text[len(word) :]
