"""Train the model of words that are not those meant: `python -m training.words CORPUS [--out FILE]`.

CORPUS is an xz file of JSON lines {id, outlet, date, text}. What a model of one half of the cases of
training/wordcases.py makes of the other is printed, and tells which words are met far oftener than they are surely
slips: these are written to seldom-slips.txt and the table of rivals without them. The model is a sum of boosted trees,
of all cases in the end.
"""

from __future__ import annotations

import argparse
from array import array
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from newslint.lexicon import kinds
from newslint.words import confusions
from newslint.words.confusions import FIRST, STAGES
from newslint.words.trees import Trees
from training import rivals
from training.wordcases import PARTS, Case, answers_of, facts_of, gather

_OUT = Path(__file__).parent.parent / "src/newslint/words/confusions.bin"
_SOON = 28
"""How many facts of a confusion are soon known."""
_SURE = 3.0
"""The sum of all trees from which a slip is sure."""
_RARE = 3e-6
"""In what share of all words a word is rare, so that to look at it costs nothing."""
_SELDOM_SLIPS = 14
"""How many times oftener than among all words a word must be among the sure slips to be worth a look."""

Sums = Any
"""What a model makes of confusions, in logits: an array."""
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
    asked = {"objective": "binary", "min_data_in_leaf": 100, "max_bin": 63, "verbose": -1, "seed": 1}
    asked |= {"deterministic": True, "force_col_wise": True, "num_threads": 2}
    soon = facts[:, :_SOON]
    table = lightgbm.Dataset(soon, answers)
    first = lightgbm.train({**asked, "num_leaves": 16, "learning_rate": 0.2}, table, num_boost_round=FIRST)
    table = lightgbm.Dataset(facts, answers, init_score=first.predict(soon, raw_score=True))
    asked |= {"num_leaves": 63, "learning_rate": 0.06, "feature_fraction": 0.6, "lambda_l2": 5}
    return first, lightgbm.train(asked, table, num_boost_round=600)


def predict(model: Model, facts: Any, trees: int | None = None) -> Any:
    """What the first trees and some of the others, or all of them, make of some facts, in logits."""
    first, others = model
    return first.predict(facts[:, :_SOON], raw_score=True) + others.predict(
        facts, raw_score=True, num_iteration=trees and trees - FIRST
    )


def trees_of(model: Model) -> Trees:
    """A fitted model in the form in which newslint reads it."""
    trees = Trees(array("b"), array("f"), array("B"), array("i"))
    for booster in model:
        for tree in booster.dump_model()["tree_info"]:
            trees.roots.append(len(trees.facts))
            _add(trees, tree["tree_structure"])
    return trees


def _add(trees: Trees, node: dict[str, Any]) -> None:
    """Add a node and all below it."""
    number = len(trees.facts)
    leaf = "leaf_value" in node
    trees.facts.append(-1 if leaf else node["split_feature"])
    trees.bars.append(node["leaf_value"] if leaf else node["threshold"])
    trees.upper.append(0)
    if not leaf:
        _add(trees, node["left_child"])
        trees.upper[number] = len(trees.facts) - number
        _add(trees, node["right_child"])


def print_catches(cases: list[Case], sums: Sums, words: int) -> None:
    """What share of the planted slips is caught at several rates of alarms per 1,000 words."""
    sure = 1 / (1 + np.exp(-sums))
    ends = np.cumsum([len(case.facts) for case in cases])
    best = np.array([max(sure[end - len(c.facts) : end], default=0.0) for c, end in zip(cases, ends, strict=True)])
    slips = np.array([case.slip for case in cases])
    calm = np.sort(best[~slips])[::-1]
    for rate in (0.01, 0.02, 0.035, 0.05, 0.1, 0.2):
        bar = calm[int(rate * words / 1000)]
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {(best[slips] > bar).mean():.1%}")


def print_stages(model: Model, cases: list[Case]) -> None:
    """Where to give up: after some of the trees, the sum that most sure slips are above, and what else is left then."""
    facts, slip = facts_of(cases), answers_of(cases)
    right = np.array([not case.slip for case in cases for _ in case.answers])
    sure = slip & (predict(model, facts) > _SURE)
    sums = {FIRST: model[0].predict(facts[:, :_SOON], raw_score=True)}
    sums |= {stop: predict(model, facts, stop) for _, stop, _ in STAGES[:-1]}
    for trees, total in sums.items():
        for share in (0.95, 0.98, 0.99, 0.995):
            bar = np.quantile(total[sure], 1 - share)
            left = f"{share:.1%} of sure slips, {(total[right] > bar).mean():.2%} of what is right"
            print(f"{trees} trees above {bar:.2f}: {left}")


def seldom_slips(cases: list[Case], sums: Sums) -> list[str]:
    """The words that are not much oftener among the sure slips than among all words."""
    met = (case.word for case in cases for _ in case.answers)
    slips = Counter(
        word for word, slip, total in zip(met, answers_of(cases), sums, strict=True) if slip and total > _SURE
    )
    shares = {word: kinds.times(word) / kinds.ALL for word in rivals.in_rivalry() if confusions.rivals(word)}
    least = _SELDOM_SLIPS * slips.total()
    return sorted(word for word, share in shares.items() if share > _RARE and slips[word] < least * share)


def main() -> None:
    """Gather, train and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    rivals.look_at_all()
    with ProcessPoolExecutor(2, max_tasks_per_child=1) as pool:
        found = list(pool.map(gather, range(PARTS), [asked.corpus] * PARTS))
    halves = [[case for _, each in found[half::2] for case in each] for half in (0, 1)]
    models = [fit(half) for half in halves]
    sums = np.concatenate([predict(models[1], facts_of(halves[0])), predict(models[0], facts_of(halves[1]))])
    cases = halves[0] + halves[1]
    print_catches(cases, sums, sum(words for words, _ in found))
    print_stages(models[0], halves[1])
    rivals.SELDOM.write_text("\n".join(seldom_slips(cases, sums)) + "\n", encoding="utf-8")
    rivals.main()
    trees = trees_of(fit(cases))
    asked.out.write_bytes(trees.packed())
    print(f"{len(trees.roots)} trees, {len(trees.facts):,} nodes written to {asked.out}")


if __name__ == "__main__":
    main()
