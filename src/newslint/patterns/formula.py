"""The formulas of metrics: arithmetic and comparisons of numbers with names, worked out without running any program."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping

Value = float | bool

_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Mod: math.fmod,
}
_UNARY: dict[type[ast.unaryop], Callable[[float], float]] = {ast.USub: operator.neg, ast.Not: operator.not_}
_COMPARED: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: dict[str, Callable[..., float]] = {
    **{name: getattr(math, name) for name in ("ceil", "exp", "floor", "log", "log10", "log2", "pow", "sqrt", "trunc")},
    "abs": abs,
    "max": max,
    "min": min,
    "mod": math.fmod,
    "cbrt": lambda number: math.copysign(abs(number) ** (1 / 3), number),
}


class Formula:
    """A formula of Vale's. To make one that is wrong raises ValueError, worded."""

    def __init__(self, written: str) -> None:
        text = re.sub(r"\bheading\.(h[1-6])\b", r"heading_\1", written)
        text = re.sub(r"!(?!=)", " not ", text.replace("&&", " and ").replace("||", " or "))
        try:
            self._tree = ast.parse(text.strip(), mode="eval").body
        except SyntaxError as error:
            raise ValueError(f"the formula '{written}' is wrong: {error.msg}") from error
        self._written = written
        self.names = frozenset(
            node.id for node in ast.walk(self._tree) if isinstance(node, ast.Name) and node.id != "math"
        )
        self.value(dict.fromkeys(self.names, 1.0))  # what it cannot do is refused before any copy is read

    def value(self, numbers: Mapping[str, float]) -> Value:
        """What it comes to, or infinity where that is a division by nothing. Raises ValueError for what it has not."""
        try:
            return self._of(self._tree, numbers)
        except ZeroDivisionError:
            return math.inf

    def _of(self, node: ast.expr, numbers: Mapping[str, float]) -> Value:
        match node:
            case ast.Constant(value=bool() | int() | float() as number):
                return number
            case ast.Name(id=name) if name in numbers:
                return numbers[name]
            case ast.UnaryOp(op=op, operand=operand) if type(op) in _UNARY:
                return _UNARY[type(op)](self._of(operand, numbers))
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
                return self._binary(op, self._of(left, numbers), self._of(right, numbers))
            case ast.BoolOp(op=op, values=values):
                chosen = all if isinstance(op, ast.And) else any
                return chosen(self._of(value, numbers) for value in values)
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARED:
                return _COMPARED[type(op)](self._of(left, numbers), self._of(right, numbers))
            case ast.Call(func=ast.Attribute(value=ast.Name(id="math"), attr=name), args=args, keywords=[]):
                if name in _FUNCTIONS:
                    return _FUNCTIONS[name](*(self._of(arg, numbers) for arg in args))
        raise ValueError(f"the formula '{self._written}' is wrong: it has no '{ast.unparse(node)}'")

    @staticmethod
    def _binary(op: ast.operator, left: float, right: float) -> float:
        if isinstance(op, ast.Div) and isinstance(left, int) and isinstance(right, int):
            return int(left / right)  # of whole numbers, as in Tengo
        return _BINARY[type(op)](left, right)
