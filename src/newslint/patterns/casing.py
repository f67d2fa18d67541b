"""Text in the case of titles and of sentences, and how far a text is from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from newslint.patterns.expressions import compile_expression

_SMALL = frozenset("a an and as at but by en for if in nor of on or per the to vs vs. via v v.".split())
_PREPOSITIONS = frozenset(
    "with from into during including until against among throughout despite towards upon concerning about over "
    "through before between after since without under within along following across beyond around down near above"
    "".split()
)
_LETTER = r"[^\W_]"
_TITLE_WORD = re.compile(rf"{_LETTER}+[^\s/-]*")
_WORD = rf"(?:{_LETTER}|\*)+\S*"
_LIST_NUMBER = re.compile(r"\d+\.").search
# Behind "to" these make a phrase with a noun; any other word is taken for the verb that it is an infinitive of.
_OF_NOUNS = re.compile(r"(?:the|a|an|this|that|his|her|its|their|our|my|your|all|no|\d.*|.*(?:tion|ness|ment|ity|s))$")


@dataclass(frozen=True)
class Casing:
    """What a card says of case: terms that are right as they are, what begins a sentence, how much has to be right."""

    terms: Sequence[str]
    indicators: Sequence[str]
    threshold: float
    prefix: str

    @cached_property
    def known(self) -> list[tuple[str, re.Pattern[str]]]:
        """The terms, the longest first, each with its expression."""
        return [(term, compile_expression(term)) for term in sorted(self.terms, key=len, reverse=True)]

    @cached_property
    def excused(self) -> re.Pattern[str] | None:
        """What matches any of the terms as a whole word."""
        joined = "|".join(term for term, _ in self.known)
        return compile_expression(rf"\b(?:{joined})\b") if joined else None

    @cached_property
    def words(self) -> re.Pattern[str]:
        """The words that are compared: the terms, and what stands between spaces."""
        return compile_expression(rf"{self.excused.pattern}|{_WORD}" if self.excused else _WORD)

    @cached_property
    def sentence_words(self) -> re.Pattern[str]:
        """The words of a sentence, terms in any case."""
        return compile_expression(rf"{self.excused.pattern}|{_WORD}" if self.excused else _WORD, ignorecase=True)

    def term(self, word: str) -> str:
        """How `word` is written if it is one of the terms; "" if it is none."""
        for term, expression in self.known:
            if term.casefold() == word.casefold():
                return term
            if expression.search(word):
                return word
        return ""

    def split(self, text: str) -> tuple[str, str]:
        """The prefix, and what follows it."""
        found = compile_expression(self.prefix).search(text) if self.prefix else None
        return (found[0], text.removeprefix(found[0])) if found else ("", text)

    def excuses(self, word: str) -> bool:
        """Whether a term stands in `word`."""
        return self.excused is not None and self.excused.search(word) is not None


def title_case(text: str, casing: Casing, chicago: bool) -> tuple[str, bool]:
    """`text` as a title, and whether enough of it is one."""
    prefix, rest = casing.split(text)
    small = _SMALL | _PREPOSITIONS if chicago else _SMALL

    def cased(found: re.Match[str]) -> str:
        word, start, end = found[0], found.start(), found.end()
        if term := casing.term(word):
            return term
        before, after = rest[start - 1 : start], rest[end : end + 1]
        inside = start > 0 and end < len(rest)
        leads = rest[start - 2 : start - 1] in (":", "-", "–", "—") if start > 1 else False
        joined = after in ("-", "–", "—") and before not in ("-", "–", "—")
        is_small = word.lower() in small and inside
        if is_small and word.lower() == "to" and not chicago:
            is_small = _OF_NOUNS.match(rest[end:].split()[0].lower() if rest[end:].split() else "") is not None
        if is_small and before in (" ", "-", "/", "–", "—") and not leads and not joined:
            return word.lower()
        return word[:1].upper() + word[1:]

    expected = prefix + _TITLE_WORD.sub(cased, rest)
    return expected, _is_near(text, expected, casing, title=True)


def sentence_case(text: str, casing: Casing) -> tuple[str, bool]:
    """`text` as a sentence, and whether enough of it is one."""
    prefix, rest = casing.split(text)
    made, before = [], ""
    for number, word in enumerate(found[0] for found in casing.sentence_words.finditer(rest)):
        begins = number == 0 or before.endswith(tuple(casing.indicators)) and bool(casing.indicators)
        begins = begins or number == 1 and _LIST_NUMBER(before) is not None
        made.append(casing.term(word) or (word[:1].upper() + word[1:].lower() if begins else word.lower()))
        before = word
    expected = prefix + " ".join(made)
    return expected, _is_near(text, expected, casing, title=False)


def _is_near(text: str, expected: str, casing: Casing, title: bool) -> bool:
    split = casing.words if title else casing.sentence_words
    words = [found[0] for found in split.finditer(text)]
    wanted = [found[0] for found in split.finditer(expected)]
    right = 0
    for number, word in enumerate(words):
        if number >= len(wanted) or word == wanted[number] or casing.excuses(word) or title and word == word.upper():
            right += 1
        elif not title and number == 0 and word != word[:1].upper() + word[1:].lower():
            return False
    return not words or right / len(words) >= casing.threshold
