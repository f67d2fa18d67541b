"""Which files of copy the paths on a command line stand for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from newslint.cli.walk import copy_at
from newslint.errors import ReadError
from newslint.settings import Settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lay(*paths: str, text: str = "") -> None:
    for path in map(Path, paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def walked(*paths: str, settings: Settings | None = None, force: bool = False) -> list[str]:
    given = settings or Settings()
    return [str(each) for each in copy_at(paths, lambda _: given, force)]


def test_a_folder_is_walked_in_the_order_of_names() -> None:
    lay(
        "b.txt",
        "a/z.md",
        "a/b/c.html",
        "B.TXT",
        "c.markdown",
        "d.htm",
        "e.xhtml",
        "f.py",
        "g",
        ".hidden/a.txt",
        ".b.txt",
    )
    assert walked(".") == ["B.TXT", "a/b/c.html", "a/z.md", "b.txt", "c.markdown", "d.htm", "e.xhtml"]
    assert walked("a/") == ["a/b/c.html", "a/z.md"]


def test_files_that_are_named_are_read_whatever_they_are() -> None:
    lay("x.py", ".b.txt")
    assert walked("x.py", ".b.txt", "none.txt") == ["x.py", ".b.txt", "none.txt"]


def test_each_file_comes_once_under_its_first_name(folder: Path) -> None:
    lay("a/b.txt")
    assert walked("a/b.txt", ".", "a", str(folder / "a" / "b.txt")) == ["a/b.txt"]
    assert walked(str(folder), "a") == [f"{folder}/a/b.txt"]


def test_what_git_ignores_is_left_out() -> None:
    lay(".gitignore", text="*.md\nout/\n/top.txt\n!keep.md\n")
    lay("sub/.gitignore", text="b.txt\n!c.md\n")
    lay("a.md", "keep.md", "out/a.txt", "top.txt", "sub/top.txt", "sub/b.txt", "sub/c.md", "b.txt")
    assert walked(".") == ["b.txt", "keep.md", "sub/c.md", "sub/top.txt"]
    assert walked("a.md") == ["a.md"]


def test_what_the_repository_ignores_holds_in_its_folders(folder: Path) -> None:
    lay(".gitignore", text="*.md\n/a/b/no.txt\n")
    lay("a/b/no.txt", "a/b/x.md", "a/b/x.txt", "out/a.txt")
    assert walked("a/b") == ["a/b/no.txt", "a/b/x.md", "a/b/x.txt"]
    (folder / ".git").mkdir()
    assert walked("a/b") == ["a/b/x.txt"]
    lay(".gitignore", text="out/\n")
    assert walked("out") == ["out/a.txt"]


def test_what_settings_exclude_is_left_out_of_folders() -> None:
    lay("drafts/a.txt", "b.txt", "c.txt")
    settings = Settings(exclude=("drafts/", "b.*"))
    assert walked(".", settings=settings) == ["c.txt"]
    assert walked("b.txt", settings=settings) == ["b.txt"]
    assert walked("b.txt", "c.txt", "drafts", settings=settings, force=True) == ["c.txt"]


def test_the_settings_of_each_folder_are_asked() -> None:
    lay("a/x.txt", "b/x.txt")
    settings = {"a": Settings(exclude=("x.txt",)), "b": Settings()}
    assert list(copy_at(["a", "b"], lambda path: settings[path[0]])) == ["b/x.txt"]


def test_links_to_folders_are_not_followed(folder: Path) -> None:
    lay("a/x.txt")
    (folder / "a" / "loop").symlink_to(folder)
    (folder / "y.txt").symlink_to("a/x.txt")
    (folder / "z.txt").symlink_to("none.txt")
    assert walked(".") == ["a/x.txt"]


def test_a_folder_that_goes_away_meanwhile() -> None:
    lay("a/x.txt", "b/x.txt")

    def settings(path: str) -> Settings:
        if path == "a":
            shutil.rmtree("a")
        return Settings()

    assert [str(each) for each in copy_at(["."], settings)] == ["a: no such file or directory", "b/x.txt"]


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_folder_without_permission(folder: Path) -> None:
    lay("shut/x.txt", "y.txt")
    folder.chmod(0o755)
    (folder / "shut").chmod(0)
    found: Iterable[str | ReadError] = ()
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)  # root may read everything
    try:
        found = list(copy_at(["."], lambda _: Settings()))
    finally:
        if root:
            os.seteuid(0)
        (folder / "shut").chmod(0o755)
    assert list(map(str, found)) == ["shut: permission denied", "y.txt"]
