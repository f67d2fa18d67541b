"""Hold the shipped names of record against a corpus: `python -m training.record CORPUS [--write] [--lists FOLDER]`.

CORPUS is an xz file of JSON lines {title, text}. Counted are the articles that print each form just so. A name must be
printed in three, or name the source where it was looked up; `attested` must be what is counted, which `--write` puts
into the lists; and a banned form that many print is looked at again: it may be somebody's right name. The exit status
is 1 when anything is wrong.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint import shipped
from newslint.names.entries import names_in
from newslint.names.name import Name

FEWEST = 3
"""Articles that must print a name that no source vouches for."""
SHARE = 0.06
"""The share of a name's articles that may print one of its banned forms."""

_WORD = re.compile(r"\w+")
_ENTRY = re.compile(r"(?m)^(?=  - name: )")


def counted(forms: Iterable[str], corpus: str) -> Counter[str]:
    """How many articles print each form, in its own capitals and not as part of a longer word."""
    by_first: dict[str, list[tuple[str, str]]] = {}
    for form in forms:
        plain = _plain(form)
        first = _WORD.search(plain)
        assert first is not None, form
        by_first.setdefault(first[0], []).append((plain[first.start() :], form))
    counts: Counter[str] = Counter()
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            counts.update(_printed(_plain(f"{row.get('title') or ''} {row.get('text') or ''}"), by_first))
    return counts


def _printed(text: str, by_first: dict[str, list[tuple[str, str]]]) -> set[str]:
    found = set()
    for word in _WORD.finditer(text):
        for plain, form in by_first.get(word[0], ()):
            end = word.start() + len(plain)
            if text.startswith(plain, word.start()) and not (plain[-1].isalnum() and text[end : end + 1].isalnum()):
                found.add(form)
    return found


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub("[‘’ʼ]", "'", text))


def faults(names: Iterable[Name], counts: Counter[str]) -> Iterator[str]:
    """What is wrong with names, by what a corpus prints."""
    for name in names:
        times = counts[name.name]
        if times < FEWEST and not name.source:
            yield f"{name.name}: in {times} articles, and no source"
        if times != name.attested:
            yield f"{name.name}: attested in {name.attested} articles, counted in {times}"
        whole = times + sum(counts[alias] for alias in name.aliases)
        for form in name.banned:
            if counts[form] > max(1, SHARE * whole):
                yield f"{name.name}: the banned “{form}” is in {counts[form]} articles, what is right in {whole}"


def write(path: Path, counts: Counter[str]) -> None:
    """Put the counts into a list, and leave everything else as it is."""
    head, *entries = _ENTRY.split(path.read_text(encoding="utf-8"))
    names = names_in([str(path)])
    entries = [_counted(entry, counts[name.name]) for entry, name in zip(entries, names, strict=True)]
    path.write_text(head + "".join(entries), encoding="utf-8")


def _counted(entry: str, times: int) -> str:
    """The text of an entry with the count behind its names and titles, before its source and note."""
    entry = re.sub(r"(?m)^    attested: \d+\n", "", entry)
    if not times:
        return entry
    place = re.search(r"(?m)^    (?:source|note): |^(?!    |  - )|\Z", entry)
    assert place is not None
    return f"{entry[: place.start()]}    attested: {times}\n{entry[place.start() :]}"


def main() -> int:
    """Count, write if asked to, and say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", metavar="CORPUS")
    parser.add_argument("--write", action="store_true", help="put what is counted into the lists")
    parser.add_argument("--lists", type=Path, default=Path(shipped.rules()) / "names", metavar="FOLDER")
    options = parser.parse_args()
    paths = sorted(options.lists.glob("*.yml"))
    names = names_in(map(str, paths))
    counts = counted({form for name in names for form in (name.name, *name.aliases, *name.banned)}, options.corpus)
    if options.write:
        for path in paths:
            write(path, counts)
        names = names_in(map(str, paths))
    wrong = list(faults(names, counts))
    print(f"{len(names)} names, {sum(name.attested >= FEWEST for name in names)} of them by the corpus alone")
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
