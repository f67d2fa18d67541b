"""What one run leaves for the next."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint import cache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_remembers_until_the_stamp_changes() -> None:
    cache.remember("cards", (1, "a"), {"tokens": ("the", "a")})
    assert cache.recall("cards", (1, "a")) == {"tokens": ("the", "a")}
    assert cache.recall("cards", (2, "a")) is None
    assert cache.recall("words", (1, "a")) is None


def test_a_later_value_takes_the_place_of_an_earlier_one(folder: Path) -> None:
    cache.remember("cards", 1, "old")
    cache.remember("cards", 2, "new")
    assert cache.recall("cards", 1) is None
    assert cache.recall("cards", 2) == "new"
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"\0", b"not a cache at all", b"\0\0\0\0" + b"i\1\0\0\0"])
def test_a_corrupt_file_is_no_memory_and_is_written_again(folder: Path, content: bytes) -> None:
    cache.remember("cards", 1, "value")
    (file,) = folder.iterdir()
    file.write_bytes(content)
    assert cache.recall("cards", 1) is None
    cache.remember("cards", 1, "value")
    assert cache.recall("cards", 1) == "value"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(place=st.integers(0, 200), bit=st.integers(0, 7))
def test_any_bit_that_turns_over_is_noticed(folder: Path, place: int, bit: int) -> None:
    cache.remember("cards", 1, ["value"] * 9)
    (file,) = folder.iterdir()
    content = bytearray(file.read_bytes())
    content[place % len(content)] ^= 1 << bit
    file.write_bytes(content)
    assert cache.recall("cards", 1) is None


def test_a_folder_that_cannot_be_written_is_no_failure(folder: Path) -> None:
    folder.write_text("in the way")
    cache.remember("cards", 1, "value")
    assert cache.recall("cards", 1) is None


PLACES = {
    ("linux", "XDG_CACHE_HOME"): "newslint",
    ("darwin", "HOME"): "Library/Caches/newslint",
    ("win32", "LOCALAPPDATA"): "newslint/Cache",
}


@pytest.mark.parametrize("case", PLACES, ids=lambda case: case[0])
def test_stands_where_the_system_keeps_caches(
    case: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    platform, variable = case
    monkeypatch.delenv("NEWSLINT_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, str(tmp_path))
    assert cache.folder() == os.path.join(str(tmp_path), *PLACES[case].split("/"))
