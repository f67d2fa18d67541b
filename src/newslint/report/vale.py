"""What `vale --output=JSON` prints, for whatever reads that."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.finding import Finding, Page, Result
from newslint.source import Source


class Vale:
    """`--format vale`."""

    name = "vale"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write everything when all is read: the findings of each file that has some, by its path."""
        from json import dumps

        written = {
            result.source.path: [_as_alert(finding, result.source) for finding in result.findings]
            for result in results
            if result.findings
        }
        page.out.write(dumps(written, ensure_ascii=False) + "\n")  # indented it takes as long as half the rules


def _as_alert(finding: Finding, source: Source) -> dict[str, object]:
    line, column = source.position(finding.span.start)
    words = finding.span.of(source.text)
    last = column + max(len(words), 1) - 1  # as in Vale, that of the last character, as if the line went on
    instead = list(finding.instead)
    return {
        "Action": {"Name": "replace" if instead else "", "Params": instead or None},
        "Suggestions": instead,
        "Span": [column, last],
        "Check": finding.rule.id,
        "Description": finding.rule.why,
        "Link": finding.rule.source,
        "Message": finding.message,
        "Severity": finding.level,
        "Match": finding.text,
        "Line": line,
    }
