"""How many contradictions newslint finds among figures: slips planted in published copy, one an article, by kind.

`python benchmarks/figures.py CORPUS [KIND …]`. CORPUS holds articles as .txt and index.tsv, which gives their dates:
file, outlet, date. What may be planted is found by this script's own expressions; a place that newslint does not read
counts as one missed.
"""

from __future__ import annotations

import csv
import json
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from planting import PLANTERS, Plant

MOST = 200
COMMAND = (sys.executable, "-m", "newslint", "check", "--select", "facts", "--format", "jsonl", "--fail-level", "never")


def main() -> None:
    """Plant, run and print."""
    corpus, *kinds = sys.argv[1:]
    with open(Path(corpus, "index.tsv"), encoding="utf-8", newline="") as index:
        dates = {row["file"]: _day(row["date"]) for row in csv.DictReader(index, delimiter="\t")}
    with TemporaryDirectory() as folder:
        planted = dict(_planted(Path(corpus), Path(folder), dates, kinds or list(PLANTERS)))
        run = subprocess.run([*COMMAND, folder], check=True, stdout=subprocess.PIPE, encoding="utf-8")
        caught = {path for path, spans in _found(run.stdout) if _touches(planted[path], spans)}
        for kind in kinds or PLANTERS:
            paths = [path for path in planted if Path(path).name.startswith(f"{kind}-")]
            share = sum(path in caught for path in paths) / max(len(paths), 1)
            print(f"{kind:12s} {share:6.1%} of {len(paths)}")
            missed = [path for path in paths if path not in caught]
            for path in missed if kinds else ():
                plant = planted[path]
                text = Path(path).read_text(encoding="utf-8")
                print("   ", repr(text[max(plant.start - 160, 0) : plant.end + 160]))


def _day(date: str) -> str:
    """A date as 2024-02-29, where the index gives a whole one; nothing otherwise."""
    parts = re.match(r"(\d{4})-(\d\d?)-(\d\d?)", date)
    return f"{parts[1]}-{parts[2]:0>2}-{parts[3]:0>2}" if parts else ""


def _planted(corpus: Path, folder: Path, dates: dict[str, str], kinds: list[str]) -> Iterator[tuple[str, Plant]]:
    """Write articles with one slip each into folders by date; their paths, and where the slips are."""
    files = sorted(dates)
    random.Random(20240229).shuffle(files)
    counts: Counter[str] = Counter()
    for name in files:
        text = Path(corpus, name).read_text(encoding="utf-8")
        for kind in kinds:
            chance = random.Random(f"{kind} {name}")
            plants = list(PLANTERS[kind](text, dates[name], chance)) if counts[kind] < MOST else []
            if plants:
                plant = chance.choice(plants)
                counts[kind] += 1
                place = folder / (dates[name].replace("-", "/") or "undated")
                place.mkdir(parents=True, exist_ok=True)
                path = place / f"{kind}-{name}"
                path.write_text(text[: plant.start] + plant.text + text[plant.old_end :], encoding="utf-8")
                yield str(path), plant


def _found(lines: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """For each finding its path and the places that it names."""
    for line in lines.splitlines():
        finding = json.loads(line)
        places = [finding, *finding["related"]]
        yield finding["path"], [(place["start"], place["end"]) for place in places]


def _touches(plant: Plant, spans: list[tuple[int, int]]) -> bool:
    return any(start < plant.end and plant.start < end for start, end in spans)


if __name__ == "__main__":
    main()
