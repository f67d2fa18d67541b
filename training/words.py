"""Train the model of words that are not those meant: `python -m training.words CORPUS [--out FILE]`.

CORPUS is an xz file of JSON lines {outlet, date, text}. One month in six of each outlet is held out: what stands in a
row is counted in the others, so that no article vouches for itself, and of these articles nothing is read that the
others print too. Each is read with words put in the place of those that they are confused with, one at a time: these
are slips; all other confusions of newslint.words.confusions are none. Half of the months held out are left aside at
first, to print what is caught at what rate of alarms; then all are used. The model is a sum of boosted trees.
"""

from __future__ import annotations

import argparse
from array import array
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

import lightgbm
import numpy as np

from newslint import context, lexicon
from newslint.lexicon import kinds
from newslint.words import confusions
from newslint.words.sounds import alike_in_sound
from newslint.words.trees import FIRST, Trees
from training.context import counts, write
from training.rows import RUNNING, Numbers, Rows, read, rows, texts

_OUT = Path(__file__).parent.parent / "src/newslint/words/confusions.bin"
_PARTS = 12
_PLANTED = 12
"""Slips an article."""
_SOON = 28
"""How many facts of a confusion are soon known."""
_SELDOM = 4
"""How often a word must stand in the corpus to be struck for another."""


@dataclass(frozen=True, slots=True)
class Case:
    """The confusions at a place: `answers` says of each row of facts whether its rival is right; `slip` if planted."""

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


def cases_in(number: int, text: str) -> Iterator[Case]:
    """The confusions of an article, and of slips planted in it."""
    article, random = read(text), Random(number)
    words, tokens = article.context, article.tokens
    running = article.of_kind(*RUNNING)
    paragraphs = [range(tokens.first_from(block.span.start), tokens.first_from(block.span.end)) for block in running]
    for place, likely in confusions.doubtful_in(words):
        if found := list(confusions.confusions_at(words, place, likely, paragraphs)):
            yield _case(found, "")
    right = [at for paragraph in paragraphs for at in paragraph if words.texts[at] in mistakes()]
    for place in random.sample(right, min(_PLANTED, len(right))):
        yield _slip(words, place, paragraphs, random)


def _slip(words: context.Context, place: int, paragraphs: list[range], random: Random) -> Case:
    """The confusions at a place where another word is put."""
    right = words.texts[place]
    heard, struck = mistakes()[right]
    wrong = random.choice(heard if heard and (not struck or random.random() < 0.5) else struck)
    _put(words, place, wrong)
    likely = confusions.likely_at(words.words, place) if confusions.is_suspect(words, wrong) else []
    case = _case(list(confusions.confusions_at(words, place, likely, paragraphs)), right)
    _put(words, place, right)
    return case


def _put(words: context.Context, place: int, word: str) -> None:
    words.counts.subtract((words.texts[place],))
    words.counts.update((word,))
    words.texts[place] = words.words[place] = word


def _case(found: list[confusions.Confusion], right: str) -> Case:
    answers = tuple(each.rival == right for each in found)
    return Case(bool(right), answers, tuple((*each.facts, *confusions.further_facts(each)) for each in found))


def is_held_out(issue: str) -> bool:
    """Whether the articles of a month of an outlet are for learning what counts make of them."""
    return crc32(issue.encode()) % 6 == 0


def gather(part: int, parts: list[tuple[int, str]], folder: str) -> tuple[int, list[Case]]:
    """The words read, and the cases of some articles, by the counts in a folder."""
    vars(context)["_FOLDER"] = folder
    words, cases = 0, []
    for number, text in parts[part::_PARTS]:
        words += len(text.split())
        cases += cases_in(number, text)
    return words, cases


def copy_of(corpus: str, folder: Path) -> list[tuple[int, str]]:
    """Count what is not held out, into a folder; what is, without the lines that the other has too, by its number."""
    others = (text for issue, text in texts(corpus) if not is_held_out(issue))
    copy = rows(others)
    write(folder, counts(copy, _kinds_of(copy), _in_rivalry()))
    seen = {hash(line) for issue, text in texts(corpus) if not is_held_out(issue) for line in text.split("\n")}
    held = ((number, text) for number, (issue, text) in enumerate(texts(corpus)) if is_held_out(issue))
    return [(n, "\n".join(line for line in text.split("\n") if hash(line) not in seen)) for n, text in held]


def _in_rivalry() -> set[str]:
    words = {word for word in {*lexicon.forms(), *alike_in_sound()} if confusions.rivals(word)}
    return words.union(*map(confusions.rivals, words))


def _kinds_of(copy: Rows) -> Numbers:
    return np.array([ord(kinds.kind(word)) - 0xE000 for word in copy.words])


Model = tuple[lightgbm.Booster, lightgbm.Booster]
"""The first trees, which ask only for what is soon known, and those that go on from them."""


def fit(cases: list[Case]) -> Model:
    """The trees that tell slips from what is right; what else was found at a slip says nothing."""
    known = [
        (facts, answer)
        for case in cases
        for facts, answer in zip(case.facts, case.answers, strict=True)
        if answer or not case.slip
    ]
    facts, answers = np.array([facts for facts, _ in known], np.float32), np.array([answer for _, answer in known])
    asked = {"objective": "binary", "min_data_in_leaf": 50, "max_bin": 63, "verbose": -1}
    asked |= {"deterministic": True, "seed": 1, "num_threads": 1}
    soon = facts[:, :_SOON]
    table = lightgbm.Dataset(soon, answers)
    first = lightgbm.train({**asked, "num_leaves": 12, "learning_rate": 0.2}, table, num_boost_round=FIRST)
    table = lightgbm.Dataset(facts, answers, init_score=first.predict(soon, raw_score=True))
    asked |= {"num_leaves": 28, "learning_rate": 0.1, "feature_fraction": 0.6}
    return first, lightgbm.train(asked, table, num_boost_round=180)


def predict(model: Model, facts: Any) -> Any:
    """What all trees make of some facts, in logits."""
    first, others = model
    return first.predict(facts[:, :_SOON], raw_score=True) + others.predict(facts, raw_score=True)


def trees_of(model: Model) -> Trees:
    """A fitted model in the form in which newslint reads it."""
    trees = Trees(array("i"), array("f"), array("i"), array("i"), array("i"))
    for booster in model:
        for tree in booster.dump_model()["tree_info"]:
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


def print_catches(model: Model, cases: list[Case], words: int) -> None:
    """What share of the planted slips is caught at several rates of alarms per 1,000 words."""
    sure = _sureness(model, cases)
    slips = np.array([case.slip for case in cases])
    calm = np.sort(sure[~slips])[::-1]
    for rate in (0.01, 0.02, 0.035, 0.05, 0.1, 0.2):
        bar = calm[int(rate * words / 1000)]
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {(sure[slips] > bar).mean():.1%}")


def _sureness(model: Model, cases: list[Case]) -> Any:
    """The probability of the surest rival at each place."""
    facts = np.array([facts for case in cases for facts in case.facts], np.float32)
    sure = 1 / (1 + np.exp(-predict(model, facts)))
    ends = np.cumsum([len(case.facts) for case in cases])
    return np.array([max(sure[end - len(c.facts) : end], default=0.0) for c, end in zip(cases, ends, strict=True)])


def print_first(model: Model, cases: list[Case]) -> None:
    """From what the first trees come to, what share of the sure slips is left, and of what is right."""
    facts = np.array([facts for case in cases for facts in case.facts], np.float32)
    slip = np.array([answer for case in cases for answer in case.answers])
    right = np.array([not case.slip for case in cases for _ in case.answers])
    first = model[0].predict(facts[:, :_SOON], raw_score=True)
    sure = slip & (predict(model, facts) > 3)
    for bar in (-2.5, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5):
        print(f"first trees above {bar}: {(first[sure] > bar).mean():.1%} of slips, {(first[right] > bar).mean():.1%}")


def main() -> None:
    """Gather, train and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    with TemporaryDirectory() as folder, ProcessPoolExecutor(2) as pool:
        held = copy_of(asked.corpus, Path(folder))
        found = list(pool.map(gather, range(_PARTS), [held] * _PARTS, [folder] * _PARTS))
    cases = [case for part, (_, each) in enumerate(found) for case in each if part % 2]
    aside = [case for part, (_, each) in enumerate(found) for case in each if not part % 2]
    model = fit(cases)
    print_catches(model, aside, sum(words for part, (words, _) in enumerate(found) if not part % 2))
    print_first(model, aside)
    trees = trees_of(fit(cases + aside))
    asked.out.write_bytes(trees.packed())
    print(f"{len(trees.roots)} trees, {len(trees.facts):,} nodes written to {asked.out}")


if __name__ == "__main__":
    main()
