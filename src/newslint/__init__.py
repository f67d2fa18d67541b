"""A proofreading linter for news copy. Everything named here is for plugins to build on."""

from newslint.article import Article, House
from newslint.block import Block
from newslint.finding import Finding, Page, Related, Result
from newslint.hookspecs import Pattern, hookimpl
from newslint.rule import Example, Match, Rule, right, rule, wrong
from newslint.source import Source
from newslint.span import MapMaker, SourceMap, Span

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
    "right",
    "rule",
    "wrong",
]
