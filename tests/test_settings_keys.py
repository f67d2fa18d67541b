"""What settings mean for one file of copy and its rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from newslint.engine import Engine
from newslint.plugins import load
from newslint.rule import Rule
from newslint.settings import Override, Settings
from newslint.source import Source

RULES = (
    Rule("names.Misspelt", "m", lambda _: ()),
    Rule("names.RealWord", "m", lambda _: ()),
    Rule("typos.RepeatedWord", "m", lambda _: (), level="warning"),
    Rule("wire-us.Utilise", "m", lambda _: (), level="suggestion", default=False),
    Rule("wire-us.Whilst", "m", lambda _: (), level="suggestion", default=False),
)


def chosen(settings: Settings) -> dict[str, str]:
    return {rule.id: rule.level for rule in settings.chosen(RULES)}


def test_default_rules_run() -> None:
    assert list(chosen(Settings())) == ["names.Misspelt", "names.RealWord", "typos.RepeatedWord"]


def test_a_pack_is_switched_on_by_name_or_path() -> None:
    assert len(chosen(Settings(packs=("wire-us",)))) == 5
    assert len(chosen(Settings(packs=("./house/wire-us/",)))) == 5


def test_select_is_all_that_runs_and_ignore_goes_before_it() -> None:
    assert list(chosen(Settings(select=("names", "wire-us.Whilst"), ignore=("names.RealWord",)))) == [
        "names.Misspelt",
        "wire-us.Whilst",
    ]


def test_levels_are_by_family_and_then_by_rule() -> None:
    settings = Settings(levels={"names": "warning", "names.RealWord": "suggestion"})
    assert chosen(settings) == {
        "names.Misspelt": "warning",
        "names.RealWord": "suggestion",
        "typos.RepeatedWord": "warning",
    }


def test_a_rule_with_a_level_of_its_own_runs() -> None:
    settings = Settings(levels={"wire-us.Whilst": "error", "wire-us": "warning"})
    assert chosen(settings)["wire-us.Whilst"] == "error"
    assert "wire-us.Utilise" not in chosen(settings)


def test_overrides_add_and_the_last_wins(tmp_path: Path) -> None:
    settings = Settings(
        ignore=("typos",),
        words=("one",),
        levels={"names": "warning"},
        overrides=(
            Override(("wire/**",), ignore=("names",), words=("two",), english="us", encoding="cp1252"),
            Override(("*.md",), select=("names.RealWord",), levels={"names": "error"}, english="uk"),
        ),
        path=str(tmp_path / "newslint.toml"),
    )
    plain = settings.at(str(tmp_path / "a.txt"))
    assert (plain.ignore, plain.words, plain.english, plain.encoding) == (("typos",), ("one",), "any", "utf-8")
    wire = settings.at(str(tmp_path / "wire" / "x" / "a.txt"))
    assert (wire.ignore, wire.words, wire.english) == (("typos", "names"), ("one", "two"), "us")
    assert wire.encoding == "cp1252"
    both = settings.at(str(tmp_path / "wire" / "a.md"))
    assert (both.select, both.levels, both.english) == (("names.RealWord",), {"names": "error"}, "uk")
    assert settings.at(str(tmp_path / "wire" / "b.md")) is both
    assert settings.at(str(tmp_path / "b.txt")) is plain


def test_copy_outside_the_settings_folder_matches_by_name_alone(tmp_path: Path) -> None:
    overrides = (Override(("*.txt",), words=("name",)), Override(("/b.*",), words=("place",)))
    settings = Settings(overrides=overrides, path=str(tmp_path / "in" / "newslint.toml"))
    assert settings.at(str(tmp_path / "in" / "b.txt")).words == ("name", "place")
    assert settings.at(str(tmp_path / "b.txt")).words == ("name",)


def test_exclude_matches_files_folders_and_what_lies_in_them(tmp_path: Path) -> None:
    settings = Settings(exclude=("drafts/", "*.md", "!keep.md"), path=str(tmp_path / "newslint.toml"))
    assert settings.excludes(f"{tmp_path}/drafts/")
    assert settings.excludes(f"{tmp_path}/drafts/a.txt")
    assert settings.excludes(f"{tmp_path}/x/a.md")
    assert not settings.excludes(f"{tmp_path}/x/keep.md")
    assert not settings.excludes(f"{tmp_path}/drafts.txt")


def house_of(text: str, settings: Settings) -> tuple[frozenset[str], frozenset[str], date | None]:
    house = Engine(load(settings), settings, ()).read(Source("a.md", text)).house
    return house.names, house.words, house.story_date


def test_the_house_is_settings_and_front_matter() -> None:
    settings = Settings(words=("one",), names=("Zelenskyy",), story_date=date(2026, 1, 2))
    copy = "---\ndate: 2026-11-24T10:00:00Z\nnewslint: {words: [two], names: Kyiv}\n---\n\nFine.\n"
    assert house_of(copy, settings) == (
        frozenset(("Zelenskyy", "Kyiv")),
        frozenset(("one", "two")),
        date(2026, 11, 24),
    )
    assert house_of("Fine.\n", settings) == (frozenset(("Zelenskyy",)), frozenset(("one",)), date(2026, 1, 2))
    assert house_of("---\ndate: tomorrow\n---\n\nFine.\n", settings)[2] == date(2026, 1, 2)
