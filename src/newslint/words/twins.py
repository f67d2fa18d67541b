"""Words that are one word in British and in American spelling."""

from __future__ import annotations

import re
from functools import lru_cache

# British on the left; both sides of a pair come out alike, whichever of them a word has.
_SHARED = (
    ("our", "or"), ("re(?=s?$|d$)", "er"), ("is(?=e|ing|ation|able)", "iz"), ("ys(?=e|ing)", "yz"),
    ("ll(?=ed|ing|er|ous|or)", "l"), ("ss(?=ed|ing)", "s"), ("enc(?=e)", "ens"), ("sc(?=ept)", "sk"),
    ("mould", "mold"), ("plough", "plow"), ("ogue", "og"), ("ae|oe", "e"), ("mme$", "m"), ("grey", "gray"),
    ("er(?=s?$)|or(?=s?$)", "r"), ("ctic(?=e|ing)", "ctiz"), ("ll$", "l"), ("ough$", "o"),
)  # fmt: skip


@lru_cache(maxsize=1 << 13)
def shared(word: str) -> str:
    """A word in small letters in the spelling that both sides of the Atlantic share."""
    for pattern, shared in _SHARED:
        word = re.sub(pattern, shared, word)  # which keeps what it compiles: most runs need none of it
    return word


def twins(a: str, b: str) -> bool:
    """Whether two words in small letters differ only as British and American spelling do."""
    return shared(a) == shared(b)
