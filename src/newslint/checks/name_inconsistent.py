"""names.Inconsistent: one name written two ways in a story."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.variants import Variant, variants_in
from newslint.rule import Match, right, rule, wrong


def _matches(variant: Variant) -> Iterator[Match]:
    usual = variant.usual
    times = len(usual.spans)
    for span in variant.spelling.spans:
        yield Match(
            span,
            (usual.text,),
            words={"times": "once" if times == 1 else f"{times} times"},
            related=((usual.spans[0], f"“{usual.text}” here"),),
        )


@rule(
    "names.Inconsistent",
    message="“{text}” is {instead} {times} in this story.",
    why=(
        "Either spelling may be right, but one story keeps to one of them. The form that the story uses most often, or "
        "first, is offered; the house list of names decides where it says anything."
    ),
    level="warning",
    examples=(
        wrong(
            "The owners of TikTok appealed on Monday. TikTok has two months, and [[Tiktok]] said it would use them.",
            instead="TikTok",
        ),
        wrong(
            "Floods reached São Paulo on Friday. The mayor of São Paulo closed schools. Cars to [[Sao]] Paulo stopped.",
            instead="São",
        ),
        wrong(
            "Kim Jong Un met the envoys in Pyongyang. Aides said Kim Jong Un was well. Kim [[Jong-un]] left early.",
            instead="Jong Un",
        ),
        right("Randy Pérez won the seat, and his rival Yusnaby Perez conceded on Sunday."),
        right("NATO met in Brussels. The Nato-led force stays, a spokesman for NATO said."),
    ),
)
def inconsistent(article: Article) -> Iterator[Match]:
    """Each place of a form that the story usually writes otherwise."""
    for variant in variants_in(article.names.forms):
        if variant.spelling.text not in article.names.known:
            yield from _matches(variant)
