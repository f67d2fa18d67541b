"""SARIF 2.1.0, for code scanning services and viewers."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

from newslint import __version__
from newslint.errors import NewslintError
from newslint.finding import Finding, Page, Result
from newslint.rule import Level, Rule
from newslint.source import Source
from newslint.span import Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "suggestion": "note"}

Record = dict[str, object]


class Sarif:
    """`--format sarif`."""

    name = "sarif"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write one log with one run when all is read."""
        from json import dump

        rules: dict[str, Rule] = {}
        records: list[Record] = []
        errors: list[tuple[NewslintError, Source]] = []
        for result in results:
            for finding in result.findings:
                rules.setdefault(finding.rule.id, finding.rule)
                records.append(_result(finding, result.source, list(rules).index(finding.rule.id)))
            errors += [(error, result.source) for error in result.errors]
        driver = {"name": "newslint", "version": __version__, "rules": [_descriptor(rule) for rule in rules.values()]}
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [_invocation(errors)],
            "results": records,
        }
        dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, page.out, indent=1)
        page.out.write("\n")


def _descriptor(rule: Rule) -> Record:
    told = rule.why or rule.message
    descriptor: Record = {
        "id": rule.id,
        "shortDescription": {"text": rule.message},
        "fullDescription": {"text": told},
        "help": {"text": f"{told}\n\n{rule.source}".strip()},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
    }
    return {**descriptor, "helpUri": rule.source} if rule.source.startswith("https://") else descriptor


def _result(finding: Finding, source: Source, index: int) -> Record:
    result: Record = {
        "ruleId": finding.rule.id,
        "ruleIndex": index,
        "level": _LEVELS[finding.level],
        "message": {"text": finding.message},
        "locations": [_location(finding.span, source)],
        "partialFingerprints": {"newslint/v1": finding.fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(related.span, source), "message": {"text": related.message}}
            for number, related in enumerate(finding.related, 1)
        ]
    # Words that markup runs through cannot be replaced without losing it.
    if len(finding.instead) == 1 and finding.span.of(source.text) == finding.text:
        result["fixes"] = [_fix(finding.span, finding.instead[0], source)]
    return result


def _fix(span: Span, instead: str, source: Source) -> Record:
    edit = {"deletedRegion": _region(span, source), "insertedContent": {"text": instead}}
    return {
        "description": {"text": f"Write “{instead}”." if instead else "Take it out."},
        "artifactChanges": [{"artifactLocation": _artifact(source), "replacements": [edit]}],
    }


def _location(span: Span, source: Source) -> Record:
    return {"physicalLocation": {"artifactLocation": _artifact(source), "region": _region(span, source)}}


def _region(span: Span, source: Source) -> Record:
    (line, column), (end_line, end_column) = source.position(span.start), source.position(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": len(span),
    }


def _artifact(source: Source) -> Record:
    from urllib.parse import quote

    path = quote(os.fsencode(source.path))
    return {"uri": f"file://{path}" if path.startswith("/") else path}


def _invocation(errors: Sequence[tuple[NewslintError, Source]]) -> Record:
    if not errors:
        return {"executionSuccessful": True}
    notices = [
        {
            "level": "error",
            "message": {"text": str(error)},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(source)}}],
        }
        for error, source in errors
    ]
    return {"executionSuccessful": False, "toolExecutionNotifications": notices}
