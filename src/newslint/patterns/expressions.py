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


def _may_run_away(expression: str) -> bool:
    """Whether it may match the same in too many ways.

    It may where a group is repeated that holds a repetition or a choice, and where three repetitions have no end.
    """
    pieces: list[str] = _PIECE.findall(expression)
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
    pieces = (r"\s" if piece == " " else "['’]" if piece == "'" else piece for piece in _PIECE.findall(expression))
    return rf"\b(?:{''.join(pieces)})\b"


def exactly(expression: str) -> Expression:
    """The expression, of which `of_words` leaves spaces and apostrophes as they are."""
    return Expression("".join(f"[{piece}]" if piece in " '" else piece for piece in _PIECE.findall(expression)))


def literals_of(expression: str) -> tuple[str, ...]:
    """Letters of which all that the expression matches holds some: the longest run that is sure, for each choice.

    They are in small, and any space is a space; "" where none is sure.
    """
    return tuple({max(_runs(choice), key=len): None for choice in _choices(_PIECE.findall(expression))})


def leading_of(expression: str) -> str:
    """The letters that whatever the expression matches begins with, as in `literals_of`; "" where none are sure."""
    choices = _choices(_PIECE.findall(expression))
    return _runs(choices[0])[0] if len(choices) == 1 else ""


def _choices(pieces: list[str]) -> list[list[str]]:
    """What stands between the bars of an expression, or of the group that is all of it."""
    choices: list[list[str]] = [[]]
    depth, closed = 0, False
    for number, piece in enumerate(pieces):
        depth += (piece[0] == "(") - (piece == ")")
        closed = closed or depth == 0 and number < len(pieces) - 1
        if piece == "|" and not depth:
            choices.append([])
        else:
            choices[-1].append(piece)
    is_group = not closed and pieces[:3] and pieces[0] == "(?" and pieces[1] == ":"
    return _choices(pieces[2:-1]) if is_group else choices


def _runs(pieces: list[str]) -> list[str]:
    """The runs of letters that all that the pieces match hold, in order, the first at its very start."""
    runs, depth = [""], 0
    for piece in pieces:
        if piece[0] == "(":
            depth += 1
        if depth:
            depth -= piece == ")"
            runs.append("")
        elif letter := _letter(piece):
            runs[-1] += letter
        elif piece in (r"\b", "^"):
            continue
        else:
            if piece[0] in "?*{":  # the letter before it may be missing
                runs[-1] = runs[-1][:-1]
            runs.append("")
    return runs


def _letter(piece: str) -> str:
    """The letter that a piece of an expression stands for, in small; "" where it stands for no one letter."""
    if piece == r"\s":
        return " "
    if piece[0] == "\\":
        if piece[1].isalnum():
            return ""
        piece = piece[1]
    elif len(piece) == 3 and piece[0] == "[":
        piece = piece[1]
    elif len(piece) > 1 or piece in "^$.*+?{}":
        return ""
    return " " if piece.isspace() else "'" if piece == "’" else piece.lower()
