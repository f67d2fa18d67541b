"""What LanguageTool says of a stretch of text."""

from __future__ import annotations

from typing import NamedTuple


class Remark(NamedTuple):
    """A remark of one of its rules on `length` code points of a text from `offset` on."""

    offset: int
    length: int
    rule: str
    category: str
    message: str
    instead: tuple[str, ...]
