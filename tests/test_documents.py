"""The documents: what they show is what happens."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from newslint import packs
from newslint.plugins import load
from newslint.settings import Settings
from newslint.settings.nearest import settings_in
from newslint.testing import examine

CHECKOUT = Path(__file__).parent.parent
DOCUMENTS = sorted([*CHECKOUT.glob("*.md"), *CHECKOUT.glob("docs/*.md")])


def blocks(language: str, marker: str) -> list[str]:
    """The blocks of code in a language that hold `marker`, of all documents."""
    fenced = re.compile(rf"^```{language}\n(.*?)^```$", re.DOTALL | re.MULTILINE)
    found = [block for path in DOCUMENTS for block in fenced.findall(path.read_text(encoding="utf-8"))]
    return [block for block in found if marker in block]


@pytest.mark.parametrize("block", blocks("console", "$ newslint"))
def test_a_screenful_is_what_the_command_prints(block: str) -> None:
    command, _, printed = block.partition("\n")
    run = [sys.executable, "-m", *shlex.split(command.removeprefix("$ "))]
    assert subprocess.run(run, cwd=CHECKOUT, stdout=-1, check=False, encoding="utf-8").stdout == printed


@pytest.mark.parametrize("block", blocks("yaml", "extends:"))
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


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(((?!https?:)[^)#]+)\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
