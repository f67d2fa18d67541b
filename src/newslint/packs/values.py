"""The values that cards write: texts, switches, numbers, expressions."""

from __future__ import annotations

from newslint.patterns.expressions import Expression, ExpressionError, compile_expression
from newslint.yamlfile import Lines, Place

_SWITCHES = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}

# How to mend an expression, by what its engine says is wrong with it.
_ADVICE = {
    "missing )": r"; for a bracket as such write \(",
    "unbalanced parenthesis": r"; for a bracket as such write \)",
    "unterminated character set": r"; for a bracket as such write \[",
    "nothing to repeat": r"; for the sign as such put \ before it",
    "multiple repeat": r"; for the sign as such put \ before it",
}


def text(card: Lines, value: object, *place: str | int) -> str:
    """A value that is one text. Raises RuleError."""
    if isinstance(value, dict):
        raise card.error(f"{_name(place)} takes one text; put quotation marks round one with a colon", *place)
    if not isinstance(value, str):
        raise card.error(f"{_name(place)} takes one text, not several", *place)
    return value


def texts(card: Lines, value: object, *place: str | int) -> tuple[str, ...]:
    """A list of texts; one text by itself is a list of one. Raises RuleError."""
    items = value if isinstance(value, list) else [value] if value != "" else []
    return tuple(text(card, item, *place, index) for index, item in enumerate(items))


def pairs(card: Lines, value: object, *place: str | int) -> dict[str, str]:
    """Texts by other texts. Raises RuleError."""
    if value == "":
        raise card.error(f"{_name(place)} is empty; its lines stand below it, further in, each as 'this: that'", *place)
    if not isinstance(value, dict):
        raise card.error(f"{_name(place)} takes pairs of words, each on a line as 'this: that', without a dash", *place)
    return {key: text(card, item, *place, key) for key, item in value.items()}


def records(card: Lines, value: object, *place: str | int) -> tuple[dict[str, str], ...]:
    """A list of texts by other texts. Raises RuleError."""
    if not isinstance(value, list):
        raise card.error(f"{_name(place)} takes a list", *place)
    return tuple(pairs(card, item, *place, index) for index, item in enumerate(value))


def expression(card: Lines, value: object, *place: str | int) -> Expression:
    """A regular expression that can be compiled. Raises RuleError."""
    written = text(card, value, *place)
    _check(card, written, place)
    return Expression(written)


def expressions(card: Lines, value: object, *place: str | int) -> tuple[Expression, ...]:
    """A list of expressions; one by itself is a list of one. Raises RuleError."""
    written = texts(card, value, *place)
    for index, item in enumerate(written):
        _check(card, item, (*place, index))
    return tuple(map(Expression, written))


def swaps(card: Lines, value: object, *place: str | int) -> dict[Expression, str]:
    """Texts by expressions. Raises RuleError."""
    written = pairs(card, value, *place)
    for key in written:
        _check(card, key, (*place, key))
    return {Expression(key): item for key, item in written.items()}


def alternatives(card: Lines, value: object, *place: str | int) -> dict[Expression, Expression]:
    """Expressions by expressions. Raises RuleError."""
    written = swaps(card, value, *place)
    for key, item in written.items():
        _check(card, item, (*place, key))
    return {key: Expression(item) for key, item in written.items()}


def _check(card: Lines, expression: str, place: Place) -> None:
    if any(letter < " " and letter != "\n" for letter in expression):
        raise card.error("put single quotation marks round an expression with a backslash, not double ones", *place)
    try:
        compile_expression(expression)
    except ExpressionError as error:
        advice = next((advice for problem, advice in _ADVICE.items() if problem in error.problem), "")
        raise card.error(f"{error}{advice}", *place) from error


def switch(card: Lines, value: object, *place: str | int) -> bool:
    """True or false. Raises RuleError."""
    chosen = _SWITCHES.get(text(card, value, *place))
    if chosen is None:
        raise card.error(f"{_name(place)} takes true or false, not '{value}'", *place)
    return chosen


def number(card: Lines, value: object, *place: str | int) -> int:
    """A whole number, 0 or more. Raises RuleError."""
    written = text(card, value, *place)
    if not written.isdecimal():
        raise card.error(f"{_name(place)} takes a whole number, not '{value}'", *place)
    return int(written)


def share(card: Lines, value: object, *place: str | int) -> float:
    """A number, 0 or more. Raises RuleError."""
    try:
        return float(text(card, value, *place))
    except ValueError:
        raise card.error(f"{_name(place)} takes a number, not '{value}'", *place) from None


def _name(place: tuple[str | int, ...]) -> str:
    """A place as a complaint calls it."""
    return f"an item of '{place[-2]}'" if isinstance(place[-1], int) else f"'{place[-1]}'"
