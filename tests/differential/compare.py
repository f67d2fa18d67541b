"""newslint and the real Vale over the same copy with the same styles: what both find, and what only one does.

`python tests/differential/compare.py [--styles FOLDER] [--copy FOLDER] [--articles N] [--show N]`. Without folders it
takes the styles and pages beside it. Vale is looked for on the PATH and where `go install` puts it.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

HERE = Path(__file__).parent
VERSION = "v3.22.0"
KINDS = (".txt", ".md", ".html")
_INI = "StylesPath = {styles}\nMinAlertLevel = suggestion\n{vocab}\n[*]\nBasedOnStyles = {names}\n"


class Place(NamedTuple):
    """Where one of them finds something: a file, a line, a column and the rule."""

    path: str
    line: int
    column: int
    rule: str


Told = tuple[str, str, str, int]
"""What is said of a place: the level, the words, the message and the column of the last letter."""


@dataclass(frozen=True)
class Comparison:
    """What each of them finds and says of it, and the CPU seconds that it took."""

    ours: Mapping[Place, Told]
    theirs: Mapping[Place, Told]
    seconds: tuple[float, float]

    @property
    def agreement(self) -> float:
        """The share that both find of what either does."""
        union = self.ours.keys() | self.theirs.keys()
        return len(self.ours.keys() & self.theirs.keys()) / len(union) if union else 1.0

    @property
    def told_otherwise(self) -> list[Place]:
        """The places that both find and say different things of."""
        return sorted(
            place for place in self.ours.keys() & self.theirs.keys() if self.ours[place] != self.theirs[place]
        )


def vale() -> str | None:
    """The command of the real Vale, if it is installed."""
    return shutil.which("vale") or shutil.which("vale", path=Path.home() / "go" / "bin")


def compare(styles: Path, pages: Sequence[Path], ini: Path | None = None) -> Comparison:
    """Run both over copies of `pages` with the styles in the folder `styles`: all, or as the `.vale.ini` there says.

    `ini` is used in its place.
    """
    program = vale()
    if program is None:
        raise FileNotFoundError(f"go install github.com/vale-cli/vale/v3/cmd/vale@{VERSION}")
    with TemporaryDirectory() as folder, TemporaryDirectory() as elsewhere:
        settings = Path(elsewhere, ".vale.ini")
        settings.write_text(_settings(styles, ini or styles / ".vale.ini"), encoding="utf-8")
        for page in pages:
            shutil.copy(page, folder)
        theirs, their_time = _run([program, "--no-exit", "--output=JSON", f"--config={settings}", "."], folder)
        ours, our_time = _run(
            [sys.executable, "-m", "newslint", "check", "--config", str(settings), "-j1", "--format", "vale", "."],
            folder,
        )
    return Comparison(_places(ours), _places(theirs), (our_time, their_time))


def _settings(styles: Path, ini: Path) -> str:
    if ini.exists():
        return ini.read_text(encoding="utf-8").replace("{styles}", str(styles))
    names = ", ".join(sorted(path.name for path in styles.iterdir() if path.is_dir() and path.name != "config"))
    return _INI.format(styles=styles, vocab="", names=names)


def _run(command: Sequence[str], folder: str) -> tuple[str, float]:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(command, cwd=folder, check=False, stdout=subprocess.PIPE, encoding="utf-8")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ran.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _places(report: str) -> dict[Place, Told]:
    return {
        Place(os.path.normpath(path), each["Line"], each["Span"][0], each["Check"]): (
            each["Severity"],
            each["Match"],
            each["Message"],
            each["Span"][1],
        )
        for path, listed in json.loads(report).items()
        for each in listed
    }


def main() -> int:
    """Compare and print; the exit status is 1 where they agree on less than 99 %."""
    parser = argparse.ArgumentParser(description="Compare newslint with the real Vale.")
    parser.add_argument("--styles", type=Path, default=HERE / "styles")
    parser.add_argument("--copy", type=Path, default=HERE / "pages")
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--show", type=int, default=40, help="how many differences of each kind to show")
    asked = parser.parse_args()
    pages = sorted(path for path in asked.copy.rglob("*") if path.suffix in KINDS)[: asked.articles]
    comparison = compare(asked.styles.resolve(), pages)
    ours, theirs = comparison.ours.keys(), comparison.theirs.keys()
    words = sum(len(page.read_text("utf-8", "replace").split()) for page in pages)
    both, either = len(ours & theirs), len(ours | theirs)
    print(f"{len(pages)} files, {words:,} words: {both:,} of {either:,} agree, {comparison.agreement:.3%}")
    for name, seconds in zip(("newslint", "Vale"), comparison.seconds, strict=True):
        print(f"{name:9}{words / seconds:10,.0f} words a CPU second")
    _show("ours only", ours - theirs, asked.copy, asked.show)
    _show("theirs only", theirs - ours, asked.copy, asked.show)
    _show("told otherwise", comparison.told_otherwise, asked.copy, asked.show)
    return int(comparison.agreement < 0.99)


def _show(title: str, places: Collection[Place], copy: Path, limit: int) -> None:
    print(f"\n{title}: {len(places)}")
    for rule, times in Counter(place.rule for place in places).most_common():
        print(f"  {times:6} {rule}")
    by_name = {path.name: path for path in copy.rglob("*")}
    for place in sorted(places, key=lambda place: (place.rule, place))[:limit]:
        line = by_name[Path(place.path).name].read_text("utf-8", "replace").split("\n")[place.line - 1]
        around = line[max(place.column - 31, 0) : place.column - 1] + "»" + line[place.column - 1 : place.column + 40]
        print(f"  {place.path}:{place.line}:{place.column} {place.rule}: {around}")


if __name__ == "__main__":
    sys.exit(main())
