"""What LanguageTool says of an article, as matches."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from newslint import __version__
from newslint.article import Article
from newslint.cache import recall, remember
from newslint.languagetool.noise import is_noise, level
from newslint.languagetool.remark import Remark
from newslint.rule import Match, Rule
from newslint.settings import Server, Settings
from newslint.span import Span

LIMIT = 10_000
"""Code points to a text: what is longer goes in parts. Servers can set limits; that of the public one is 20,000."""
CHOICES = 5
"""How many of its choices are worth reading."""

_UNREAD = ("byline", "dateline", "credit")
_LANGUAGES = {"us": "en-US", "uk": "en-GB", "any": "en-US"}


def matches_in(article: Article, settings: Settings) -> Iterator[Match]:
    """What it says that is worth a reader's while. Raises ServiceError."""
    spans = [span for block in article.blocks if block.kind not in _UNREAD for span in _parts(article.text, block.span)]
    said = _said(article, settings, [span.of(article.text) for span in spans])
    for span, remarks in zip(spans, said, strict=True):
        for remark in remarks:
            place = Span(span.start + remark.offset, span.start + remark.offset + remark.length)
            if not is_noise(article, place, remark):
                yield _match(place, remark)


def _parts(text: str, span: Span) -> Iterator[Span]:
    """A block whole or, where it is too long, cut between sentences."""
    start = span.start
    while span.end - start > LIMIT:
        cut = text.rfind(". ", start, start + LIMIT) + 1
        stop = cut if cut > start else start + LIMIT
        yield Span(start, stop)
        start = stop
    yield Span(start, span.end)


def _said(article: Article, settings: Settings, texts: list[str]) -> list[tuple[Remark, ...]]:
    """What it says of each text; only those that this article did not have before are sent."""
    asked, language = settings.languagetool, _LANGUAGES[article.house.english]
    url = asked.url if isinstance(asked, Server) else "local"
    name, stamp = f"languagetool {os.path.abspath(article.source.path)}", (__version__, url, language)
    kept: Any = (None if settings.fresh else recall(name, stamp)) or {}
    new = [text for text in dict.fromkeys(texts) if text not in kept]
    if new:
        from newslint.languagetool.service import service

        said = service(url, language).remarks(new)
        kept |= {text: [tuple(remark) for remark in remarks] for text, remarks in zip(new, said, strict=True)}
        remember(name, stamp, {text: kept[text] for text in texts})
    return [tuple(Remark(*remark) for remark in kept[text]) for text in texts]


def _match(place: Span, remark: Remark) -> Match:
    message = remark.message.replace("{", "{{").replace("}", "}}")
    rule = Rule(f"languagetool.{remark.rule}", message, _unasked, level=level(remark))
    return Match(place, remark.instead[:CHOICES], evidence={"category": remark.category}, rule=rule)


def _unasked(_: Article) -> Iterator[Match]:
    """The check of a rule that only the server runs."""
    raise NotImplementedError
