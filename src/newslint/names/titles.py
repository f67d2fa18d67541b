"""Titles: what in a run of capitalised words says somebody's office, and what is the name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newslint.names.census import is_given_name
from newslint.names.forms import TITLES
from newslint.names.vocabulary import words
from newslint.tokens import Tokens


@cache
def titles() -> frozenset[str]:
    """The words that are titles before a name."""
    return TITLES | words("title")


@cache
def heads() -> frozenset[str]:
    """The words behind which a name is that of a place, a body or a thing."""
    return words("bodyword") | words("placeword") | words("thingword")


def title_in(run: Sequence[str]) -> tuple[int, int]:
    """Where in a run of words a title begins and ends; (0, 0) where there is none."""
    for at, word in enumerate(run):
        if word.rstrip(".") in titles() and _is_title(run, at):
            return _start(run, at), _end(run, at)
    return 0, 0


def _is_title(run: Sequence[str], at: int) -> bool:
    """Whether a word that may be a title is one here; it may be a family name, or begin that of a body."""
    after = run[at + 1] if at + 1 < len(run) else ""
    if after in heads() and not is_given_name(after):
        return False
    if run[at] not in words("ambiguous"):
        return True
    before = run[at - 1] if at else ""
    if before and _start(run, at) == at and not (before in heads() or before.isupper()):
        return False
    return run[-1] not in heads()


def _start(run: Sequence[str], at: int) -> int:
    """The first of the words before a title that belong to it: a people, a rank, an office."""
    while at and (run[at - 1] in words("modifier") or run[at - 1] in words("people")):
        if run[at - 1] == "House" and run[at - 2 : at - 1] == ["White"]:
            break
        at -= 1
    return at - 1 if at and run[at] in words("people") and run[at - 1] in words("compass") else at


def _end(run: Sequence[str], at: int) -> int:
    """Behind the last of the words that belong to a title: General of "Attorney General", "of the House"."""
    at += 1
    while at < len(run) and (run[at] in titles() or run[at] in words("modifier") or run[at] == "of"):
        at += 1
        if run[at - 1] == "of":
            while at < len(run) and run[at] in words("office"):
                at += 1
    return at


def role_before(tokens: Tokens, at: int) -> str:
    """The small-letter title right before the token at `at`: "prime minister"; "" where there is none."""
    texts = tokens.texts
    if not at or texts[at - 1] not in words("role") or tokens.starts[at] - tokens.ends[at - 1] != 1:
        return ""
    start = at - 1
    while start and texts[start - 1] in words("rolebefore") and texts[start - 1] not in ("of", "then", "late"):
        start -= 1
    return " ".join(texts[start:at])
