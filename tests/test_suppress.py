"""What the copy and the house have passed over, and the comments that pass over nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from newslint.article import Article
from newslint.engine import Engine
from newslint.plugins import load
from newslint.rule import Match, Rule
from newslint.settings import Settings
from newslint.source import Source
from newslint.span import Span


def words_in_capitals(article: Article) -> Iterator[Match]:
    for word in re.finditer(r"\b[A-Z]{3,}\b(?:’s)?", article.text):
        yield Match(Span(*word.span()))


SHOUT = Rule("typos.Shout", "“{text}” is shouted.", words_in_capitals)
STYLE = Rule("desk.Shout", "“{text}” is shouted.", words_in_capitals)
UNUSED = next(rule for rule in Engine.under(Settings()).rules if rule.id == "core.UnusedIgnore")


def found(text: str, *rules: Rule, path: str = "copy.md", settings: Settings | None = None) -> list[str]:
    settings = settings or Settings()
    result = Engine(load(settings), settings, (*(rules or (SHOUT,)), UNUSED)).lint(Source(path, text))
    assert result.errors == ()
    return [finding.text for finding in result.findings]


def test_an_ignore_covers_the_next_block_alone() -> None:
    assert found("ONE\n\n<!-- newslint ignore typos.Shout: why -->\nTWO\nand TWO\n\nTHREE\n") == ["ONE", "THREE"]


def test_an_ignore_inside_a_block_covers_all_of_it() -> None:
    assert found("ONE is\n\nTWO is <!-- newslint ignore typos --> and THREE\n\nFOUR\n") == ["ONE", "FOUR"]


def test_a_dateline_and_its_paragraph_are_ignored_together() -> None:
    assert found("Head\n\n<!-- newslint ignore -->\n\nSEOUL, Sept. 3 (AP) — The HOPE is gone.\n\nTWO\n") == ["TWO"]


def test_an_ignore_at_the_end_is_of_no_use() -> None:
    assert found("Fine.\n\n<!-- newslint ignore typos -->\n") == ["<!-- newslint ignore typos -->"]


def test_off_and_on_are_a_stretch() -> None:
    assert found("ONE\n\n<!-- newslint off -->\n\nTWO\n\nTHREE\n\n<!-- newslint on -->\n\nFOUR\n") == ["ONE", "FOUR"]


def test_on_gives_back_the_rules_that_it_names() -> None:
    copy = "<!-- newslint off -->\n\nONE\n\n<!-- newslint on desk -->\n\nTWO\n"
    assert found(copy, SHOUT) == []
    assert found(copy, STYLE) == ["TWO"]


def test_a_directive_names_rules_or_families() -> None:
    copy = "<!-- newslint off {} -->\n\nONE\n"
    assert found(copy.format("typos.Shout")) == []
    assert found(copy.format("typos")) == []
    assert found(copy.format("desk, typos")) == []
    assert found(copy.format("desk")) == ["ONE"]


def test_vale_is_understood_and_never_found_useless() -> None:
    assert found("<!-- vale off -->\n\nONE\n\n<!-- vale on -->\n\nTWO\n") == ["TWO"]
    assert found("<!-- vale off -->\n\nFine.\n\n<!-- vale on -->\n") == []


def test_front_matter_ignores() -> None:
    assert found("---\nnewslint: {ignore: [typos]}\n---\n\nONE\n") == []
    assert found("---\nnewslint: {ignore: typos.Shout}\n---\n\nONE\n") == []
    assert found("---\nnewslint: {ignore: [desk, 3]}\n---\n\nONE\n") == ["ONE"]
    assert found("---\nnewslint: nonsense\n---\n\nONE\n") == ["ONE"]


def test_an_ignore_that_passes_nothing_over_is_found() -> None:
    comment = "<!-- newslint ignore typos -->"
    assert found(f"{comment}\n\nFine.\n") == [comment]
    assert found("<!-- newslint off -->\n\nFine.\n") == ["<!-- newslint off -->"]
    assert found("ONE\n\n<!-- newslint on -->\n") == ["ONE"]


def test_each_name_in_an_ignore_is_judged() -> None:
    settings = Settings()
    engine = Engine(load(settings), settings, (SHOUT, STYLE, replace(UNUSED, level="suggestion")))
    (finding,) = engine.lint(Source("a.md", "<!-- newslint ignore typos, desk.Shout, names -->\n\nFine.\n")).findings
    assert finding.message == "Nothing here breaks typos or desk.Shout, so there is nothing to ignore."
    assert finding.level == "suggestion"


def test_only_rules_that_ran_are_judged() -> None:
    assert found("<!-- newslint ignore desk -->\n\nFine.\n", SHOUT) == []


def test_a_rule_that_failed_is_not_judged() -> None:
    def fails(_: Article) -> Iterator[Match]:
        raise RuntimeError

    settings = Settings()
    engine = Engine(load(settings), settings, (replace(SHOUT, check=fails), UNUSED))
    assert engine.lint(Source("a.md", "<!-- newslint ignore typos -->\n\nFine.\n")).findings == ()


def test_a_useless_ignore_can_be_ignored_like_anything_else() -> None:
    useless = "<!-- newslint ignore typos -->\n\nFine.\n"
    assert found(f"---\nnewslint: {{ignore: [core]}}\n---\n\n{useless}") == []
    assert found(f"<!-- newslint off core.UnusedIgnore -->\n\n{useless}") == []
    settings = Settings(ignore=("core.UnusedIgnore",))
    assert found(useless, settings=settings) == []


@pytest.mark.parametrize(
    ("words", "names", "copy", "left"),
    [
        (("LPGA",), (), "The LPGA’s tour. LPGAX", ["LPGAX"]),
        (("lPGA",), (), "LPGA", []),
        ((), ("ABBA",), "ABBA and ABBAS", ["ABBAS"]),
        ((), ("ABBA Voyage",), "See ABBA Voyage. Hear ABBA.", ["ABBA"]),
        ((), ("The WHO says",), "Tonight The WHO says, the WHO said", ["WHO"]),
        ((), ("a WHO",), "Panama WHO", ["WHO"]),
    ],
)
def test_what_the_house_spells_so_is_no_fault(
    words: tuple[str, ...], names: tuple[str, ...], copy: str, left: list[str]
) -> None:
    settings = Settings(words=words, names=names)
    assert found(copy, settings=settings) == left
    assert found(copy, STYLE, settings=settings) == found(copy, STYLE)


def test_front_matter_adds_words_and_names() -> None:
    assert found("---\nnewslint: {words: [LPGA], names: ABBA}\n---\n\nLPGA, ABBA and NATO\n") == ["NATO"]
