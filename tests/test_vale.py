"""A run under a `.vale.ini`, from the styles to what is printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.settings.nearest import settings_in

Run = Callable[..., list[tuple[int, int, str]]]
INI = "StylesPath = styles\nVocab = House\n[*]\nBasedOnStyles = Desk, Vale\nVale.Spelling = NO\n"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Checks copy with a card, and says where what is found."""
    monkeypatch.chdir(tmp_path)

    def ran(card: str, copy: str, name: str = "a.md", more: str = "", status: int = 0) -> list[tuple[int, int, str]]:
        (tmp_path / "styles" / "Desk").mkdir(parents=True, exist_ok=True)
        words = tmp_path / "styles" / "config" / "vocabularies" / "House"
        words.mkdir(parents=True, exist_ok=True)
        (words / "accept.txt").write_text("Marsh Town\n[Ww]eb\n")
        (words / "reject.txt").write_text("utilise\n")
        (tmp_path / "styles" / "Desk" / "Card.yml").write_text(f'message: "%s"\n{card}\n')
        (tmp_path / ".vale.ini").write_text(INI + more)
        (tmp_path / name).write_text(copy)
        settings_in.cache_clear()  # it knows this path by what stood there before
        argv = ["check", "--config", ".vale.ini", "--format", "vale", "--fail-level", "never", "-j1", name]
        assert main(argv) == status
        printed = capsys.readouterr()
        if status:
            return [(0, 0, printed.out + printed.err)]
        found = json.loads(printed.out).get(name, [])
        return [(each["Line"], each["Span"][0], each["Match"]) for each in found]

    return ran


VERY = "extends: existence\ntokens: [very]"


def test_quotations_are_looked_at_and_newslint_says_nothing_of_its_own(run: Run) -> None:
    assert run(VERY, "He said “very odd” of the the Putting.", "a.txt") == [(1, 10, "very"), (1, 23, "the the")]


def test_several_rules_may_speak_of_the_same_words(run: Run) -> None:
    assert run("extends: existence\ntokens: [utilise it]", "We utilise it.") == [
        (1, 4, "utilise"),
        (1, 4, "utilise it"),
    ]


def test_terms_of_a_vocabulary_are_right_everywhere_and_written_so(run: Run) -> None:
    card = "extends: existence\ntokens: [Town, village]"
    assert run(card, "Marsh Town, Town, village, marsh town.") == [
        (1, 13, "Town"),
        (1, 19, "village"),
        (1, 28, "marsh town"),
    ]


def test_a_term_may_run_over_the_end_of_a_line(run: Run) -> None:
    assert run(VERY, "Marsh\nTown and marsh\nTown.") == [(2, 10, "marsh\nTown")]


def test_plain_copy_has_nothing_to_ignore(run: Run) -> None:
    assert run(VERY, "very $very", "a.txt", "TokenIgnores = (\\$\\w+)\n") == [(1, 1, "very"), (1, 7, "very")]


COMMENTS = {
    "<!-- vale off -->\n\nvery\n\n<!-- vale on -->\n\nvery": [7],
    "<!-- vale Desk.Card = NO -->\n\nvery\n\n<!-- vale Desk.Card = YES -->\n\nvery": [7],
    "<!-- vale Desk = NO -->\n\nvery": [],
    '<!-- vale Desk.Card["very"] = NO -->\n\nvery': [],
    '<!-- vale Desk.Card["rather"] = NO -->\n\nvery': [3],
    '<!-- vale Desk.Card["very"] = NO -->\n\nvery\n\n<!-- vale Desk.Card = YES -->\n\nvery': [],
    '<!-- vale Desk.Card["very"] = NO -->\n\nvery\n\n<!-- vale Desk.Card["very"] = YES -->\n\nvery': [7],
    "<!-- vale Desk.Card = NO -->\n\nvery\n\n<!-- vale Desk = YES -->\n\nvery": [],
    "<!-- vale off -->\n\nvery\n\n<!-- vale Desk = YES -->\n\nvery": [],
    "<!-- vale style = Vale -->\n\nvery": [],
    "<!-- vale styles = Vale, Desk -->\n\nvery": [3],
}


@pytest.mark.parametrize("copy", COMMENTS)
def test_comments(copy: str, run: Run) -> None:
    assert [line for line, _, _ in run(VERY, copy)] == COMMENTS[copy]


def test_what_is_no_prose_is_not_looked_at(run: Run) -> None:
    more = "[*.md]\nTokenIgnores = (\\$\\w+)\nBlockIgnores = (?s)(\\{%.*?%\\})\n"
    assert run(VERY, "$very and\n\n{% very\nvery %}\n\nvery", more=more) == [(6, 1, "very")]


def test_front_matter_stays_as_it_is(run: Run) -> None:
    copy = "---\ncost: $very\ntitle: very\n---\n\n$very $very\n"
    more = "[*.md]\nTokenIgnores = (\\$\\w+)\nBlockIgnores = (?s)(cost.*?title)\n"
    assert run(f"{VERY}\nscope: [text, frontmatter.title]", copy, more=more) == [
        (2, 8, "very"),
        (3, 8, "very"),
    ]


def test_a_line_goes_on_behind_an_ignored_block(run: Run) -> None:
    more = "[*.md]\nBlockIgnores = (?s) *(\\{%.*?%\\})\n"
    assert run(VERY, "{% very %} very\n\n{% very\nvery %} very\n\nquite {% very %}\nvery", more=more) == [
        (1, 12, "very"),
        (4, 9, "very"),
        (7, 1, "very"),
    ]


FORMULAS = {
    "It cost $5 and $10, very much, or US$5bn-$6bn, very.": ["very", "very"],
    "So $very$ is, and $a very\nb$ is, very.": ["very"],
    "So\n\n$$\nvery = 1\n$$\n\nand\n\n$$very$$ {#eq-1}\n\nvery": ["very"],
    "A $ very $ and \\\\$very$ b.": ["very", "very"],
}


@pytest.mark.parametrize("copy", FORMULAS)
def test_formulas_are_no_prose_and_money_is(copy: str, run: Run) -> None:
    assert [text for _, _, text in run(VERY, copy)] == FORMULAS[copy]


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        ("raw", [(2, 8), (5, 3), (7, 7), (7, 20), (7, 34), (7, 44), (9, 3)]),
        ("frontmatter.title", [(2, 8)]),
        ("heading.h1", [(5, 3)]),
        ("strong", [(7, 7)]),
        ("code", [(7, 20)]),
        ("link", [(7, 34)]),
        ("list", [(9, 3)]),
        ("paragraph & ~strong", [(7, 34)]),
        ("summary", [(7, 7), (7, 34), (9, 3)]),
    ],
)
def test_scopes(scope: str, found: list[tuple[int, int]], run: Run) -> None:
    copy = "---\ntitle: very\n---\n\n# very\n\nOne **very**, two `very`, three [very](x.y/very).\n\n- very\n"
    card = f"extends: existence\nnonword: true\nscope: {scope}\ntokens: [very]"
    assert [(line, column) for line, column, _ in run(card, copy)] == found


@pytest.mark.parametrize(
    ("card", "copy", "found"),
    [
        ("extends: conditional\nfirst: '\\b[A-Z]{3}\\b'\nsecond: '\\(([A-Z]{3})\\)'", "A (WTR). WTR, RSP.", ["RSP"]),
        ("extends: conditional\nfirst: gate\nsecond: danger", "A gate.\n\nA gate, danger.", ["gate"]),
        ("extends: metric\nformula: words / sentences\ncondition: '> 4'", "One two three four five.", [""]),
        ("extends: metric\nformula: list + pre\ncondition: == 3", "- a\n- b\n\n```\nx\n```", [""]),
        ("extends: metric\nformula: words\ncondition: '> 4'", "One two.", []),
        ("extends: readability\nmetrics: [SMOG]\ngrade: 3", "Administrative considerations.", [""]),
        ("extends: spelling", "The hrounx, the NATO hrounx.", ["hrounx", "hrounx"]),
        ("extends: spelling\nfilters: [unx$]", "The hrounx.", []),
        ("extends: capitalization\nscope: heading\nmatch: $upper", "# A b", ["A b"]),
        ("extends: capitalization\nscope: heading\nmatch: '^[A-Z]'", "# b a\n\n# B", ["b a"]),
    ],
)
def test_patterns(card: str, copy: str, found: list[str], run: Run) -> None:
    assert [text for _, _, text in run(card, copy)] == found


SEQUENCES = [
    ("[{tag: MD}, {pattern: have}, {tag: VBD|VBN}]", "He may have gone. May have. We have gone.", ["may have gone"]),
    ("[{pattern: the}, {tag: NNS, skip: 1}]", "Of the old gates, the very old gates.", ["the old gates"]),
    ("[{pattern: is}, {tag: VBG, negate: true}]", "It is raining. It is wet. That is", ["is wet", "is"]),
    ("[{pattern: a, negate: true}, {pattern: number}]", "Such a number. The number.", ["The number"]),
    ("[{upos: PRON, target: true}, {upos: AUX}, {upos: VERB}]", "We are going. We go on.", ["We"]),
    ("[{tag: NNP, min: 2}]", "In Marsh Town and in Weir.", ["Marsh Town"]),
    ("[{pattern: marsh}, {pattern: town}]\nignorecase: true", "A Marsh Town.", ["Marsh Town"]),
    ("[{pattern: gate}]\nexceptions: ['the \\w+']", "A gate and the gate.", ["gate"]),
    ("[{tag: CC}]\nscope: heading", "# Bread and jam\n\nTea and milk.", ["and"]),
]


@pytest.mark.parametrize(("tokens", "copy", "found"), SEQUENCES)
def test_sequences(tokens: str, copy: str, found: list[str], run: Run) -> None:
    assert [text for _, _, text in run(f"extends: sequence\ntokens: {tokens}", copy)] == found


@pytest.mark.parametrize(
    ("tokens", "problem"),
    [
        ("[{patern: a}]", "a token has no 'patern'; did you mean 'pattern'?"),
        ("[{upos: NUON}]", "there is no universal tag 'NUON'; did you mean 'NOUN'?"),
        ("[{tag: NN, upos: NOUN}]", "a token has 'tag' or 'upos', not both"),
        (
            "[{pattern: a, negate: true}]",
            "a sequence needs a token with 'pattern', 'tag' or 'upos' and without 'negate'",
        ),
        ("[{pattern: 'a('}]", "the expression"),
        ("[{pattern: a, skip: few}]", "'skip' of a token takes a whole number, not 'few'"),
        ("gate", "'tokens' takes a list"),
    ],
)
def test_sequences_that_are_wrong(tokens: str, problem: str, run: Run) -> None:
    assert problem in run(f"extends: sequence\ntokens: {tokens}", "very", status=2)[0][2]


def test_scripts_are_refused_or_left_out(run: Run) -> None:
    card = "extends: script\nscript: matches := []"
    assert "is a script, which newslint does not run" in run(card, "very", status=2)[0][2]
    assert run(card, "very", more="[vale]\nscripts = skip\n") == []


@pytest.mark.parametrize("more", ["TokenIgnores = (a(\n", "[*.md]\nBlockIgnores = (a(\n"])
def test_an_expression_that_is_wrong_stops_the_run(more: str, run: Run) -> None:
    assert "the expression '(a(' is wrong: missing )" in run(VERY, "very", more=more, status=2)[0][2]


def test_a_term_that_is_a_wrong_expression_stops_the_run(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(VERY, "very")
    (tmp_path / "styles" / "config" / "vocabularies" / "House" / "accept.txt").write_text("fine\na(\n")
    settings_in.cache_clear()
    assert main(["check", "--config", ".vale.ini", "a.md"]) == 2
    assert "the expression 'a(' is wrong" in capsys.readouterr().err


SLOW = "(?m)(^(?:a|aa)+$)"


def test_a_card_that_never_comes_to_an_end_fails_alone(run: Run) -> None:
    copy = "the the\n\n" + "a" * 80 + " ,\n"
    problem = run(f"extends: existence\nnonword: true\ntokens: ['{SLOW}']", copy, "a.txt", status=2)[0][2]
    assert "a.txt: rule Desk.Card failed: TooSlowError: the expression '(?m)" in problem
    assert "takes more than 1 s on this copy; write it more simply" in problem
    assert '"Match": "the the"' in problem


def test_copy_that_an_ignored_expression_never_comes_to_the_end_of_is_not_read(run: Run) -> None:
    copy = "a" * 80 + " ,\n"
    assert f"a.md: the expression '{SLOW}' takes more" in run(VERY, copy, "a.md", f"TokenIgnores = {SLOW}\n", 2)[0][2]
