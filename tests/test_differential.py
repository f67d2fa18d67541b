"""newslint finds what Vale finds and says what it says, with Vale's own styles, where Vale is installed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parent / "differential"


@pytest.fixture(scope="module")
def differential() -> ModuleType:
    spec = importlib.util.spec_from_file_location("differential", FOLDER / "compare.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["differential"] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("ini", sorted((FOLDER / "settings").iterdir()), ids=lambda ini: ini.stem)
def test_newslint_takes_settings_as_vale_does(ini: Path, differential: ModuleType) -> None:
    if differential.vale() is None:
        pytest.skip(f"Vale is not installed: go install github.com/vale-cli/vale/v3/cmd/vale@{differential.VERSION}")
    comparison = differential.compare(FOLDER / "styles", sorted((FOLDER / "pages").iterdir()), ini)
    assert comparison.theirs
    assert sorted(comparison.ours.items() - comparison.theirs.items()) == []
    assert sorted(comparison.theirs.items() - comparison.ours.items()) == []


def test_newslint_finds_what_vale_finds(differential: ModuleType) -> None:
    if differential.vale() is None:
        pytest.skip(f"Vale is not installed: go install github.com/vale-cli/vale/v3/cmd/vale@{differential.VERSION}")
    pages = sorted((FOLDER / "pages").iterdir())
    comparison = differential.compare(FOLDER / "styles", pages)
    cards = {f"{path.parent.name}.{path.stem}" for path in (FOLDER / "styles").glob("*/*.yml")}
    assert {place.rule for place in comparison.theirs} >= cards
    assert sorted(comparison.ours.keys() - comparison.theirs.keys()) == []
    assert sorted(comparison.theirs.keys() - comparison.ours.keys()) == []
    syllables = ["Desk.Grade", "Desk.Hard"]  # each has its own way of counting them
    assert [place.rule for place in comparison.told_otherwise if place.rule not in syllables] == []
