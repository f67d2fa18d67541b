"""LanguageTool as a second reader, where the settings ask for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from newslint.article import Article
from newslint.errors import NewslintError, ServiceError, SettingsError
from newslint.finding import Finding
from newslint.hookspecs import hookimpl
from newslint.rule import Match, Rule
from newslint.settings import Server, Settings
from newslint.settings.lines import line_in

FAMILY = "languagetool"


@hookimpl
def newslint_rules(settings: Settings) -> list[Rule]:
    """The rule that speaks for all of LanguageTool's. Raises NewslintError where the server has no address."""
    asked = settings.languagetool
    if isinstance(asked, Server) and not asked.url.startswith(("http://", "https://")):
        problem = f"'{asked.url}' is no address of a server, such as http://localhost:8081"
        line = line_in(settings.path, asked.url)  # the command line may have named it
        raise SettingsError(settings.path, line, problem) if line else NewslintError(problem)
    return [
        Rule(
            FAMILY,
            "LanguageTool has a remark.",
            partial(_read, settings),
            why=(
                "LanguageTool, where a server of it is named, reads the copy too. Each of its rules is one of this "
                "family: its EN_A_VS_AN is languagetool.EN_A_VS_AN. What it says of names, of words that newslint "
                "knows and of spellings that are the house's to choose is left out, and so is what newslint has found "
                "itself. Misspellings are errors, questions of style suggestions, everything else is a warning."
            ),
            level="warning",
            default=asked is not None,
        )
    ]


@hookimpl
def newslint_review(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without LanguageTool's where newslint has one of its own on the same words."""
    own = [finding.prose for finding in findings if finding.rule.family != FAMILY]
    return [
        finding
        for finding in findings
        if finding.rule.family != FAMILY or not any(finding.prose.overlaps(span) for span in own)
    ]


def _read(settings: Settings, article: Article) -> Iterator[Match]:
    if settings.languagetool is None:
        raise ServiceError("languagetool", "no server is named; say which in the settings or with --languagetool")
    from newslint.languagetool.reading import matches_in

    return matches_in(article, settings)
