"""What may be mended without asking, and the text with it mended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from newslint.article import Article
from newslint.finding import Finding
from newslint.source import Source
from newslint.span import Span


def mendable(article: Article, findings: Iterable[Finding]) -> list[Finding]:
    """The findings that can be mended safely: what to write is known, and it is no quotation, name or figure."""
    return [finding for finding in findings if _is_sure(finding) and _is_free(finding.prose, article)]


def mended(article: Article, findings: Sequence[Finding]) -> tuple[Source, str]:
    """The source with what `findings`, in order and apart, say instead, and the prose that it must now read as."""
    source = _edited(article.source.text, [(finding.span, finding.instead[0]) for finding in findings])
    prose = _edited(article.text, [(finding.prose, finding.instead[0]) for finding in findings])
    return replace(article.source, text=source), prose


def _is_sure(finding: Finding) -> bool:
    if finding.rule.fix != "auto" or finding.rule.family == "names" or len(finding.instead) != 1:
        return False
    return not any(letter.isdigit() for letter in finding.text + finding.instead[0])


def _is_free(span: Span, article: Article) -> bool:
    """Whether the source says the same as the prose at `span`, and nothing there is quoted or looks like a name."""
    if not article.map.is_verbatim(span) or article.quotes.outside(span) != [span]:
        return False
    tokens, opening = article.tokens, set(article.sentences.firsts)
    index = tokens.first_from(span.start)
    if index and tokens.ends[index - 1] > span.start:
        index -= 1
    while index < len(tokens) and tokens.starts[index] < span.end:
        if tokens.texts[index][0].isupper() and index not in opening:
            return False
        index += 1
    return True


def _edited(text: str, edits: Iterable[tuple[Span, str]]) -> str:
    parts, at = [], 0
    for span, instead in edits:
        parts += [text[at : span.start], instead]
        at = span.end
    return "".join([*parts, text[at:]])
