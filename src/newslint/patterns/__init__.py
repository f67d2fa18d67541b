"""What cards are made of: the patterns that they may extend, one a file.

Every run imports those named here, which shipped packs extend, so that none has what dataclasses add and nobody asks
for; the others are seldom.
"""

from __future__ import annotations

from newslint.hookspecs import Pattern, hookimpl
from newslint.patterns.consistency import Consistency
from newslint.patterns.existence import Existence
from newslint.patterns.occurrence import Occurrence
from newslint.patterns.substitution import Substitution


@hookimpl
def newslint_patterns() -> list[type[Pattern]]:
    """The usual patterns."""
    return [Existence, Substitution, Consistency, Occurrence]
