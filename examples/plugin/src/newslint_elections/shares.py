"""Shares of a vote that add up to more than all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint import Article, Match, Span, right, rule, wrong

_SHARE = re.compile(r"\b(\d{1,3}(?:\.\d+)?) ?(?:%|percent|per cent)")
_VOTE = re.compile(r"\b(?:votes?|ballots?)\b")


@rule(
    "elections.SharesOverTotal",
    message="These shares of the vote add up to {total:g} percent.",
    why="A share was mistyped, or two contests were run together. Rounding alone gives a point at the most.",
    examples=[
        wrong("Rivera took [[54 percent of the vote, Chen 38 percent and Doyle 18 percent]]."),
        right("Rivera took 54 percent of the vote, Chen 38 percent and Doyle 8 percent."),
        right("Rivera took 54 percent of the vote. Turnout was 71 percent."),
        right("Prices rose 90 percent and wages 40 percent."),
    ],
)
def shares_over_total(article: Article) -> Iterator[Match]:
    """Sentences about a vote whose percentages exceed 101."""
    for sentence in article.sentences.spans:
        text = sentence.of(article.text)
        shares = list(_SHARE.finditer(text))
        total = sum(float(share[1]) for share in shares)
        if total > 101 and len(shares) > 2 and _VOTE.search(text):
            span = Span(sentence.start + shares[0].start(), sentence.start + shares[-1].end())
            yield Match(span, words={"total": total})
