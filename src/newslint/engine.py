"""The line: from a file of copy to its findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from newslint.article import Article
from newslint.errors import Crash
from newslint.finding import Finding, Related, Result
from newslint.plugins import Plugins, load
from newslint.rule import Match, Rule
from newslint.rulebook import rulebook
from newslint.settings import Settings
from newslint.settle import settled
from newslint.source import Source
from newslint.suppress import unsuppressed


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
        return cls(plugins, settings, rulebook(plugins, settings))

    def lint(self, source: Source) -> Result:
        """Everything that the rules find in a file of copy, and the rules that failed on it. Raises ReadError."""
        settings = self.settings.at(source.path)
        article = self.plugins.parse(source)
        article = replace(article, house=settings.house(article))
        rules = self.rules_under(settings)
        found, crashes = run(rules, article)
        found = unsuppressed(found, article, rules)
        found = self.plugins.review(article, found)
        return Result(source, tuple(settled(found)), tuple(crashes))

    def rules_under(self, settings: Settings) -> tuple[Rule, ...]:
        """The rules that run where `settings` hold, which many files share."""
        if settings not in self._chosen:
            self._chosen[settings] = settings.chosen(self.rules)
        return self._chosen[settings]

    @cached_property
    def _chosen(self) -> dict[Settings, tuple[Rule, ...]]:
        return {}


def run(rules: Iterable[Rule], article: Article) -> tuple[list[Finding], list[Crash]]:
    """The findings of each rule; a rule that raises loses its own on this article and is named."""
    found: list[Finding] = []
    crashes: list[Crash] = []
    for rule in rules:
        try:
            found += [finding(rule, match, article) for match in rule.check(article)]
        except Exception as error:  # the one place where a rule's failure is caught
            crashes.append(Crash(rule.id, article.source.path, error))
    return found, crashes


def finding(rule: Rule, match: Match, article: Article) -> Finding:
    """A match as a finding: in the terms of the file, with its message worded."""
    text = match.span.of(article.text)
    words = {"text": text, "instead": " or ".join(f"“{choice}”" for choice in match.instead)}
    return Finding(
        rule=rule,
        level=rule.level,
        span=article.map.to_source(match.span),
        prose=match.span,
        text=text,
        message=rule.message.format_map({**words, **match.words}),
        instead=match.instead,
        related=tuple(Related(article.map.to_source(span), note) for span, note in match.related),
        evidence=match.evidence,
    )
