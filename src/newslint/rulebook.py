"""The rules that settings have to choose from: those in Python, and the cards of the packs that are switched on."""

from __future__ import annotations

import os

from newslint import packs
from newslint.plugins import Plugins
from newslint.rule import Rule
from newslint.settings import Settings


def rulebook(plugins: Plugins, settings: Settings) -> tuple[Rule, ...]:
    """Every rule that these settings can run, in the order of their ids. Raises RuleError, SettingsError."""
    patterns = plugins.patterns()
    rules = plugins.rules()
    for path in plugins.packs():
        rules += packs.load(path, patterns)
    return tuple(sorted(rules, key=lambda rule: rule.id))
