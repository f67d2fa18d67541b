"""The parts of a run of capitalised words: one name each, with what names nobody left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint import lexicon
from newslint.names.census import is_given_name, surname_rank
from newslint.names.forms import PARTICLES
from newslint.names.runs import Word
from newslint.names.titles import heads, title_in, titles
from newslint.names.vocabulary import words

_TIMES = frozenset("in In last next since Since of by By until early late mid this during through from On on".split())
_SMALL = frozenset(("&", "of", "for", "on", "the", "and"))
_PAST = frozenset(("Former", "Ex", "Then", "Ousted", "Late", "Longtime"))
_KNOWN_PAIR = 5.0
"""How common two words must be side by side, on the scale of lexicon.pairs, to be a name."""


class Part(NamedTuple):
    """The words of one name, and the title before them, which begins with the token `head`."""

    words: Sequence[Word]
    title: str = ""
    head: int = 0


def parts_of(run: Sequence[Word], before: str, after: str, opening: bool) -> Iterator[Part]:
    """The names in a run. `before` and `after` are the tokens around it; `opening`: it opens a sentence."""
    for piece in _pieces(run, before, after, opening):
        texts = [word.text for word in piece]
        start, end = title_in(texts)
        if start == 0 == end and opening and piece[0] is run[0]:
            piece = _unopened(piece)
            texts = [word.text for word in piece]
            start, end = title_in(texts)
        yield from _named(piece[:start])
        if end and texts[start] in words("place"):  # the U.S. of "U.S. President"
            yield Part(piece[start : start + 1])
        title = " ".join(texts[start:end]).replace(".", "")
        yield from (part._replace(title=title, head=piece[start].first) for part in _named(piece[end:]))


def _pieces(run: Sequence[Word], before: str, after: str, opening: bool) -> Iterator[Sequence[Word]]:
    """A run cut at days, months and words that name nothing."""
    piece: list[Word] = []
    for place, word in enumerate(run):
        left = run[place - 1].text if place else before
        right = run[place + 1].text if place + 1 < len(run) else ""
        nameless = _is_day(word.text, left, right, after) or _is_nameless(word.text, left, right, opening and not place)
        if nameless and not word.known:
            if piece:
                yield piece
            piece = []
        else:
            piece.append(word)
    if piece:
        yield piece


def _is_day(text: str, left: str, right: str, after: str) -> bool:
    """Whether a word is a weekday or a month here."""
    if text in words("weekday"):
        return left not in words("day") and right not in heads()
    if text in words("month"):
        return not (text == "Jan" and right and right not in words("weekday"))
    if text in words("monthlike") and not right:
        return left in _TIMES or after[:1].isdigit() or not left[:1].isupper() and text != "May" and after != "said"
    return False


def _is_nameless(text: str, left: str, right: str, opening: bool) -> bool:
    """Whether a word names nothing here."""
    if right == "&" or text == "He" and left in words("chinese"):
        return False
    if text == "Will" and (right and not _is_common(right) or is_given_name(left)):
        return False
    start = text.partition("’")[0].partition("'")[0]
    if text in words("nameless") or start != text and start in words("nameless") | words("openers"):
        return True
    return text in words("openers") and (opening or not right)


def _unopened(piece: Sequence[Word]) -> Sequence[Word]:
    """A piece at the head of a sentence, without the common word that is capitalised for its place alone."""
    first, rest = piece[0].text, piece[1:]
    if not rest or not _is_common(first) or first.lower() in PARTICLES or first in words("people") or piece[0].known:
        return piece
    second = rest[0].text
    if first.isupper() and second.isupper() or lexicon.pairs(first, second) >= _KNOWN_PAIR:
        return piece
    return piece if is_given_name(first) and not _is_common(second) else rest


def _is_common(text: str) -> bool:
    """Whether news prints a word in small letters rather than with a capital."""
    return lexicon.articles(text.lower()) > lexicon.articles(text)


def _named(piece: Sequence[Word]) -> Iterator[Part]:
    """A piece as a name, without what only stands beside one: peoples, titles without a name, small words."""
    while piece and _trails(piece):
        people, piece = piece[-1].text in words("people"), piece[:-1]
        if people and piece and piece[-1].text in words("compass"):
            piece = piece[:-1]
    while piece and _leads(piece):
        piece = piece[1:]
    person = next((place for place in range(1, len(piece) - 1) if _is_beside(piece, place)), 0)
    if person:
        yield from _named(piece[:person])
    if piece[person:]:
        yield Part(piece[person:])


def _is_beside(piece: Sequence[Word], place: int) -> bool:
    """Whether a person's name begins at a place in a piece, behind the name of a body or a place."""
    before = piece[place - 1].text
    initials = place == 1 and before.isupper() and len(before) > 1 and "." not in before
    return (initials or before in words("people") or before in ("County", "City")) and _is_full(piece[place:])


def _trails(piece: Sequence[Word]) -> bool:
    """Whether the last word of a piece is no part of a name."""
    text = piece[-1].text
    if piece[-1].known:
        return False
    if len(piece) > 1 and (text[0].islower() and "-" not in text or text == "&"):
        return True
    if text in words("people"):
        return not _is_full(piece)
    return len(piece) == 1 and _is_people(text) or len(piece) > 1 and text in titles() - heads() and _is_common(text)


def _leads(piece: Sequence[Word]) -> bool:
    """Whether the first word of a piece is no part of a name."""
    text, rest = piece[0].text, piece[1:]
    if text in _SMALL:
        return True
    if not rest or piece[0].known:
        return False
    if text in _PAST:
        return True
    if text in words("people"):
        if is_given_name(text) and len(rest) == 1 and not _is_common(rest[0].text):
            return False
        lone = len(rest) == 1 and rest[0].text not in heads()
        return is_given_name(rest[0].text) or lone and lexicon.pairs(text, rest[0].text) < _KNOWN_PAIR
    return _is_common(text) and not is_given_name(text) and len(rest) > 1 and _is_full(rest)


def _is_people(text: str) -> bool:
    parts = text.split("-")
    return len(parts) > 1 and (all(part in words("people") for part in parts) or len(parts[0]) == 1)


def _is_full(piece: Sequence[Word]) -> bool:
    """Whether a piece is a person's given name and family name."""
    return len(piece) > 1 and is_given_name(piece[0].text) and surname_rank(piece[-1].text) > 0
