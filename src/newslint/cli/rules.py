"""`newslint rules`: list the rules."""

from __future__ import annotations

from argparse import Namespace

from newslint.cli.engines import HERE, Engines
from newslint.cli.table import table
from newslint.rulebook import rulebook


def run(arguments: Namespace) -> int:
    """Print each rule: its id, its level, whether it runs here, and what it says."""
    engine = Engines(arguments).engine(HERE)
    chosen = {rule.id: rule for rule in engine.rules_for(HERE)}
    rows = [
        (rule.id, chosen.get(rule.id, rule).level, "on" if rule.id in chosen else "off", rule.message)
        for rule in rulebook(engine.plugins, engine.settings, whole=True)
    ]
    print("\n".join(table(rows)))
    return 0
