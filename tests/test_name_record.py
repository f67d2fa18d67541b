"""names.Record and names.TitleClash under a house's own lists, on the day of a story, and where they must be silent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from newslint.engine import Engine
from newslint.errors import RuleError, SettingsError
from newslint.finding import Finding
from newslint.settings import Settings
from newslint.settings.reading import settings_from
from newslint.source import Source

HOUSE = """
names:
  - name: Volodymyr Zelenskyy
    kind: person
    banned: [Zelensky, Volodymyr Zelensky]
    note: Two y's, as his passport has it.
  - name: Colm Tierney
    kind: person
    traps: [Tiernay]
    titles:
      - {title: President, of: France, from: 2030-01-01}
  - name: Kiev Press
    kind: body
"""


def found(copy: str, settings: Settings, rule: str = "names.Record") -> Sequence[Finding]:
    result = Engine.under(settings).lint(Source("copy.txt", copy))
    assert result.errors == ()
    return [finding for finding in result.findings if finding.rule.id == rule]


def marked(copy: str, settings: Settings | None = None) -> list[tuple[str, str]]:
    settings = settings or Settings(select=("names.Record",))
    return [(finding.text, finding.instead[0]) for finding in found(copy, settings)]


@pytest.fixture
def house(tmp_path: Path) -> Settings:
    (tmp_path / "people.yml").write_text(HOUSE)
    settings = tmp_path / "newslint.toml"
    settings.write_text('select = ["names.Record", "names.TitleClash"]\nnames = ["./people.yml", "Kier Starmer"]\n')
    return settings_from(str(settings))


def test_a_form_that_the_house_bans_is_what_it_writes_instead(house: Settings) -> None:
    (finding,) = found("In Kyiv, Zelensky’s aides said little.", house)
    assert (finding.text, finding.instead) == ("Zelensky", ("Zelenskyy",))
    assert finding.message == "“Zelensky” should be “Zelenskyy”, as the house writes it."
    assert finding.evidence == {"record": "Volodymyr Zelenskyy", "note": "Two y's, as his passport has it."}
    assert marked("In Kyiv, Zelensky’s aides said little.") == []


def test_what_the_house_writes_is_right_whatever_newslint_lists(house: Settings) -> None:
    assert marked("A film about Kier Starmer opens.", house) == []
    assert marked("A film about Kier Starmer opens.") == [("Kier Starmer", "Keir Starmer")]


def test_a_slip_in_a_name_of_the_house_is_found_but_no_trap(house: Settings) -> None:
    assert marked("The prize went to Colm Tiernvey of Cork.", house) == [("Colm Tiernvey", "Colm Tierney")]
    assert marked("The prize went to Colm Tiernay of Cork.", house) == []


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Vladamir Putin’s aide", [("Vladamir Putin", "Vladimir Putin")]),
        ("A walk in San Fransisco.", [("San Fransisco", "San Francisco")]),
        ("KIER STARMER WINS AGAIN", [("KIER STARMER", "KEIR STARMER")]),
        ("WASHINTON (AP) — Talks went on.", [("WASHINTON", "WASHINGTON")]),
        ("The envoy of al Queda left.", [("al Queda", "al Qaeda")]),
        ("“Vladamir Putin is here,” she said.", [("Vladamir Putin", "Vladimir Putin")]),
        ("Amy Klobuchra of Minnesota spoke.", [("Amy Klobuchra", "Amy Klobuchar")]),
        ("Neil M. Gorsush wrote for the court.", [("Neil M. Gorsush", "Neil M. Gorsuch")]),
        ("Mr. Netanyahoo left early.", [("Netanyahoo", "Netanyahu")]),
    ],
)
def test_what_is_wrong_is_found_met_once(copy: str, expected: list[tuple[str, str]]) -> None:
    assert marked(copy) == expected


@pytest.mark.parametrize(
    "copy",
    [
        "SENATOR JOHN MCCAIN: They are winning.",
        "The tribute to JOHN MCCAIN was short.",
        "Alexander Van der Bellen won in Austria. Van der Bellen spoke.",
        "The printer R.R. Donnelley & Sons won a contract.",
        "Sultan Haitham bin Tarik and Arseny Yatseniuk met.",
        "Mother Theresa Maxis founded the order in Michigan.",
        "Stacy Abrams, a nurse in Leeds, won the raffle.",
        "The Putins and the Obamas met.",
        "A man named Vladimer signed.",
        "The Chinese Center for Disease Control and Prevention said so.",
    ],
)
def test_what_is_right_somewhere_is_left_alone(copy: str) -> None:
    assert marked(copy) == []


@pytest.mark.parametrize(
    ("day", "holder"),
    [("2026-11-24", "Emmanuel Macron"), ("2010-11-24", "Nicolas Sarkozy"), ("1970-11-24", ""), ("2030-11-24", "")],
)
def test_whose_title_it_is_depends_on_the_day(day: str, holder: str, house: Settings) -> None:
    copy = f"---\ndate: {day}\n---\n\nFrench President Olaf Scholz spoke in Lyon.\n"
    titles = Engine.under(house).lint(Source("copy.md", copy)).findings
    assert [finding.text for finding in titles] == ["French President Olaf Scholz"] * bool(holder)
    assert all(holder in finding.message for finding in titles)


def test_a_holder_of_an_office_has_its_title_whatever_the_day(house: Settings) -> None:
    copy = "French President Nicolas Sarkozy met French President Colm Tierney in a film."
    assert found(copy, house, "names.TitleClash") == []


def test_a_list_that_is_not_there_or_bad_stops_the_run(tmp_path: Path) -> None:
    path = tmp_path / "newslint.toml"
    path.write_text('packs = []\nnames = ["Marlowe", "./people.yml"]\n')
    with pytest.raises(SettingsError) as raised:
        Engine.under(settings_from(str(path)))
    assert (raised.value.line, raised.value.problem) == (2, "there is no list of names './people.yml'")
    (tmp_path / "people.yml").write_text("names:\n  - name: A\n    kind: thing\n")
    with pytest.raises(RuleError, match=r"people\.yml:3: there is no kind 'thing'"):
        Engine.under(settings_from(str(path)))


def test_a_list_for_some_files_holds_there_alone(tmp_path: Path) -> None:
    (tmp_path / "people.yml").write_text(HOUSE)
    path = tmp_path / "newslint.toml"
    path.write_text('select = ["names.Record"]\n[[overrides]]\nfiles = ["desk/"]\nnames = ["./people.yml"]\n')
    engine = Engine.under(settings_from(str(path)))
    copy = "In Kyiv, Zelensky’s aides said little."
    places = (tmp_path / "desk" / "a.txt", tmp_path / "a.txt")
    assert [len(engine.lint(Source(str(place), copy)).findings) for place in places] == [1, 0]
