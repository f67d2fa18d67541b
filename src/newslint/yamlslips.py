"""What is wrong with YAML that cannot be read, for people who do not know YAML: the line to look at, and what to do.

A reader of YAML tells what it did not expect, often on a later line. So the slips that people make are looked for on
the lines that it names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

_ODD_SPACE = "[\u00a0\u2000-\u200b\u202f\u3000]"
_KEY = r"""^\s*(?:-\s+)*(?:"[^"]*"|'[^']*'|[^"':]+):\s+"""
_START = rf"(?:{_KEY}|^\s*(?:-\s+)*)"

# A line on which a slip shows, and what to do; the surest first.
_SLIPS = (
    (r"^ *\t", "begins with a tab; indent it with spaces"),
    (rf"^\s*{_ODD_SPACE}|[:-]{_ODD_SPACE}", "has a no-break space; type an ordinary one"),
    (r"^\s*[–—−•*]\s", "must begin with a hyphen and a space, '- ', to be an item of a list"),
    (r"^\s*-(?!--)\S", "needs a space behind the hyphen"),
    (r"^\s*(?:- +)?(?:[A-Za-z][\w-]*|'[^']*'|\"[^\"]*\"):[^\s/]", "needs a space behind the colon"),
    (
        r"^\s*(?:swap|either|names|titles|action):\s+[^\"'\s\[{#].*:(?:\s|$)",
        "has a pair behind its key; begin a line of its own below with it, further in",
    ),
    (rf"{_KEY}-\s", "has an item of a list behind its key; begin a line of its own below with it"),
    (
        rf"{_START}'(?:[^']|'')*'\s*[^\s#:,\]}}]",
        "has an apostrophe in a text in single quotation marks; put double ones round it",
    ),
    (
        rf'{_START}"(?:[^"\\]|\\.)*"\s*[^\s#:\]}}]',
        "goes on behind the quotation mark that closes its text; put one pair round all of it, and “ ” inside",
    ),
    (rf"{_START}[&*!%@`]", "has a text that begins with a sign; put quotation marks round it"),
    (rf"{_KEY}“[^”]*:(?:\s|$)", 'has a text with a colon; put straight quotation marks, ", round it'),
    (rf"{_KEY}[^\"'\s\[{{].*:(?:\s|$)", "has a text with a colon; put quotation marks round it"),
    (rf"{_START}[\[{{](?!.*[\]}}]\s*$)", "has a text that begins with a bracket; put quotation marks round it"),
    (rf"{_START}([\"'])(?:(?!\1).)*$", "has a quotation mark that is never closed"),
)
_SURE = {
    "escape character": "has a backslash in double quotation marks; put single ones round an expression",
    "another document": "begins a second card with '---'; give it a file of its own",
}
_UNSURE = {
    "'-' indicator": "must begin with '- ', or stand further in, below what its item says",
    "mapping values": "stands further in than the one above; indent both alike, or quote a text of several lines",
    "": "does not fit those above it; look how far it is indented, and whether a hyphen or a colon is missing",
}


def slip(text: str, error: yaml.MarkedYAMLError) -> tuple[int, str]:
    """The 1-based line of the slip that made a text unreadable, and what to do about it."""
    at = error.problem_mark.line if error.problem_mark else 0
    problem = str(error.problem)
    for words, advice in _SURE.items():
        if words in problem:
            return at + 1, f"this line {advice}"
    lines = text.splitlines() or [""]
    for number in _suspect(lines, error, at):
        for pattern, advice in _SLIPS:
            if re.search(pattern, lines[number]):
                return number + 1, f"this line {advice}"
    if "expected ':'" in problem and error.context_mark:
        return error.context_mark.line + 1, "this line has no colon behind its key"
    advice = next(advice for words, advice in _UNSURE.items() if words in problem)
    return min(at, len(lines) - 1) + 1, f"this line {advice}"


def _suspect(lines: list[str], error: yaml.MarkedYAMLError, at: int) -> Iterator[int]:
    """The lines that the slip may be on: where reading stopped, where what it was reading began, and the one before."""
    before = [number for number, line in enumerate(lines[:at]) if line.strip()][-1:]
    began = [error.context_mark.line] if error.context_mark else []
    yield from (number for number in (at, *began, *before) if number < len(lines))
