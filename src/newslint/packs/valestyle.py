"""The style that Vale brings itself, `Vale`: its terms, its repetitions and its spelling."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Mapping

from newslint.errors import SettingsError
from newslint.hookspecs import Pattern
from newslint.packs.card import Card
from newslint.packs.messages import message_of
from newslint.patterns.expressions import ExpressionError, compile_expression
from newslint.rule import Rule
from newslint.settings.styles import Styles


def verify(styles: Styles, path: str) -> None:
    """See that what a `.vale.ini` says in expressions can be compiled. Raises SettingsError for the file at `path`."""
    for expression in styles.expressions:
        try:
            if not expression.isalnum():
                compile_expression(expression)
        except ExpressionError as error:
            raise SettingsError(path, 0, str(error)) from error


def vale_rules(styles: Styles, patterns: Mapping[str, type[Pattern]]) -> list[Rule]:
    """The rules of `Vale`, those about terms only where a vocabulary has some."""
    if "Vale" not in styles.named():
        return []
    lists = [path for folder in styles.folders for path in sorted(_ignored(folder))]
    swap = {_pattern(term.lower()): term for term in styles.accepted}
    cards = [
        _card("Spelling", "spelling", "Did you really mean '%s'?", {"ignore": tuple(lists)}, patterns),
        _card(
            "Repetition",
            "repetition",
            "'%s' is repeated!",
            {"tokens": (r"[^\s.!?]+",), "ignorecase": True, "alpha": True},
            patterns,
        ),
    ]
    if swap:
        options = {"swap": swap, "ignorecase": True, "vocab": False}
        cards.append(_card("Terms", "substitution", "Use '%s' instead of '%s'.", options, patterns))
    if styles.rejected:
        tokens = tuple(map(_pattern, styles.rejected))
        cards.append(_card("Avoid", "existence", "Avoid using '%s'.", {"tokens": tokens}, patterns))
    return [card.rule(patterns, default=False, styles=styles) for card in cards]


def _card(
    name: str, extends: str, message: str, options: dict[str, object], patterns: Mapping[str, type[Pattern]]
) -> Card:
    said = message_of(message, patterns[extends].blanks)
    return Card(
        f"Vale.{name}", "", said, message, "", "error", "offer", "", extends, options, ("text",), True, 0, (), ()
    )


def _ignored(folder: str) -> list[str]:
    return glob.glob(os.path.join(folder, "config", "ignore", "**", "*.txt"), recursive=True)


def _pattern(term: str) -> str:
    """A term of a vocabulary as an expression: the stops of plain words are stops, and a space is any."""
    if re.escape(term.replace(".", "").replace(" ", "")) == term.replace(".", "").replace(" ", ""):
        term = term.replace(".", r"\.")
    return re.sub(r"[ \t]+", r"\\s+", term)
