"""For people: each fault in a frame of its line, and a summary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newslint.finding import Finding, Page, Result
from newslint.report.summary import Summary
from newslint.source import Source

if TYPE_CHECKING:
    from newslint.report.frame import Frame

_COLOURS = {"error": "1;31", "warning": "1;33", "suggestion": "1;36", "place": "1", "quiet": "2"}
_GUTTER = 6


class Text:
    """`--format text`."""

    name = "text"

    def write(self, results: Iterable[Result], page: Page) -> None:
        """Write each finding as it comes, and the summary behind them."""
        summary = Summary()
        for result in summary.counted(results):
            for finding in result.findings:
                page.out.write("\n".join([*_lines(finding, result.source, page), "", ""]))
        page.out.write(f"{summary}\n")


def _lines(finding: Finding, source: Source, page: Page) -> Iterator[str]:
    from newslint.report.frame import frame  # only copy with faults has frames

    line, column = source.position(finding.span.start)
    place = _painted(f"{source.path}:{line}:{column}:", "place", page)
    yield f"{place} {_painted(finding.level, finding.level, page)} {_painted(finding.rule.id, 'quiet', page)}"
    yield f"  {_plain(finding.message)}"
    room = page.width - _GUTTER - 4
    yield from _framed(frame(source, finding.span, room), "^", " or ".join(finding.instead), finding.level, page)
    for related in finding.related:
        yield from _framed(frame(source, related.span, room), "-", related.message, "quiet", page)
    if page.why:
        for name, value in finding.evidence.items():
            yield _painted(f"{'=':>{_GUTTER + 2}} {name.replace('_', ' ')}: {_plain(str(value))}", "quiet", page)


def _framed(line: Frame, mark: str, note: str, colour: str, page: Page) -> Iterator[str]:
    yield f"{_painted(f'{line.number:>{_GUTTER}} │', 'quiet', page)} {line.words}"
    under = _painted(f"{mark * line.length} {_plain(note)}".rstrip(), colour, page)
    yield f"{_painted(' ' * _GUTTER + ' │', 'quiet', page)} {' ' * line.indent}{under}"


def _plain(text: str) -> str:
    """Words from the copy, with nothing in them that a terminal would obey."""
    from newslint.report.frame import shown

    return "".join(map(shown, text))


def _painted(text: str, colour: str, page: Page) -> str:
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if page.colour else text
