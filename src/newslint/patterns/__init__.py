"""What cards are made of: the patterns that they may extend, one a file.

Every run imports all of them, so that none has what dataclasses add and nobody asks for.
"""

from __future__ import annotations

from newslint.hookspecs import Pattern, hookimpl
from newslint.patterns.capitalization import Capitalization
from newslint.patterns.conditional import Conditional
from newslint.patterns.consistency import Consistency
from newslint.patterns.existence import Existence
from newslint.patterns.metric import Metric
from newslint.patterns.occurrence import Occurrence
from newslint.patterns.readability import Readability
from newslint.patterns.repetition import Repetition
from newslint.patterns.script import Script
from newslint.patterns.spelling import Spelling
from newslint.patterns.substitution import Substitution


@hookimpl
def newslint_patterns() -> list[type[Pattern]]:
    """The patterns of this folder."""
    return [
        Existence,
        Substitution,
        Consistency,
        Occurrence,
        Repetition,
        Conditional,
        Capitalization,
        Metric,
        Readability,
        Spelling,
        Script,
    ]
