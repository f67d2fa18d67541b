"""Where the data that people edit lies: the packs of cards and the names of record that newslint ships."""

from __future__ import annotations

import os


def rules() -> str:
    """The folder of rules: the checkout's, where newslint runs from one, or else the one installed."""
    package = os.path.dirname(os.path.abspath(__file__))
    source = os.path.dirname(package)
    checkout = os.path.join(os.path.dirname(source), "rules")
    return checkout if os.path.basename(source) == "src" and os.path.isdir(checkout) else os.path.join(package, "rules")
