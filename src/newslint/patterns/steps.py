"""The steps of a sequence: what each word of it has to be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.errors import did_you_mean
from newslint.patterns.expressions import compile_expression
from newslint.patterns.tagged import Word

_KEYS = ("pattern", "tag", "upos", "skip", "min", "negate", "target")
# Universal tags by the Penn tags that they are, as Vale has them.
_UNIVERSAL = {
    "ADJ": r"JJ|JJR|JJS",
    "ADP": r"IN|RP",
    "ADV": r"RB|RBR|RBS|WRB",
    "AUX": r"MD|VB|VBD|VBG|VBN|VBP|VBZ",
    "CCONJ": r"CC",
    "DET": r"DT|PDT|WDT|WP\$",
    "INTJ": r"UH",
    "NOUN": r"NN|NNS",
    "NUM": r"CD",
    "PART": r"TO|RP|POS",
    "PRON": r"PRP|PRP\$|WP|EX",
    "PROPN": r"NNP|NNPS",
    "PUNCT": r"[.,:()]|''|``|-LRB-|-RRB-",
    "SCONJ": r"IN|WRB",
    "SYM": r"SYM|[$#]",
    "VERB": r"VB|VBD|VBG|VBN|VBP|VBZ",
    "X": r"FW|LS",
}
# Penn has no tags for these: they are such words as well.
_ONLY = {
    "AUX": (
        "am is are was were be been being have has had having do does did doing will would shall should can could may "
        "might must ought 's 're 'm 've 'll 'd"
    ),
    "SCONJ": (
        "after although as because before even if since so than that though unless until when whenever where whereas "
        "wherever whether while why how"
    ),
}


class Step(NamedTuple):
    """A word that a sequence asks for, or with `negate` one that it is not to have.

    `sought` finds it in a text, `word` and `tag` are what it and its tag match, `only` the words that it may be where
    there are some. It may stand up to `skip` words further on. A step of no conditions takes any word.
    """

    sought: re.Pattern[str] | None = None
    word: re.Pattern[str] | None = None
    tag: re.Pattern[str] | None = None
    only: frozenset[str] = frozenset()
    skip: int = 0
    negate: bool = False
    target: bool = False

    def fits(self, word: Word) -> bool:
        """Whether a word is what the step asks for."""
        found = []
        if self.word:
            found.append(self.word.fullmatch(word.text) is not None)
        if self.tag:
            found.append(self.tag.search(word.tag) is not None)
        if self.only:
            found.append(word.text in self.only)
        return all(each != self.negate for each in found)


def steps_of(token: Mapping[str, str], ignorecase: bool) -> Iterator[Step]:
    """The steps that a token of a card is. Raises ValueError, worded, and ExpressionError."""
    for key in token:
        if key not in _KEYS:
            raise ValueError(f"a token has no '{key}'{did_you_mean(key, _KEYS)}")
    pattern, tag, universal = (token.get(key, "") for key in ("pattern", "tag", "upos"))
    if tag and universal:
        raise ValueError("a token has 'tag' or 'upos', not both")
    skip, least = _number(token, "skip", 0), max(_number(token, "min", 1), 1)
    names = [name.strip().upper() for name in universal.split("|")] if universal else []
    step = Step(
        sought=compile_expression(pattern, ignorecase) if pattern else None,
        word=compile_expression(pattern, ignorecase, multiline=False) if pattern else None,
        tag=compile_expression(tag or _penn(names)) if tag or names else None,
        only=frozenset() if pattern else _words(names),
        skip=skip if pattern or tag or names else max(skip - 1, 0),
        negate=_switch(token, "negate"),
        target=_switch(token, "target"),
    )
    for _ in range(least):
        yield step


def _penn(names: Sequence[str]) -> str:
    for name in names:
        if name not in _UNIVERSAL:
            raise ValueError(f"there is no universal tag '{name}'{did_you_mean(name, _UNIVERSAL)}")
    return f"^(?:{'|'.join(_UNIVERSAL[name] for name in names)})$"


def _words(names: Sequence[str]) -> frozenset[str]:
    """The words that universal tags are limited to; none where one of them takes any word."""
    if not all(name in _ONLY for name in names):
        return frozenset()
    return frozenset(word for name in names for word in _ONLY[name].split())


def _number(token: Mapping[str, str], key: str, default: int) -> int:
    written = token.get(key, str(default))
    if not written.isdecimal():
        raise ValueError(f"'{key}' of a token takes a whole number, not '{written}'")
    return int(written)


def _switch(token: Mapping[str, str], key: str) -> bool:
    written = token.get(key, "false").lower()
    if written not in ("true", "false"):
        raise ValueError(f"'{key}' of a token takes true or false, not '{written}'")
    return written == "true"
