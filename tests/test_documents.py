"""The documents: what they show is what happens."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from newslint import packs
from newslint.engine import Engine
from newslint.packs.reading import COMMON
from newslint.plugins import load
from newslint.settings import Settings
from newslint.settings.nearest import settings_in
from newslint.testing import examine

CHECKOUT = Path(__file__).parent.parent
DOCUMENTS = sorted(path for folder in ("", "docs", "rules") for path in (CHECKOUT / folder).glob("*.md"))
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
# The first line of a block that shows a file: where that file is.
FILE = re.compile(r"# ([\w./-]+\.(?:yml|toml))\n")


def blocks(language: str, marker: str) -> list[str]:
    """The blocks of code in a language that hold `marker`, of all documents."""
    found = [block for path in DOCUMENTS for block in BLOCK.findall(path.read_text(encoding="utf-8"))]
    return [block for kind, block in found if kind == language and marker in block]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_whoever_does_what_a_document_shows_sees_what_it_shows(path: Path, tmp_path: Path) -> None:
    shutil.copytree(CHECKOUT / "examples", tmp_path / "examples")
    for kind, block in BLOCK.findall(path.read_text(encoding="utf-8")):
        if kind == "console":
            for command, printed in re.findall(r"^\$ newslint (.*)\n((?:(?!\$ ).*\n?)*)", block, re.MULTILINE):
                assert ran(command, tmp_path) == printed
        elif file := FILE.match(block):
            (tmp_path / file[1]).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file[1]).write_text(block, encoding="utf-8")
        elif "____" in block:
            assert block in [card.read_text(encoding="utf-8") for card in tmp_path.rglob("*.yml")]


def ran(command: str, folder: Path) -> str:
    """What newslint prints, complaints and all, when it is run in a folder."""
    run = [sys.executable, "-m", "newslint", *shlex.split(command)]
    return subprocess.run(run, cwd=folder, stdout=-1, stderr=subprocess.STDOUT, check=False, encoding="utf-8").stdout


# A card that is shown for its fault is "yml" there.
@pytest.mark.parametrize("block", [block for block in blocks("yaml", "extends:") if "____" not in block])
def test_a_card_passes_the_exam(block: str, tmp_path: Path) -> None:
    pack = tmp_path / "house"
    pack.mkdir()
    (pack / "Card.yml").write_text(block, encoding="utf-8")
    for rule in packs.load(str(pack), load(Settings()).patterns()):
        assert examine(rule) == []


@pytest.mark.parametrize("block", blocks("toml", "packs ="))
def test_settings_can_be_used(block: str, tmp_path: Path) -> None:
    settings = tmp_path / "newslint.toml"
    settings.write_text(block, encoding="utf-8")
    assert settings_in(str(settings)).packs


def test_the_page_of_facts_has_each_of_their_rules_and_whether_it_runs() -> None:
    page = (CHECKOUT / "docs" / "facts.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(facts\.\w+)` \| (on|off) \|", page, re.MULTILINE))
    rules = [rule for rule in Engine.under(Settings()).rules if rule.family == "facts"]
    assert rows == {rule.id: "on" if rule.default else "off" for rule in rules}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(((?!https?:)[^)#]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


def test_every_key_of_a_card_is_explained() -> None:
    manual = (CHECKOUT / "docs" / "cards.md").read_text(encoding="utf-8")
    patterns = load(Settings()).patterns()
    keys = {key.name for pattern in patterns.values() for key in fields(pattern)}  # type: ignore[arg-type]
    assert [key for key in sorted({*keys, *COMMON, *patterns}) if f"`{key}`" not in manual] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_to_a_heading_lead_to_one(path: Path) -> None:
    for file, heading in re.findall(r"\]\(((?!https?:)[^)#]*)#([^)]+)\)", path.read_text(encoding="utf-8")):
        page = (path.parent / file if file else path).read_text(encoding="utf-8")
        headings = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
        assert heading in [re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in headings]


def test_every_rule_about_typos_is_described() -> None:
    described = re.findall(
        r"^\| `(typos\.\w+)`", (CHECKOUT / "docs" / "typos.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    rules = (rule.id for rule in Engine.under(Settings()).rules)
    assert sorted(described) == sorted(id for id in rules if id.startswith("typos."))
