"""Expressions that are matched by the other engine, which can be told to stop."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import regex  # type: ignore[import-untyped]

from newslint.patterns.expressions import TooSlowError

LIMIT = 1.0
"""The seconds that one match may take."""


class Limited:
    """What of a compiled expression is used here, each use no longer than the limit. Raises TooSlowError."""

    def __init__(self, expression: str, flags: int) -> None:
        self.pattern = expression
        self._compiled = regex.compile(expression, flags)
        self.groups: int = self._compiled.groups

    def search(self, *text: Any) -> re.Match[str] | None:
        return self._found(self._compiled.search, *text)

    def match(self, *text: Any) -> re.Match[str] | None:
        return self._found(self._compiled.match, *text)

    def fullmatch(self, *text: Any) -> re.Match[str] | None:
        return self._found(self._compiled.fullmatch, *text)

    def sub(self, by: Any, text: str) -> str:
        replaced: str = self._within(self._compiled.sub, by, text)
        return replaced

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches in order, each by itself: the engine's own would count what is done with them between."""
        end = len(text) if end is None else end
        while start <= end and (match := self.search(text, start, end)):
            yield match
            start = match.end() + (not match[0])

    def _found(self, use: Callable[..., Any], *text: Any) -> re.Match[str] | None:
        found: re.Match[str] | None = self._within(use, *text)
        return found

    def _within(self, use: Callable[..., Any], *text: Any) -> Any:
        try:
            return use(*text, timeout=LIMIT)
        except TimeoutError as error:
            raise TooSlowError(self.pattern, LIMIT) from error
