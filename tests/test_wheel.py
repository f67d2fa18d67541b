"""What is shipped: the wheel in an environment of its own, away from the checkout."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

CHECKOUT = Path(__file__).parent.parent


def test_the_wheel_holds_the_package_its_rules_and_its_licences(distributions: tuple[Path, Path]) -> None:
    names = set(ZipFile(distributions[1]).namelist())
    assert {"newslint/py.typed", "newslint/rules/core/DoubledPunctuation.yml"} <= names
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"newslint"}
    assert {str(card.relative_to(CHECKOUT / "rules")) for card in (CHECKOUT / "rules").glob("*/*.yml")} == {
        name.removeprefix("newslint/rules/") for name in names if name.endswith(".yml")
    }


def test_the_source_distribution_holds_what_the_tests_need(distributions: tuple[Path, Path]) -> None:
    with tarfile.open(distributions[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"rules/README.md", "tests/conftest.py", "examples/summit.txt", "constraints.txt", "Makefile"} <= names
    assert not {name for name in names if name.startswith((".venv", ".git/"))}


def test_the_wheel_works_away_from_the_checkout(environment: Callable[..., Path], tmp_path: Path) -> None:
    newslint = environment() / "newslint"
    shutil.copy(CHECKOUT / "examples" / "summit.txt", tmp_path)

    def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([newslint, *arguments], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)

    check = ran("check", "summit.txt")
    assert check.returncode == 1, check.stderr
    assert "names.RealWord" in check.stdout
    assert "core.SpaceBeforePunctuation" in check.stdout
