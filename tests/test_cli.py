"""The command line from outside: statuses, streams, and whatever may go wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

posix = pytest.mark.skipif(os.name == "nt", reason="signals, links and odd names of POSIX")
FAULTY, CLEAN = "We saw the the man.\n", "We saw the man.\n"


def newslint(
    *arguments: str, cwd: Path, given: bytes = b"", encoding: str = "utf-8"
) -> subprocess.CompletedProcess[bytes]:
    """A run of newslint, which must never end in a traceback."""
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "newslint", *arguments]
    ran = subprocess.run(command, cwd=cwd, input=given, capture_output=True, env=environment, check=False, timeout=120)
    assert b"Traceback" not in ran.stderr
    return ran


def test_the_status_is_0_for_clean_copy_and_1_for_faults(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CLEAN)
    (tmp_path / "b.txt").write_text(FAULTY)
    assert newslint("check", "a.txt", cwd=tmp_path).returncode == 0
    assert newslint("check", "a.txt", "b.txt", cwd=tmp_path).returncode == 1
    assert newslint("check", cwd=tmp_path).returncode == 1


def test_a_flag_given_again_adds_to_what_it_was_given_before(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("We saw the the man , and left.\n")
    core, typos = ("--select", "core"), ("--select", "typos")
    said = newslint("check", *core, *typos, "a.txt", cwd=tmp_path).stdout
    assert said == newslint("check", "--select", "core,typos", "a.txt", cwd=tmp_path).stdout
    assert said not in (newslint("check", *only, "a.txt", cwd=tmp_path).stdout for only in (core, typos))


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("check", "--baseline", "x"), "--baseline is not built yet"),
        (("check", "--since", "HEAD"), "--since is not built yet"),
        (("check", "--languagetool", "u"), "'u' is no address of a server, such as http://localhost:8081"),
        (("check", "--format", "junit"), "'junit' is not built yet"),
        (("check", "--format", "jsn"), "there is no format 'jsn'; did you mean 'json'?"),
        (("check", "--story-date", "Nov. 24"), "'Nov. 24' is no date such as 2026-11-24"),
        (("check", "-j", "two"), "'two' is no number of processes"),
        (("check", "--fix", "--diff"), "not allowed with"),
        (("check", "--fail-lev", "error"), "unknown arguments: --fail-lev"),
        (("check", "--select", "nmaes"), "there is no rule or family 'nmaes'; did you mean 'names'?"),
        (("check", "--pack", "wire-uss"), "there is no pack 'wire-uss'"),
        (("check", "--config", "none.toml"), "none.toml: no such file or directory"),
        (("figures",), "PATH"),
        (("archive", "--spark"), "'newslint archive' is not built yet"),
        (("explain", "typos.RepeatedWrod"), "did you mean 'typos.RepeatedWord'?"),
        ((), "COMMAND"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(
    tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    ran = newslint(*arguments, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert complaint in ran.stderr.decode()
    assert ran.stderr.count(b"\n") == 1


def test_bad_settings_stop_the_run_before_any_copy_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.txt").write_text(FAULTY)
    (tmp_path / "deep" / "newslint.toml").write_text('\nignore = ["tipos"]')
    ran = newslint("check", cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert "newslint.toml:2: there is no rule or family 'tipos'; did you mean 'typos'?" in ran.stderr.decode()


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF\x02\0\0\0\0\0\0\0\0\0\0\0\x01")
    (tmp_path / "latin.txt").write_bytes(b"Fine.\nCaf\xe9.\n")
    (tmp_path / "wide.txt").write_bytes(FAULTY.encode("utf-16-le"))
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "marked.txt").write_bytes(FAULTY.encode("utf-16"))
    (tmp_path / "surrogate.html").write_text("<p>&#xD800; We saw the the man.</p>")
    ran = newslint("check", ".", "none.txt", "--format", "jsonl", cwd=tmp_path)
    assert ran.returncode == 2
    assert [json.loads(line)["path"] for line in ran.stdout.splitlines()] == ["marked.txt", "surrogate.html"]
    told = ran.stderr.decode().splitlines()
    assert [line.split(":")[1].strip() for line in told] == ["binary.txt", "latin.txt", "wide.txt", "none.txt"]
    assert "line 2 is not UTF-8" in told[1]


def test_the_encoding_is_a_setting(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(b"Caf\xe9 the the end.\n")
    (tmp_path / "newslint.toml").write_text('[[overrides]]\nfiles = ["*.txt"]\nencoding = "cp1252"')
    assert newslint("check", cwd=tmp_path).returncode == 1


def test_standard_input_goes_by_a_name(tmp_path: Path) -> None:
    ran = newslint("check", "-", "--format", "jsonl", cwd=tmp_path, given=FAULTY.encode())
    assert json.loads(ran.stdout)["path"] == "-"
    markup = b"<p>We saw t<b>h</b>e the man.</p>"
    ran = newslint("check", "-", "--stdin-filename", "x/a.html", "--format", "jsonl", cwd=tmp_path, given=markup)
    assert (json.loads(ran.stdout)["path"], json.loads(ran.stdout)["text"]) == ("x/a.html", "the the")


def test_standard_input_is_mended_to_standard_output(tmp_path: Path) -> None:
    copy = "\ufeffWe saw the the man.\r\nCaf\u00e9.".encode()
    ran = newslint("check", "--fix", "-", cwd=tmp_path, given=copy)
    assert ran.stdout == copy.replace(b"the the", b"the")
    assert b"No faults in 1 article." in ran.stderr
    assert ran.returncode == 0


def test_a_terminal_that_knows_only_ascii_gets_all_it_can_show(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“We saw the the man,” said 김정은.\n", encoding="utf-8")
    for name in ("text", "github", "json", "jsonl", "sarif"):
        ran = newslint("check", "a.txt", "--format", name, cwd=tmp_path, encoding="ascii")
        assert ran.returncode == 1
        assert ran.stdout.isascii()
        assert b"RepeatedWord" in ran.stdout


@posix
def test_a_path_that_is_no_text(tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt"), "w") as file:
        file.write(FAULTY)
    for name in ("text", "github", "json", "jsonl", "sarif"):
        ran = newslint("check", "--format", name, cwd=tmp_path)
        assert ran.returncode == 1
        assert b"RepeatedWord" in ran.stdout


@posix
def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{FAULTY}\n" * 3000)
    command = f"{sys.executable} -m newslint check a.txt | head -n 1; echo ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=tmp_path, capture_output=True, check=True)
    assert ran.stderr == b""
    assert ran.stdout.splitlines()[-1] == b"141"


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """What is started listens to Ctrl-C even where the tests run in the background of a shell, which is deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@posix
@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c(tmp_path: Path, jobs: str) -> None:
    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(f"{FAULTY}\n" * 500)
    command = [sys.executable, "-m", "newslint", "check", "-j", jobs, "--format", "jsonl"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as run:
        assert run.stdout
        run.stdout.readline()
        os.killpg(run.pid, signal.SIGINT)
        _, told = run.communicate(timeout=60)
    assert (run.returncode, told) == (130, b"")


@posix
def test_a_file_that_vanishes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("gone.txt")
    ran = newslint("check", "a.txt", cwd=tmp_path)
    assert ran.returncode == 2
    assert b"a.txt: no such file" in ran.stderr


def test_a_report_goes_to_a_file_wholly_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    (tmp_path / "report.json").write_text("old")
    ran = newslint("check", "--format", "json", "--output", "report.json", cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert len(json.loads((tmp_path / "report.json").read_text())["findings"]) == 1
    ran = newslint("check", "--output", "none/report.json", cwd=tmp_path)
    assert ran.returncode == 2
    assert b"none/report.json: cannot be written: no such file or directory" in ran.stderr


@posix
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is Linux's")
def test_a_disk_that_is_full(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FAULTY)
    command = [sys.executable, "-m", "newslint", "check", "a.txt"]
    with open("/dev/full", "w") as full:
        ran = subprocess.run(command, cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (ran.returncode, ran.stderr) == (2, b"newslint: no space left on device\n")


def test_the_version_is_told(tmp_path: Path) -> None:
    assert newslint("--version", cwd=tmp_path).stdout.startswith(b"newslint 0.")
