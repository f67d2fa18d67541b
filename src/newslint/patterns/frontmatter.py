"""The words of front matter and titles, which Vale reads as copy."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from newslint.article import Article
from newslint.parse.front_matter import fenced
from newslint.patterns.parts import Part
from newslint.span import Span


def fields(article: Article) -> Iterator[Part]:
    """The texts that stand before the copy of a file of Markdown, or are its title in HTML, as spans of the source."""
    text = article.source.text
    if article.meta and (found := fenced(text, int(text.startswith("\ufeff")))):
        keys = yaml.compose(found["yaml"], yaml.SafeLoader)
        for key, value in keys.value if isinstance(keys, yaml.MappingNode) else ():
            if value.tag.endswith(":str") and value.style not in ("|", ">"):
                quotes, start = len(value.style or ""), found.start("yaml")
                span = Span(start + value.start_mark.index + quotes, start + value.end_mark.index - quotes)
                yield Part(span, frozenset(("text", "frontmatter", key.value)))
    yield from (
        Part(each.span, frozenset(("text", "sentence", "paragraph")))
        for each in article.inlines
        if each.scope == "title"
    )
