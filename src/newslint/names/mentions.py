"""Mentions: the stretches of copy that name somebody or something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from newslint import lexicon
from newslint.block import Block
from newslint.names.forms import TITLES, bare
from newslint.sentences import Sentences
from newslint.span import Span
from newslint.tokens import Tokens

Place = Literal["running", "opening", "display"]

# Small words inside a name: Ursula von der Leyen, Mohammed bin Salman, University of Oslo.
PARTICLES = frozenset(
    "de del della der den des di do dos da du la le las los van von vom zu bin ibn bint al el ter ten y".split()
)
_OF = frozenset(("of", "for", "the", "and"))
_SUFFIXES = frozenset(("Jr", "Sr", "II", "III", "IV"))
# A body's or an office's word, behind which "of" goes on with the name.
_HEADS = frozenset(
    "Department Ministry Minister Secretary University Bank House Board Bureau Office Institute College Court Council "
    "Chamber Church Academy Association Center Centre Committee Confederation Federation Republic Kingdom Union League "
    "Society Commission State City Isle Gulf Bay Cape Strait School Museum Library Chief Speaker Director".split()
)
_BEFORE_TITLES = frozenset(
    "Prime Vice Deputy Foreign Former Attorney Chief Lieutenant Interim Acting First Lady Staff".split()
)
_RUNNING = frozenset(("paragraph", "item", "caption", "standfirst"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands: its words, bare of possessives, and the title before it, which is no part of its span."""

    words: tuple[str, ...]
    span: Span
    title: str
    place: Place

    @property
    def text(self) -> str:
        """The name as it reads."""
        return " ".join(self.words)


def mentions_in(tokens: Tokens, sentences: Sentences, blocks: Sequence[Block]) -> list[Mention]:
    """The mentions of an article, in order."""
    firsts = set(sentences.firsts)
    found: list[Mention] = []
    for block in blocks:
        first, stop = tokens.first_from(block.span.start), tokens.first_from(block.span.end)
        index = first
        while index < stop:
            if not _begins_name(tokens.texts[index]):
                index += 1
                continue
            run = _run(tokens, index, stop)
            place: Place = "display" if block.kind not in _RUNNING else "opening" if index in firsts else "running"
            if mention := _mention(tokens, run, place):
                found.append(mention)
            index = run[-1] + 1
    return found


def _begins_name(text: str) -> bool:
    return text[0].isupper() or ("-" in text and text[0].isalpha() and not text.islower())


def _run(tokens: Tokens, index: int, stop: int) -> list[int]:
    """The indices of the tokens of one run of capitalised words, with the particles and initials that join them."""
    run = [index]
    while (follower := _follower(tokens, run, stop)) is not None:
        run += follower
    return run


def _follower(tokens: Tokens, run: list[int], stop: int) -> list[int] | None:
    """The tokens that carry a run on: the next word, with what stands between when that belongs to the name."""
    texts, last = tokens.texts, run[-1]
    if bare(texts[last]) != texts[last]:
        return None
    ahead = last + 1
    if ahead < stop and texts[ahead] == "." and tokens.starts[ahead] == tokens.ends[last] and _abbreviates(texts[last]):
        ahead += 1
    elif ahead + 1 < stop and texts[ahead] == "," and texts[ahead + 1] in _SUFFIXES:
        return [ahead + 1]
    elif ahead < stop and (
        texts[ahead] in PARTICLES or texts[ahead] == "&" or texts[last] in _HEADS and texts[ahead] in _OF
    ):
        ahead += 1
        while ahead < stop and (texts[ahead] in PARTICLES or texts[ahead] == "the"):
            ahead += 1
    if ahead >= stop or not _begins_name(texts[ahead]) or "\n" in _between(tokens, last, ahead):
        return None
    return [i for i in range(last + 1, ahead + 1) if texts[i] != "."]


def _between(tokens: Tokens, last: int, ahead: int) -> str:
    return "\n" if tokens.starts[ahead] - tokens.ends[last] > 12 else ""


def _abbreviates(text: str) -> bool:
    return len(text) == 1 or text in TITLES or "." in text


def _mention(tokens: Tokens, run: list[int], place: Place) -> Mention | None:
    """The mention that a run of tokens makes, its title taken off its head; None when nothing is left."""
    texts = [bare(tokens.texts[i]) for i in run]
    if place == "opening" and len(texts) >= 1 and lexicon.articles(texts[0].lower()) > lexicon.articles(texts[0]):
        texts, run = texts[1:], run[1:]
    titles = [number for number, text in enumerate(texts[:-1]) if text in TITLES or text in _BEFORE_TITLES]
    cut = titles[-1] + 1 if titles else 0
    while cut < len(texts) and not _begins_name(texts[cut]):
        cut += 1
    title, texts, run = " ".join(texts[:cut]), texts[cut:], run[cut:]
    if not texts:
        return None
    end = tokens.starts[run[-1]] + len(texts[-1])
    return Mention(tuple(texts), Span(tokens.starts[run[0]], end), title, place)
