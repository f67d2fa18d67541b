"""The index of plugins: what it holds, when it is kept and when it is made anew."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.entrypoints import EntryPoint, installed


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that Python imports from, and a cache of its own."""
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    return folder


def bring(site: Path, distribution: str, version: str = "1.0", group: str = "newslint") -> None:
    metadata = site / f"{distribution}-{version}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
    (metadata / "entry_points.txt").write_text(f"[{group}]\nweather = weather.{distribution}:hooks\n")


def test_it_holds_the_entry_points_of_the_group_alone(site: Path) -> None:
    bring(site, "fog")
    bring(site, "desk", "2.1")
    bring(site, "other", group="another")
    assert installed() == [
        EntryPoint("weather", "weather.desk:hooks", "desk", "2.1"),
        EntryPoint("weather", "weather.fog:hooks", "fog", "1.0"),
    ]


def test_a_distribution_that_is_found_twice_counts_once(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(site, "fog")
    monkeypatch.setattr(sys, "path", [*sys.path, str(site)])
    assert [entry.owner for entry in installed()] == ["fog 1.0"]


def test_it_is_made_anew_when_a_plugin_comes_or_goes(site: Path) -> None:
    assert installed() == []
    bring(site, "fog")
    assert [entry.owner for entry in installed()] == ["fog 1.0"]
    (site / "fog-1.0.dist-info").rename(site / "fog-1.1.dist-info")
    (site / "fog-1.1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: fog\nVersion: 1.1\n")
    assert [entry.owner for entry in installed()] == ["fog 1.1"]


def test_a_second_run_reads_no_metadata(site: Path) -> None:
    bring(site, "fog")
    program = "import sys, newslint.entrypoints as e; print(*e.installed()); print('importlib.metadata' in sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(site)}

    def run() -> list[str]:
        ran = subprocess.run([sys.executable, "-c", program], env=environment, check=True, stdout=-1, encoding="utf-8")
        return ran.stdout.splitlines()

    first, second = run(), run()
    assert first[0] == second[0]
    assert "distribution='fog'" in second[0]
    assert (first[1], second[1]) == ("True", "False")


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", os.devnull)
    bring(site, "fog")
    assert [entry.owner for entry in installed()] == ["fog 1.0"]
