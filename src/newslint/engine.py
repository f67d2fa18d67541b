"""The line: from a file of copy to its findings."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from newslint.article import Article
from newslint.errors import Crash, NewslintError, ServiceError
from newslint.finding import Finding, Related, Result
from newslint.fix import mendable, mended
from newslint.plugins import Plugins, load
from newslint.rule import Match, Rule
from newslint.rulebook import rulebook
from newslint.settings import Settings
from newslint.settle import settled, unsettled
from newslint.source import Source
from newslint.suppress import unsuppressed

ROUNDS = 10


@dataclass(frozen=True)
class Engine:
    """A set of rules and the settings that they run under."""

    plugins: Plugins
    settings: Settings
    rules: tuple[Rule, ...]

    @classmethod
    def under(cls, settings: Settings) -> Engine:
        """The engine that these settings ask for. Raises PluginError, RuleError, SettingsError."""
        plugins = load(settings)
        settings.records()  # a bad list stops the run before any copy is read
        return cls(plugins, settings, rulebook(plugins, settings))

    def read(self, source: Source) -> Article:
        """The article in a file of copy. Raises ReadError."""
        settings = self.settings.at(source.path)
        if settings.styles is None:
            article = self.plugins.parse(source)
        else:
            from newslint.parse.ignores import without  # few runs are Vale's

            prose = without(source, settings.styles.blocks, settings.styles.tokens)
            article = replace(self.plugins.parse(prose), source=source)
        return replace(article, house=settings.house(article))

    def lint(self, source: Source) -> Result:
        """Everything that the rules find in a file of copy, and the rules that failed on it. Raises ReadError."""
        return self.judge(self.read(source))

    def judge(self, article: Article) -> Result:
        """Everything that the rules find in an article, and the rules that failed on it."""
        rules = self.rules_for(article.source.path)
        found, failed = run(rules, article, self.settings.at(article.source.path).chosen)
        found = unsuppressed(found, article, [rule for rule in rules if rule.id not in failed])
        found = self.plugins.review(article, found)
        found = unsettled(found) if self.settings.styles else settled(found)  # in Vale several may say the same
        return Result(article.source, tuple(found), tuple(failed.values()))

    def mend(self, source: Source) -> tuple[Source, int]:
        """A file of copy with all mended that may be mended without asking, and how many faults. Raises ReadError.

        Mending may bring up more to mend, so it is done over and over, though not for ever. An edit that the format
        would read as something else is not made.
        """
        count = 0
        for _ in range(ROUNDS):
            article = self.read(source)
            findings = mendable(article, self.judge(article).findings)
            after, prose = mended(article, findings)
            if not findings or self.read(after).text != prose:
                break
            source, count = after, count + len(findings)
        return source, count

    def rules_for(self, path: str) -> tuple[Rule, ...]:
        """The rules that run on the file at `path`, at their levels there."""
        settings = self.settings.at(path)
        if settings not in self._chosen:
            self._chosen[settings] = settings.chosen(self.rules)
        return self._chosen[settings]

    @cached_property
    def _chosen(self) -> dict[Settings, tuple[Rule, ...]]:
        return {}


def run(
    rules: Iterable[Rule], article: Article, chosen: Callable[[Sequence[Rule]], Sequence[Rule]] = tuple
) -> tuple[list[Finding], dict[str, NewslintError]]:
    """The findings of each rule, and what kept rules from their work, by their ids: such a rule has no findings here.

    Where a rule speaks for its family, `chosen` says which of that family run.
    """
    found: list[Finding] = []
    failed: dict[str, NewslintError] = {}
    for rule in rules:
        try:
            found += [
                finding(each, match, article)
                for match in rule.check(article)
                for each in (chosen([match.rule]) if match.rule else [rule])
            ]
        except ServiceError as error:
            failed[rule.id] = error
        except Exception as error:  # the one place where a rule's failure is caught
            failed[rule.id] = Crash(rule.id, article.source.path, _told(error))
    return found, failed


def _told(error: Exception) -> str:
    """An error and the line that raised it, for whoever wrote the rule."""
    at = error.__traceback__
    while at and at.tb_next:
        at = at.tb_next
    place = f" ({os.path.basename(at.tb_frame.f_code.co_filename)}, line {at.tb_lineno})" if at else ""
    return f"{type(error).__name__}: {error}{place}"


def finding(rule: Rule, match: Match, article: Article) -> Finding:
    """A match as a finding: in the terms of the file, with its message worded."""
    span = article.map.to_source(match.span) if match.source is None else match.source
    text = match.span.of(article.text) if match.source is None else span.of(article.source.text)
    words = {"text": text, "instead": " or ".join(f"“{choice}”" for choice in match.instead)}
    return Finding(
        rule=rule,
        level=rule.level,
        span=span,
        prose=match.span,
        text=text,
        message=rule.message.format_map({**words, **match.words}),
        instead=match.instead,
        related=tuple(Related(article.map.to_source(span), note) for span, note in match.related),
        evidence=match.evidence,
    )
