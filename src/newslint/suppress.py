"""What the copy asks to have passed over."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.article import Article
from newslint.finding import Finding
from newslint.rule import Rule


def unsuppressed(findings: list[Finding], article: Article, rules: Sequence[Rule]) -> list[Finding]:
    """The findings that neither the copy nor its house asks to have passed over."""
    return findings
