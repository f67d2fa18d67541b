"""What to write in the case of what stands there, as Vale has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

Case = Callable[[str], str]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def recased(written: str, found: str) -> str:
    """`written` in the case of the words `found`.

    The words that both begin or end with keep their case. Those between take that of the words in whose place they
    stand: small, all capitals or a first capital, which each takes only if all of those have one. What has capitals of
    its own way, such as iPhone, says nothing.
    """
    words, seen = _WORD.findall(written), _WORD.findall(found)
    if not words or not seen:
        return _case(found)(written)
    head = _shared(words, seen)
    tail = _shared(words[head:][::-1], seen[head:][::-1])
    replaced = seen[head : len(seen) - tail]
    # Where a word comes in between two others, the next one tells its case, or else the one before.
    near = " ".join(replaced) or (seen[-tail] if tail else seen[head - 1])
    middle = _between(words[head : len(words) - tail], _case(near), len(replaced) > 1 and all(map(_is_title, replaced)))
    cased = iter([*seen[:head], *middle, *seen[len(seen) - tail :]])
    return _WORD.sub(lambda _: next(cased), written)


def _shared(words: Sequence[str], seen: Sequence[str]) -> int:
    """How many of the first words are the same in both."""
    same = (one.casefold() == other.casefold() for one, other in zip(words, seen, strict=False))
    return sum(takewhile(bool, same))


def _between(words: Sequence[str], case: Case, each: bool) -> list[str]:
    later = str.lower if case is str.capitalize and not each else case
    return [(later if number else case)(word) for number, word in enumerate(words)]


def _case(text: str) -> Case:
    """What would put other words in the case of a text."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = [letter.isupper() for letter in letters]
    if letters and not any(capitals):
        return str.lower
    if len(letters) > 1 and not any(map(str.islower, letters)):
        return str.upper
    return str.capitalize if capitals[:1] == [True] and sum(capitals) == 1 else str


def _is_title(word: str) -> bool:
    return _case(word) is str.capitalize
