"""facts.PercentPoints: a change of a rate, told in percent where it is in percentage points."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong


@rule(
    "facts.PercentPoints",
    message="From {start} to {end} is {points:g} percentage point{s}, or {share:.3g} percent, not “{text}”.",
    why=(
        "A rate that goes from 6 to 7 percent goes up by one percentage point, which is 17 percent. The difference of "
        "two rates is given in points."
    ),
    examples=(
        wrong("The jobless rate rose [[1 percent]], to 7 percent from 6 percent.", instead="1 percentage point"),
        wrong("Turnout fell by [[12%]], from 52% to 40%.", instead="12 percentage points"),
        right("The jobless rate rose 1 percentage point, to 7 percent from 6 percent."),
        right("The jobless rate rose 17 percent, to 7 percent from 6 percent."),
        right("Prices rose 3 percent, and the rate went to 7 percent from 6 percent."),
    ),
)
def percent_points(article: Article) -> Iterator[Match]:
    for change in article.figures.changes:
        start, end, by = change.start, change.end, change.by
        if by is None or by.kind != "percent" or start.kind != "percent" or change.loose or not start.value:
            continue
        points = abs(end.value - start.value)
        share = 100 * points / start.value
        if by.bounds[0] <= points <= by.bounds[1] and not by.bounds[0] - 1 <= share <= by.bounds[1] + 1:
            words = {"start": start.span.of(article.text), "end": end.span.of(article.text)}
            yield Match(
                by.span,
                (f"{by.value:g} percentage point{'' if by.value == 1 else 's'}",),
                words={**words, "points": round(points, 6), "s": "" if points == 1 else "s", "share": share},
                related=((start.span, "from here"), (end.span, "to here")),
            )
