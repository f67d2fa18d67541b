"""Learn what words are about: figures from how often words stand near the same others."""

from __future__ import annotations

from pathlib import Path

import marisa_trie
import numpy as np
from scipy import sparse
from sklearn.decomposition import TruncatedSVD

from newslint.lexicon.topics import SIZE
from training.rows import Rows

_LEAST = 25
"""How often a word must stand to have figures."""
_COMMONEST = 150
"""So many of the commonest words have none."""
_NEIGHBOURS = 3000
_NEAR = 10
"""How many words apart words are still near each other."""


def write(rows: Rows, path: Path) -> int:
    """Put the figures of the words of a corpus into a table; how many have any."""
    counts = np.bincount(rows.numbers, minlength=len(rows.words))
    counts[0] = counts.max() + 1
    order = np.argsort(-counts, kind="stable")
    order = order[_COMMONEST : int((counts >= _LEAST).sum())]
    rank = np.full(len(rows.words), -1)
    rank[order] = np.arange(len(order))
    found = rank[rows.numbers]
    near = np.zeros((len(order), _NEIGHBOURS), np.float32)
    for apart in range(1, _NEAR + 1):
        for a, b in ((found[:-apart], found[apart:]), (found[apart:], found[:-apart])):
            kept = (a >= 0) & (b >= 0) & (b < _NEIGHBOURS)
            keys, times = np.unique(a[kept] * _NEIGHBOURS + b[kept], return_counts=True)
            near.reshape(-1)[keys] += times
    chance = near.sum(0) ** 0.75
    more = np.log(np.maximum(near, 1e-9) / (near.sum(1, keepdims=True) * (chance / chance.sum()) + 1e-9))
    places = TruncatedSVD(SIZE, random_state=1, n_iter=4).fit_transform(sparse.csr_matrix(np.maximum(more, 0)))
    places -= places.mean(0)
    places *= 127 / np.linalg.norm(places, axis=1, keepdims=True)
    records = [
        (rows.words[word], tuple(place))
        for word, place in zip(order, np.round(places).astype(int).tolist(), strict=True)
    ]
    marisa_trie.RecordTrie(f"<{SIZE}b", records).save(str(path))
    return len(records)
