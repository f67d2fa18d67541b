"""For people: each fault in a frame of its line, and a summary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.finding import Finding, Page, Result
from newslint.report.summary import Summary
from newslint.source import Source
from newslint.span import Span

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
    place = _painted(f"{_plain(source.path)}:{line}:{column}:", "place", page)
    yield f"{place} {_painted(finding.level, finding.level, page)} {_painted(finding.rule.id, 'quiet', page)}"
    yield f"  {_plain(finding.message)}"
    last = None
    for span, mark, note, colour in _marks(finding):
        framed = frame(source, span, page.width - _GUTTER - 4)
        if (framed.number, framed.words) != last:
            yield f"{_painted(f'{framed.number:>{_GUTTER}} │', 'quiet', page)} {framed.words}"
        last = framed.number, framed.words
        under = _painted(f"{mark * framed.length} {_plain(note)}".rstrip(), colour, page)
        yield f"{_painted(' ' * _GUTTER + ' │', 'quiet', page)} {' ' * framed.indent}{under}"
    if page.why:
        for name, value in finding.evidence.items():
            yield _painted(f"{'=':>{_GUTTER + 2}} {name.replace('_', ' ')}: {_plain(str(value))}", "quiet", page)


def _marks(finding: Finding) -> Iterator[tuple[Span, str, str, str]]:
    """What is marked in frames: where, with what, the words beside the mark, and its colour."""
    yield finding.span, "^", " or ".join(finding.instead), finding.level
    for related in finding.related:
        yield related.span, "-", related.message, "quiet"


def _plain(text: str) -> str:
    """Words from the copy, with nothing in them that a terminal would obey."""
    from newslint.report.frame import plain

    return plain(text)


def _painted(text: str, colour: str, page: Page) -> str:
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if page.colour else text
