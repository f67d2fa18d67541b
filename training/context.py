"""Learn the kinds of words, and count words in a row: `python -m training.context CORPUS`.

CORPUS is an xz file of JSON lines {outlet, date, text}. What stands in it at least as often as the first of
newslint.context.LEVELS is kept, by the CRC-32 of its words: two and three words, a word among kinds, and three kinds.
"""

from __future__ import annotations

import argparse
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from zlib import crc32

import marisa_trie
import numpy as np

import training.neighbours
import training.rivals
import training.topics
from newslint.context import BUCKETS, LEVELS, MARK
from training.kinds import KINDS, LEAST, kinds
from training.rows import Bools, Numbers, Rows, rows, texts

_OUT = Path(__file__).parent.parent / "src/newslint/lexicon"
PATTERNS = {"ww": 3, "www": 3, "kw": 5, "wk": 5, "kwk": 5, "kkk": 5}
"""What is counted, words (w) and kinds (k) in a row, and how often it must stand there."""
_OFTEN = 5
"""How often words must stand beside each other to be familiar, or usual neighbours."""
_ROOM = 18
"""Bits for the number of a word, so that three in a row are one number."""


def counted(rows: Rows, kinds: Numbers, pattern: str, common: Bools, least: int) -> tuple[list[Numbers], Numbers]:
    """What stands in a row often enough, in columns of numbers, and how often; of words only those that are common."""
    size = len(rows.numbers) - len(pattern) + 1
    kept, packed = np.ones(size, bool), np.zeros(size, np.int64)
    for place, letter in enumerate(pattern):
        column = rows.numbers[place : place + size]
        if letter == "w":
            kept &= common[column]
        if 0 < place < len(pattern) - 1:
            kept &= column > 0  # nothing in a row goes beyond an edge
        packed = packed << _ROOM | (column if letter == "w" else kinds[column])
    found, times = np.unique(packed[kept], return_counts=True)
    found, times = found[times >= least], times[times >= least]
    return [found >> _ROOM * place & (1 << _ROOM) - 1 for place in range(len(pattern))][::-1], times


def common(rows: Rows, asked: Container[str] | None = None) -> Bools:
    """Which words stand often enough, of those asked for."""
    often = np.bincount(rows.numbers, minlength=len(rows.words)) >= LEVELS[0]
    return often if asked is None else often & np.array([word in asked for word in rows.words])


def counts(rows: Rows, kinds: Numbers, asked: Container[str]) -> Iterator[tuple[str, int]]:
    """What stands in a row often enough, and how often; of words among kinds only those that are asked for."""
    spelt = np.array(rows.words, dtype=object), np.array([chr(0xE000 + kind) for kind in range(KINDS)], dtype=object)
    alone, among_kinds = common(rows), common(rows, asked)
    for pattern, least in PATTERNS.items():
        columns, times = counted(rows, kinds, pattern, among_kinds if "k" in pattern else alone, least)
        parts = [spelt[letter == "k"][column] for letter, column in zip(pattern, columns, strict=True)]
        yield from zip(map(" ".join, zip(*parts, strict=True)), times.tolist(), strict=True)


def familiar(rows: Rows, kinds: Numbers) -> Numbers:
    """In how many of 255 of its places a word has a neighbour before it often, one behind it, and the kinds of both."""
    times = np.bincount(rows.numbers, minlength=len(rows.words))
    shares = []
    for pattern, place in (("ww", 1), ("ww", 0), ("kwk", 1)):
        columns, found = counted(rows, kinds, pattern, common(rows), _OFTEN)
        shares.append(np.bincount(columns[place], found, len(times)) / np.maximum(times, 1))
    return np.round(255 * np.minimum(np.array(shares), 1)).astype(np.int64)


def write(folder: Path, found: Iterable[tuple[str, int]]) -> int:
    """Put counts into tables as newslint.context reads them; how many there are."""
    found = list(found)
    pairs = {tuple(words.split()): times for words, times in found if times >= _OFTEN and _is_pair(words)}
    training.neighbours.write(folder / "neighbours.bin", pairs)
    keys = np.array([crc32(words.encode()) for words, _ in found], np.int64)
    levels = np.searchsorted(np.array(LEVELS), np.array([times for _, times in found]), side="right") - 1
    entries = np.sort((keys >> 32 - BUCKETS - MARK) << 4 | levels)
    entries = entries[np.append(entries[1:] >> 4 != entries[:-1] >> 4, True)]  # of two with one mark the commoner
    starts = np.searchsorted(entries >> MARK + 4, np.arange((1 << BUCKETS) + 1))
    (folder / "context.bin").write_bytes(starts.astype("<u4").tobytes() + (entries & 0xFFFF).astype("<u2").tobytes())
    return len(entries)


def _is_pair(words: str) -> bool:
    """Whether two words, and no kinds, are in a row."""
    return words.count(" ") == 1 and not any("\ue000" <= letter < chr(0xE000 + KINDS) for letter in words)


def main() -> None:
    """Read, learn, count and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    copy = rows(text for _, text in texts(options.parse_args().corpus))
    found = kinds(copy)
    write_kinds(copy, found)
    print(f"{training.topics.write(copy, _OUT / 'topics.marisa'):,} words have topics")
    training.rivals.look_at_all()
    print(f"{write(_OUT, counts(copy, found, training.rivals.in_rivalry())):,} counts written to {_OUT}")
    training.rivals.main()


def write_kinds(copy: Rows, found: Numbers) -> None:
    """Put what is known of each word by itself into a table."""
    times = np.bincount(copy.numbers, minlength=len(copy.words))
    columns = np.vstack([found, np.round(8 * np.log2(1 + times)).astype(np.int64), familiar(copy, found)]).T
    records = [(word, tuple(columns[n].tolist())) for n, word in enumerate(copy.words) if times[n] >= LEAST]
    marisa_trie.RecordTrie("<BBBBB", records).save(str(_OUT / "kinds.marisa"))


if __name__ == "__main__":
    main()
