"""Expressions compiled when they are first needed: most articles need few of them, and each costs a cold start."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """The expression, compiled."""
    return re.compile(expression)
