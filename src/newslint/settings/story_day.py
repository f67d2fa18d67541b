"""The day that copy is of, by what it says itself and where it lies: never by today's date."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from newslint.article import Article
from newslint.tokens import Tokens

_IN_PATH = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})([/-])([01]?[0-9])\2([0-3]?[0-9])(?![0-9])")


def story_day(article: Article) -> date | None:
    """The day in the front matter or what a format has in its place, in the dateline, or in the path."""
    return _said(article.meta.get("date")) or _in_dateline(article) or _in_path(article.source.path)


def _said(value: object) -> date | None:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    for length in (10, 8):  # 2025-08-28, 20250828
        with suppress(ValueError):
            return date.fromisoformat(str(value)[:length])
    return None


def _in_dateline(article: Article) -> date | None:
    """The day of a dateline that gives its year: "SEOUL, Nov. 25, 2024 (Yonhap) --"."""
    text = next((block.span.of(article.text) for block in article.of_kind("dateline")), "")
    if not any(map(str.isdigit, text)):
        return None
    from newslint.figures.reading import figures_in

    days = (figure.day for figure in figures_in(text, Tokens(text)) if figure.day and figure.day.year)
    return next((day.near(None) for day in days), None)


def _in_path(path: str) -> date | None:
    parts = _IN_PATH.search(path.replace("\\", "/"))
    try:
        return date(int(parts[1]), int(parts[3]), int(parts[4])) if parts else None
    except ValueError:
        return None
