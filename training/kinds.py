"""Learn kinds of words: those that have the same words before them and behind them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.decomposition import TruncatedSVD

from newslint.lexicon.kinds import FIRST, shape
from training.rows import Numbers, Rows

KINDS = 256
LEAST = 5
"""How often a word must stand to have a kind that is learnt."""
_ALONE = 100
"""The commonest words, each a kind of its own."""
_NEIGHBOURS = 1500
_FACTORS = 80
_GOOD = 20_000
"""The commonest words, from which kinds are learnt; the others join the nearest."""


def kinds(rows: Rows) -> Numbers:
    """The number of the kind of each word."""
    counts = np.bincount(rows.numbers, minlength=len(rows.words))
    counts[0] = counts.max() + 1  # an edge comes first, and is a kind by itself
    order = np.argsort(-counts, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    places = _places(rank[rows.numbers], int((counts >= LEAST).sum()))
    learnt = _ALONE, min(_GOOD, len(places))
    model = MiniBatchKMeans(KINDS - FIRST - _ALONE, random_state=1, batch_size=8192, n_init=3, reassignment_ratio=0)
    model.fit(places[slice(*learnt)], sample_weight=np.sqrt(counts[order][slice(*learnt)]))
    found = np.array([shape(word) for word in rows.words])
    found[order[: len(places)]] = FIRST + _ALONE + model.predict(places)
    found[order[:_ALONE]] = FIRST + np.arange(_ALONE)
    return found


def _places(ranks: Numbers, size: int) -> npt.NDArray[np.float32]:
    """Where the commonest words stand: what their neighbours on either side come to, in few figures a word."""
    before, after = ranks[:-1], ranks[1:]
    table = sparse.hstack([_surprise(after, before, size), _surprise(before, after, size)]).tocsr()
    places = TruncatedSVD(_FACTORS, random_state=1, n_iter=4).fit_transform(table)
    return (places / (np.linalg.norm(places, axis=1, keepdims=True) + 1e-9)).astype(np.float32)


def _surprise(words: Numbers, beside: Numbers, size: int) -> sparse.csr_matrix:
    """How much oftener words stand beside each of the commonest than they would by chance, in logarithms."""
    kept = (words < size) & (beside < _NEIGHBOURS)
    table = sparse.coo_matrix((np.ones(kept.sum(), np.float32), (words[kept], beside[kept])), (size, _NEIGHBOURS))
    table = table.tocsr().tocoo()
    totals = np.asarray(table.sum(1)).ravel()
    chance = np.asarray(table.sum(0)).ravel() ** 0.75
    chance = chance / chance.sum() + 1e-12
    more = np.log(table.data / (totals[table.row] * chance[table.col]))
    return sparse.csr_matrix((np.maximum(more, 0) * np.sqrt(table.data / (table.data + 2)), (table.row, table.col)))
