"""What would make a card pass on an example: each option that writers of cards forget, tried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newslint.packs.check import Check
from newslint.rule import Example, Rule
from newslint.testing import examine

_FORGOTTEN = ("ignorecase", "capitalize", "nonword")


def remedy(rule: Rule, example: Example | None) -> str:
    """A sentence, behind a space, with the option by which the rule would pass; nothing where none would help."""
    if example is None or not isinstance(rule.check, Check):
        return ""
    for option, check in _variants(rule.check):
        if not examine(replace(rule, check=check, examples=(example,)), strict=False):
            return f" With '{option}' it would pass."
    return ""


def _variants(check: Check) -> Iterator[tuple[str, Check]]:
    """The card with one thing otherwise, and how a card says that."""
    if not check.quotations:
        yield "quotations: true", replace(check, quotations=True)
    for option in _FORGOTTEN:
        if option in check.pattern.__dataclass_fields__ and not check.options.get(option):  # type: ignore[attr-defined]
            yield f"{option}: true", replace(check, options={**check.options, option: True})
    if check.scope != ("text",):
        yield "scope: text", replace(check, scope=("text",))
