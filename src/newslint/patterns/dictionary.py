"""The dictionaries that spelling looks words up in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from newslint.errors import NewslintError
from newslint.lexicon import dictionaries
from newslint.words.corrections import corrections


class Dictionary:
    """Hunspell's dictionaries at `paths`, newslint's own if `own`, and the words in the files `lists`.

    Raises NewslintError where a dictionary is named and spylls is not installed.
    """

    def __init__(self, paths: Sequence[str], own: bool, lists: Sequence[str]) -> None:
        self._hunspell = [_hunspell(path) for path in paths]
        self._own = own
        self._listed = {word for path in lists for word in _listed(path)}

    @cache  # noqa: B019  # a run has a handful of dictionaries, which it keeps to its end
    def has(self, word: str) -> bool:
        """Whether any of them has a word, in capitals or not."""
        if word in self._listed or word.lower() in self._listed:
            return True
        if self._own and any(map(dictionaries, {word, word.lower(), word.capitalize(), word.removesuffix("'s")})):
            return True
        return any(dictionary.lookup(word) for dictionary in self._hunspell)

    def nearest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, if that is likely."""
        found = corrections(word.lower(), (word.lower(),), 0) if self._own else ()
        return tuple(each.capitalize() if word[:1].isupper() else each for each in found)


@cache
def _hunspell(path: str) -> Any:
    try:
        from spylls.hunspell import Dictionary as Hunspell  # type: ignore[import-untyped]
    except ImportError as error:
        raise NewslintError(f"the dictionary {path} needs spylls: pip install 'newslint[hunspell]'") from error
    return Hunspell.from_files(path)


def _listed(path: str) -> list[str]:
    with open(path, encoding="utf-8-sig") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("# ")]
