"""A comment that asks newslint to pass something over, where there is nothing to pass over."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong


@rule(
    "core.UnusedIgnore",
    level="warning",
    message="Nothing here breaks {rules}, so there is nothing to ignore.",
    why=(
        "An ignore that has outlived its fault hides the next one. Only rules that ran are judged: an ignore of a rule"
        " that was not asked to run may yet be needed."
    ),
    examples=[
        wrong("[[<!-- newslint ignore: the band spells it so -->]]\n\nThey played until late.\n", format="md"),
        right("<!-- newslint ignore wire-us.Utilise: quoted from the order -->\n\nThe order stands.\n", format="md"),
    ],
)
def unused_ignore(article: Article) -> Iterable[Match]:  # noqa: ARG001  # only once all rules have run can it be told
    """Nothing by itself: the stage that passes findings over sees which comments it did not need."""
    return ()
