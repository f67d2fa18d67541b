"""`newslint figures`: the dates, ages, amounts and counts read in copy, as values."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from newslint.article import Article
from newslint.cli.listing import Record, listed, place
from newslint.cli.table import table
from newslint.figures.figure import Figure


def run(arguments: Namespace) -> int:
    """Print the figures of each article; the exit status is 2 when one could not be read."""
    return listed(arguments, _list, _record)


def _list(article: Article) -> Iterator[str]:
    """A row for each figure: where it is, the words, what kind it is of and its value."""
    yield article.source.path
    rows = []
    for figure in article.figures:
        line, column = article.source.position(article.map.to_source(figure.span).start)
        words = " ".join(figure.span.of(article.text).split())
        rows.append((f"{line}:{column}", words, figure.kind, _value(figure)))
    yield from (f"  {line}" for line in table(rows))


def _value(figure: Figure) -> str:
    """The value as a reader may check it: "2024-11-25 Monday", "4,200,000,000 dollar", "52 and 47"."""
    value = f"{figure.value:,.12g}" if figure.kind not in ("year", "decade") else f"{figure.value:.0f}"
    if figure.day:
        return figure.day.worded
    if figure.kind == "time":
        return f"{int(figure.value) // 60:02}:{int(figure.value) % 60:02}"
    if figure.kind in ("pair", "range"):
        value = f"{figure.value:g} and {figure.second:g}"
    return " ".join(filter(None, ("about" if figure.about else "", value, figure.unit)))


def _record(article: Article) -> Record:
    return {"path": article.source.path, "figures": [_figure(figure, article) for figure in article.figures]}


def _figure(figure: Figure, article: Article) -> Record:
    told: Record = {"kind": figure.kind, "text": figure.span.of(article.text), "value": figure.value}
    if figure.unit:
        told["unit"] = figure.unit
    if figure.kind in ("pair", "range"):
        told["second"] = figure.second
    if figure.day:
        told["value"] = figure.day.worded
    return {**told, "about": figure.about, **place(figure.span, article)}
