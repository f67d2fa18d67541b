"""Make the lexicon: `python -m training.lexicon CORPUS WORDS [--out FOLDER]`.

CORPUS is an xz file of JSON lines {title, text}; WORDS a folder with the SCOWL word lists american-english,
british-english and the two with -large (Debian's wamerican, wbritish, wamerican-large and wbritish-large). Four tables
are written as newslint.lexicon reads them: words, pairs, names-near and words-near.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import marisa_trie

from newslint.lexicon import AMERICAN, BRITISH, COMMON
from newslint.names.forms import bare
from newslint.names.likeness import folded
from training.rows import read

_OUT = Path(__file__).parent.parent / "src/newslint/lexicon"
_OPENING = frozenset("\"“‘'([:;•—–-*…") | {"...", "--"}
_LISTS = {
    "american-english-large": AMERICAN,
    "british-english-large": BRITISH,
    "american-english": COMMON,
    "british-english": COMMON,
}
LEAST = 2
"""In how many articles a form or a pair must stand to be counted."""
NAME, WORD = 8, 9
"""In how many articles a name, and a word, must stand for slips of it to be looked for."""


def forms_in(text: str) -> tuple[set[str], set[tuple[str, str]]]:
    """The forms of an article's running copy in mid-sentence, and its capitalised words side by side."""
    article = read(text)
    tokens, firsts = article.tokens, set(article.sentences.firsts)
    forms: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for paragraph in article.running:
        before = ""
        for index in paragraph:
            text = tokens.texts[index]
            word = bare(text) if text[0].isalpha() else ""
            opening = index in firsts or tokens.texts[index - 1] in _OPENING
            if word and (word[0].islower() or not opening):
                forms.add(word)
            if word[:1].isupper() and before:
                pairs.add((before, word))
            before = word if word[:1].isupper() and word == text else ""
    return forms, pairs


def byte_of(articles: int) -> int:
    """A number of articles as a byte: 16 x log2(1 + articles)."""
    return min(255, round(16 * math.log2(1 + articles)))


def dictionaries(folder: Path) -> dict[str, int]:
    """The words of the lists, with the bits of those that have them."""
    bits: dict[str, int] = {}
    for name, bit in _LISTS.items():
        for word in (folder / name).read_text(encoding="utf-8").split():
            if not word.endswith("'s"):
                bits[word] = bits.get(word, 0) | bit
    return bits


def shortened(words: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Each word in small letters, whole and with each letter gone, with the word itself."""
    for word in words:
        small = folded(word)
        for variant in {small, *(small[:at] + small[at + 1 :] for at in range(len(small)))}:
            yield variant, word.encode()


def main() -> None:
    """Count and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("words", type=Path)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    forms: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    with lzma.open(asked.corpus, "rt", encoding="utf-8") as file:
        for line in file:
            for counter, found in zip((forms, pairs), forms_in(json.loads(line)["text"]), strict=True):
                counter.update(found)
    write(forms, pairs, dictionaries(asked.words), asked.out)


def write(forms: Counter[str], pairs: Counter[tuple[str, str]], bits: dict[str, int], out: Path) -> None:
    """The four tables."""
    kept = sorted({form for form, count in forms.items() if count >= LEAST} | bits.keys())
    words = ((form, (byte_of(forms[form]), bits.get(form, 0))) for form in kept)
    marisa_trie.RecordTrie("<BB", words).save(str(out / "words.marisa"))
    beside = ((" ".join(pair), (byte_of(count),)) for pair, count in sorted(pairs.items()) if count >= LEAST)
    marisa_trie.RecordTrie("<B", beside).save(str(out / "pairs.marisa"))
    names = [form for form in kept if forms[form] >= NAME and _is_name(form) and 4 * forms[form] >= forms[form.lower()]]
    marisa_trie.BytesTrie(sorted(set(shortened(names)))).save(str(out / "names-near.marisa"))
    small = [form for form in kept if len(form) > 2 and form.isalpha() and form.islower()]
    small = [form for form in small if forms[form] >= WORD or form in bits and forms[form] >= LEAST]
    marisa_trie.BytesTrie(sorted(set(shortened(small)))).save(str(out / "words-near.marisa"))
    print(f"{len(kept):,} forms, {len(names):,} names, {len(small):,} words written to {out}")


def _is_name(form: str) -> bool:
    return len(form) > 3 and form[0].isupper() and not form.isupper() and "." not in form


if __name__ == "__main__":
    main()
