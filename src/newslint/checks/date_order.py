"""facts.DateOrder: an end before its start, or what will be on a day that is past."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.figures.day import worded
from newslint.rule import Match, right, rule, wrong

_WILL = r"\bwill (?!have )[^.;:“”\"]{0,40} (?:on|by) $"
_LATEST = 2
"""Days by which a day may be past when the story of before is printed."""


@rule(
    "facts.DateOrder",
    message="The story is of {story}, and {date} is past by then.",
    why="What will be done is done on a day to come. Old copy that is used again is wrong here, so this is asked for.",
    level="warning",
    default=False,
    examples=(
        wrong("SEOUL, Nov. 24, 2025 (Yonhap) -- The ministers will meet in Paris on [[Nov. 4]], an aide said."),
        right("SEOUL, Nov. 24, 2025 (Yonhap) -- The ministers will meet in Paris on Dec. 4, an aide said."),
        right("SEOUL, Nov. 24, 2025 (Yonhap) -- The ministers met in Paris on Nov. 4 and will meet again."),
    ),
)
def date_order(article: Article) -> Iterator[Match]:
    story = article.house.story_date
    for figure in article.figures.of_kind("date") if story else ():
        day = figure.day.near(story) if figure.day else None
        start = figure.span.start
        if (
            story
            and day
            and (story - day).days > _LATEST
            and pattern(_WILL).search(article.text, max(start - 90, 0), start)
        ):
            yield Match(figure.span, words={"story": worded(story), "date": worded(day)})
