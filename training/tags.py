"""The weights by which words are tagged, from the English model of prose, on which Vale runs.

`python -m training.tags MODEL` writes src/newslint/patterns/tags.marisa. MODEL is the file tag/aptagmodel/en.bin of
github.com/jdkato/prose/v3@v3.2.1, a Go module under the MIT licence; internal/flat there says how it is written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from struct import unpack_from

import marisa_trie

from newslint.patterns.tagger import TAGS

OUT = Path(__file__).parent.parent / "src" / "newslint" / "patterns" / "tags.marisa"
SCALE = 1000
"""Weights are whole thousandths."""

Row = tuple[str, tuple[int, int]]


class Model:
    """A model as it is read, numbers the low byte first."""

    def __init__(self, content: bytes) -> None:
        self._content, self._at = content, len(b"PROSETAG") + 4

    def rows(self) -> Iterator[Row]:
        """Each feature with a tag, by its number, and a weight; and the words that have only one tag."""
        names = [self._text() for _ in range(self._number())]
        features, weights, length = self._number(), self._number(), self._number()
        written = self._raw(length)
        ends, places = self._list("I", features + 1), self._list("I", features + 1)
        tags, weight = self._list("B", weights), self._list("f", weights)
        if names != TAGS:
            raise ValueError("the model has other tags")
        yield from ((f"only {self._text()}", (int(self._list("B", 1)[0]), 0)) for _ in range(self._number()))
        for (start, end), (first, last) in zip(pairwise(ends), pairwise(places), strict=True):
            feature = written[int(start) : int(end)].decode("utf-8", "ignore")  # some end amid a letter
            for place in range(int(first), int(last)):
                yield feature, (int(tags[place]), round(weight[place] * SCALE))

    def _number(self) -> int:
        return int(self._list("I", 1)[0])

    def _text(self) -> str:
        return self._raw(unpack_from("<H", self._raw(2))[0]).decode()

    def _list(self, kind: str, count: int) -> tuple[float, ...]:
        return unpack_from(f"<{count}{kind}", self._raw(count * (1 if kind == "B" else 4)))

    def _raw(self, length: int) -> bytes:
        self._at += length
        return self._content[self._at - length : self._at]


def main() -> None:
    """Write the weights of the model named."""
    marisa_trie.RecordTrie("<Bi", Model(Path(sys.argv[1]).read_bytes()).rows()).save(str(OUT))


if __name__ == "__main__":
    main()
