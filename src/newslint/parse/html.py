"""The reader of HTML."""

from __future__ import annotations

from newslint.article import Article
from newslint.hookspecs import hookimpl
from newslint.source import Source
from newslint.span import Span


@hookimpl
def newslint_parse(source: Source) -> Article | None:
    """Read a file of HTML, however broken."""
    if not source.path.lower().endswith((".html", ".htm", ".xhtml")):
        return None
    from newslint.parse.draft import Draft, Place
    from newslint.parse.hypertext import read

    draft = Draft(source)
    start = int(source.text.startswith("\ufeff"))
    meta = read(draft, [Span(start, len(source.text))], Place())
    return draft.article(meta)
