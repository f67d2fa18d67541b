"""names.Inconsistent: one name written two ways in a story."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.variants import Variant, variants_in
from newslint.rule import Match, right, rule, wrong


def _matches(article: Article, variant: Variant) -> Iterator[Match]:
    forms = article.names.forms
    usual = variant.usual
    first = forms.span(usual, usual.running[0])
    for place in sorted(variant.form.running + variant.form.opening):
        yield Match(
            forms.span(variant.form, place),
            (usual.text,),
            words={"times": f"{usual.count} time{'s' if usual.count > 1 else ''}"},
            related=((first, f"“{usual.text}” here"),),
        )


@rule(
    "names.Inconsistent",
    message="“{text}” is written {instead} {times} in this story.",
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
            "Floods reached São Paulo on Friday. The mayor of São Paulo closed schools. Buses to [[Sao]] Paulo stopped.",
            instead="São",
        ),
        right("Randy Pérez won the seat, and his rival Yusnaby Perez conceded on Sunday."),
        right("NATO met in Brussels. The Nato-led force stays, a spokesman for NATO said."),
    ),
)
def inconsistent(article: Article) -> Iterator[Match]:
    """Each place of a form that the story usually writes otherwise."""
    for variant in variants_in(article.names.forms):
        if variant.form.text not in article.names.known:
            yield from _matches(article, variant)
