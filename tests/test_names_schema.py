"""The schema of a list of names: that it is valid, up to date, and of one mind with what reads the list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from newslint import shipped
from newslint.errors import RuleError
from newslint.names.entries import names_in
from newslint.names.schema import schema

KEPT = Path(__file__).parent.parent / "docs" / "names.schema.json"
LISTS = sorted((Path(shipped.rules()) / "names").glob("*.yml"))


def valid(text: str) -> bool:
    value: Any = json.loads(json.dumps(yaml.safe_load(text), default=str))  # JSON has no days, only texts
    return jsonschema.Draft202012Validator(schema()).is_valid(value)


def test_the_kept_schema_is_up_to_date() -> None:
    remedy = "python -m newslint.names.schema > docs/names.schema.json"
    assert json.loads(KEPT.read_text(encoding="utf-8")) == schema(), remedy


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_the_shipped_lists_are_valid(path: Path) -> None:
    assert valid(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("names: [{name: A, kind: body}]", True),
        ("as-of: 2026-11-24\nnames:\n  - {name: A, kind: person, titles: [{title: Mayor, of: B}]}", True),
        ("names: [{name: A}]", False),
        ("names: [{name: A, kind: thing}]", False),
        ("names: [{name: A, kind: body, bannd: [B]}]", False),
        ("names: [{name: A, kind: body, banned: B}]", False),
        ("names: [{name: A, kind: person, titles: [{title: Mayor}]}]", False),
        ("nmaes: []", False),
    ],
)
def test_it_agrees_with_what_reads_the_list(text: str, good: bool, tmp_path: Path) -> None:
    path = tmp_path / "names.yml"
    path.write_text(text)
    try:
        names_in([str(path)])
    except RuleError:
        read = False
    else:
        read = True
    assert (valid(text), read) == (good, good)
