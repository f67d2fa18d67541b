"""Workflow commands, which GitHub shows beside the copy in a pull request."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.finding import Finding, Page, Result
from newslint.source import Source

_COMMANDS = {"error": "error", "warning": "warning", "suggestion": "notice"}


class GitHub:
    """`--format github`."""

    name = "github"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write a command for each finding, and for whatever went wrong."""
        for result in results:
            for finding in result.findings:
                page.out.write(_command(finding, result.source))
            for error in result.errors:
                page.out.write(f"::error file={_property(result.source.path)}::{_message(str(error))}\n")


def _command(finding: Finding, source: Source) -> str:
    line, column = source.position(finding.span.start)
    end_line, end_column = source.position(finding.span.end)
    properties: dict[str, object] = {"file": source.path, "line": line, "endLine": end_line}
    if line == end_line:  # columns of two lines would be taken for columns of one
        properties |= {"col": column, "endColumn": end_column}
    properties["title"] = finding.rule.id
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.level]} {told}::{_message(finding.message)}\n"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
