"""Makes words/english.txt: the words of news that American and British English spell differently, a pair a line.

python -m training.english
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from newslint import lexicon
from newslint.words.twins import shared

_OUT = Path(__file__).parent.parent / "src" / "newslint" / "words" / "english.txt"
_OTHERS = frozenset(("borg", "erogenic", "maters", "pandora", "prized", "prizing"))
"""American words whose likeness in British English is another word."""
_BOTH = lexicon.AMERICAN | lexicon.BRITISH


def pairs() -> Iterator[tuple[str, str]]:
    """An American and a British spelling of each word, where one of them is in the news."""
    alike: dict[str, list[str]] = defaultdict(list)
    for word in lexicon.forms():
        if len(word) > 3 and word.islower() and word.isalpha() and word not in _OTHERS:
            alike[shared(word)].append(word)
    for words in alike.values():
        if pair := _pair(words):
            yield pair


def _pair(words: list[str]) -> tuple[str, str] | None:
    """The two spellings among words that are alike but for them, unless a commoner word of both sides is too."""
    american, british, both = (
        [word for word in words if lexicon.dictionaries(word) & _BOTH == side]
        for side in (lexicon.AMERICAN, lexicon.BRITISH, _BOTH)
    )
    if len(american) == len(british) == 1:
        common = max(map(lexicon.articles, american + british))
        return (american[0], british[0]) if common > max(map(lexicon.articles, both), default=0.0) else None
    if len(american) == len(both) == 1 and not british:  # "theatre" is in American dictionaries too
        return (american[0], both[0]) if lexicon.articles(american[0]) > lexicon.articles(both[0]) + 1 else None
    return None


def main() -> None:
    """Write the list."""
    _OUT.write_text("".join(f"{american} {british}\n" for american, british in sorted(pairs())), encoding="utf-8")


if __name__ == "__main__":
    main()
