"""The second reader from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # of language_tool_python

FAULTY = "We saw the the man. He go home on Sunday.\n"
OWN, THEIRS = "typos.RepeatedWord", "languagetool.HE_VERB_AGR"


def newslint(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "newslint", *arguments]
    variables = os.environ | environment
    return subprocess.run(command, cwd=cwd, env=variables, capture_output=True, encoding="utf-8", check=False)


def rules(ran: subprocess.CompletedProcess[str]) -> list[str]:
    return [json.loads(line)["rule"] for line in ran.stdout.splitlines()]


def copy_in(folder: Path) -> Path:
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(FAULTY)
    return folder


def test_a_flag_or_the_settings_name_the_server(tmp_path: Path, languagetool: str) -> None:
    copy_in(tmp_path)
    flagged = newslint("check", "--format", "jsonl", "--languagetool", languagetool, "-j", "2", cwd=tmp_path)
    (tmp_path / "newslint.toml").write_text(f'[languagetool]\nurl = "{languagetool}"\n')
    settled = newslint("check", "--format", "jsonl", "--no-cache", cwd=tmp_path)
    assert rules(flagged) == rules(settled) == [OWN, THEIRS] * 3
    assert (flagged.returncode, flagged.stderr) == (settled.returncode, settled.stderr) == (1, "")


def test_a_server_that_is_down_is_told_of_once_and_the_rest_is_done(tmp_path: Path, nowhere: str) -> None:
    copy_in(tmp_path)
    for jobs in ("1", "2"):
        ran = newslint("check", "--format", "json", "--languagetool", nowhere, "-j", jobs, cwd=tmp_path)
        report = json.loads(ran.stdout)
        assert (ran.returncode, ran.stderr) == (2, f"newslint: {nowhere}: LanguageTool cannot be reached\n")
        assert [finding["rule"] for finding in report["findings"]] == [OWN] * 3
        assert [error["kind"] for error in report["errors"]] == ["ServiceError"]
        assert report["summary"]["failed"] == 3


def test_one_that_is_to_be_started_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    ran = newslint("check", "--format", "jsonl", "--languagetool", "local", cwd=tmp_path, LTP_PATH=str(tmp_path / "lt"))
    assert (ran.returncode, rules(ran)) == (2, [OWN])
    assert ran.stderr.startswith('newslint: languagetool = "local": there is no LanguageTool here to start; ')
    assert list((tmp_path / "lt").iterdir()) == []


def test_one_that_cannot_be_started_is_told_of(tmp_path: Path, jars: str) -> None:
    assert jars  # there is a Java
    (tmp_path / "a.txt").write_text(FAULTY)
    (tmp_path / "LanguageTool-6.8").mkdir()
    (tmp_path / "LanguageTool-6.8" / "languagetool-server.jar").write_text("This is no jar.")
    ran = newslint(
        "check", "a.txt", "--format", "jsonl", "--languagetool", "local", cwd=tmp_path, LTP_PATH=str(tmp_path)
    )
    assert (ran.returncode, rules(ran)) == (2, [OWN])
    assert "LanguageTool 6.8 cannot be started: LanguageTool server exited early" in ran.stderr


def test_one_that_is_installed_is_started_and_ended(tmp_path: Path, jars: str) -> None:
    """The installed folder as the library wants it, but with the jars of Maven."""
    copy_in(tmp_path)
    (tmp_path / "newslint.toml").write_text('languagetool = "local"\n')
    (tmp_path / "lt" / "LanguageTool-6.8").mkdir(parents=True)
    path = f"Class-Path: {' '.join(Path(jar).as_uri() for jar in jars.split(os.pathsep))}"
    lines = "\n ".join(path[at : at + 70] for at in range(0, len(path), 70))
    with zipfile.ZipFile(tmp_path / "lt" / "LanguageTool-6.8" / "languagetool-server.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\n{lines}\n")
    ran = newslint("check", "--format", "jsonl", "-j", "2", cwd=tmp_path, LTP_PATH=str(tmp_path / "lt"))
    assert (ran.returncode, ran.stderr) == (1, "")
    assert rules(ran) == [OWN, THEIRS] * 3
    assert [
        each for each in psutil.process_iter(["cmdline"]) if str(jar.filename) in (each.info["cmdline"] or ())
    ] == []
