"""The plugin, as it is installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newslint import Rule
from newslint.plugins import load
from newslint.rulebook import rulebook
from newslint.settings import Settings
from newslint.testing import examine

RULES = [rule for rule in rulebook(load(Settings()), Settings()) if rule.family in ("ballot", "elections")]
COUNT = "Rivera took 54 percent of the vote, Chen 38 percent and Doyle 18 percent. It was a landslide.\n"


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_a_rule_passes_its_exam(rule: Rule) -> None:
    assert examine(rule) == []


def test_the_rule_runs_once_the_plugin_is_installed(tmp_path: Path) -> None:
    assert check(tmp_path / "count.txt", COUNT) == ["elections.SharesOverTotal"]


def test_the_pack_runs_where_it_is_asked_for(tmp_path: Path) -> None:
    rules = check(tmp_path / "count.txt", COUNT, "--pack", "ballot")
    assert rules == ["elections.SharesOverTotal", "ballot.Landslide"]


def test_provisional_results_are_left_alone(tmp_path: Path) -> None:
    assert check(tmp_path / "count.md", f"---\nresults: provisional\n---\n\n{COUNT}") == []


def check(path: Path, copy: str, *arguments: str) -> list[str]:
    """The rules that the command names on a file with this copy."""
    path.write_text(copy, encoding="utf-8")
    command = [sys.executable, "-m", "newslint", "check", "--format", "jsonl", *arguments, str(path)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode in (0, 1), run.stderr
    return [line.partition('"rule": "')[2].partition('"')[0] for line in run.stdout.splitlines()]
