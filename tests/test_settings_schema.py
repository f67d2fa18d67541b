"""The schema of a settings file: that it is valid, up to date, and of one mind with what reads the file."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from newslint.errors import SettingsError
from newslint.settings import Settings
from newslint.settings.reading import settings_from
from newslint.settings.schema import schema

KEPT = Path(__file__).parent.parent / "docs" / "newslint.schema.json"


def test_the_kept_schema_is_up_to_date() -> None:
    remedy = "python -m newslint.settings.schema > docs/newslint.schema.json"
    assert json.loads(KEPT.read_text(encoding="utf-8")) == schema(), remedy


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_it_has_every_key_with_its_meaning() -> None:
    keys = schema()["properties"]
    names = {field.name for field in fields(Settings)} - {"path", "fresh", "styles"}
    assert sorted(keys) == sorted(name.replace("_", "-") for name in names)
    assert all(key["description"].endswith(".") for key in keys.values())


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("", True),
        ('packs = ["wire-us"]\nselect = []\nfail-level = "never"\nenglish = "uk"\nencoding = "cp1252"', True),
        ('story-date = "2026-11-24"\n[levels]\nnames = "warning"', True),
        ('[[overrides]]\nfiles = ["a/*"]\nnames = ["Zelenskyy"]\nenglish = "us"', True),
        ('[[overrides]]\nnames = ["Zelenskyy"]', False),
        ('[[overrides]]\nfiles = ["a"]\nexclude = ["b"]', False),
        ('words = "Grexit"', False),
        ("words = [1]", False),
        ('english = "british"', False),
        ('languagetool = "local"', True),
        ('[languagetool]\nurl = "http://localhost:8081"', True),
        ('languagetool = "http://localhost:8081"', False),
        ("[languagetool]\nport = 8081", False),
        ('[levels]\nnames = "fatal"', False),
        ("encoding = 8", False),
        ("unknown = 1", False),
    ],
)
def test_editors_and_newslint_agree(tmp_path: Path, text: str, valid: bool) -> None:
    file = tmp_path / "newslint.toml"
    file.write_text(text, encoding="utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    assert jsonschema.Draft202012Validator(schema()).is_valid(table) == valid
    if valid:
        assert settings_from(str(file)).path == str(file)
    else:
        with pytest.raises(SettingsError):
            settings_from(str(file))
