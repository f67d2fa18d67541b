"""For people: each fault in a frame of its line."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.finding import Page, Result


class Text:
    """`--format text`."""

    name = "text"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write each finding as it comes, and a summary."""
        for result in results:
            for finding in result.findings:
                line, column = result.source.position(finding.span.start)
                page.out.write(
                    f"{result.source.path}:{line}:{column}: {finding.level} {finding.rule.id}\n  {finding.message}\n"
                )
