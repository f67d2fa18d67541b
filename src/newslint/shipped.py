"""Where the data that people edit lies: the packs of cards and the names of record that newslint ships."""

from __future__ import annotations

import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
_SOURCE = os.path.dirname(_PACKAGE)
_CHECKOUT = os.path.join(os.path.dirname(_SOURCE), "rules")


def rules() -> str:
    """The folder of rules: the checkout's, where newslint runs from one, or else the one installed."""
    return _CHECKOUT if is_checkout() else os.path.join(_PACKAGE, "rules")


def is_checkout() -> bool:
    """Whether newslint runs from a checkout, in which its rules may be edited."""
    return os.path.basename(_SOURCE) == "src" and os.path.isdir(_CHECKOUT)
