"""Cards of different packs that contradict each other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from newslint import packs, shipped
from newslint.cli import main
from newslint.errors import SettingsError
from newslint.packs.conflicts import Conflict, conflicts
from newslint.patterns import newslint_patterns
from newslint.plugins import load
from newslint.rulebook import rulebook
from newslint.settings.nearest import settings_in

PATTERNS = {pattern.extends: pattern for pattern in newslint_patterns()}
Write = Callable[..., None]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a card "Spelling" of substitutions into a pack: what it swaps, and what else it says."""

    def written(pack: str, *options: str, **swap: str) -> None:
        (tmp_path / pack).mkdir(exist_ok=True)
        lines = ["extends: substitution", "message: Write {instead}.", *options, "swap:"]
        lines += [f"  '{flagged}': '{value}'" for flagged, value in swap.items()]
        (tmp_path / pack / "Spelling.yml").write_text("\n".join(lines), encoding="utf-8")

    return written


@pytest.fixture
def found(tmp_path: Path) -> Callable[[], list[Conflict]]:
    """Looks for what contradicts in the packs "east" and "west"."""

    def conflicting() -> list[Conflict]:
        return conflicts([rule for pack in ("east", "west") for rule in packs.load(str(tmp_path / pack), PATTERNS)])

    return conflicting


Found = Callable[[], list[Conflict]]


def test_what_one_card_asks_for_and_another_flags_is_a_conflict(write: Write, found: Found) -> None:
    write("east", grey="gray", colour="color")
    write("west", **{"gr[a]y(?:s|ed)?": "black", "tyre": "tire"})
    assert found() == [Conflict("gray", "east.Spelling", "west.Spelling")]


def test_two_words_for_the_same_are_a_conflict(write: Write, found: Found) -> None:
    write("east", gaol="jail")
    write("west", gaol="prison|penitentiary")
    assert Conflict("gaol", "east.Spelling", "west.Spelling") in found()


@pytest.mark.parametrize(
    ("value", "options"),
    [
        ("prison|jail", ()),  # both leave "jail" to choose
        ("prison", ("scope: headline",)),  # nothing that both look at
    ],
)
def test_two_cards_that_can_both_be_followed_are_none(
    value: str, options: tuple[str, ...], write: Write, found: Found
) -> None:
    write("east", gaol="jail")
    write("west", *options, gaol=value)
    assert found() == []


def test_of_several_choices_one_is_enough(write: Write, found: Found) -> None:
    write("east", chairman="chair|chairperson")
    write("west", chair="seat")
    assert found() == []
    write("west", chair="seat", chairperson="leader")
    assert found() == [Conflict("chair", "east.Spelling", "west.Spelling")]


def test_a_changed_card_is_looked_at_again(write: Write, found: Found) -> None:
    write("east", grey="gray")
    write("west", gray="grey")
    assert len(found()) == len(found()) == 2
    write("west", gray="gray")
    assert found() == []


@pytest.fixture
def settings_file(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings file to be of a folder with copy and two packs that contradict each other, on the command line."""
    write("east", grey="gray", greyish="grayish")
    write("west", gray="grey")
    (tmp_path / "copy.txt").write_text("The cat is tabby.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "newslint.toml"


def test_packs_that_contradict_each_other_are_refused_with_both_cards(settings_file: Path) -> None:
    settings_file.write_text('packs = [\n"./west",\n"./east"]\n')
    settings = settings_in(str(settings_file))
    with pytest.raises(SettingsError) as refusal:
        rulebook(load(settings), settings)
    assert str(refusal.value) == (
        f"{settings_file.name}:3: east.Spelling and west.Spelling contradict each other on 'gray'; "
        "leave out one of the packs, or ignore one of the cards"
    )


def test_nothing_is_read_under_them(settings_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings_file.touch()
    assert main(["check", "--pack", "./east,./west", "copy.txt", "missing.txt"]) == 2
    complaint = capsys.readouterr().err
    assert "east.Spelling and west.Spelling contradict each other" in complaint
    assert "missing.txt" not in complaint


def test_the_house_decides_between_two_cards(settings_file: Path) -> None:
    settings_file.write_text('packs = ["./east", "./west"]\nignore = ["west.Spelling"]\n')
    assert main(["check", "copy.txt"]) == 0


def test_packs_for_different_files_may_contradict_each_other(settings_file: Path) -> None:
    east, west = (f'[[overrides]]\nfiles = ["{pack}/"]\npacks = ["./{pack}"]\n' for pack in ("east", "west"))
    settings_file.write_text(east + west)
    assert main(["check", "copy.txt"]) == 0


def test_packs_for_some_files_may_not_contradict_those_for_all(settings_file: Path) -> None:
    settings_file.write_text('packs = ["./east"]\n[[overrides]]\nfiles = ["west/"]\npacks = ["./west"]\n')
    assert main(["check", "copy.txt"]) == 2


def shipped_conflicts(*names: str) -> list[Conflict]:
    return conflicts([rule for name in names for rule in packs.load(f"{shipped.rules()}/{name}", PATTERNS)])


def test_american_and_british_copy_contradict_each_other() -> None:
    assert Conflict("gray", "wire-us.GreySpelling", "wire-uk.GraySpelling") in shipped_conflicts("wire-us", "wire-uk")


@pytest.mark.parametrize("wire", ["wire-us", "wire-uk"])
def test_the_other_shipped_packs_go_with_either(wire: str) -> None:
    others = {Path(path).name for path in packs.newslint_packs()} - {"wire-us", "wire-uk"}
    found = {conflict.words for conflict in shipped_conflicts(wire, *others)}
    # The agencies of either country write the first names of North Koreans in their own way.
    assert all(words.startswith("Kim ") for words in found)
