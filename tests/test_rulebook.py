"""The rules that settings have to choose from."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import NewslintError, SettingsError
from newslint.plugins import load
from newslint.rulebook import rulebook
from newslint.settings import Override, Settings
from newslint.settings.nearest import settings_in

CARD = "extends: existence\nmessage: '“%s” is worn.'\ntokens: [utilise]\n"


def ids(settings: Settings) -> list[str]:
    return [rule.id for rule in rulebook(load(settings), settings)]


def test_it_has_python_rules_and_cards_in_the_order_of_their_ids() -> None:
    book = ids(Settings())
    assert book == sorted(book)
    assert {"core.UnusedIgnore", "core.SpaceBeforePunctuation", "names.RealWord"} <= set(book)


@pytest.mark.parametrize(
    "settings",
    [
        Settings(packs=("wire-us",)),
        Settings(select=("wire-us.GreySpelling",)),
        Settings(levels={"wire-us.GreySpelling": "error"}),
        Settings(overrides=(Override(("us/",), packs=("wire-us",)),)),
    ],
)
def test_a_pack_to_ask_for_is_read_for_those_who_name_it(settings: Settings) -> None:
    assert "wire-us.GreySpelling" not in ids(Settings())
    assert "wire-us.GreySpelling" in ids(settings)
    assert "wire-uk.GraySpelling" not in ids(settings)
    every = {rule.id for rule in rulebook(load(Settings()), Settings(), whole=True)}
    assert {"wire-us.GreySpelling", "wire-uk.GraySpelling"} <= every


def test_a_house_pack_is_named_by_its_path_from_the_settings_file(tmp_path: Path) -> None:
    (tmp_path / "styles" / "house").mkdir(parents=True)
    (tmp_path / "styles" / "house" / "Utilise.yml").write_text(CARD)
    settings = Settings(packs=("styles/house",), path=str(tmp_path / "newslint.toml"))
    assert "house.Utilise" in ids(settings)
    assert "house.Utilise" in [rule.id for rule in settings.chosen(rulebook(load(settings), settings))]
    elsewhere = Settings(overrides=(Override(("a/",), packs=("./styles/house",)),), path=settings.path)
    book = rulebook(load(elsewhere), elsewhere)
    assert "house.Utilise" in [rule.id for rule in elsewhere.at(str(tmp_path / "a" / "x.txt")).chosen(book)]
    assert "house.Utilise" not in [rule.id for rule in elsewhere.at(str(tmp_path / "x.txt")).chosen(book)]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('select = ["names"]\nignore = [\n"names.Mispelt"]', "3: there is no rule or family 'names.Mispelt'; did"),
        ('[levels]\ntipos = "error"', "2: there is no rule or family 'tipos'; did you mean 'typos'?"),
        ('[[overrides]]\nfiles = ["a"]\nselect = ["cor"]', "3: there is no rule or family 'cor'; did you mean 'core'?"),
        ('packs = ["coer"]', "1: there is no pack 'coer'; did you mean 'core'?"),
        ('ignore = ["tihgt"]', "1: there is no rule or family 'tihgt'; did you mean 'tight'?"),
    ],
)
def test_a_word_that_no_rule_answers_to_is_refused_with_its_line(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "newslint.toml"
    path.write_text(text)
    with pytest.raises(SettingsError) as caught:
        ids(settings_in(str(path)))
    assert str(caught.value).startswith(f"{path}:{complaint}")


def test_a_word_of_the_command_line_has_no_line(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text("")
    settings = Settings(select=("nmaes",), path=str(tmp_path / "newslint.toml"))
    with pytest.raises(NewslintError, match=r"^there is no rule or family 'nmaes'; did you mean 'names'"):
        ids(settings)
