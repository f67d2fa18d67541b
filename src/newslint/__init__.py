"""A proofreading linter for news copy. Everything named here is for programs and plugins to build on."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from newslint.article import Article, House
from newslint.block import Block
from newslint.finding import Finding, Page, Related, Result
from newslint.hookspecs import Pattern, hookimpl
from newslint.rule import Example, Match, Rule, right, rule, wrong
from newslint.source import Source
from newslint.span import MapMaker, SourceMap, Span

if TYPE_CHECKING:
    from newslint.engine import Engine
    from newslint.settings import Settings

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Block",
    "Example",
    "Finding",
    "House",
    "MapMaker",
    "Match",
    "Page",
    "Pattern",
    "Related",
    "Result",
    "Rule",
    "Source",
    "SourceMap",
    "Span",
    "hookimpl",
    "lint",
    "right",
    "rule",
    "wrong",
]


def lint(text: str, path: str = "copy.txt") -> Result:
    """What is found in `text`, as if it stood at `path`: in that format and under the settings there.

    Settings files are read once. Raises NewslintError where they or the plugins cannot be used, and ReadError.
    """
    from newslint.settings.nearest import settings_for  # plugins import this module, and need none of that

    return _engine(settings_for(path)).lint(Source(path, text))


@functools.cache
def _engine(settings: Settings) -> Engine:
    from newslint.engine import Engine

    return Engine.under(settings)
