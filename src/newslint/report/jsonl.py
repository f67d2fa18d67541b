"""One JSON object a finding, each on its line: for programs that read as it goes."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.finding import Finding, Page, Related, Result
from newslint.source import Source


class JsonLines:
    """`--format jsonl`. The keys and their order are settled; offsets count code points and are half-open."""

    name = "jsonl"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write each finding as it comes."""
        for result in results:
            if result.findings:
                from json import dumps

                for finding in result.findings:
                    page.out.write(dumps(as_record(finding, result.source)) + "\n")


def as_record(finding: Finding, source: Source) -> dict[str, object]:
    """A finding as JSON has it."""
    start, end = finding.span.start, finding.span.end
    (line, column), (end_line, end_column) = source.position(start), source.position(end)
    return {
        "path": source.path,
        "start": start,
        "end": end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "rule": finding.rule.id,
        "level": finding.level,
        "message": finding.message,
        "text": finding.text,
        "instead": list(finding.instead),
        "related": [_related_record(related, source) for related in finding.related],
        "fingerprint": finding.fingerprint,
    }


def _related_record(related: Related, source: Source) -> dict[str, object]:
    line, column = source.position(related.span.start)
    return {
        "start": related.span.start,
        "end": related.span.end,
        "line": line,
        "column": column,
        "message": related.message,
    }
