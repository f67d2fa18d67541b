"""Findings put in order and made to agree."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.finding import Finding
from newslint.rule import LEVELS, Level, Match, Rule
from newslint.settle import settled
from newslint.span import Span


def silent(_: Article) -> tuple[Match, ...]:
    return ()


def found(start: int, end: int, level: Level = "error", instead: tuple[str, ...] = (), rule: str = "a.B") -> Finding:
    record = Rule(rule, "m", silent)
    return Finding(record, level, Span(start, end), Span(start, end), "x" * (end - start), "m", instead)


def spans(*findings: Finding) -> list[tuple[int, int]]:
    return [(finding.span.start, finding.span.end) for finding in settled(findings)]


def test_findings_come_by_place() -> None:
    assert spans(found(5, 7), found(0, 2), found(2, 5)) == [(0, 2), (2, 5), (5, 7)]


def test_of_two_that_overlap_the_more_severe_stays() -> None:
    assert spans(found(0, 9, "warning", ("x",)), found(3, 4)) == [(3, 4)]


def test_then_the_one_that_knows_what_to_write() -> None:
    assert spans(found(0, 9), found(3, 4, instead=("x",))) == [(3, 4)]


def test_then_the_longer_and_then_the_first() -> None:
    assert spans(found(3, 4), found(0, 9)) == [(0, 9)]
    assert [finding.rule.id for finding in settled([found(0, 2, rule="b.B"), found(0, 2, rule="a.B")])] == ["a.B"]


def test_a_fingerprint_is_of_the_words_and_not_of_the_line() -> None:
    here, there = settled([found(0, 2)]), settled([found(90, 92)])
    assert here[0].fingerprint == there[0].fingerprint
    assert len(here[0].fingerprint) == 16


def test_every_finding_has_a_fingerprint_of_its_own() -> None:
    findings = settled([found(0, 2), found(2, 4), found(4, 6, rule="a.C"), found(6, 9)])
    assert len({finding.fingerprint for finding in findings}) == 4


@given(
    st.lists(
        st.builds(
            lambda start, length, level, mends: found(start, start + length, level, ("x",) * mends),
            st.integers(0, 30),
            st.integers(0, 6),
            st.sampled_from(LEVELS),
            st.booleans(),
        ),
        max_size=20,
    )
)
def test_what_stays_is_apart_and_what_goes_lost_to_something(findings: list[Finding]) -> None:
    kept = settled(findings)
    assert kept == settled(reversed(findings))
    assert not any(one.span.overlaps(other.span) for one, other in combinations(kept, 2))
    places = [finding.span for finding in kept]
    assert places == sorted(places)
    for finding in findings:
        assert finding.span in places or any(finding.span.overlaps(span) for span in places)
