"""What the house and the copy ask to have passed over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import normalize

from newslint.article import Article, Directive
from newslint.block import Block
from newslint.finding import Finding
from newslint.rule import Rule
from newslint.settings.keys import covers, front_matter, listed
from newslint.span import Span

UNUSED = "core.UnusedIgnore"
SPELLING = ("names", "typos")


def unsuppressed(findings: list[Finding], article: Article, rules: Sequence[Rule]) -> list[Finding]:
    """The findings that neither house nor copy passes over, and a finding for each comment that passes over nothing.

    `rules` are those that ran on the article; what others might have found is not missed.
    """
    if article.house.names or article.house.words:
        findings = [finding for finding in findings if not _is_house_spelling(finding, article)]
    if ignored := listed(front_matter(article).get("ignore")):
        findings = [finding for finding in findings if not covers(ignored, finding.rule)]
        rules = [rule for rule in rules if not covers(ignored, rule)]
    return _undirected(findings, article, rules) if article.directives else findings


def _undirected(findings: Iterable[Finding], article: Article, rules: Sequence[Rule]) -> list[Finding]:
    asked = [(directive, _reach(directive, article.blocks)) for directive in article.directives]
    standing: list[Finding] = []
    used: set[tuple[Directive, str]] = set()
    for finding in findings:
        by = _passed_over_by(finding, asked)
        if by is None:
            standing.append(finding)
        else:
            used |= {(by, name) for name in by.rules or ("",) if not name or covers((name,), finding.rule)}
    # A comment that passes everything over is not meant to hide that it passes over nothing.
    by_name = [(directive, reach) for directive, reach in asked if directive.rules]
    return standing + [each for each in _unused(used, article, rules) if _passed_over_by(each, by_name) is None]


def _passed_over_by(finding: Finding, asked: Iterable[tuple[Directive, Span]]) -> Directive | None:
    """The directive that passes `finding` over: an ignore that reaches it, or the last word on its rule."""
    by = None
    exactly: dict[tuple[tuple[str, ...], tuple[str, ...]], Directive] = {}
    for directive, reach in asked:
        if directive.rules and not covers(directive.rules, finding.rule):
            continue
        if directive.words and finding.text not in directive.words:
            continue
        if directive.action == "ignore":
            if reach.start <= finding.prose.start < reach.end:
                return directive
        elif directive.at <= finding.prose.start:
            if directive.exact and directive.action == "off":
                exactly[directive.rules, directive.words] = directive
                continue
            exactly.pop((directive.rules, directive.words), None)
            by = directive if directive.action == "off" else None
    return next(iter(exactly.values()), by)


def _reach(directive: Directive, blocks: Sequence[Block]) -> Span:
    """The block around an ignore, or the one behind it; a dateline and the paragraph that it opens are one."""
    behind = [block for block in blocks if block.span.end > directive.at]
    last = next((block for block in behind if block.kind != "dateline"), None)
    return Span(behind[0].span.start, last.span.end) if last else Span(directive.at, directive.at)


def _unused(used: set[tuple[Directive, str]], article: Article, rules: Sequence[Rule]) -> list[Finding]:
    rule = next((rule for rule in rules if rule.id == UNUSED), None)
    if rule is None:
        return []
    found = []
    for directive in article.directives:
        text = directive.span.of(article.source.text)
        if directive.action == "on" or "newslint" not in text:  # what is said to another program may be of use to it
            continue
        idle = [name for name in directive.rules or ("",) if (directive, name) not in used and _ran(name, rules)]
        if idle:
            message = rule.message.format(text=text, rules=" or ".join(idle).strip() or "any rule")
            found.append(Finding(rule, rule.level, directive.span, Span(directive.at, directive.at), text, message))
    return found


def _ran(name: str, rules: Iterable[Rule]) -> bool:
    return not name or any(covers((name,), rule) for rule in rules)


def _is_house_spelling(finding: Finding, article: Article) -> bool:
    """Whether a rule of spelling has flagged a word or a name, or a part of one, that the house says is right."""
    if finding.rule.family not in SPELLING:
        return False
    house, text = article.house, normalize("NFC", finding.text)
    bare = text[:-2] if text.endswith(("’s", "'s")) else text
    if not house.words.isdisjoint((text, bare, bare[:1].lower() + bare[1:])) or not house.names.isdisjoint(
        (text, bare)
    ):
        return True
    phrases = (spelling for spelling in house.names | house.words if bare in spelling and " " in spelling)
    return any(_stands_around(finding.prose.start, bare, phrase, article.text) for phrase in phrases)


def _stands_around(start: int, word: str, phrase: str, prose: str) -> bool:
    """Whether `phrase` stands in the prose, as whole words, with its part `word` at `start`."""
    start -= phrase.index(word)
    end = start + len(phrase)
    if start < 0 or prose[start:end] != phrase:
        return False
    return not prose[max(start - 1, 0) : start].isalnum() and not prose[end : end + 1].isalnum()
