"""facts.Score: a draw or a tie with unequal sides."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.rule import Match, right, rule, wrong

_BEHIND = r" (?:home |away )?(?:draw|tie|stalemate|deadlock)\b(?![- ]?break)"
_BEFORE = r"\b(?:drew|tied|deadlocked|drawn)(?: at)? $"
_GOES_ON = r",? ?[0-9(]| (?:on|after|in)\b"


@rule(
    "facts.Score",
    message="{first:g} and {second:g} are not level, so “{text}” is no draw or tie.",
    why="A score or a vote that is said to be level has the same figure on both sides.",
    examples=(
        wrong("The match ended in a [[2-1]] draw."),
        wrong("The committee deadlocked [[52-47]], and the bill failed."),
        right("The match ended in a 2-2 draw. The tie-breaker ended 7-5."),
        right("The vice president broke a 50-50 tie. They won 2-1 and tied the record."),
    ),
)
def score(article: Article) -> Iterator[Match]:
    text = article.text
    for pair in article.figures.of_kind("pair"):
        start, end = pair.span.start, pair.span.end
        if pair.value != pair.second and (
            pattern(_BEHIND).match(text, end)
            or pattern(_BEFORE).search(text, max(start - 15, 0), start)
            and not pattern(_GOES_ON).match(text, end)
        ):
            yield Match(pair.span, words={"first": pair.value, "second": pair.second})
