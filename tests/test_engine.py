"""The line, from a file of copy to its findings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newslint.article import Article
from newslint.engine import Engine
from newslint.errors import Crash, ServiceError
from newslint.plugins import load
from newslint.rule import Match, Rule
from newslint.settings import Override, Settings
from newslint.source import Source
from newslint.span import Span


def engine(*rules: Rule, settings: Settings | None = None) -> Engine:
    settings = settings or Settings()
    return Engine(load(settings), settings, rules)


def putting(article: Article) -> Iterator[Match]:
    start = article.text.index("Putting")
    yield Match(
        Span(start, start + 7),
        ("Putin", "Put"),
        {"times": 3},
        ((Span(0, 5), "named here"),),
        {"distance": 2},
    )


RULE = Rule("names.RealWord", "“{text}” is {instead}, named {times} times.", putting)


def test_a_match_becomes_a_finding_in_the_terms_of_the_file() -> None:
    source = Source("a.md", "*Pu*tin spoke.\n\nSo did **Put**ting.\n")
    (finding,) = engine(RULE).lint(source).findings
    assert finding.span.of(source.text) == "Put**ting"
    assert finding.text == "Putting"
    assert finding.message == "“Putting” is “Putin” or “Put”, named 3 times."
    assert [(related.span.of(source.text), related.message) for related in finding.related] == [
        ("Pu*tin", "named here")
    ]
    assert finding.evidence == {"distance": 2}
    assert finding.level == "error"
    assert finding.fingerprint


def test_a_rule_that_fails_is_named_and_the_others_go_on() -> None:
    def fails(article: Article) -> Iterator[Match]:
        yield from putting(article)
        raise KeyError(article.text[:5])

    result = engine(Rule("desk.Odd", "m", fails), RULE).lint(Source("a.txt", "Putin spoke. Putting did."))
    assert [finding.rule.id for finding in result.findings] == ["names.RealWord"]
    (crash,) = result.errors
    assert isinstance(crash, Crash)
    assert (crash.rule, crash.path) == ("desk.Odd", "a.txt")
    assert str(crash).startswith("a.txt: rule desk.Odd failed: KeyError: 'Putin' (test_engine.py, line ")


def test_a_message_with_a_blank_that_nothing_fills_is_a_failure_of_the_rule() -> None:
    result = engine(Rule("desk.Odd", "{nothing}", putting)).lint(Source("a.txt", "Putting did."))
    assert [str(error).split(" (")[0] for error in result.errors] == [
        "a.txt: rule desk.Odd failed: KeyError: 'nothing'"
    ]


def test_each_file_has_the_rules_and_levels_of_its_place() -> None:
    settings = Settings(
        overrides=(Override(("wire/",), ignore=("names",)), Override(("web/",), levels={"names": "warning"}))
    )
    desk = engine(RULE, settings=settings)
    copy = "Putin spoke. Putting did."
    assert [finding.level for finding in desk.lint(Source("a.txt", copy)).findings] == ["error"]
    assert [finding.level for finding in desk.lint(Source("web/a.txt", copy)).findings] == ["warning"]
    assert desk.lint(Source("wire/a.txt", copy)).findings == ()
    assert desk.rules_for("wire/a.txt") is desk.rules_for("wire/b.txt")


def test_rules_see_the_house() -> None:
    seen = []

    def looks(article: Article) -> Iterator[Match]:
        seen.append(article.house.words)
        yield from ()

    engine(Rule("desk.Looks", "m", looks), settings=Settings(words=("Grexit",))).lint(Source("a.txt", "Fine."))
    assert seen == [frozenset(("Grexit",))]


def test_a_rule_may_speak_for_a_family_that_settings_choose_from() -> None:
    fog, mist = (Rule(f"weather.{name}", "“{text}” is near.", putting, level="warning") for name in ("Fog", "Mist"))

    def forecast(_: Article) -> Iterator[Match]:
        yield Match(Span(0, 3), rule=fog)
        yield Match(Span(4, 8), rule=mist)

    def found(**asked: Any) -> list[tuple[str, str]]:
        result = engine(Rule("weather", "m", forecast), settings=Settings(**asked)).lint(Source("a.txt", "Fog, mist."))
        return [(finding.rule.id, finding.level) for finding in result.findings]

    assert found() == [("weather.Fog", "warning"), ("weather.Mist", "warning")]
    assert found(ignore=("weather.Fog",)) == found(select=("weather.Mist",)) == [("weather.Mist", "warning")]
    assert found(levels={"weather.Fog": "error"}) == [("weather.Fog", "error"), ("weather.Mist", "warning")]
    assert found(ignore=("weather",)) == found(select=("names",)) == []


def test_a_service_that_does_not_answer_is_told_of_and_the_other_rules_go_on() -> None:
    def asks(_: Article) -> Iterator[Match]:
        raise ServiceError("http://weather.example", "no answer")
        yield

    result = engine(Rule("weather", "m", asks), RULE).lint(Source("a.txt", "Putin spoke. Putting did."))
    assert [finding.rule.id for finding in result.findings] == ["names.RealWord"]
    assert [str(error) for error in result.errors] == ["http://weather.example: no answer"]
