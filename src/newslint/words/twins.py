"""Words that are one word in British and in American spelling."""

from __future__ import annotations

import re
from functools import lru_cache

# British on the left; both sides of a pair come out alike, whichever of them a word has.
_ONE = [
    (re.compile(pattern), plain)
    for pattern, plain in (
        ("our", "or"), ("re(?=s?$|d$)", "er"), ("is(?=e|ing|ation|able)", "iz"), ("ys(?=e|ing)", "yz"),
        ("ll(?=ed|ing|er|ous|or)", "l"), ("ss(?=ed|ing)", "s"), ("enc(?=e)", "ens"), ("sc(?=ept)", "sk"),
        ("mould", "mold"), ("plough", "plow"), ("ogue", "og"), ("ae|oe", "e"), ("mme$", "m"), ("grey", "gray"),
        ("er(?=s?$)|or(?=s?$)", "r"), ("ctic", "ctis"), ("ll$", "l"), ("ough$", "o"),
    )
]  # fmt: skip


@lru_cache(maxsize=1 << 13)
def _plain(word: str) -> str:
    for pattern, plain in _ONE:
        word = pattern.sub(plain, word)
    return word


def twins(a: str, b: str) -> bool:
    """Whether two words in small letters differ only as British and American spelling do."""
    return _plain(a) == _plain(b)
