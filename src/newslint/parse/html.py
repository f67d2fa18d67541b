"""The reader of HTML, and of NITF, which is read as HTML with a few elements more."""

from __future__ import annotations

from newslint.article import Article
from newslint.hookspecs import hookimpl
from newslint.source import Source
from newslint.span import Span

SUFFIXES, NITF = (".html", ".htm", ".xhtml"), ".nitf"


@hookimpl
def newslint_parse(source: Source) -> Article | None:
    """Read a file of HTML, however broken, or of NITF."""
    path = source.path.lower()
    if not path.endswith((*SUFFIXES, NITF)) and not (path.endswith(".xml") and "<nitf" in source.text):
        return None
    from newslint.parse.draft import Draft, Place
    from newslint.parse.hypertext import read

    draft = Draft(source)
    start = int(source.text.startswith("\ufeff"))
    meta = read(draft, [Span(start, len(source.text))], Place())
    return draft.article(meta)
