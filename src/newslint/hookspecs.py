"""The hooks by which every part of newslint comes in, its own and a plugin's alike.

Each returns values; none is handed a registry to fill. A plugin declares the entry point group `newslint` and marks its
functions with `newslint.hookimpl`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os import PathLike
from typing import ClassVar, Protocol

import pluggy

from newslint.article import Article
from newslint.finding import Finding, Reporter
from newslint.rule import Match, Rule
from newslint.settings import Settings
from newslint.source import Source
from newslint.span import Span

hookspec = pluggy.HookspecMarker("newslint")
hookimpl = pluggy.HookimplMarker("newslint")


class Pattern(Protocol):
    """What a card may extend: a frozen dataclass whose fields are the options that the card may set.

    Each is a bool, an int, a str, a tuple[str, ...] or a Mapping[str, str]; one without a default must be set. To make
    one of options that cannot be used raises ValueError, which says why.
    """

    extends: ClassVar[str]
    """The word that cards write after `extends:`."""

    blanks: ClassVar[tuple[str, ...]]
    """What each %s in a card's message stands for, in order: text, instead or a key of its matches' `words`."""

    quotations: ClassVar[bool]
    """Whether its cards look inside direct quotations where they do not say so themselves."""

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterable[Match]:
        """The faults in the regions of the prose that the card's scope leaves to it."""


@hookspec(firstresult=True)
def newslint_parse(source: Source) -> Article | None:
    """Read a file of copy, or return None to leave it to another reader. Its house is added afterwards."""


@hookspec
def newslint_packs() -> Iterable[str | PathLike[str]]:
    """The folders of cards that this plugin brings; a folder's name is the pack's."""
    raise NotImplementedError


@hookspec
def newslint_rules(settings: Settings) -> Iterable[Rule]:
    """The rules written in Python that this plugin brings to a run under these settings."""
    raise NotImplementedError


@hookspec
def newslint_patterns() -> Iterable[type[Pattern]]:
    """The patterns that this plugin brings for cards to extend."""
    raise NotImplementedError


@hookspec
def newslint_reporters() -> Iterable[Reporter]:
    """The output formats that this plugin brings."""
    raise NotImplementedError


@hookspec
def newslint_review(article: Article, findings: Sequence[Finding]) -> Sequence[Finding] | None:
    """Look over an article's findings before they are settled: return those that stand, or None for as they are.

    Plugins are asked one after the other, each seeing what the one before it left.
    """
