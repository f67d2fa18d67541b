"""Train the names engine's weights: `python -m training.names CORPUS [--articles N] [--labels FILE] [--out FILE]`.

CORPUS is an xz file of JSON lines {id, title, text}. Each article is read as it is, which gives suspects that are
(nearly all) right, and again with slips planted in its names, which gives suspects that are wrong. LABELS are lines of
article id, form, what it was suspected to be and a verdict (error, error-other, variant, fine, unsure), read by people:
suspects that were really printed wrong teach nothing about right. The weights are those of a logistic regression on
the facts of newslint.names.features and on pairs of them, kept small by an L1 penalty. Every second article is held out
at first, to print what is caught at what rate of alarms; then all are used.
"""

from __future__ import annotations

import argparse
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import combinations, compress
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from training.cases import KINDS, READ, Case, gather

DOUBTFUL = 0.5
"""A suspect of an article beyond those that a first model thinks this likely to be a slip teaches nothing."""
FAMILIES = ("", "news")
_OUT = Path(__file__).parent.parent / "src/newslint/names/weights.tsv"
LABELS = Path(__file__).with_name("names-labels.tsv")


class Table:
    """Cases as a sparse table: a column a fact, and one for each two of the weightiest facts that go together."""

    def __init__(self, cases: list[Case], often: int = 30) -> None:
        seen = Counter(fact for case in cases for fact in case.facts)
        self.facts = sorted(fact for fact, count in seen.items() if count >= often)
        at = {fact: column for column, fact in enumerate(self.facts)}
        rows = [sorted(at[fact] for fact in case.facts if fact in at) for case in cases]
        ends = np.cumsum([0, *map(len, rows)])
        ones = np.ones(ends[-1], np.float32)
        self.columns: list[tuple[str, ...]] = [(fact,) for fact in self.facts]
        self.x = sp.csr_matrix((ones, np.concatenate(rows).astype(np.int32), ends), shape=(len(cases), len(self.facts)))

    def cross(self, weights: np.ndarray, most: int) -> None:
        """Add a column for each two of the `most` facts that count for most."""
        share = np.asarray(self.x.mean(axis=0)).ravel()
        weight = np.abs(weights) * np.sqrt(share * (1 - share))
        top = sorted(np.argsort(-weight)[:most])
        single = self.x[:, top].tocsc()
        added = []
        for a, b in combinations(range(len(top)), 2):
            both = single[:, a].multiply(single[:, b])
            if both.nnz > 150:
                added.append(both)
                self.columns.append((self.facts[top[a]], self.facts[top[b]]))
        self.x = sp.hstack([self.x, *added]).tocsr()


def main() -> None:
    """Gather, train and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus")
    options.add_argument("--articles", type=int, default=16000)
    options.add_argument("--labels", type=Path, default=LABELS)
    options.add_argument("--out", type=Path, default=_OUT)
    asked = options.parse_args()
    with ProcessPoolExecutor(2) as pool:
        parts = [pool.submit(gather, asked.corpus, part, 2, asked.articles) for part in (0, 1)]
        (_, cases), (held_words, held) = (part.result() for part in parts)
    train(cases, held, held_words, verdicts(asked.labels), asked.out)


def verdicts(path: Path) -> dict[tuple[str, str], str]:
    """What people said of a form of an article."""
    rows = (line.rstrip("\n").split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {(id, wrong): verdict for id, wrong, _, verdict in rows}


def train(cases: list[Case], held: list[Case], words: int, said: dict[tuple[str, str], str], out: Path) -> None:
    """Fit on `cases`, print what that does on `held`, fit on both and write the weights."""
    lines: list[str] = []
    for family in FAMILIES:
        first, then = ([case for case in some if case.family == family] for some in (cases, held))
        print(f"{family or 'name'}: {len(first) + len(then)} cases")
        lines += _weights(first, then, words, said)
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} weights written to {out}")


def _weights(cases: list[Case], held: list[Case], words: int, said: dict[tuple[str, str], str]) -> list[str]:
    """The weights of one family, as lines."""
    both = cases + held
    y = np.array([_answer(case, said) for case in both])
    read = np.array([case.article < READ for case in both])
    first = np.arange(len(both)) < len(cases)
    table = Table(both)
    model = _fit(table.x, y, read & first, "l2", 0.3)
    y[~read & (y == 0) & (model.predict_proba(table.x)[:, 1] > DOUBTFUL)] = -1
    table.cross(model.coef_[0], 100)
    _print_catches(_fit(table.x, y, first, "l1", 0.3).predict_proba(table.x)[:, 1], both, y, ~first & read, words)
    model = _fit(table.x, y, np.ones(len(both), bool), "l1", 0.3)
    lines = [f"{f'{both[0].family} always'.strip()}\t{model.intercept_[0]:.3f}"]
    lines += [
        f"{' & '.join(column)}\t{weight:.3f}"
        for column, weight in sorted(zip(table.columns, model.coef_[0], strict=True))
        if abs(weight) >= 0.02
    ]
    return lines


def _answer(case: Case, said: dict[tuple[str, str], str]) -> int:
    """1 a slip, 0 none, -1 nothing to learn from."""
    if not case.facts:
        return -1
    if case.kind == "clean":
        return 0 if said.get((case.id, case.wrong), "fine") == "fine" else -1
    return 1 if case.right else -1


def _fit(x: sp.csr_matrix, y: np.ndarray, rows: np.ndarray, penalty: str, strength: float) -> LogisticRegression:
    model = LogisticRegression(penalty=penalty, C=strength, solver="liblinear", max_iter=1000, random_state=0)
    return model.fit(x[rows & (y >= 0)], y[rows & (y >= 0)])


def _print_catches(sure: np.ndarray, cases: list[Case], y: np.ndarray, rows: np.ndarray, words: int) -> None:
    """What share of each kind of slip is caught at several rates of alarms per 1,000 words."""
    calm = np.sort(sure[rows & (y == 0)])[::-1]
    planted = {(case.kind, case.article, case.wrong) for case in compress(cases, rows) if case.kind != "clean"}
    for rate in (0.002, 0.005, 0.01, 0.02):
        bar = calm[int(rate * words / 1000)]
        caught = {
            (cases[i].kind, cases[i].article, cases[i].wrong) for i in np.flatnonzero(rows & (sure > bar) & (y == 1))
        }
        shares = [f"{kind} {_share(caught, planted, kind):.1%}" for kind in KINDS]
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {', '.join(shares)}")


def _share(caught: set[tuple[str, int, str]], planted: set[tuple[str, int, str]], kind: str) -> float:
    return sum(each[0] == kind for each in caught) / max(sum(each[0] == kind for each in planted), 1)


if __name__ == "__main__":
    main()
