"""The capitalised words of an article, each with every place where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.block import RUNNING, Block
from newslint.context import Context
from newslint.sentences import Sentences
from newslint.span import Span
from newslint.tokens import Tokens

_POSSESSIVE = re.compile(r"(?:['’‘ʼ]s|(?<=s)['’])$")
# Behind these a capital may be no name's: a quotation, a list, an aside begins.
_OPENING = frozenset("\"“‘'([:;•—–-*…") | {"...", "--"}
_JOINTS = frozenset((",", "and", "&"))
TITLES = frozenset(
    "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Capt Maj Sgt Adm Rev Sir Lord Lady Dame Judge Justice "
    "President Minister Chancellor Senator Congressman Congresswoman Governor Mayor Secretary Speaker General Colonel "
    "Captain Chairman Ambassador Pope King Queen Prince Princess Sheikh Premier Professor Doctor Detective Officer "
    "Representative Director Justices Senators Commissioner Attorney Sheriff Chief Coach".split()
)

# Small words inside a name: Ursula von der Leyen, Mohammed bin Salman, Rio de Janeiro.
PARTICLES = frozenset(
    "de del della der den des di dos da du la le las los van von vom zu bin ibn bint al el ter y".split()
)
GENERATIONS = frozenset(("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV"))


def bare(word: str) -> str:
    """A word without its possessive ending."""
    return _POSSESSIVE.sub("", word) if word[-1] in "s'’" else word


@dataclass(slots=True)
class Form:
    """A capitalised word and the indices of the tokens that are it: in running copy, at the head of a sentence or a
    quotation (where the capital proves nothing), and in display copy (headlines, bylines)."""

    text: str
    running: list[int] = field(default_factory=list)
    opening: list[int] = field(default_factory=list)
    display: list[int] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How often body copy has it."""
        return len(self.running) + len(self.opening)


class Forms(NamedTuple):
    """The capitalised forms of an article by their text, and how often each lower-case word stands in it."""

    tokens: Tokens
    context: Context
    by_text: dict[str, Form]
    lower: Counter[str]

    def span(self, form: Form, index: int) -> Span:
        """Where a form stands in the prose at one of its tokens."""
        start, token = self.tokens.starts[index], self.tokens.texts[index]
        if "-" in token:
            start += max(token.find(form.text), 0)
        end = start + len(form.text)
        return Span(start, min(end, self.tokens.ends[index]))

    def left(self, index: int) -> str:
        """The capitalised word or the title right before a token, without its stop; "" when there is none."""
        texts, tokens = self.tokens.texts, self.tokens
        before = index - 1
        if before >= 0 and texts[before] == "." and before and tokens.ends[before - 1] == tokens.starts[before]:
            before -= 1
            if texts[before] not in TITLES and len(texts[before]) > 1:
                return ""
        word = texts[before] if before >= 0 else ""
        return word if word[:1].isupper() and tokens.starts[index] - tokens.ends[before] <= 2 else ""

    def right(self, index: int) -> str:
        """The capitalised word right behind a token, bare; "" when there is none."""
        texts = self.tokens.texts
        word = texts[index + 1] if index + 1 < len(texts) else ""
        if word[:1].isupper() and bare(texts[index]) == texts[index]:
            return bare(word)
        return ""

    def listed(self, index: int) -> list[str]:
        """The capitalised words that a comma or "and" joins to a token."""
        texts = self.tokens.texts
        return [
            bare(texts[other])
            for other, joint in ((index - 2, index - 1), (index + 2, index + 1))
            if 0 <= other < len(texts) and texts[joint] in _JOINTS and texts[other][0].isupper()
        ]

    def after(self, index: int) -> str:
        """The token behind a token."""
        return self.tokens.texts[index + 1] if index + 1 < len(self.tokens) else ""

    def before(self, index: int) -> str:
        """The token before a token."""
        return self.tokens.texts[index - 1] if index else ""


def _parts(word: str) -> list[str]:
    """A capitalised word, or what is capitalised of one with hyphens: Wilson-Raybould, al-Zawahiri, London-based."""
    if "-" not in word:
        return [word]
    parts = [part for part in word.split("-") if part[:1].isupper() and len(part) > 3]
    return parts if len(parts) == 1 and not word[0].isupper() else [word, *parts] if word[0].isupper() else parts


def forms_in(tokens: Tokens, sentences: Sentences, context: Context, blocks: Sequence[Block]) -> Forms:
    """The forms of an article; `context` are its tokens as the counts of words in a row know them."""
    by_text: dict[str, Form] = {}
    texts, firsts = tokens.texts, set(sentences.firsts)
    capital = {text for text in tokens.counts if not text.islower() and (text[0].isupper() or "-" in text[1:])}
    capitals = [i for i, text in enumerate(texts) if text in capital]
    for block in blocks:
        first, stop = tokens.first_from(block.span.start), tokens.first_from(block.span.end)
        running = block.kind in RUNNING
        for index in capitals[bisect_left(capitals, first) : bisect_left(capitals, stop)]:
            text = texts[index]
            opening = index in firsts or texts[index - 1] in _OPENING
            for part in _parts(bare(text)):
                form = by_text.get(part)
                if form is None:
                    form = by_text[part] = Form(part)
                if not running:
                    form.display.append(index)
                elif opening and text.startswith(part):
                    form.opening.append(index)
                else:
                    form.running.append(index)
    lower = Counter({text: count for text, count in tokens.counts.items() if text[0].islower()})
    return Forms(tokens, context, by_text, lower)
