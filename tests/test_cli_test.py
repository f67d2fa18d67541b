"""`newslint test`: rules tried on their examples, and on real copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newslint.cli import main

CARD = """\
extends: substitution
message: "Write {instead} for “{text}”."
why: It is shorter.
swap:
  utilise: use
  gray: grey
examples:
  - wrong: "They [[utilise]] it."
    instead: use
  - right: "They use it."
"""
PASSED = "1 rule with 2 examples: all as they should be.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("newslint.toml").write_text('packs = ["./desk"]\n')
    card("pack", "name: Desk\n")
    card("Utilise", CARD)
    return tmp_path


def card(name: str, text: str) -> None:
    path = Path("desk", f"{name}.yml")
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def tried(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["test", *arguments])
    return (status, *capsys.readouterr())


@pytest.mark.parametrize("names", [(), ("desk",), ("desk.Utilise",), ("./desk",), ("desk/",)], ids=" ".join)
def test_a_card_that_is_good_passes_by_whatever_name(
    names: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert tried(capsys, *names) == (0, PASSED, "")


def test_a_pack_beside_the_settings_need_not_be_named_yet(capsys: pytest.CaptureFixture[str]) -> None:
    Path("newslint.toml").write_text("")
    assert tried(capsys, "desk.Utilise") == (0, PASSED, "")
    status, _, told = tried(capsys)
    assert (status, "say what to test: newslint test PACK" in told) == (2, True)


def test_rules_in_python_and_shipped_packs_are_tried_too(capsys: pytest.CaptureFixture[str]) -> None:
    status, told, _ = tried(capsys, "names.RealWord", "core")
    assert (status, "all as they should be" in told) == (0, True)


FAILING = {
    "wrong: 'They [[utilise]] it.'\n    instead: using": """\
desk/Utilise.yml:11: desk.Utilise: it offers “use” for “utilise”, not “using”.
  They utilise it.
       ^^^^^^^ use
""",
    "right: They utilise it.": """\
desk/Utilise.yml:11: desk.Utilise: it marks “utilise”, not nothing.
  They utilise it.
       ^^^^^^^ should be left alone
""",
    "wrong: 'He [[saw]] that they utilise it.'": """\
desk/Utilise.yml:11: desk.Utilise: it marks “utilise”, not “saw”.
  He saw that they utilise it.
     --- should be found
                   ^^^^^^^ should be left alone
""",
    "wrong: '[[Utilise]] it.'": """\
desk/Utilise.yml:11: desk.Utilise: it marks nothing, not “Utilise”. With 'ignorecase: true' it would pass.
  Utilise it.
  ------- should be found
""",
    "wrong: 'He said, “We [[utilise]] it.”'": """\
desk/Utilise.yml:11: desk.Utilise: it marks nothing, not “utilise”. With 'quotations: true' it would pass.
  He said, “We utilise it.”
               ------- should be found
""",
    "wrong: 'They are [[utilised]] now.'": """\
desk/Utilise.yml:11: desk.Utilise: it marks nothing, not “utilised”.
  They are utilised now.
           -------- should be found
""",
}


@pytest.mark.parametrize("example", FAILING)
def test_an_example_that_fails_is_shown(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    card("Utilise", f"{CARD}  - {example}\n")
    summary = "1 rule with 3 examples: 1 at fault.\n"
    assert tried(capsys) == (1, f"{FAILING[example]}\n{summary}", "")


def test_a_card_of_the_house_needs_examples_and_one_of_vales_does_not(capsys: pytest.CaptureFixture[str]) -> None:
    card("Utilise", CARD.partition("examples:")[0])
    status, told, _ = tried(capsys)
    assert status == 1
    assert "desk/Utilise.yml:1: desk.Utilise: It has no example of what is wrong.\n" in told
    Path("desk/pack.yml").unlink()
    assert tried(capsys) == (0, "1 rule with 0 examples: nothing was tried.\n", "")


def test_a_bad_card_does_not_hide_what_the_others_do(capsys: pytest.CaptureFixture[str]) -> None:
    card("Bad", "extends: existance\n")
    card("Worse", CARD.replace("swap", "swop"))
    status, told, complaints = tried(capsys)
    assert (status, told) == (2, PASSED)
    assert complaints.splitlines() == [
        "newslint: desk/Bad.yml:1: there is no pattern 'existance'; did you mean 'existence'?",
        "newslint: desk/Worse.yml:4: substitution has no option 'swop'; did you mean 'swap'?",
    ]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("dsek", "there is no rule or pack 'dsek'; did you mean 'desk'?"),
        ("desk.Utilize", "there is no rule or pack 'desk.Utilize'; did you mean 'desk.Utilise'?"),
        ("desk/Utilise.yml", "'desk/Utilise.yml' is no folder of cards; a rule is named as in house.Utilise"),
    ],
)
def test_a_name_that_stands_for_nothing_is_refused(
    name: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tried(capsys, name) == (2, "", f"newslint: {complaint}\n")


def test_real_copy_shows_how_often_and_where_first(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy").mkdir()
    Path("copy/a.txt").write_text("They utilise it here and utilise it there.\n\nOn it goes.\n")
    Path("copy/b.md").write_text("# Birds\n\nThe *gray* sky.\n\n<!-- newslint ignore desk -->\nThe gray sea.\n")
    Path("copy/c.txt").write_text("Nothing.\n")
    status, told, complaints = tried(capsys, "--corpus", "copy")
    assert (status, complaints) == (0, "")
    assert (
        told
        == f"""\
desk.Utilise: 4 hits in 19 words, 210.526 in 1,000; in 2 of 3 articles.

  copy/a.txt:1:6: Write “use” for “utilise”.
    They utilise it here and utilise it there.
         ^^^^^^^ use

  copy/a.txt:1:26: Write “use” for “utilise”.
    They utilise it here and utilise it there.
                             ^^^^^^^ use

  copy/b.md:3:6: Write “grey” for “gray”.
    The *gray* sky.
         ^^^^ grey

  copy/b.md:6:5: Write “grey” for “gray”.
    The gray sea.
        ^^^^ grey

{PASSED}"""
    )


def test_no_more_than_twenty_hits_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy").mkdir()
    Path("copy/a.txt").write_text("A gray sky.\n\n" * 15)
    shutil.copy("copy/a.txt", "copy/b.txt")
    _, told, _ = tried(capsys, "--corpus", "copy")
    assert told.startswith("desk.Utilise: 30 hits in 90 words, 333.333 in 1,000; in 2 of 2 articles.\n")
    assert (told.count("^^^^"), "  and 10 more\n" in told) == (20, True)


def test_a_card_that_never_ends_is_told_of_once_and_counts_no_more(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy").mkdir()
    for name in "abc":
        Path(f"copy/{name}.txt").write_text(f"{'a' * 60}! They utilise it.\n")
    card("Slow", "extends: existence\nmessage: Slow.\nnonword: true\ntokens: ['(a|aa)+$']\n")
    Path("desk/pack.yml").unlink()
    status, told, complaints = tried(capsys, "--corpus", "copy")
    assert status == 2
    assert complaints.count("\n") == 1
    assert "copy/a.txt: rule desk.Slow failed: TooSlowError" in complaints
    assert ("desk.Utilise: 3 hits" in told, "desk.Slow" in told) == (True, False)


def test_copy_that_cannot_be_read_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy").mkdir()
    Path("copy/a.txt").write_bytes(b"caf\xe9\n")
    status, _, told = tried(capsys, "--corpus", "copy")
    assert (status, "copy/a.txt: line 1 is not UTF-8" in told) == (2, True)
    assert tried(capsys, "--corpus", "none")[0] == 2
