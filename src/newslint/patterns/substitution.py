"""Words to write otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.exceptions import Exceptions
from newslint.patterns.expressions import Expression, ExpressionError, compile_expression
from newslint.patterns.search import Forms, Found, find, form
from newslint.rule import Match
from newslint.span import Span

_BAR = re.compile(r"(?<!\\)\|")
_IS_PHRASE = re.compile(r"[\w |-]*").fullmatch
_LINE_END = re.compile(r"[ \t]*\r?\n[ \t]*")
_GROUP = re.compile(r"\$\{?(\d+)\}?")


@dataclass(frozen=True, eq=False, repr=False)
class Substitution:
    """Finds the keys of `swap`, expressions as in existence, and offers their values: choices between bars.

    `$1` in a value is what the first group of its key holds. `capitalize` sets a capital where the copy has one, and
    `matchcase` takes the case of the copy. Of keys that match in the same place the longest counts.
    """

    extends: ClassVar[str] = "substitution"
    blanks: ClassVar[tuple[str, ...]] = ("instead", "text")
    quotations: ClassVar[bool] = False

    swap: Mapping[Expression, str]
    ignorecase: bool = False
    nonword: bool = False
    exceptions: tuple[Expression, ...] = ()
    vocab: bool = True
    capitalize: bool = False
    matchcase: bool = False

    @cached_property
    def _keys(self) -> list[Expression]:
        return sorted(self.swap, key=len, reverse=True)

    @cached_property
    def _forms(self) -> Forms:
        return Forms([form(key, words=not self.nonword, ignorecase=self.ignorecase) for key in self._keys])

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions(self.exceptions, self.vocab)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for found in find(self._forms, article, regions):
            instead = self._choices(self.swap[self._keys[found.form]], found.match)
            right = _LINE_END.sub(" ", found.match[0]) in instead or self._is_as_wanted(found)
            if not right and not self._exceptions.excuse(article, found.span):
                yield Match(found.span, instead)

    def _is_as_wanted(self, found: Found) -> bool:
        """Whether the words are already what the value, as an expression, describes: "e-?mail"."""
        value = self.swap[self._keys[found.form]]
        if _IS_PHRASE(value) or "$" in value:
            return False
        try:
            return compile_expression(value).fullmatch(found.match[0]) is not None
        except ExpressionError:
            return False

    def _choices(self, value: str, match: re.Match[str]) -> tuple[str, ...]:
        return tuple(self._cased(_expanded(choice, match), match[0]) for choice in choices_in(value))

    def _cased(self, choice: str, text: str) -> str:
        if self.capitalize and text[:1].isupper():
            choice = choice[:1].upper() + choice[1:]
        if self.matchcase:
            from newslint.patterns.recase import recased  # few cards ask for that

            return recased(choice, text)
        return choice


def choices_in(value: str) -> tuple[str, ...]:
    """What a value of `swap` has one choose from."""
    return tuple(choice.replace(r"\|", "|") for choice in _BAR.split(value) if choice or not value)


def _expanded(choice: str, match: re.Match[str]) -> str:
    """The choice with `$1` and its like replaced by what the groups hold; "$5" is money where there are not so many."""

    def held(reference: re.Match[str]) -> str:
        number = int(reference[1])
        return match[number] or "" if number <= (match.re.groups) else reference[0]

    return _GROUP.sub(held, choice)
