"""Words that no dictionary has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, NewType

from newslint.article import Article
from newslint.patterns.exceptions import Exceptions
from newslint.patterns.expressions import Expression, compile_expression
from newslint.rule import Match
from newslint.span import Span

if TYPE_CHECKING:
    from newslint.patterns.dictionary import Dictionary

Asset = NewType("Asset", str)
"""The type of an option that is a file or a folder: it is looked for in the folders above the card."""

DictionaryPath = NewType("DictionaryPath", str)
"""The type of an option that is the path of a Hunspell dictionary, without its ".dic"."""

_OPENERS = "$(\"['“‘"
_CLOSERS = ",)\"]!;.?:'”’"
# What is no word of a dictionary's: "iPhone", "NATO", "24-hour".
_NO_WORD = r"[A-Z][a-z]+[A-Z]+\w+|[A-Z]$|[^a-zA-Z_']"


@dataclass(frozen=True, eq=False, repr=False)
class Spelling:
    """Finds words that are in none of the dictionaries.

    Those are newslint's own or, where they are named, Hunspell's `dictionaries` in `dicpath`, or the one of `dic` and
    `aff`; with `append` newslint's own as well. Words in the files of `ignore`, and words in which one of the
    expressions `filters` matches, are right; so is whatever is not plain small letters, unless `custom`.
    """

    extends: ClassVar[str] = "spelling"
    blanks: ClassVar[tuple[str, ...]] = ("text",)
    quotations: ClassVar[bool] = True

    dictionaries: tuple[DictionaryPath, ...] = ()
    dicpath: Asset = Asset("")
    dic: Asset = Asset("")
    aff: Asset = Asset("")
    append: bool = False
    ignore: tuple[Asset, ...] = ()
    filters: tuple[Expression, ...] = ()
    custom: bool = False
    exceptions: tuple[Expression, ...] = ()

    @cached_property
    def _dictionary(self) -> Dictionary:
        from newslint.patterns.dictionary import Dictionary  # few cards spell

        paths = self.dictionaries or ((self.dic.removesuffix(".dic"),) if self.dic else ())
        return Dictionary(paths, own=self.append or not paths, lists=self.ignore)

    @cached_property
    def _filters(self) -> list[re.Pattern[str]]:
        return [compile_expression(each) for each in self.filters]

    @cached_property
    def _exceptions(self) -> Exceptions:
        return Exceptions([Expression(f"(?i){term}") for term in self.exceptions], vocab=True)

    def matches(self, article: Article, regions: Sequence[Span]) -> Iterator[Match]:
        for region in regions:
            for span in _words(article.text, region):
                word = span.of(article.text)
                if self._is_doubtful(word) and not self._exceptions.excuse(article, span):
                    yield Match(span, self._dictionary.nearest(word))

    def _is_doubtful(self, word: str) -> bool:
        plain = word.replace("’", "'").replace("‘", "'")
        if not self.custom and re.search(_NO_WORD, plain) or any(each.search(plain) for each in self._filters):
            return False
        return not self._dictionary.has(plain)


def _words(text: str, region: Span) -> Iterator[Span]:
    """What stands between spaces, without the marks at either end."""
    for spaced in re.compile(r"\S+").finditer(text, region.start, region.end):
        bare = spaced[0].lstrip(_OPENERS)
        start = spaced.end() - len(bare)
        bare = bare.rstrip(_CLOSERS)
        if any(letter.isalpha() for letter in bare):
            yield Span(start, start + len(bare))
