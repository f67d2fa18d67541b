"""Copy without what a `.vale.ini` says is no prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from newslint.errors import ReadError
from newslint.parse import html, markdown
from newslint.parse.draft import PLACEHOLDER
from newslint.parse.front_matter import fenced
from newslint.patterns.expressions import TooSlowError, compile_expression
from newslint.source import Source
from newslint.span import Span

_LETTER = re.compile(r"[^\r\n]")
# Mathematics in Markdown, as Vale knows it from sums of money: the first sign stands before no space, the last behind
# none and before no figure.
_FORMULA = r"(?s)(?<![\\$])(\$(?![\s$])(?:(?!\n\s*\n)[^$])*?(?<![\s\\])\$(?!\d))"
_FORMULAS = r"(?ms)^ {0,3}(\$\$(?:(?!\n[ \t]*\n).)*?(?<!\\)\$\$[ \t]*(?:\{[^}\n]*\})?)[ \t]*$"


def without(source: Source, blocks: Sequence[str], tokens: Sequence[str]) -> Source:
    """The source with blanks for what the expressions `blocks` match, and marks for what `tokens` do, as long.

    As in Vale that is for copy with markup alone; front matter stays as it is. Where a line goes on behind a block it
    has marks as well: blanks before the rest would be an indent of code.

    Raises ReadError where one of them never comes to an end.
    """
    text = source.text
    if not source.path.lower().endswith((*markdown.SUFFIXES, *html.SUFFIXES)):
        return source
    if source.path.lower().endswith(markdown.SUFFIXES):
        blocks, tokens = (*blocks, _FORMULAS), (*tokens, _FORMULA)
    ahead = fenced(text, int(text.startswith("\ufeff")))
    start = ahead.end() if ahead else 0
    for expressions, instead in ((blocks, " "), (tokens, PLACEHOLDER)):
        for expression in expressions:
            for span in _matched(expression, text, start, source.path):
                rest = text[span.end :]
                filler = instead if rest.lstrip(" \t")[:1] in ("", "\n", "\r") else PLACEHOLDER
                text = text[: span.start] + _LETTER.sub(filler, span.of(text)) + rest
    return replace(source, text=text)


def _matched(expression: str, text: str, start: int, path: str) -> list[Span]:
    """What the first group of an expression matches from `start` on, or all of it where it has none."""
    compiled = compile_expression(expression, multiline=False)
    group = min(compiled.groups, 1)
    try:
        return [Span(*found.span(group)) for found in compiled.finditer(text, start) if found[group]]
    except TooSlowError as error:
        raise ReadError(path, str(error)) from error
