"""What is mended without asking, and that nothing else changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.engine import Engine
from newslint.plugins import load
from newslint.rule import Match, Rule
from newslint.settings import Settings
from newslint.source import Source, decode
from newslint.span import Span


def utilised(article: Article) -> Iterator[Match]:
    for word in re.finditer(r"(?i)\butili[sz]e\b|\bof of\b", article.text):
        yield Match(Span(*word.span()), ("of" if word[0] == "of of" else "use",))


RULE = Rule("desk.Utilise", "“{text}” is “{instead}”.", utilised, fix="auto")
ENGINE = Engine(load(Settings()), Settings(), (RULE,))


def mended(text: str, path: str = "copy.txt", rule: Rule = RULE) -> str:
    return replace(ENGINE, rules=(rule,)).mend(Source(path, text))[0].text


def test_a_single_sure_answer_is_written() -> None:
    assert mended("They utilise it and utilize it.\r\nOdd\rline ends.\n") == (
        "They use it and use it.\r\nOdd\rline ends.\n"
    )


def test_mending_goes_on_until_nothing_is_left() -> None:
    assert mended("Because of of of it.") == "Because of it."


@pytest.mark.parametrize(
    "rule",
    [
        replace(RULE, fix="offer"),
        replace(RULE, id="names.Utilise"),
        replace(RULE, check=lambda article: (replace(match, instead=()) for match in utilised(article))),
        replace(RULE, check=lambda article: (replace(match, instead=("use", "apply")) for match in utilised(article))),
        replace(RULE, check=lambda article: (replace(match, instead=("2",)) for match in utilised(article))),
    ],
)
def test_what_is_not_sure_is_left(rule: Rule) -> None:
    assert mended("They utilise it.", rule=rule) == "They utilise it."


@pytest.mark.parametrize(
    "copy",
    [
        "“We utilise it,” he said.",
        "He said: “We go on.\n\n“We utilise it.”",
        "They saw Utilise play.",
        "They utilise2 it.",
    ],
)
def test_quotations_names_and_figures_are_left(copy: str) -> None:
    assert mended(copy) == copy


def test_a_word_that_opens_a_sentence_is_no_name() -> None:
    assert mended("So it was. Utilise it.") == "So it was. use it."


def test_words_that_markup_runs_through_are_left() -> None:
    assert mended("They ut*ili*se it, and utilise it.\n", "a.md") == "They ut*ili*se it, and use it.\n"
    assert mended("<p>They utilis&#101; it, and utilise it.</p>", "a.html") == (
        "<p>They utilis&#101; it, and use it.</p>"
    )


def test_what_the_format_would_read_otherwise_is_not_written() -> None:
    rule = replace(RULE, check=lambda article: (replace(match, instead=("a <b> c",)) for match in utilised(article)))
    assert mended("<p>They utilise it.</p>", "a.html", rule) == "<p>They utilise it.</p>"
    assert mended("They utilise it.", "a.txt", rule) == "They a <b> c it."


def test_a_rule_that_always_finds_more_comes_to_an_end() -> None:
    def grows(_: Article) -> Iterator[Match]:
        yield Match(Span(0, 1), ("aa",))

    assert mended("a", rule=replace(RULE, check=grows)) == "a" * 11


ENCODINGS = {"utf-8": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff", "cp1252": b""}
pieces = st.sampled_from(
    ["utilise", " utilize ", "of of", "\n", "\r\n", "\r", "\t", " ", "“", "”", "Kim", "3", ".", "é", "—", "x", "\ufeff"]
)


@given(st.lists(pieces, max_size=25), st.sampled_from(sorted(ENCODINGS)))
def test_no_byte_is_lost_elsewhere(parts: list[str], encoding: str) -> None:
    text = "".join(parts).replace("\ufeff", "\ufeff" if encoding != "cp1252" else "")
    raw = ENCODINGS[encoding] + text.encode(encoding)
    try:
        source = decode("copy.txt", raw, encoding)
    except ValueError:
        return
    after, _ = ENGINE.mend(source)
    kept = re.split(r"utili[sz]e|use|of(?: of)*", source.text)
    assert re.split(r"utili[sz]e|use|of(?: of)*", after.text) == kept
    assert after.encode(after.text).startswith(ENCODINGS[encoding])
    assert after.encode(source.text) == raw
