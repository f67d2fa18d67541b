"""The running copy of a corpus as rows of numbers: a number for each word, and 0 where a paragraph begins or ends."""

from __future__ import annotations

import json
import lzma
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from newslint.article import Article
from newslint.context import EDGE
from newslint.parse import plain
from newslint.source import Source

Numbers = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Rows:
    """The words of a corpus in a row, each by its number in `words`, where number 0 is an EDGE."""

    words: list[str]
    numbers: Numbers


def read(text: str) -> Article:
    """An article of plain copy."""
    article = plain.newslint_parse(Source("article.txt", text))
    assert article is not None
    return article


def texts(corpus: str) -> Iterator[tuple[str, str]]:
    """The articles of an xz file of JSON lines {outlet, date, text}: outlet and month, and the text."""
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield f"{row['outlet']} {row['date'][:7]}", row["text"]


def rows(copy: Iterator[str]) -> Rows:
    """The paragraphs of some articles, each but once: what is printed again says nothing new."""
    known, numbers, seen = {EDGE: 0}, array("i", [0]), set()
    for text in copy:
        article = read(text)
        words = list(article.context)
        for paragraph in article.running:
            row = words[paragraph.start : paragraph.stop]
            if len(row) > 6 and hash(tuple(row)) in seen:
                continue
            seen.add(hash(tuple(row)))
            numbers.extend([known.setdefault(word, len(known)) for word in row])
            numbers.append(0)
    return Rows(list(known), np.array(numbers, np.int64))
