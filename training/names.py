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
import json
import lzma
import math
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import combinations, compress, islice, pairwise
from pathlib import Path
from random import Random

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from newslint import lexicon
from newslint.names.features import features
from newslint.names.forms import Form, Forms, bare
from newslint.names.suspects import suspects_in
from newslint.parse import plain
from newslint.source import Source
from training.slips import RealWords, respelling, typo

READ = 10_000
"""The articles of the corpus whose surest suspects people have read for LABELS."""
DOUBTFUL = 0.5
"""A suspect of an article beyond those that a first model thinks this likely to be a slip teaches nothing."""
KINDS = ("typo", "variant", "real", "once")
_OUT = Path(__file__).parent.parent / "src/newslint/names/weights.tsv"
_LABELS = Path(__file__).with_name("names-labels.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """A suspect to learn from. `kind`: of the planted slip, or "clean"; `right`: whether it is suspected rightly."""

    article: int
    id: str
    kind: str
    wrong: str
    suspected: str
    right: bool
    facts: tuple[str, ...]


class LeftOut:
    """The lexicon as it would be had an article not been counted in it, so that no article vouches for itself."""

    def __init__(self) -> None:
        self._articles, self._pairs = lexicon.articles.__wrapped__, lexicon.pairs.__wrapped__
        self._forms: set[str] = set()
        self._beside: set[tuple[str, str]] = set()
        lexicon.articles, lexicon.pairs = self.articles, self.pairs  # type: ignore[assignment]

    def leave(self, forms: Forms | None) -> None:
        """Leave this article out from now on."""
        words = [bare(text) for text in forms.tokens.texts] if forms else []
        self._forms, self._beside = set(words), set(pairwise(words))

    def articles(self, form: str) -> float:
        known = self._articles(form)
        return _one_less(known) if form in self._forms else known

    def pairs(self, left: str, right: str) -> float:
        known = self._pairs(left, right)
        return _one_less(known) if (left, right) in self._beside else known


def _one_less(known: float) -> float:
    """log2(1 + n - 1) for log2(1 + n); the lexicon holds nothing that stands in one article alone."""
    count = round(2**known) - 2
    return math.log2(1 + count) if count >= 2 else 0.0


def read(text: str) -> Forms:
    """The forms of an article in plain copy."""
    article = plain.newslint_parse(Source("article.txt", text))
    assert article is not None
    return article.names.forms


def cases_in(number: int, row: dict[str, str], counted: LeftOut, real_word: RealWords) -> Iterator[Case]:
    """The suspects of an article as it is, and of one more reading for each slip planted."""
    text, random = f"{row['title']}\n\n{row['text']}", Random(number)
    counted.leave(None)
    forms = read(text)
    counted.leave(forms)
    for suspect in suspects_in(forms):
        facts = tuple(sorted(features(suspect)))
        yield Case(number, row["id"], "clean", suspect.wrong.text, suspect.right.text, False, facts)
    names = [form for form in forms.by_text.values() if form.running and len(form.text) > 3]
    names = [form for form in names if form.text.replace("-", "").isalpha() and not form.text.isupper()]
    proper = [form for form in names if lexicon.articles(form.text) >= lexicon.articles(form.text.lower())]
    often = [form for form in (proper if random.random() < 0.8 else names) if form.count > 1]
    once = [form for form in proper if form.count == 1]
    slips = (("typo", often, typo), ("variant", often, respelling), ("real", often, real_word), ("once", once, typo))
    for kind, choices, slip in slips:
        if choices:
            form = random.choices(choices, [min(choice.count, 8) for choice in choices])[0]
            if wrong := slip(form.text, random):
                case = Case(number, row["id"], kind, wrong, form.text, False, ())
                yield from _planted(case, forms, form, text, random)


def _planted(case: Case, forms: Forms, form: Form, text: str, random: Random) -> Iterator[Case]:
    """The suspects on a slip planted at one place of a form; a case without facts when there is none."""
    start = forms.span(form, random.choice(form.running + form.opening + form.display)).start
    slipped = read(text[:start] + case.wrong + text[start + len(form.text) :])
    wrong = slipped.by_text.get(case.wrong)
    there = wrong and any(
        slipped.span(wrong, i).start == start for i in (*wrong.running, *wrong.opening, *wrong.display)
    )
    suspects = [suspect for suspect in suspects_in(slipped) if suspect.wrong is wrong] if there else []
    for suspect in suspects:
        right, facts = suspect.right.text, tuple(sorted(features(suspect)))
        yield replace(case, suspected=right, right=right == form.text, facts=facts)
    if not suspects:
        yield case


def gather(corpus: str, part: int, parts: int, articles: int) -> tuple[int, list[Case]]:
    """The cases of every `parts`th article, and how many words there are in those that people have read."""
    counted, real_word = LeftOut(), RealWords()
    words, cases = 0, []
    with lzma.open(corpus, "rt", encoding="utf-8") as file:
        for number, line in islice(enumerate(file), part, articles, parts):
            row = json.loads(line)
            words += len(row["text"].split()) if number < READ else 0
            cases += cases_in(number, row, counted, real_word)
    return words, cases


class Table:
    """Cases as a sparse table: a column a fact, and one for each two of the weightiest facts that go together."""

    def __init__(self, cases: list[Case], often: int = 30) -> None:
        seen = Counter(fact for case in cases for fact in case.facts)
        self.facts = sorted(fact for fact, count in seen.items() if count >= often)
        at = {fact: column for column, fact in enumerate(self.facts)}
        rows = [sorted(at[fact] for fact in case.facts if fact in at) for case in cases]
        ends = np.cumsum([0, *map(len, rows)])
        ones = np.ones(ends[-1], np.float32)
        self.columns = [(fact,) for fact in self.facts]
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
    options.add_argument("--labels", type=Path, default=_LABELS)
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
    both = cases + held
    y = np.array([_answer(case, said) for case in both])
    read = np.array([case.article < READ for case in both])
    first = np.arange(len(both)) < len(cases)
    table = Table(both)
    model = _fit(table.x, y, read & first, "l2", 0.3)
    y[~read & (y == 0) & (model.predict_proba(table.x)[:, 1] > DOUBTFUL)] = -1
    table.cross(model.coef_[0], 70)
    _print_catches(_fit(table.x, y, first, "l1", 0.15).predict_proba(table.x)[:, 1], both, y, ~first & read, words)
    model = _fit(table.x, y, np.ones(len(both), bool), "l1", 0.15)
    lines = [f"always\t{model.intercept_[0]:.3f}"]
    lines += [
        f"{' & '.join(column)}\t{weight:.3f}"
        for column, weight in sorted(zip(table.columns, model.coef_[0], strict=True))
        if abs(weight) >= 0.02
    ]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} weights written to {out}")


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
    planted = {(case.kind, case.article) for case in compress(cases, rows) if case.kind != "clean"}
    for rate in (0.005, 0.01, 0.02, 0.05):
        bar = calm[int(rate * words / 1000)]
        caught = {(cases[i].kind, cases[i].article) for i in np.flatnonzero(rows & (sure > bar)) if cases[i].facts}
        shares = [f"{kind} {_share(caught, planted, kind):.1%}" for kind in KINDS]
        print(f"{rate} alarms per 1,000 words, sureness {bar:.3f}: {', '.join(shares)}")


def _share(caught: set[tuple[str, int]], planted: set[tuple[str, int]], kind: str) -> float:
    return sum(each[0] == kind for each in caught) / max(sum(each[0] == kind for each in planted), 1)


if __name__ == "__main__":
    main()
