"""Train what tells a word in a name's place: `python -m training.wordnames CORPUS [--labels FILE] [--out FILE]`.

CORPUS is an xz file of JSON lines {id, title, text}. Each article is read as it is, and again with a word of English
planted for one of its names, three times. LABELS are what people said of the surest suspects of all articles, as
training/names.py has them: what was really printed wrong teaches nothing about right. The questions of
newslint.names.questions are boosted trees of three leaves. Half of the articles are held out at first, to print what is
caught at what rate of alarms; then all are used.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

import lightgbm
import numpy as np

from newslint.names.forms import Form
from newslint.names.suspects import Suspect, passes_for_word, suspects_in
from newslint.names.wordfacts import facts
from training.cases import at_random, is_proper, planted, repeated, some_of, without
from training.leftout import LeftOut
from training.names import LABELS, verdicts
from training.slips import RealWords

_OUT = Path(__file__).parent.parent / "src/newslint/names/questions.tsv"
Facts = Mapping[str, float]
_PLANTED = 3
"""Slips an article."""
_PROPER = 0.5
"""How often it is for a name that is no word; else for anything with a capital, as in Gold for the company's name."""
_OPENING = 0.3
"""How often a slip is planted at the head of a sentence, if the name stands at one."""
_QUESTIONS = 800


@dataclass(frozen=True, slots=True)
class Case:
    """A word and a name that it may stand for. `slip`: the number of the slip planted in the article, -1 for none.

    A case without facts is a planted word that made no suspect, or that is none beyond doubt.
    """

    article: int
    id: str
    slip: int = -1
    wrong: str = ""
    right: bool = False
    facts: Facts = field(default_factory=dict)


def gather(corpus: str, part: int, parts: int) -> tuple[int, list[Case]]:
    """The cases of every `parts`th article, and how many words there are in them."""
    counted, real_word = LeftOut(), RealWords()
    words = 0
    cases: list[Case] = []
    for number, id, size, text in some_of(corpus, part, None, parts):
        words += size
        cases += _cases_in(Case(number, id), text, counted, real_word)
    return words, cases


def _cases_in(of: Case, text: str, counted: LeftOut, real_word: RealWords) -> Iterator[Case]:
    """The suspects among the words of an article, and of one more reading for each word planted."""
    forms = without(counted, text)
    yield from (_case(of, suspect) for suspect in suspects_in(forms) if suspect.family == "word")
    random, names, proper = Random(of.article), repeated(forms), [form for form in repeated(forms) if is_proper(form)]
    for slip in range(_PLANTED if proper else 0):
        form = at_random(proper, random) if random.random() < _PROPER else random.choice(names)
        wrong = real_word(form.text, random)
        if wrong and passes_for_word(wrong) and wrong not in forms.by_text:
            suspects = planted(forms, form, wrong, text, random.choice(_places(form, random)))
            case = replace(of, slip=slip, wrong=wrong)
            yield from [_case(case, each, form.text) for each in suspects] or [case]


def _places(form: Form, random: Random) -> list[int]:
    """Where a slip is planted: in body copy, and more often at the head of a sentence."""
    return form.opening if form.opening and random.random() < _OPENING else form.running + form.opening


def _case(of: Case, suspect: Suspect, right: str = "") -> Case:
    found = {sys.intern(name): float(value) for name, value in facts(suspect).items()}
    return replace(of, wrong=suspect.wrong.text, right=suspect.right.text == right, facts=found)


def train(cases: list[Case], words: int, said: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Print what questions from half of the articles do in the other half; the lines of those from all."""
    y = np.array([_answer(case, said) for case in cases])
    names = sorted({name for case in cases for name in case.facts})
    x = np.array([[case.facts.get(name, 0.0) for name in names] for case in cases], np.float32)
    first = np.array([case.article % 4 < 2 for case in cases])  # of either part a half
    sure = _fit(x[first], y[first], names).predict(x[~first])
    _print_catches(sure, [case for case in cases if case.article % 4 >= 2], y[~first], words / 2)
    return _lines(_fit(x, y, names))


def _answer(case: Case, said: Mapping[tuple[str, str], str]) -> int:
    """1 a slip, 0 none, -1 nothing to learn from."""
    if not case.facts:
        return -1
    if case.slip < 0:
        return 0 if said.get((case.id, case.wrong), "fine") == "fine" else -1
    return 1 if case.right else -1


def _fit(x: Any, y: Any, names: list[str]) -> lightgbm.Booster:
    asked = {"objective": "binary", "num_leaves": 3, "learning_rate": 0.15, "feature_fraction": 0.4}
    asked |= {"min_data_in_leaf": 20, "max_bin": 63, "deterministic": True, "seed": 1, "num_threads": 1, "verbose": -1}
    table = lightgbm.Dataset(x[y >= 0], y[y >= 0], feature_name=[name.replace(" ", "_") for name in names])
    return lightgbm.train(asked, table, num_boost_round=_QUESTIONS)


def _print_catches(sure: Any, cases: list[Case], y: Any, words: float) -> None:
    """What share of the planted words is caught at several rates of alarms per 1,000 words."""
    calm = np.sort(sure[np.array([case.slip < 0 for case in cases]) & (y == 0)])[::-1]
    planted = {(case.article, case.slip) for case in cases if case.slip >= 0}
    for rate in (0.001, 0.002, 0.003, 0.005, 0.01):
        bar = calm[int(rate * words / 1000)]
        caught = {(cases[at].article, cases[at].slip) for at in np.flatnonzero((sure > bar) & (y == 1))}
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {len(caught) / len(planted):.1%}")


def _lines(model: lightgbm.Booster) -> Iterator[str]:
    """The trees as questions.tsv has them: first what they add on average, then what each adds beyond its own."""
    dumped = model.dump_model()
    names = [name.replace("_", " ") for name in dumped["feature_names"]]
    trees = [tree["tree_structure"] for tree in dumped["tree_info"]]
    yield f"always\t{sum(map(_average, trees)):.4f}"
    yield from (_line(tree, names) for tree in trees)


def _average(node: dict[str, Any]) -> float:
    """What a tree comes to below a node, of all cases that come there."""
    if "leaf_value" in node:
        return float(node["leaf_value"])
    below = node["left_child"], node["right_child"]
    counts = [each.get("leaf_count", each.get("internal_count")) for each in below]
    return float(np.average([_average(each) for each in below], weights=counts))


def _line(root: dict[str, Any], names: list[str]) -> str:
    """A tree of three leaves, in the columns of newslint.names.questions.Question."""
    low, high = root["left_child"], root["right_child"]
    above = "split_feature" in high
    alone, further = (low, high) if above else (high, low)
    added = [_average(node) - _average(root) for node in (alone, further)]
    last = [_average(further[side]) - _average(further) for side in ("left_child", "right_child")]
    bars = [(names[node["split_feature"]], f"{node['threshold']:.6g}") for node in (root, further)]
    columns = *bars[0], "above" if above else "below", *map(_digits, added), *bars[1], *map(_digits, last)
    return "\t".join(columns)


def _digits(amount: float) -> str:
    return f"{amount:.4f}"


def main() -> None:
    """Gather, train and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--labels", type=Path, default=LABELS)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    with ProcessPoolExecutor(2) as pool:
        parts = [part.result() for part in [pool.submit(gather, asked.corpus, part, 2) for part in (0, 1)]]
    cases = [case for _, some in parts for case in some]
    lines = list(train(cases, sum(words for words, _ in parts), verdicts(asked.labels)))
    asked.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 1} questions written to {asked.out}")


if __name__ == "__main__":
    main()
