"""Words that follow each other in a sentence, by what they are and by their tags of speech."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Sequence as Listed
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import ClassVar

from newslint.article import Article
from newslint.patterns.expressions import Expression, compile_expression
from newslint.patterns.steps import Step, steps_of
from newslint.patterns.tagged import Word, tagged
from newslint.rule import Match
from newslint.span import Span

_BLANKS = tuple(f"word{number}" for number in range(1, 10))


@dataclass(frozen=True, eq=False, repr=False)
class Sequence:
    """Finds words of a sentence that match the `tokens`, one after the other.

    A token has a `pattern`, an expression of a whole word, and a `tag`, an expression of a Penn tag, or `upos`,
    universal tags between bars; with `negate` it is a word that has none of these. It may stand up to `skip` words
    further on, and is wanted `min` times. Where tokens are a `target` they alone are marked. What begins within what
    one of the `exceptions` matches is passed over. `word1`, `word2` … are the words, in order.
    """

    extends: ClassVar[str] = "sequence"
    blanks: ClassVar[tuple[str, ...]] = _BLANKS
    quotations: ClassVar[bool] = False
    scope: ClassVar[str] = "sentence"
    as_written: ClassVar[bool] = True

    tokens: tuple[Mapping[str, str], ...]
    ignorecase: bool = False
    exceptions: tuple[Expression, ...] = ()

    def __post_init__(self) -> None:
        _ = self._anchor

    @cached_property
    def _steps(self) -> list[Step]:
        return [step for token in self.tokens for step in steps_of(token, self.ignorecase)]

    @cached_property
    def _anchor(self) -> int:
        """The step that the search begins with: the first with a pattern, or else the first with a tag."""
        positive = [number for number, step in enumerate(self._steps) if not step.negate]
        for number in sorted(positive, key=lambda number: (self._steps[number].sought is None, number)):
            if self._steps[number].sought or self._steps[number].tag:
                return number
        raise ValueError("a sequence needs a token with 'pattern', 'tag' or 'upos' and without 'negate'")

    @cached_property
    def _exceptions(self) -> list[re.Pattern[str]]:
        return [compile_expression(exception, multiline=False) for exception in self.exceptions]

    def matches(self, article: Article, regions: Listed[Span]) -> Iterator[Match]:
        sought = self._steps[self._anchor].sought
        for region in regions:
            sentence = region.of(article.text)
            if sought is None or sought.search(sentence):  # to tag words takes long
                excused = [found.span() for each in self._exceptions for found in each.finditer(sentence)]
                for marked, words in self._found(tagged(sentence)):
                    if not any(start <= marked.start < end for start, end in excused):
                        place = Span(region.start + marked.start, region.start + marked.end)
                        yield Match(place, words=_filled(words))

    def _found(self, words: Listed[Word]) -> Iterator[tuple[Span, Listed[Word]]]:
        """The sequences in a sentence: what of each is marked, and its words."""
        first, steps = self._anchor, self._steps
        for at, word in enumerate(words):
            if not steps[first].fits(word):
                continue
            before = _taken(steps[:first][::-1], words, at - 1, -1)
            behind = _taken(steps[first:], words, at, 1)
            if before is not None and behind is not None:
                places = [*before[::-1], *behind]
                targets = {number - first + len(before) for number, step in enumerate(steps) if step.target}
                marked = [place for number, place in enumerate(places) if number in targets] or places
                yield Span(words[marked[0]].start, words[marked[-1]].end), words[places[0] : places[-1] + 1]


def _filled(words: Listed[Word]) -> dict[str, str]:
    return {blank: word.text if word else "" for blank, word in zip_longest(_BLANKS, words[: len(_BLANKS)])}


def _taken(steps: Listed[Step], words: Listed[Word], at: int, by: int) -> list[int] | None:
    """The words on which the steps are taken from the word `at` on, forwards or backwards; None where one is not.

    Where the sentence is over, there is no word that a negated step could meet.
    """
    found: list[int] = []
    for number, step in enumerate(steps):
        for _ in range(step.skip + 1):
            if not 0 <= at < len(words):
                return found if all(each.negate for each in steps[number:]) else None
            fits = step.fits(words[at])
            at += by
            if fits:
                break
        else:
            return None
        found.append(at - by)
    return found
