"""One JSON document for the whole run, with evidence, errors and a summary."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.errors import NewslintError
from newslint.finding import Finding, Page, Result
from newslint.report.jsonl import as_record
from newslint.report.summary import Summary
from newslint.rule import LEVELS
from newslint.source import Source


class Json:
    """`--format json`."""

    name = "json"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write everything when all is read."""
        from json import dump

        summary = Summary()
        findings: list[dict[str, object]] = []
        errors: list[dict[str, object]] = []
        for result in summary.counted(results):
            findings += [_finding_record(finding, result.source) for finding in result.findings]
            errors += [_error_record(error, result.source.path) for error in result.errors]
        document = {"version": 1, "findings": findings, "errors": errors, "summary": _summary_record(summary)}
        dump(document, page.out, indent=1, default=str)
        page.out.write("\n")


def _finding_record(finding: Finding, source: Source) -> dict[str, object]:
    return {**as_record(finding, source), "evidence": dict(finding.evidence)}


def _error_record(error: NewslintError, path: str) -> dict[str, object]:
    return {"path": path, "kind": type(error).__name__, "message": str(error)}


def _summary_record(summary: Summary) -> dict[str, object]:
    return {
        "articles": summary.articles,
        "with_findings": summary.faulty,
        "failed": summary.failed,
        "mended": summary.mended,
        **{level: summary.levels[level] for level in LEVELS},
    }
