"""The output formats, one file each."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.finding import Reporter
from newslint.hookspecs import hookimpl
from newslint.report.github import GitHub
from newslint.report.json import Json
from newslint.report.jsonl import JsonLines
from newslint.report.sarif import Sarif
from newslint.report.text import Text
from newslint.report.vale import Vale


@hookimpl
def newslint_reporters() -> Iterable[Reporter]:
    """The formats that newslint itself writes."""
    return Text(), Json(), JsonLines(), GitHub(), Sarif(), Vale()
