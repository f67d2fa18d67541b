"""A bracket that is opened and never closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

# A bracket, and no smiley.
_BRACKET = re.compile(r"[()\[\]](?<!\s[:;=].)(?<!\s[:;=]-.)")
_OPENS = {")": "(", "]": "["}


@rule(
    "core.UnclosedBracket",
    message="A bracket opens here and is never closed.",
    why="Half a pair of brackets leaves readers looking for the other half.",
    examples=[
        wrong("The bill [[(]]which failed last year passed on Monday.\n\nNobody spoke."),
        wrong("Sen. Ana Ruiz [[(]]D-Ore., said so (twice)."),
        wrong("“The office [the mayor’s [[(]]or his deputy’s] knew,” she said."),
        right("The bill (which failed [twice] last year) passed on Monday."),
        right("They want: a) more pay, b) less work, and 3) a say. :( Or :-) both."),
        right("(The bill failed.\n\nIt will be back.)"),
    ],
)
def unclosed_bracket(article: Article) -> Iterator[Match]:
    """The opening brackets that nothing closes, in their own paragraph or a later one."""
    still_open: list[tuple[str, int]] = []
    for bracket in _BRACKET.finditer(article.text):
        if bracket[0] in _OPENS.values():
            still_open.append((bracket[0], bracket.start()))
        else:
            closed = [index for index, (mark, _) in enumerate(still_open) if mark == _OPENS[bracket[0]]]
            if closed:
                del still_open[closed[-1]]
    return (Match(Span(at, at + 1)) for _, at in still_open)
