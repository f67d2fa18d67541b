"""What stands around a word: it may be part of another, set apart on purpose, or of another language."""

from __future__ import annotations

import re

from newslint import lexicon
from newslint.names.forms import bare
from newslint.tokens import Tokens

_ABROAD = frozenset(
    "al das de del dem den der des du ein el en est et ha il ist la las le les los ne per por pour que qui se su sur "
    "un una und une vom von y zu".split()
)
"""The little words of other languages: two of them mark a phrase."""


def stands_alone(prose: str, tokens: Tokens, place: int) -> bool:
    """Whether the token at a place is a whole word of English that the copy does not set apart."""
    return not (_is_cut(prose, tokens, place) or _is_set_apart(prose, tokens, place) or _is_foreign(tokens, place))


def _is_cut(prose: str, tokens: Tokens, place: int) -> bool:
    """Whether a word is part of an address, or cut by brackets, by an apostrophe or by a first letter set large."""
    start, end = tokens.starts[place], tokens.ends[place]
    before, after = prose[start - 1 : start], prose[end : end + 1]
    if not (before.isspace() or before in "“\"‘'(—–/") or not (after.isspace() or after in "”\"’'),.;:!?—–…/"):
        return True
    if after == "." and prose[end + 1 : end + 2].isalnum():
        return True  # "youtu.be"
    if after in ("’", "'") and prose.endswith("in", start, end):
        return True  # "loungin’"
    return place > 0 and bool(re.fullmatch("[B-HJ-NP-Z]", tokens.texts[place - 1]))  # "L ast year"


def _is_set_apart(prose: str, tokens: Tokens, place: int) -> bool:
    """Whether a word stands in quotation marks at the end of what they hold, or before "sic"."""
    start, end = tokens.starts[place], tokens.ends[place]
    cited = prose[start - 1 : start] in "“\"‘'" and prose[end : end + 2].rstrip("”\"’'") in ("", ",", ".")
    return cited or "sic" in tokens.texts[place + 1 : place + 4]


def _is_foreign(tokens: Tokens, place: int) -> bool:
    """Whether a word stands among little words of other languages, or beside a word that nobody knows."""
    before, after = tokens.texts[max(place - 3, 0) : place], tokens.texts[place + 1 : place + 4]
    return sum(text in _ABROAD for text in before + after) > 1 or any(map(_is_strange, before[-1:] + after[:1]))


def _is_strange(text: str) -> bool:
    if not text.islower() or lexicon.articles(text):
        return False
    parts = (part for part in bare(text).split("-") if len(part) > 2)
    return any(not lexicon.articles(part) and not lexicon.dictionaries(part) for part in parts)
