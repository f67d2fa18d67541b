"""Train the model of words that are not those meant: `python -m training.words CORPUS [--articles N] [--out FILE]`.

CORPUS is an xz file of JSON lines {title, text}. Each article is read with words put in the place of those that they
are confused with, one at a time: these are slips; all other confusions of newslint.words.confusions are none. No
article vouches for itself: its own words in a row are taken off the counts. Every second article is held out at first,
to print what is caught at what rate of alarms; then all are used. The model is a sum of boosted trees (LightGBM).
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
from array import array
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import lightgbm
import marisa_trie
import numpy as np

from newslint import context, lexicon
from newslint.names.likeness import distance
from newslint.parse import plain
from newslint.source import Source
from newslint.words import confusions
from newslint.words.sounds import alike_in_sound
from newslint.words.trees import ENOUGH, Trees
from training.context import keys_in

_OUT = Path(__file__).parent.parent / "src/newslint/words/confusions.bin"
_RIVALS = _OUT.with_name("rivals.marisa")
_PLANTED = 10
"""Slips an article."""


@dataclass(frozen=True, slots=True)
class Case:
    """A confusion to learn from: 1 a slip whose rival is right, 2 a slip whose rival is not, 0 none."""

    answer: int
    facts: tuple[float, ...]


class LeftOut:
    """The counts of words in a row as they would be without an article, which must not vouch for itself."""

    def __init__(self, least: int) -> None:
        self._least = least
        self._own: Counter[int] = Counter()
        self._commonness = context.commonness.__wrapped__
        confusions.commonness = self.commonness  # type: ignore[assignment]

    def leave(self, text: str) -> None:
        """Leave this article out from now on."""
        self._own = Counter(keys_in(text))

    def commonness(self, words: str) -> float:
        known = self._commonness(words)
        own = self._own[context.key(words)] if known else 0
        if not own:
            return float(known)
        count = round(2**known) - 1 - own
        return math.log2(1 + count) if count >= self._least else 0.0


@lru_cache(maxsize=1 << 15)
def mistakes(word: str) -> tuple[str, ...]:
    """The words that may be struck, heard or written for a word."""
    near = [each for each in lexicon.near_words(word) if lexicon.dictionaries(each) and distance(each, word) == 1]
    near += 2 * sorted(alike_in_sound().get(word, ()))
    return tuple(sorted(each for each in near if word in confusions.rivals(each)))


def cases_in(number: int, text: str) -> Iterator[Case]:
    """The confusions of an article, and of slips planted in it."""
    article = plain.newslint_parse(Source("article.txt", text))
    assert article is not None
    words, random = article.context, Random(number)
    for found in confusions.confusions_in(words):
        yield Case(0, found.facts)
    places = [place for place, word in enumerate(words) if word.islower() and mistakes(word)]
    for place in random.sample(places, min(_PLANTED, len(places))):
        choices = mistakes(words[place])
        wrong = random.choices(choices, [(1 + lexicon.articles(each)) ** 2 for each in choices])[0]
        right, words.texts[place] = words.texts[place], wrong
        vars(words).pop("counts", None)
        found = confusions.confusion_at(words, place, wrong)
        words.texts[place] = right
        yield Case(1 if found.rival == words[place] else 2, found.facts) if found else Case(2, ())


def gather(corpus: str, part: int, articles: int) -> tuple[int, list[Case]]:
    """The words read, and the cases of every second article."""
    left_out = LeftOut(4)
    words, cases = 0, []
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for number, line in islice(enumerate(file), part, articles, 2):
            text = json.loads(line)["text"]
            words += len(text.split())
            left_out.leave(text)
            cases += cases_in(number, text)
    return words, cases


def fit(cases: list[Case]) -> lightgbm.Booster:
    """The trees that tell slips from what is right."""
    known = [case for case in cases if case.facts and case.answer < 2]
    table = lightgbm.Dataset(np.array([case.facts for case in known]), np.array([case.answer for case in known]))
    asked = {"objective": "binary", "num_leaves": 20, "learning_rate": 0.1, "min_data_in_leaf": 40, "verbose": -1}
    return lightgbm.train({**asked, "deterministic": True, "seed": 1, "num_threads": 2}, table, num_boost_round=110)


def trees_of(model: lightgbm.Booster) -> Trees:
    """A fitted model in the form in which newslint reads it."""
    trees = Trees(array("i"), array("f"), array("i"), array("i"), array("i"))
    for tree in model.dump_model()["tree_info"]:
        trees.roots.append(_add(trees, tree["tree_structure"]))
    return trees


def _add(trees: Trees, node: dict[str, Any]) -> int:
    """Add a node and all below it; its number."""
    number = len(trees.facts)
    leaf = "leaf_value" in node
    trees.facts.append(-1 if leaf else node["split_feature"])
    trees.bars.append(node["leaf_value"] if leaf else node["threshold"])
    trees.lower.append(0)
    trees.upper.append(0)
    if not leaf:
        trees.lower[number] = _add(trees, node["left_child"])
        trees.upper[number] = _add(trees, node["right_child"])
    return number


def print_catches(model: lightgbm.Booster, cases: list[Case], words: int) -> None:
    """What share of the planted slips is caught at several rates of alarms per 1,000 words."""
    found = [case for case in cases if case.facts]
    sure = model.predict(np.array([case.facts for case in found]))
    slips = np.array([case.answer > 0 for case in found])
    planted = sum(case.answer > 0 for case in cases)
    calm = np.sort(sure[~slips])[::-1]
    for rate in (0.01, 0.02, 0.03, 0.05, 0.1, 0.2):
        bar = calm[int(rate * words / 1000)]
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {(sure[slips] > bar).sum() / planted:.1%}")


def _early(trees: Trees, cases: list[Case]) -> Iterator[float]:
    """What the first trees make of the slips that all of them are sure of, one in fifty left out."""
    sure = [case.facts for case in cases if case.answer == 1 and trees.probability(case.facts) > confusions.SURE]
    early = sorted(trees.total(facts, ENOUGH) for facts in sure)
    yield from early[len(early) // 50 :]


def main() -> None:
    """Gather, train and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--articles", type=int, default=6000)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    words = sorted({*lexicon.forms(), *alike_in_sound()})
    rivals = [(word, " ".join(confusions.rivals_of(word)).encode()) for word in words if confusions.rivals_of(word)]
    marisa_trie.BytesTrie(rivals).save(str(_RIVALS))
    with ProcessPoolExecutor(2) as pool:
        parts = [pool.submit(gather, asked.corpus, part, asked.articles) for part in (0, 1)]
        (_, cases), (size, held) = (part.result() for part in parts)
    print_catches(fit(cases), held, size)
    trees = trees_of(fit(cases + held))
    print(f"after {ENOUGH} trees the surest slips have at least {min(_early(trees, cases + held)):.2f}")
    asked.out.write_bytes(trees.packed())
    print(f"{len(trees.roots)} trees, {len(trees.facts):,} nodes written to {asked.out}")


if __name__ == "__main__":
    main()
