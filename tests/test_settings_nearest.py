"""Which settings file rules which copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import SettingsError
from newslint.settings.nearest import settings_for, settings_in


def test_the_nearest_file_upwards_rules(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('words = ["outer"]')
    (tmp_path / "sport" / "today").mkdir(parents=True)
    (tmp_path / "news").mkdir()
    (tmp_path / "sport" / "pyproject.toml").write_text('[tool.newslint]\nwords = ["inner"]')
    assert settings_for(str(tmp_path / "sport" / "today" / "a.txt")).words == ("inner",)
    assert settings_for(str(tmp_path / "news" / "a.txt")).words == ("outer",)
    assert settings_for(str(tmp_path / "news" / "a.txt")) is settings_for(str(tmp_path / "b.txt"))


def test_newslint_toml_goes_before_pyproject(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('words = ["one"]')
    (tmp_path / "pyproject.toml").write_text('[tool.newslint]\nwords = ["two"]')
    assert settings_for(str(tmp_path / "a.txt")).words == ("one",)


def test_a_pyproject_of_others_is_passed_by(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('words = ["outer"]')
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "pyproject.toml").write_text("this is not TOML at all")
    assert settings_for(str(tmp_path / "code" / "a.txt")).words == ("outer",)


def test_a_file_that_is_asked_for_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        settings_in(str(tmp_path / "none.toml"))
