"""Runs of capitalised words, with all that joins them: particles, initials, the "of" of a body's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint import lexicon
from newslint.names.forms import GENERATIONS, PARTICLES, TITLES, bare
from newslint.names.record import Record
from newslint.names.vocabulary import words
from newslint.tokens import Tokens

_STOPPED = frozenset(("Jr", "Sr", "St", "Ft", "Mt"))
# Behind these "of" goes on with the name, as "for" and "on" do behind a body's word.
_OF = frozenset(
    "Bank Prince Princess Duke Duchess Archbishop Bishop Statue Sea District Declaration Trail Republic Kingdom State "
    "City Isle Gulf Bay Cape Strait Church Isles Bill Book Tomb Game Lord Port Sons Secretary Chief Speaker Minister "
    "Director Chairman Ambassador Chamber Day Valley Board Bureau Daughters Doctors Knights Hall Art Tower Battle "
    "Straits Territory Province Queen King Rights Articles House Call Medal Guardians Order Master Bachelor".split()
)
_ON = frozenset("Committee Subcommittee Commission Council Conference Panel Caucus Center".split())
_CHAMBERS = frozenset("House Senate Congress Parliament Police Government Times Post News Press".split())
_PREFIX = re.compile(r"(?:(?:(?!(?:al|el|as|ash|at|ad|ar|an|az|ul|ur)-)[a-z]+|Ex|Then|Pro|Non)[-‐‑])+(?=[A-Z])")
_SUFFIX = re.compile(r"[-‐‑]([a-z]+)$")
_COMPOUNDED = frozenset("led run era style wide born like area made only free held bound level type size long".split())


class Word(NamedTuple):
    """A word of a name: its tokens, how it reads without its possessive, and its place in the prose.

    `first` and `last` are its first and last token. `known`: it is inside a name of record, with others.
    """

    first: int
    last: int
    text: str
    start: int
    end: int
    known: bool = False


def word_at(tokens: Tokens, index: int, known: bool = False) -> Word:
    """The word that a token is: Trump of "pro-Trump", CNN of "CNN-hosted", and with the stop of "Jr." and "U.S."."""
    token, start, end = tokens.texts[index], tokens.starts[index], tokens.ends[index]
    text = bare(token)
    end += len(text) - len(token)
    if "-" in text or "‑" in text or "‐" in text:
        if prefix := _PREFIX.match(text):
            text, start = text[prefix.end() :], start + prefix.end()
        if (suffix := _SUFFIX.search(text)) and _compounds(suffix[1]):
            text, end = text[: suffix.start()], end - (suffix.end() - suffix.start())
    elif ("." in text or text in _STOPPED) and tokens.texts[index + 1 : index + 2] == ["."]:
        text, end = f"{text}.", end + 1
    return Word(index, index, text, start, end, known)


def _compounds(part: str) -> bool:
    """Whether the last part of a word with hyphens makes it an adjective: London-based."""
    return part in _COMPOUNDED or len(part) > 4 and part.endswith(("ed", "ing")) and lexicon.articles(part) > 0


def runs_in(tokens: Tokens, start: int, stop: int, opening: frozenset[int], record: Record) -> Iterator[list[Word]]:
    """The runs that lie between two tokens, in order. None goes on over an opening of a sentence."""
    after = start
    for index in [index for index in range(start, stop) if begins_name(tokens.texts[index])]:
        if index < after:
            continue
        run = [word_at(tokens, i) for i in _particles(tokens, index, after)]
        run += _known(tokens, index, stop, record)
        while (joint := _follower(tokens, run[-1], stop)) and joint[-1] not in opening:
            run += [word_at(tokens, i) for i in joint[:-1]]
            run += _known(tokens, joint[-1], stop, record)
        after = run[-1].last + 1
        yield _spelt(tokens, run) if len(run) > 1 else run


def begins_name(text: str) -> bool:
    """Whether a token may begin a name, or go on with one."""
    return text[0].isupper() or ("-" in text and text[0].isalpha() and not text.islower())


def _known(tokens: Tokens, index: int, stop: int, record: Record) -> list[Word]:
    """A token, with those behind it that make one name of record with it."""
    texts = tokens.texts
    entry = record.at(texts, index) if bare(texts[index]) in record.openers else None
    if entry is None or entry.length == 1 or index + entry.length > stop:
        return [word_at(tokens, index)]
    indices = range(index, index + entry.length)
    return [word_at(tokens, i, known=True) for i in indices if texts[i][0].isalnum() or texts[i] == "&"]


def _particles(tokens: Tokens, index: int, start: int) -> list[int]:
    """The particles before a name: von der Leyen."""
    first = index
    while first > start and tokens.texts[first - 1] in PARTICLES and tokens.starts[first] - tokens.ends[first - 1] == 1:
        first -= 1
    return list(range(first, index))


def _spelt(tokens: Tokens, run: list[Word]) -> list[Word]:
    """A run, its initials but the last with their stops, and what stands without a space as one word: A&M."""
    spelt: list[Word] = []
    for place, word in enumerate(run):
        initial = len(word.text) == 1 and word.text.isupper() and place + 1 < len(run)
        if initial and tokens.texts[word.last + 1] == ".":
            word = word._replace(text=f"{word.text}.", end=word.end + 1)
        if spelt and spelt[-1].end == word.start and "&" in (word.text, spelt[-1].text[-1]):
            before = spelt.pop()
            word = word._replace(text=before.text + word.text, start=before.start, first=before.first)
        spelt.append(word)
    return spelt


def _follower(tokens: Tokens, word: Word, stop: int) -> list[int]:
    """The tokens that carry a run on behind a word: the next, with what stands between if that belongs to the name."""
    texts, last, end = tokens.texts, word.last, tokens.ends[word.last]
    ahead = last + 1
    if word.end < end or ahead >= stop:
        return []
    if texts[ahead] == "." and tokens.starts[ahead] == end and _abbreviates(texts[last]):
        ahead += 1
    elif texts[ahead] == ",":
        return [ahead + 1] if ahead + 1 < stop and texts[ahead + 1] in GENERATIONS else []
    elif not begins_name(texts[ahead]):
        ahead = _behind_joint(tokens, last, ahead, stop)
    if ahead >= stop or not begins_name(texts[ahead]) or tokens.starts[ahead] - end > 12:
        return []
    if ahead > last + 1 and texts[ahead] in _days():
        return []
    return [i for i in range(last + 1, ahead + 1) if texts[i] != "."]


@cache
def _days() -> frozenset[str]:
    return words("weekday") | words("month") | words("monthlike")


def _behind_joint(tokens: Tokens, last: int, ahead: int, stop: int) -> int:
    """The index of the token behind the small words that join two parts of a name; that of the first if none do."""
    texts, joint = tokens.texts, tokens.texts[ahead]
    after = ahead + 1
    if joint in PARTICLES or joint == "&":
        while after < stop and texts[after] in PARTICLES:
            after += 1
        return after
    if joint in ("of", "for", "on") and texts[last] in _heads(joint):
        return after + (after < stop and texts[after] == "the" and texts[last] != "Center")
    return after if joint == "and" and _is_one_body(tokens, last, after, stop) else ahead


@cache
def _heads(joint: str) -> frozenset[str]:
    """The words of a name behind which "of", "for" or "on" goes on with it."""
    bodies = words("bodyword") - _CHAMBERS
    return _ON if joint == "on" else bodies | _OF if joint == "of" else bodies


def _is_one_body(tokens: Tokens, last: int, after: int, stop: int) -> bool:
    """Whether "and" stands inside a body's name: the words around it are common ones, and its kind is said."""
    texts = tokens.texts
    if after >= stop or not (_is_common(texts[last]) and _is_common(bare(texts[after]))):
        return False
    if texts[last] in words("bodyword") and bare(texts[after]) not in words("bodyword"):
        return False
    before = last
    while before and (begins_name(texts[before]) or texts[before] in ("of", "for", "on", ",")):
        if texts[before] in ("of", "for", "on"):
            return texts[before - 1] in words("bodyword") | {"Secretary", "Minister"}
        before -= 1
    ahead = after
    while ahead < min(stop, after + 3) and begins_name(texts[ahead]):
        if bare(texts[ahead]) in words("bodyword"):
            return True
        ahead += 1
    return False


def _is_common(word: str) -> bool:
    return lexicon.articles(word.lower()) > 5


def _abbreviates(text: str) -> bool:
    return len(text) == 1 or text in TITLES or text in words("title") or text in _STOPPED or "." in text
