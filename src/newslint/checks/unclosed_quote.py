"""A quotation that is opened and never closed."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong


@rule(
    "core.UnclosedQuote",
    message="A quotation opens here and is never closed.",
    why=(
        "Readers cannot tell where the speaker stops and the paper goes on. A quotation of several paragraphs is left "
        "open at the end of each but the last, and opened again at the head of the next."
    ),
    examples=[
        wrong("[[“]]We are ready, the mayor said.\n\nThe hall was quiet."),
        wrong('[["]]We are ready, she said. "And we will go."'),
        wrong("The judge called the trial a [[“]]charade’ and left.\n\nThe hall was quiet."),
        right("“We are ready.\n\n“And we will go,” the mayor said."),
        right("“He said ‘no’ to me,” she said, 6'2\" tall and proud of the ’90s."),
        right("The so-called “experts” met at the workers’ club."),
    ],
)
def unclosed_quote(article: Article) -> Iterator[Match]:
    """The opening marks that nothing closes."""
    return (Match(span) for span in article.quotes.unclosed)
