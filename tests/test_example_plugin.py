"""The example plugin: installed beside newslint, it passes its own tests."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

PLUGIN = Path(__file__).parent.parent / "examples" / "plugin"


def test_the_example_plugin_is_installed_and_passes_its_own_tests(
    environment: Callable[..., Path], tmp_path: Path
) -> None:
    python = environment(str(PLUGIN), "pytest") / "python"
    tests = (python, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", PLUGIN / "tests")
    run = subprocess.run(tests, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stdout
    assert " passed" in run.stdout
