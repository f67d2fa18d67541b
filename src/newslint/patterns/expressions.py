"""The regular expressions of cards. `compile_expression` is the one place that knows which engine matches them."""

from __future__ import annotations

import re
import warnings
from typing import NewType

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


class ExpressionError(ValueError):
    """An expression that cannot be compiled, and why."""

    def __init__(self, expression: str, problem: str) -> None:
        super().__init__(expression, problem)
        self.expression, self.problem = expression, problem

    def __str__(self) -> str:
        return f"the expression '{self.expression}' is wrong: {self.problem}"


def compile_expression(expression: str, ignorecase: bool = False, multiline: bool = True) -> re.Pattern[str]:
    """The expression of a card, ready to match: `^` and `$` match at line ends too if `multiline`.

    Raises ExpressionError.
    """
    flags = (re.MULTILINE if multiline else re.NOFLAG) | (re.IGNORECASE if ignorecase else re.NOFLAG)
    if not _FOREIGN(expression):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)  # sets within sets, which are not what cards mean
                return re.compile(expression, flags)
        except re.error:
            pass  # the other engine may know it
    return _compile_foreign(expression, flags)


def _compile_foreign(expression: str, flags: int) -> re.Pattern[str]:
    import regex  # type: ignore[import-untyped]

    # In the newer of its two dialects a flag counts from where it stands, as in Vale.
    dialect = regex.VERSION1 if re.search(r"\(\?[a-z]*-?[a-z]+\)", expression) else regex.VERSION0
    try:
        written = re.sub(r"\\k<(\w+)>", r"(?P=\1)", expression.replace(r"\z", r"\Z"))
        compiled: re.Pattern[str] = regex.compile(written, flags | dialect)
    except regex.error as error:
        raise ExpressionError(expression, str(error)) from error
    return compiled


def of_words(expression: str) -> str:
    """The expression as one of whole words: a space in it is any white space, and an apostrophe is either kind."""
    pieces = (r"\s" if piece == " " else "['’]" if piece == "'" else piece for piece in _PIECE.findall(expression))
    return rf"\b(?:{''.join(pieces)})\b"


def exactly(expression: str) -> Expression:
    """The expression, of which `of_words` leaves spaces and apostrophes as they are."""
    return Expression("".join(f"[{piece}]" if piece in " '" else piece for piece in _PIECE.findall(expression)))


def folded(text: str) -> str:
    """The text as literals are sought in it: in lower case, any white space one space, any apostrophe a plain one."""
    return " " + " ".join(text.lower().replace("’", "'").split()) + " "


def literal_of(expression: str) -> str:
    """The longest run of letters that the folded text of whatever the expression matches holds; "" if none is sure."""
    runs, depth = [""], 0
    for piece in _PIECE.findall(expression):
        if piece[0] == "(":
            depth += 1
        if depth:
            depth -= piece == ")"
            runs.append("")
        elif piece == "|":
            return ""
        elif letter := _letter(piece):
            runs[-1] += letter
        else:
            if piece[0] in "?*{":  # the letter before it may be missing
                runs[-1] = runs[-1][:-1]
            runs.append("")
    return re.sub(" +", " ", max(runs, key=len))


def _letter(piece: str) -> str:
    """The letter of folded text that a piece of an expression stands for; "" where it stands for no one letter."""
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
