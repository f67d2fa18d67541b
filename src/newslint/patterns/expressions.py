"""The regular expressions of cards. `compile_expression` is the one place that knows which engine matches them."""

from __future__ import annotations

import re
import warnings
from itertools import pairwise
from typing import NewType, cast

Expression = NewType("Expression", str)
"""The type of an option that is a regular expression: what cannot be compiled is refused with the card."""

# An escape, a set, how often, the head of a group, or a letter.
_PIECE = re.compile(
    r"\\[pPN]\{[^}]*\}|\\[kg]<\w+>|\\x\w\w|\\u\w{4}|\\U\w{8}|\\\d+|\\."
    r"|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|\{\d+(?:,\d*)?\}|\(\??|.",
    re.DOTALL,
)
# What Vale's engine takes and Python's refuses, or silently takes for something else.
_FOREIGN = re.compile(r"(?!^)\(\?[a-z-]+\)|\(\?[a-z]*-|\(\?<[A-Za-z]|\\[pPzhKGRX]|\[\[:").search

_REPEATS = re.compile(r"[+*]|\{\d+,\d*\}").fullmatch
# With as many repetitions as this a line of a thousand letters still takes no more than a million steps.
_ENDLESS = 2


class ExpressionError(ValueError):
    """An expression that cannot be compiled, and why."""

    def __init__(self, expression: str, problem: str) -> None:
        super().__init__(expression, problem)
        self.expression, self.problem = expression, problem

    def __str__(self) -> str:
        return f"the expression '{self.expression}' is wrong: {self.problem}"


class TooSlowError(Exception):
    """An expression that was stopped after so many seconds: it matches in too many ways ever to come to an end."""

    def __init__(self, expression: str, seconds: float) -> None:
        super().__init__(expression, seconds)
        self.expression, self.seconds = expression, seconds

    def __str__(self) -> str:
        return (
            f"the expression '{self.expression}' takes more than {self.seconds:g} s on this copy; write it more simply"
        )


def compile_expression(expression: str, ignorecase: bool = False, multiline: bool = True) -> re.Pattern[str]:
    """The expression of a card, ready to match: `^` and `$` match at line ends too if `multiline`.

    Raises ExpressionError.
    """
    flags = (re.MULTILINE if multiline else re.NOFLAG) | (re.IGNORECASE if ignorecase else re.NOFLAG)
    if not _FOREIGN(expression) and not _may_run_away(expression):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)  # sets within sets, which are not what cards mean
                return re.compile(expression, flags)
        except re.error:
            pass  # the other engine may know it
    return _compile_foreign(expression, flags)


def pieces_of(expression: str) -> list[str]:
    """The expression in pieces: escapes, sets, repetitions, the heads and ends of groups, letters."""
    return _PIECE.findall(expression)


def _may_run_away(expression: str) -> bool:
    """Whether it may match the same in too many ways.

    It may where a group is repeated that holds a repetition or a choice, and where three repetitions have no end.
    """
    pieces = pieces_of(expression)
    holds = [False]
    for piece, following in pairwise([*pieces, ""]):
        if piece[0] == "(":
            holds.append(False)
        elif piece == ")" and len(holds) > 1:
            many = holds.pop()
            if many and _REPEATS(following):
                return True
            holds[-1] |= many
        elif piece == "|" or _REPEATS(piece):
            holds[-1] = True
    return sum(piece in "+*" or piece.endswith(",}") for piece in pieces) > _ENDLESS


def _compile_foreign(expression: str, flags: int) -> re.Pattern[str]:
    import regex  # type: ignore[import-untyped]

    from newslint.patterns.limited import Limited

    # In the newer of its two dialects a flag counts from where it stands, as in Vale.
    dialect = regex.VERSION1 if re.search(r"\(\?[a-z]*-?[a-z]+\)", expression) else regex.VERSION0
    try:
        written = re.sub(r"\\k<(\w+)>", r"(?P=\1)", expression.replace(r"\z", r"\Z"))
        return cast(re.Pattern[str], Limited(written, flags | dialect))
    except regex.error as error:
        raise ExpressionError(expression, str(error)) from error


def of_words(expression: str) -> str:
    """The expression as one of whole words: a space in it is any white space, and an apostrophe is either kind."""
    pieces = (r"\s" if piece == " " else "['’]" if piece == "'" else piece for piece in pieces_of(expression))
    return rf"\b(?:{''.join(pieces)})\b"


def exactly(expression: str) -> Expression:
    """The expression, of which `of_words` leaves spaces and apostrophes as they are."""
    return Expression("".join(f"[{piece}]" if piece in " '" else piece for piece in pieces_of(expression)))
