"""What holds for all tests: none is left out in silence, none touches the cache of whoever runs them.

And what takes long to make, made once: the checkout as it stands in a repository of its own, and the wheel built there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

CHECKOUT = Path(__file__).parent.parent
REQUIRED = os.environ.get("NEWSLINT_REQUIRE") == "all"
Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

settings.register_profile("newslint", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("newslint")


@pytest.fixture(autouse=True, scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Generator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with one commit: the working tree as it stands, committed or not."""
    copy = tmp_path_factory.mktemp("checkout")
    tracked = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    files = subprocess.run(tracked, cwd=CHECKOUT, check=True, stdout=subprocess.PIPE).stdout.decode().split("\0")
    for file in filter(None, files):
        if (CHECKOUT / file).is_file():
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(CHECKOUT / file, copy / file)
    git = ("git", "-c", "user.name=newslint", "-c", "user.email=newslint@localhost")
    for command in (("init", "--quiet"), ("add", "--all"), ("commit", "--quiet", "--no-verify", "-m", "As it stands")):
        subprocess.run([*git, *command], cwd=copy, check=True)
    return copy


@pytest.fixture(scope="session")
def distributions(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The source distribution and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    build = (sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, checkout)
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.tar.gz")), next(folder.glob("*.whl"))


@pytest.fixture
def environment(distributions: tuple[Path, Path], tmp_path: Path) -> Callable[..., Path]:
    """Makes a clean virtual environment with newslint, from its wheel, and other packages; its folder of commands."""

    def made(*packages: str) -> Path:
        subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
        commands = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin")
        pip = (commands / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        constraints = ("--constraint", CHECKOUT / "constraints.txt")
        subprocess.run([*pip, *constraints, distributions[1], *packages], check=True)
        return commands

    return made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _refused((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _refused((yield))


def _refused(report: Report) -> Report:
    """The report of a test; of one that was skipped where everything is required, as that of a failure."""
    if REQUIRED and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"NEWSLINT_REQUIRE=all, but this was not run: {_reason(report)}"
    return report


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    return report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in plain sight what was not run."""
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        terminalreporter.section("NOT RUN", sep="!", red=True, bold=True)
        for report in skipped:
            terminalreporter.line(f"{report.nodeid}: {_reason(report)}", red=True)
