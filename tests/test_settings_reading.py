"""A settings file: what it may say, and what is said of one that is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from newslint.errors import SettingsError
from newslint.settings import Override, Settings
from newslint.settings.reading import settings_from

GOOD = """\
# how the desk writes: selct is not a key here
packs = ["wire-us", "./our-style"]
words = ["Grexit"]
story-date = 2026-11-24

[levels]
typos = "warning"
"names.Misspelt" = "error"

[[overrides]]
files = ["wire/**"]
ignore = ["typos"]

[[overrides]]
files = ["sport/"]
words = ["offside"]
"""


def read(folder: Path, text: str, name: str = "newslint.toml") -> Settings:
    (folder / name).write_text(text, encoding="utf-8")
    return settings_from(str(folder / name))


def test_every_key_becomes_a_field(tmp_path: Path) -> None:
    settings = read(tmp_path, GOOD)
    assert settings.packs == ("wire-us", "./our-style")
    assert settings.story_date == date(2026, 11, 24)
    assert settings.levels == {"typos": "warning", "names.Misspelt": "error"}
    assert settings.overrides == (
        Override(("wire/**",), ignore=("typos",)),
        Override(("sport/",), words=("offside",)),
    )
    assert settings.path == str(tmp_path / "newslint.toml")


def test_pyproject_has_its_section(tmp_path: Path) -> None:
    settings = read(tmp_path, '[project]\nname = "x"\n[tool.newslint]\nselect = ["names"]\n', "pyproject.toml")
    assert settings.select == ("names",)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert read(tmp_path, '\ufeffwords = ["Grexit"]').words == ("Grexit",)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (f'selct = ["x"]\n{GOOD}', "1: there is no setting 'selct'; did you mean 'select'?"),
        (f'{GOOD}ignor = ["x"]\n', "17: there is no setting 'ignor'; did you mean 'ignore'?"),
        (GOOD.replace('"warning"', '"eror"'), "7: 'typos' must be error, warning or suggestion, not 'eror'"),
        (GOOD.replace('["Grexit"]', "[1]"), "3: 'words' must be a list of texts in quotes, not [1]"),
        (GOOD.replace('["Grexit"]', '"x"'), "3: 'words' must be a list of texts in quotes, not 'x'"),
        (GOOD.replace("2026-11-24", '"Nov. 24"'), "4: 'story-date' must be a date such as 2026-11-24, not 'Nov. 24'"),
        (GOOD.replace('files = ["sport/"]', ""), "14: 'files' is missing here"),
        (f"{GOOD}files = 3\n", "17: is not TOML: Cannot overwrite a value"),
        ("overrides = 3", "1: 'overrides' must be tables, not 3"),
        ("fail-level = true", "1: 'fail-level' must be error, warning, suggestion or never, not True"),
        ('encoding = "utf-9"', "1: there is no encoding 'utf-9'"),
        ('exclude = [\n  "ok",\n  "!",\n]', "3: '!' is no glob"),
        ("levels = 1", "1: 'levels' must be a table, not 1"),
        ("words = [", " is not TOML: Invalid value (at end of document)"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path / 'newslint.toml'}:{complaint}")


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        settings_from(str(tmp_path / "none.toml"))
    (tmp_path / "latin.toml").write_bytes(b'words = ["caf\xe9"]')
    with pytest.raises(SettingsError, match="is not UTF-8"):
        settings_from(str(tmp_path / "latin.toml"))
