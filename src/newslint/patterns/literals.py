"""The letters that whatever an expression matches is sure to hold, by which to tell where it can match at all."""

from __future__ import annotations

from newslint.patterns.expressions import pieces_of


def literals_of(expression: str) -> tuple[str, ...]:
    """Letters of which all that the expression matches holds some: the longest run that is sure, for each choice.

    They are in small, and any space is a space; "" where none is sure.
    """
    return tuple({max(_runs(choice), key=len): None for choice in _choices(pieces_of(expression))})


def leading_of(expression: str) -> str:
    """The letters that whatever the expression matches begins with, as in `literals_of`; "" where none are sure."""
    choices = _choices(pieces_of(expression))
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
