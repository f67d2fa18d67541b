"""An election desk's plugin for newslint: a rule, a pack of cards, and a last look at the findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from newslint import Article, Finding, Rule, hookimpl
from newslint_elections import shares


@hookimpl
def newslint_rules() -> Iterable[Rule]:
    """The rule that needs arithmetic."""
    return [shares.shares_over_total]


@hookimpl
def newslint_packs() -> Iterable[Path]:
    """The words that the desk does not print."""
    return [Path(__file__).parent / "ballot"]


@hookimpl
def newslint_review(article: Article, findings: Sequence[Finding]) -> Sequence[Finding] | None:
    """Leave provisional results alone: their shares are rounded, and the desk corrects them through the night."""
    if article.meta.get("results") != "provisional":
        return None
    return [finding for finding in findings if finding.rule is not shares.shares_over_total]
