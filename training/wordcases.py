"""What the model of training/words.py learns from: confusions in copy, and in copy with slips planted in it.

The months of each outlet are dealt into parts. For each part what stands in a row is counted in the others, so that no
article vouches for itself, and of its articles nothing is read that the others print too. Each is read with words put
in the place of those that they are confused with, one at a time: these are slips; all other confusions of
newslint.words.confusions are none, but for words that were really printed wrong, which say nothing.
"""

from __future__ import annotations

import json
import lzma
import math
from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

import numpy as np

from newslint import context, lexicon
from newslint.lexicon import kinds, neighbours
from newslint.words import confusions
from newslint.words.sounds import alike_in_sound
from training import rivals
from training.context import counts, write
from training.names import verdicts
from training.rows import Numbers, Rows, read, rows, texts

PARTS = 6
LABELS = Path(__file__).with_name("words-labels.tsv")
"""The surest suspects that were not planted, as people read them: article, word, rival and verdict."""
_PLANTED = 12
"""Slips an article."""
_SELDOM = 4
"""How often a word must stand in the corpus to be struck for another."""


@dataclass(frozen=True, slots=True)
class Case:
    """The confusions of a word: `answers` says of each row of facts whether its rival is right; `slip` if planted."""

    word: str
    slip: bool
    answers: tuple[bool, ...]
    facts: tuple[tuple[float, ...], ...]


@cache
def mistakes() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Word -> the words that may be written for it, in mishearing and in mistyping it."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for wrong in sorted({*lexicon.forms(), *alike_in_sound()}):
        for word in confusions.rivals(wrong):
            heard, struck = found.setdefault(word, ([], []))
            if word in alike_in_sound().get(wrong, ()):
                heard.append(wrong)
            elif len(word) > 3 and kinds.times(wrong) >= _SELDOM and lexicon.dictionaries(wrong):
                struck.append(wrong)
    return {word: (tuple(heard), tuple(struck)) for word, (heard, struck) in found.items() if heard or struck}


def cases_in(number: int, text: str, wrong: Set[str]) -> Iterator[Case]:
    """The confusions of an article but those of words that were printed wrong, and of slips planted in it."""
    article, random = read(text), Random(number)
    words, paragraphs = article.context, article.running
    for found in confusions.confusions_in(words, paragraphs):
        if words[found[0].place] not in wrong:
            yield _case(words, found)
    places = [(at, paragraph) for paragraph in paragraphs for at in paragraph if words.texts[at] in mistakes()]
    for place, paragraph in random.sample(places, min(_PLANTED, len(places))):
        yield _slip(words, place, paragraph, random)


def _slip(words: context.Context, place: int, paragraph: range, random: Random) -> Case:
    """The confusions at a place where another word is put."""
    right = words.texts[place]
    heard, struck = mistakes()[right]
    if heard and (not struck or random.random() < 0.5):
        wrong = random.choice(heard)
    else:  # a common word looks right to whoever reads it again
        wrong = random.choices(struck, [math.sqrt(kinds.times(each)) for each in struck])[0]
    _put(words, place, wrong)
    case = _case(words, confusions.confusions_at(words, place, paragraph), right)
    _put(words, place, right)
    return case


def _put(words: context.Context, place: int, word: str) -> None:
    words.counts.subtract((words.texts[place],))
    words.counts.update((word,))
    words.texts[place] = word
    vars(words).pop("joined", None)


def _case(words: context.Context, found: list[confusions.Confusion], right: str = "") -> Case:
    word = words[found[0].place] if found else ""
    answers = tuple(each.rival == right for each in found)
    facts = tuple((*each.facts, *confusions.further_facts(words, each)) for each in found)
    return Case(word, bool(right), answers, facts)


def part_of(issue: str) -> int:
    """The part to which the articles of a month of an outlet belong."""
    return crc32(issue.encode()) % PARTS


def gather(part: int, corpus: str) -> tuple[int, list[Case]]:
    """The words read, and the cases of the articles of a part, by what is counted in the others."""
    rivals.look_at_all()
    with TemporaryDirectory() as folder:
        copy = rows(text for issue, text in texts(corpus) if part_of(issue) != part)
        write(Path(folder), counts(copy, _kinds_of(copy), rivals.in_rivalry()))
        vars(context)["_FOLDER"] = vars(neighbours)["_FOLDER"] = folder
        return _read(part, corpus)


def _read(part: int, corpus: str) -> tuple[int, list[Case]]:
    others = {hash(line) for issue, text in texts(corpus) if part_of(issue) != part for line in text.split("\n")}
    words, wrong = 0, printed_wrong(corpus)
    cases: list[Case] = []
    for number, (issue, text) in enumerate(texts(corpus)):
        if part_of(issue) == part:
            own = "\n".join(line for line in text.split("\n") if hash(line) not in others)
            words += len(own.split())
            cases += cases_in(number, own, wrong[number])
    return words, cases


def printed_wrong(corpus: str) -> defaultdict[int, set[str]]:
    """The words of articles, by their number, that people found printed wrong, or could not tell: in LABELS."""
    said: defaultdict[str, set[str]] = defaultdict(set)
    for (article, word), verdict in verdicts(LABELS).items():
        if verdict != "fine":
            said[article].add(word)
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        found = ((number, said.get(json.loads(line)["id"])) for number, line in enumerate(file))
        return defaultdict(set, {number: words for number, words in found if words})


def _kinds_of(copy: Rows) -> Numbers:
    return np.array([ord(kinds.kind(word)) - 0xE000 for word in copy.words])


def facts_of(cases: list[Case]) -> Any:
    """The facts of all confusions of some cases."""
    return np.array([facts for case in cases for facts in case.facts], np.float32)


def answers_of(cases: list[Case]) -> Any:
    """Which confusions of some cases name the word that was meant."""
    return np.array([answer for case in cases for answer in case.answers])
