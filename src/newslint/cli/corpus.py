"""What rules find in real copy: how often, and the first places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newslint.article import Article
from newslint.cli.engines import Engines
from newslint.cli.lint import copy_of
from newslint.cli.marked import marked
from newslint.cli.tally import Tally
from newslint.cli.walk import copy_at
from newslint.engine import Engine, run
from newslint.errors import ReadError, from_here
from newslint.finding import Finding
from newslint.report.frame import plain
from newslint.report.summary import counted
from newslint.rule import Rule
from newslint.source import Source

FIRST = 20
"""How many hits of a rule are shown."""


@dataclass
class _Hits:
    """The hits of one rule: how many, in how many articles, and the first ones with their articles."""

    number: int = 0
    articles: int = 0
    first: list[tuple[Source, Finding]] = field(default_factory=list)

    def add(self, source: Source, findings: Sequence[Finding]) -> None:
        self.number += len(findings)
        self.articles += bool(findings)
        self.first += [(source, finding) for finding in findings[: FIRST - len(self.first)]]


def hits_in(engine: Engine, folder: str, engines: Engines, tally: Tally) -> Iterator[Iterator[str]]:
    """For each rule of the engine the lines that tell what it finds in the copy at `folder`.

    Every hit counts, also where another rule says more of the same words, or the copy asks for an exception. What
    cannot be read, and a rule that fails, are told to the tally.
    """
    rules = {rule.id: rule for rule in engine.rules}
    hits = {id: _Hits() for id in rules}
    articles = words = 0
    for article in _articles(folder, engine, engines, tally):
        articles += 1
        words += len(article.text.split())
        found, failed = run(rules.values(), article)
        for id, error in failed.items():
            tally.complain(error)
            del rules[id]  # what takes too long on one article takes too long on them all
        for id, rule in rules.items():
            hits[id].add(article.source, sorted((each for each in found if each.rule is rule), key=_start))
    for id, rule in rules.items():
        yield _told(rule, hits[id], articles, words)


def _articles(folder: str, engine: Engine, engines: Engines, tally: Tally) -> Iterator[Article]:
    for path in copy_at([folder], engines.settings):
        try:
            if isinstance(path, ReadError):
                raise path
            yield engine.read(copy_of(path, engine))
        except ReadError as error:
            tally.complain(error)


def _start(finding: Finding) -> tuple[int, int]:
    return finding.span.start, finding.span.end


def _told(rule: Rule, hits: _Hits, articles: int, words: int) -> Iterator[str]:
    rate = 1000 * hits.number / words if words else 0
    yield (
        f"{rule.id}: {counted(hits.number, 'hit')} in {counted(words, 'word')}, {rate:.3f} in 1,000; "
        f"in {hits.articles:,} of {counted(articles, 'article')}."
    )
    for source, finding in hits.first:
        line, column = source.position(finding.span.start)
        yield ""
        yield f"  {from_here(source.path)}:{line}:{column}: {plain(finding.message)}"
        yield from (f"    {each}" for each in marked(source, [(finding.span, "^", " or ".join(finding.instead))]))
    if hits.number > len(hits.first):
        yield from ("", f"  and {hits.number - len(hits.first):,} more")
