"""The hooks for pre-commit, run by pre-commit itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CONSTRAINTS = Path(__file__).parent.parent / "constraints.txt"
Commit = Callable[[str, str], subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def commit(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Commit:
    """Commits a file of copy to a repository where the hooks are installed; what git and the hooks said."""
    newsroom = tmp_path_factory.mktemp("newsroom")
    environment = os.environ | {
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PIP_CONSTRAINT": str(CONSTRAINTS),
    }

    def ran(*command: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=newsroom, env=environment, check=check, stdout=-1, stderr=subprocess.STDOUT, encoding="utf-8"
        )

    ran("git", "init", "--quiet")
    revision = ran("git", "-C", checkout, "rev-parse", "HEAD").stdout.strip()
    hooks = f"repos: [{{repo: {checkout}, rev: {revision}, hooks: [{{id: newslint-fix}}, {{id: newslint}}]}}]\n"
    (newsroom / ".pre-commit-config.yaml").write_text(hooks)
    ran(sys.executable, "-m", "pre_commit", "install")

    def committed(name: str, copy: str) -> subprocess.CompletedProcess[str]:
        (newsroom / name).write_text(copy, encoding="utf-8")
        ran("git", "add", name)
        return ran("git", "-c", "user.name=Desk", "-c", "user.email=desk@localhost", "commit", "-m", name, check=False)

    return committed


def test_copy_with_a_slip_is_refused(commit: Commit) -> None:
    refused = commit("slip.txt", "The council met on Monday (and again at night to vote.\n")
    assert refused.returncode == 1, refused.stdout
    assert "slip.txt:1:27: error core.UnclosedBracket" in refused.stdout


def test_clean_copy_passes(commit: Commit) -> None:
    passed = commit("slip.txt", "The council met on Monday (and again at night) to vote.\n")
    assert passed.returncode == 0, passed.stdout
    assert "Passed" in passed.stdout


def test_a_slip_with_a_safe_mend_is_mended_in_place(commit: Commit) -> None:
    refused = commit("mended.txt", "The council met on on Monday.\n")
    assert refused.returncode == 1, refused.stdout
    assert "files were modified by this hook" in refused.stdout
