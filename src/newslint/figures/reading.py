"""Where the figures of an article are: each number, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress

from newslint.expressions import pattern
from newslint.figures.dates import iso
from newslint.figures.figure import Figure
from newslint.figures.numerals import OPENINGS, ORDINALS, cardinal
from newslint.figures.stating import Numeral, figure
from newslint.span import Span
from newslint.tokens import Tokens

# It begins with one set of characters, by which the search for it is quick.
_DIGITS = re.compile(r"[0-9](?:[0-9]{0,2}(?:,[0-9]{3})+(?![0-9])|[0-9]*)(?P<decimals>\.[0-9]+)?")
# Such words are tokens of which the number is the head: "forty-two", "ten-year-old".
_HYPHENED = r"ty-(?:one|two|three|four|five|six|seven|eight|nine)\b|-year-old"
_LETTERS = "[A-Za-z]+"


def figures_in(prose: str, tokens: Tokens) -> list[Figure]:
    """The figures of an article's prose, in order."""
    found = [*_in_digits(prose), *_in_words(prose, tokens)]
    found.sort(key=lambda each: each.span.start)
    return found


def _in_digits(prose: str) -> Iterator[Figure]:
    passed = 0
    for digits in _DIGITS.finditer(prose):
        start, end = digits.span()
        if start < passed or _is_code(prose, start):
            continue
        decimals = end - digits.start("decimals") - 1 if digits["decimals"] else 0
        number = Numeral(prose, start, end, int(digits[0].replace(",", "").replace(".", "")), decimals)
        found = iso(prose, start) if prose[end : end + 1] == "-" and end - start == 4 else None
        if found := found or figure(number):
            passed = found.span.end
            yield found


def _is_code(prose: str, start: int) -> bool:
    """Whether what stands before a number makes it part of a word or a code: "COVID-19", "G20", "9/11"."""
    before = prose[start - 1 : start]
    return (
        before.isalnum()
        or before in tuple("/#@_.:+")
        or before in ("-", "–")
        and prose[start - 2 : start - 1].isalnum()
    )


def _in_words(prose: str, tokens: Tokens) -> Iterator[Figure]:
    starts = list(compress(tokens.starts, map(OPENINGS.__contains__, tokens.texts)))
    if "ty-" in prose or "-year-old" in prose:
        starts += [tokens.starts[tokens.first_from(at.start() + 1) - 1] for at in pattern(_HYPHENED).finditer(prose)]
    passed = 0
    for start in sorted(starts):
        if start < passed or prose[start].isdigit():
            continue
        number, end = cardinal(prose, start)
        found = figure(Numeral(prose, start, end, number, 0)) if number else _ordinal(prose, start)
        if found:
            passed = found.span.end
            yield found


def _ordinal(prose: str, start: int) -> Figure | None:
    word = pattern(_LETTERS).match(prose, start)
    number = ORDINALS.get(word[0].lower()) if word else None
    return Figure("ordinal", Span(start, word.end()), number) if word and number else None
