"""The patterns that no shipped pack extends, which no run imports without such a card."""

from __future__ import annotations

from newslint.hookspecs import Pattern, hookimpl


@hookimpl
def newslint_patterns() -> list[type[Pattern]]:
    """The other patterns of this folder."""
    from newslint.patterns.capitalization import Capitalization
    from newslint.patterns.conditional import Conditional
    from newslint.patterns.metric import Metric
    from newslint.patterns.readability import Readability
    from newslint.patterns.repetition import Repetition
    from newslint.patterns.script import Script
    from newslint.patterns.sequence import Sequence
    from newslint.patterns.spelling import Spelling

    return [Repetition, Conditional, Capitalization, Metric, Readability, Spelling, Sequence, Script]
