"""The findings of an article, put in order and made to agree."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from newslint.finding import Finding
from newslint.rule import LEVELS
from newslint.span import Span


def settled(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by place. Of two that overlap: the more severe, the one that knows what to write, the longer."""
    kept: list[Finding] = []
    taken: list[Span] = []
    for finding in sorted(findings, key=_precedence):
        place = bisect(taken, finding.span)
        # The spans taken are in order and apart, so that only the neighbours can overlap or be the same.
        if not any(
            finding.span == span or finding.span.overlaps(span) for span in taken[max(place - 1, 0) : place + 1]
        ):
            taken.insert(place, finding.span)
            kept.append(finding)
    return fingerprinted(_ordered(kept))


def unsettled(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by place, overlap or not; of those of a rule that begin in the same place the first."""
    first = {(finding.span.start, finding.rule.id): finding for finding in reversed(list(findings))}
    return fingerprinted(_ordered(first.values()))


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (finding.span, finding.rule.id))


def _precedence(finding: Finding) -> tuple[int, bool, int, int, str]:
    span = finding.span
    return LEVELS.index(finding.level), not finding.instead, -len(span), span.start, finding.rule.id


def fingerprinted(findings: list[Finding]) -> list[Finding]:
    """Each with a fingerprint of its rule, its words and how many of that kind stood before it; not of its line."""
    if not findings:
        return []
    from hashlib import blake2b  # a run that finds nothing does not pay for it

    seen: Counter[tuple[str, str]] = Counter()
    marked = []
    for finding in findings:
        kind = (finding.rule.id, finding.text)
        seen[kind] += 1
        digest = blake2b("\0".join((*kind, str(seen[kind]))).encode("utf-8", "surrogatepass"), digest_size=8)
        marked.append(replace(finding, fingerprint=digest.hexdigest()))
    return marked
