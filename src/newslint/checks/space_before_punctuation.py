"""A space that stands before a comma."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

_COMMA = r"(?<![^\s“\"‘(—–-])[a-z]+(\s,)(?=[\s”\"’]|$)"
_STOP = r"\w \.(?=\s+[A-Z“\"]|\s*$|\s*\n)"


@rule(
    "core.SpaceBeforePunctuation",
    message="A space stands before “,”; close it up.",
    why="English sets a comma close to the word before it. The space is what a word taken out leaves.",
    fix="auto",
    examples=[
        wrong("The minister said[[ ,]] then left the house[[ ,]] and never came back.", instead=","),
        wrong("“I am well-heeled[[ ,]]” he said.", instead=","),
        right("The minister said, then left. He paused . . . and went on ... for an hour."),
        right("The film Thunderball , the story of Xi Jinping , and example.com/tips , all had links."),
        right("The minister spoke to the press , as he had in the spring . Nobody asked."),
        right("« Bonjour ! » he said ; she smiled : it was late. A .45-caliber pistol, built on .NET."),
    ],
)
def space_before_punctuation(article: Article) -> Iterator[Match]:
    """The spaces between words in small letters and commas.

    Copy converted from a page has such spaces where links and italics were, behind names and titles above all. Where it
    has them before full stops as well, it is not looked at.
    """
    text = article.text
    if any(comma in text for comma in (" ,", "\n,", "\xa0,")) and not pattern(_STOP).search(text):
        for found in pattern(_COMMA).finditer(text):
            yield Match(Span(*found.span(1)), instead=(",",))
