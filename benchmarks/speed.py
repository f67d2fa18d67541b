"""How fast newslint is: the CPU time of one article from a cold start, and words a CPU second over many.

`python benchmarks/speed.py [ARTICLE [FOLDER]]`. Without a folder it makes one, of copies of the articles in examples/.
Other linters are measured on the same copy when they are on the PATH.
"""

from __future__ import annotations

import compileall
import resource
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import newslint

EXAMPLES = Path(__file__).parent.parent / "examples"
VALE = Path(__file__).parent / "vale.ini"
STARTS = 15
COPIES = 60
LINTERS = {
    "newslint": (sys.executable, "-m", "newslint", "check", "--no-cache"),
    "vale": ("vale", "--no-exit", f"--config={VALE}"),
    "proselint": ("proselint", "check"),
    "codespell": ("codespell",),
    "typos": ("typos",),
    "harper": ("harper-cli", "lint"),
}


def main() -> None:
    """Measure and print."""
    compileall.compile_dir(newslint.__path__[0], quiet=1)  # as pip does with what it installs
    arguments = [Path(argument) for argument in sys.argv[1:]]
    article = arguments[0] if arguments else EXAMPLES / "comet.txt"
    with TemporaryDirectory() as made:
        folder = arguments[1] if len(arguments) > 1 else copies(Path(made))
        measure(article, folder)


def measure(article: Path, folder: Path) -> None:
    """Print a line for each linter that is there."""
    copy = [path for path in folder.rglob("*") if path.suffix in (".txt", ".md", ".html")]
    words = sum(len(path.read_text("utf-8", "replace").split()) for path in copy)
    print(f"one article: {article.name}, {len(article.read_text('utf-8').split())} words; many: {words:,} words\n")
    print(f"{'':12}{'one article':>16}{'ratio':>8}{'words a CPU second':>22}{'ratio':>8}")
    ours_one = ours_many = 0.0
    for name, command in LINTERS.items():
        if not shutil.which(command[0]):
            continue
        one = median(seconds([*command, str(article)]) for _ in range(STARTS))
        many = words / seconds([*command, str(folder)])
        ours_one, ours_many = ours_one or one, ours_many or many
        print(f"{name:12}{one * 1000:13.0f} ms{one / ours_one:8.2f}{many:22,.0f}{many / ours_many:8.2f}", flush=True)


def seconds(command: Sequence[str]) -> float:
    """The CPU seconds that a command takes, those of its children with it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def copies(folder: Path) -> Path:
    """The folder, filled with articles."""
    for path in (path for path in EXAMPLES.iterdir() if path.is_file()):
        for number in range(COPIES):
            shutil.copy(path, folder / f"{number:03}-{path.name}")
    return folder


if __name__ == "__main__":
    main()
