"""Where a rule is written."""

from __future__ import annotations

from functools import partial
from inspect import getsourcefile, unwrap

from newslint.errors import from_here
from newslint.rule import Rule


def written_in(rule: Rule) -> str:
    """The path of the card or of the module that a rule is, from the current folder if it lies in there."""
    check = unwrap(rule.check)
    check = check.func if isinstance(check, partial) else check
    return from_here(rule.card or getsourcefile(check if hasattr(check, "__code__") else type(check)) or "")
