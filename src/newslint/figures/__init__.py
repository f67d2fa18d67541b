"""The numbers, amounts, ages and dates of an article as values."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, overload

from newslint.block import Block
from newslint.figures.figure import Figure, Kind
from newslint.figures.reading import figures_in
from newslint.figures.statements import Statement, statements_in
from newslint.tokens import Tokens

if TYPE_CHECKING:
    from newslint.figures.changes import Change


class Figures(Sequence[Figure]):
    """The figures of an article, in order."""

    def __init__(self, prose: str, tokens: Tokens, blocks: Sequence[Block]) -> None:
        self._prose, self._blocks = prose, blocks
        self._figures = figures_in(prose, tokens)

    def __len__(self) -> int:
        return len(self._figures)

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> list[Figure]: ...
    def __getitem__(self, index: int | slice) -> Figure | list[Figure]:
        return self._figures[index]

    def of_kind(self, kind: Kind) -> Sequence[Figure]:
        """The figures of one kind, in order."""
        return self._by_kind.get(kind, ())

    @cached_property
    def statements(self) -> list[Statement]:
        """The blocks with more than one figure."""
        return list(statements_in(self._prose, self._figures, self._blocks))

    @cached_property
    def changes(self) -> list[Change]:
        """What went up or down, from what to what."""
        from newslint.figures.changes import changes_in

        return list(changes_in(self.statements))

    @cached_property
    def _by_kind(self) -> dict[Kind, list[Figure]]:
        kinds: dict[Kind, list[Figure]] = {}
        for figure in self._figures:
            kinds.setdefault(figure.kind, []).append(figure)
        return kinds
