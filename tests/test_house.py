"""The house rules that no tool knows: the size of things, the words for them, what no file may hold."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint import hookspecs
from newslint.plugins import load
from newslint.rulebook import rulebook
from newslint.settings import Settings

CHECKOUT = Path(__file__).parent.parent
MODULES = sorted(
    path
    for folder in ("src", "tests", "training", "benchmarks", "examples")
    for path in (CHECKOUT / folder).rglob("*.py")
)
PARTS = ("src", "rules", "tests", "training", "examples", "benchmarks", "docs", ".ci")
FILES = sorted(
    path
    for path in [*CHECKOUT.iterdir(), *(path for part in PARTS for path in (CHECKOUT / part).rglob("*"))]
    if path.is_file() and "__pycache__" not in path.parts
)
HOOKS = {name: hook for name, hook in vars(hookspecs).items() if name.startswith("newslint_")}
FORBIDDEN_MODULES = {"utils", "common", "helpers", "base", "manager", "core", "misc"}
HTTP_SERVER = ("do_GET", "do_POST")  # what http.server calls them
FORBIDDEN_NAMES = re.compile(
    r"(get|do|process|handle)_"
    r"|(data|info|obj|temp|tmp|violations?|alerts?|rulesets?|replacements?)$"
)

each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(CHECKOUT)))


@each_module
def test_a_module_has_at_most_300_lines_and_a_name_that_says_what_it_holds(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
    assert path.stem not in FORBIDDEN_MODULES


@each_module
def test_a_function_has_at_most_50_lines(path: Path) -> None:
    functions = (node for node in nodes(path) if isinstance(node, ast.FunctionDef))
    assert [function.name for function in functions if lines(function) > 50] == []


@each_module
def test_names_are_nouns_for_values_and_verbs_for_actions_one_word_a_thing(path: Path) -> None:
    assert [name for name in names(path) if FORBIDDEN_NAMES.match(name) and name not in HTTP_SERVER] == []


def nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def lines(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def names(path: Path) -> Iterator[str]:
    """What a module names: its functions, classes, arguments and variables."""
    for node in nodes(path):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def test_rules_are_named_for_the_fault() -> None:
    ids = [rule.id for rule in rulebook(load(Settings()), Settings(), whole=True) if rule.id != rule.family]
    assert len(ids) > 500
    assert [id for id in ids if not re.fullmatch(r"[a-z]+(-[a-z]+)*\.[A-Z][A-Za-z0-9]+", id)] == []
    assert [id for id in ids if re.search(r"\.(No|Not|Avoid|Use|Prefer|Check|Require)[A-Z]", id)] == []


@pytest.mark.parametrize("name", HOOKS)
def test_a_hook_is_documented_with_its_signature_and_tested(name: str) -> None:
    signature = str(inspect.signature(HOOKS[name])).replace("'", "")
    assert f"def {name}{signature}" in (CHECKOUT / "docs" / "plugins.md").read_text(encoding="utf-8")
    assert f"def test_{name}" in (CHECKOUT / "tests" / "test_plugins.py").read_text(encoding="utf-8")


def test_rules_that_are_cards_are_no_programs() -> None:
    assert [path for path in (CHECKOUT / "rules").rglob("*") if path.suffix in (".py", ".pyc", ".sh")] == []


def test_no_file_knows_the_machine_that_it_was_written_on() -> None:
    homes = re.compile("|".join(re.escape(str(folder)) + r"\b" for folder in (CHECKOUT, Path.home())).encode())
    assert [path for path in FILES if homes.search(path.read_bytes())] == []


def test_constraints_are_names_and_versions_alone() -> None:
    pins = (CHECKOUT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [pin for pin in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9.]+(?:b[0-9]+)?", pin)] == []
