"""Count words in a row: `python -m training.context CORPUS [--least N] [--out FILE]`.

CORPUS is an xz file of JSON lines {title, text}. Two and three tokens in a row that stand in it at least LEAST times
are kept, by the CRC-32 of their words: keys in order, then a byte for each count, as newslint.context reads them.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
from array import array
from collections import Counter
from itertools import pairwise
from pathlib import Path

from newslint.context import STRAY, Context, key
from newslint.parse import plain
from newslint.source import Source

_OUT = Path(__file__).parent.parent / "src/newslint/lexicon/context.bin"
_RUNNING = ("paragraph", "item", "caption", "standfirst")


def keys_in(text: str) -> list[int]:
    """The keys of all two and three tokens in a row in the running copy of an article."""
    article = plain.newslint_parse(Source("article.txt", text))
    assert article is not None
    tokens = article.tokens
    words = list(Context(tokens, article.sentences.firsts))
    keys: list[int] = []
    for block in article.of_kind(*_RUNNING):
        row = words[tokens.first_from(block.span.start) : tokens.first_from(block.span.end)]
        twos = [f"{a} {b}" for a, b in pairwise(row)]
        keys += map(key, twos)
        keys += [key(f"{two} {word}") for two, word in zip(twos, row[2:], strict=False)]
    return keys


def byte_of(count: int) -> int:
    """A count as a byte."""
    return count if count <= 200 else min(255, 200 + round(4 * math.log2(count / 200)))


def main() -> None:
    """Count and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--least", type=int, default=4)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    counts: Counter[int] = Counter()
    with lzma.open(asked.corpus, "rt", encoding="utf-8") as file:
        for line in file:
            counts.update(keys_in(json.loads(line)["text"]))
    kept = sorted(each for each, count in counts.items() if count >= asked.least)
    assert max(abs(at - (each * len(kept) >> 32)) for at, each in enumerate(kept)) < STRAY
    asked.out.write_bytes(array("I", kept).tobytes() + bytes(byte_of(counts[each]) for each in kept))
    print(f"{len(kept):,} of {len(counts):,} written to {asked.out}")


if __name__ == "__main__":
    main()
