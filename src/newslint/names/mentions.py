"""Mentions: the stretches of copy that name somebody or something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from newslint import lexicon
from newslint.block import RUNNING, Block
from newslint.names.census import is_given_name, surname_rank
from newslint.names.forms import Forms
from newslint.names.parts import Part, parts_of
from newslint.names.record import Record
from newslint.names.runs import Word, runs_in
from newslint.names.titles import role_before, titles
from newslint.names.vocabulary import words
from newslint.span import Span

Place = Literal["running", "opening", "display"]
_ORDINARY = 6.0
_KNOWN_PAIR = 8.0
"""How common two words must be side by side, on the scale of lexicon.pairs, to be a name in a heading."""


class Mention(NamedTuple):
    """A name where it stands: its words, bare of possessives, and the title before it, which is no part of its span.

    `first` and `last` are the indices of its first and last token, `head` that of the first of its title.
    """

    words: tuple[str, ...]
    span: Span
    title: str
    place: Place
    head: int
    first: int
    last: int

    @property
    def text(self) -> str:
        """The name as it reads."""
        return " ".join(self.words)


def mentions_in(forms: Forms, blocks: Sequence[Block], record: Record) -> list[Mention]:
    """The mentions of an article, in order."""
    opening = frozenset(index for form in forms.by_text.values() for index in form.opening)
    found: list[Mention] = []
    headings: list[list[list[Word]]] = []
    for block in blocks:
        first, stop = forms.tokens.first_from(block.span.start), forms.tokens.first_from(block.span.end)
        runs = list(runs_in(forms.tokens, first, stop, opening, record))
        if _is_heading(forms.tokens.texts[first:stop]):
            headings.append(runs)
        else:
            found += _mentions(forms, block, opening, runs)
    named = _Named.by(found)
    for runs in headings:
        found += _headed(forms, named, runs)
    found = [mention for mention in found if _is_name(mention, forms, named.ends)]
    return sorted(found, key=lambda mention: mention.span)


def _is_heading(texts: Sequence[str]) -> bool:
    """Whether nearly all words of a block are capitalised, so that a capital says nothing."""
    if texts[-1:] == ["."]:
        return False
    long = [text for text in texts if len(text) > 3 and text[0].isalpha()]
    return len(long) > 2 and sum(text[0].isupper() for text in long) > 0.7 * len(long)


def _mentions(forms: Forms, block: Block, opening: frozenset[int], runs: Iterable[list[Word]]) -> Iterator[Mention]:
    """The mentions of a block whose capitals are those of names."""
    for run in runs:
        if len(run) == 1 and (run[0].text in words("nameless") or run[0].text in words("openers")):
            continue
        before, after = forms.before(run[0].first), forms.after(run[-1].last)
        display = block.kind not in RUNNING
        for part in parts_of(run, before, after, display or run[0].first in opening):
            opens = part.words[0].first in opening
            yield _mention(part, forms, "display" if display else "opening" if opens else "running")


class _Named(NamedTuple):
    """The words that running copy has at the ends of names, and those that it has side by side in one."""

    ends: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def by(cls, mentions: Sequence[Mention]) -> _Named:
        """What these mentions name."""
        longer = [mention.words for mention in mentions if len(mention.words) > 1]
        firsts = frozenset(name[0] for name in longer if not _is_common(name[0], 0))
        lasts = frozenset(name[-1] for name in longer) - words("placeword") - {"States", "Nations"}
        return cls(firsts | lasts, frozenset(pair for name in longer for pair in pairwise(name)))

    def join(self, left: str, right: str) -> bool:
        """Whether two words side by side are of one name, here or in news at large."""
        known = lexicon.pairs(left, right) > _KNOWN_PAIR and words("nameless").isdisjoint((left, right))
        return known or (left, right) in self.pairs


def _headed(forms: Forms, named: _Named, runs: Iterable[list[Word]]) -> Iterator[Mention]:
    """The mentions of a block of capitalised words: those that are no common ones, or are named elsewhere."""
    for run in runs:
        if all(word.text.isupper() for word in run) and len(run) > 2:
            continue
        texts = ["", *(word.text for word in run), ""]
        piece: list[Word] = []
        for place, word in enumerate(run, 1):
            plain = _is_plain(texts[place - 1], word.text, texts[place + 1], named)
            if not plain:
                piece.append(word)
            if piece and (plain or place == len(run)):
                for part in parts_of(piece, "", "", opening=True):
                    yield _mention(part, forms, "display")
                piece = []


def _mention(part: Part, forms: Forms, place: Place) -> Mention:
    first, last = part.words[0], part.words[-1]
    title, head = part.title, part.head
    if not title:
        title = role_before(forms.tokens, first.first)
        head = first.first - len(title.split())
    texts = tuple(word.text for word in part.words)
    return Mention(texts, Span(first.start, last.end), title, place, head, first.first, last.last)


def _is_plain(left: str, text: str, right: str, named: _Named) -> bool:
    """Whether a capitalised word of a heading, between its neighbours, is an ordinary one."""
    if text in named.ends or text in titles() or text.isupper() and len(text) > 1:
        return False
    if named.join(left, text) or named.join(text, right):
        return False
    if is_given_name(text) and right and not _is_common(right, 0):
        return False
    if is_given_name(left) and not _is_common(left, 0) and surname_rank(text):
        return False
    return _is_common(text, 0)


def _is_common(text: str, margin: float) -> bool:
    return lexicon.articles(text.lower()) > lexicon.articles(text) + margin


def _is_name(mention: Mention, forms: Forms, named: frozenset[str]) -> bool:
    """Whether a mention names something: it is longer than a word and not shouted, or its word is no ordinary one."""
    if len(mention.words) > 1:
        return not all(word.isupper() and lexicon.articles(word.lower()) > _ORDINARY for word in mention.words)
    return _stands_alone(mention, forms, named)


def _stands_alone(mention: Mention, forms: Forms, named: frozenset[str]) -> bool:
    """Whether a lone word is a name: it has a title, is part of a longer name, or is no ordinary word."""
    word = mention.words[0]
    if word in words("nameless") or word in words("people") or word in words("openers"):
        return False
    if word in words("place"):
        return True
    if mention.title or word in named:
        return True
    if "-" in word and word.partition("-")[2].islower() and _is_common(word.partition("-")[0], 0):
        return False
    if word in titles() or word in words("modifier") or word in words("state") or len(word) < 2:
        return False
    form = forms.by_text.get(word)
    seen = form is not None and bool(form.running)
    return not _is_common(word, 2.0 if seen and mention.place == "running" else 0.0)
