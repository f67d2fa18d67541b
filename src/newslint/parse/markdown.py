"""The reader of Markdown."""

from __future__ import annotations

from newslint.article import Article
from newslint.hookspecs import hookimpl
from newslint.source import Source

SUFFIXES = (".md", ".markdown")


@hookimpl
def newslint_parse(source: Source) -> Article | None:
    """Read a file of Markdown. Raises ReadError when its front matter is not YAML."""
    if not source.path.lower().endswith(SUFFIXES):
        return None
    from newslint.parse.commonmark import Reading
    from newslint.parse.events import events
    from newslint.parse.front_matter import front_matter

    meta, start = front_matter(source.path, source.text, int(source.text.startswith("\ufeff")))
    reading = Reading(source)
    for event in events(source.text, start):
        reading.take(event)
    return reading.draft.article(meta)
