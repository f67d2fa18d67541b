"""Every shipped rule and card sits the exam on its own examples, but those that speak for another program."""

from __future__ import annotations

import pytest

from newslint.plugins import load
from newslint.rule import Rule
from newslint.rulebook import rulebook
from newslint.settings import Settings
from newslint.testing import examine

RULES = [rule for rule in rulebook(load(Settings()), Settings(), whole=True) if rule.id != rule.family]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rule_passes_its_exam(rule: Rule) -> None:
    assert examine(rule) == []
