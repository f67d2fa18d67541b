"""Folders of cards, read into rules."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint import packs, shipped
from newslint.errors import RuleError
from newslint.packs.pack import described
from newslint.patterns import newslint_patterns
from newslint.rule import Rule
from newslint.span import Span

RULES = Path(__file__).parent.parent / "rules"
PATTERNS = {pattern.extends: pattern for pattern in newslint_patterns()}
UTILISE = """\
extends: substitution
message: "Write %s instead of '%s'."
swap:
  utilise: use
"""
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes cards into the pack "house": their text by their name."""

    def written(**cards: str) -> Path:
        for name, card in cards.items():
            path = tmp_path / "house" / f"{name.replace('__', '/')}.yml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(card, encoding="utf-8")
        return tmp_path / "house"

    return written


def load(folder: Path) -> list[Rule]:
    return packs.load(str(folder), PATTERNS)


def test_a_card_becomes_a_rule(write: Write) -> None:
    card = UTILISE + 'level: error\nfix: auto\nwhy: "It is longer."\nlink: https://example.com/use\n'
    folder = write(Utilise=card, pack="name: House\ndescription: Ours.\ndefault: true\n")
    (rule,) = load(folder)
    assert rule.id == "house.Utilise"
    assert rule.message == "Write {instead} instead of '{text}'."
    assert (rule.level, rule.fix, rule.why, rule.source) == (
        "error",
        "auto",
        "It is longer.",
        "https://example.com/use",
    )
    assert rule.default
    assert rule.card == str(folder / "Utilise.yml")
    assert described(str(folder)) == ("House", "Ours.", True)


def test_a_folder_of_vale_is_a_pack_to_ask_for(write: Write) -> None:
    folder = write(
        Utilise=UTILISE,
        dates__Month=UTILISE,
        Terms__custom=UTILISE,
        _drafts__Odd="no: card",
        Utilise__test="also: none",
    )
    (folder / "Terms" / "custom.yml").rename(folder / "Terms.custom.yml")
    (folder / "Utilise" / "test.yml").rename(folder / "Utilise.test.yml")
    (folder / "meta.json").write_text("{}")
    rules = load(folder)
    assert [rule.id for rule in rules] == ["house.Terms", "house.Utilise", "house.dates.Month"]
    assert not any(rule.default for rule in rules)
    assert {rule.level for rule in rules} == {"warning"}
    assert described(str(folder)) == ("house", "", False)


def test_examples_carry_their_marks(write: Write) -> None:
    card = UTILISE + 'examples:\n  - wrong: "They [[utilise]] it."\n    instead: use\n  - right: "They use it."\n'
    (rule,) = load(write(Utilise=card))
    faulty, fair = rule.examples
    assert (faulty.copy, faulty.faults, faulty.instead) == ("They utilise it.", (Span(5, 12),), ("use",))
    assert (fair.copy, fair.faults, fair.instead) == ("They use it.", (), None)


def test_words_that_look_like_switches_and_times_are_words(write: Write) -> None:
    tokens = "tokens: [no, on, 12:30, 1e3, 0o17, null, ~, 2016-01-01]"
    card = f"extends: existence\nmessage: '%s.'\nignorecase: true\n{tokens}\n"
    (rule,) = load(write(Odd=card))
    expected = ("no", "on", "12:30", "1e3", "0o17", "null", "~", "2016-01-01")
    assert rule.check.options == {"ignorecase": True, "tokens": expected}  # type: ignore[attr-defined]


REFUSED = {
    ("swop: {a: b}", 4): "substitution has no option 'swop'; did you mean 'swap'?",
    ("mesage: x", 4): "substitution has no option 'mesage'; did you mean 'message'?",
    ("ignorecase: yes", 4): "'ignorecase' takes true or false, not 'yes'",
    ("ignorecase: [true]", 4): "'ignorecase' takes one text, not several",
    ("exceptions:\n  - one\n  - [two]", 6): "an item of 'exceptions' takes one text, not several",
    ("exceptions:\n  - one\n  - (two", 6): "the expression '(two' is wrong: missing )",
    ("swap:\n  one: 1\n  '[two': 2", 6): "the expression '[two' is wrong: unterminated character set",
    ("swap: [one, two]", 4): "'swap' takes pairs of words, each on a line as 'this: that', without a dash",
    ("swap:", 4): "'swap' is empty; its lines stand below it, further in, each as 'this: that'",
    ("swap:\n  '*one': 1", 5): "the expression '*one' is wrong: nothing to repeat at position 0; for the sign",
    ('swap:\n  "\\bone": 1', 5): "put single quotation marks round an expression with a backslash, not double ones",
    ("tokens: [one]", 4): "substitution has no option 'tokens'; that is for existence",
    (
        "exceptions:\n  - one: two",
        5,
    ): "an item of 'exceptions' takes one text; put quotation marks round one with a colon",
    ("level: eror", 4): "'level' is one of error, warning, suggestion, not 'eror'; did you mean 'error'?",
    ("fix: always", 4): "'fix' is one of offer, auto, not 'always'",
    ("limit: many", 4): "'limit' takes a whole number, not 'many'",
    ("scope: headline.h1\nquotations: perhaps", 5): "'quotations' takes true or false, not 'perhaps'",
    ("scope: pargraph", 4): "there is no scope 'pargraph'; did you mean 'paragraph'?",
    ("scope: comment", 4): "the scope 'comment' is not among what newslint takes from Vale",
    ("action:\n  name: replase", 4): "there is no action 'replase'; did you mean 'replace'?",
    ("action: replace", 4): "'action' takes 'name' and 'params'",
    ("examples:\n  - wrong: no mark", 5): "mark the fault in an example with [[ and ]]: 'no mark'",
    ("examples:\n  - wrong: '[[a]]'\n    right: b", 5): "an example has either 'wrong' or 'right'",
    ("examples:\n  - wrong: '[[a]]'\n    insted: b", 6): "an example has no 'insted'; did you mean 'instead'?",
    ("examples: yes", 4): "'examples' is a list, each item a dash and then 'wrong' or 'right'",
    ("level: error\nlevel: error", 5): "'level' is given twice",
    ("[a, b]: c", 4): "a key must be one text",
}


@pytest.mark.parametrize("case", REFUSED, ids=[case[0].replace("\n", " ") for case in REFUSED])
def test_a_wrong_option_is_refused_at_its_line(case: tuple[str, int], write: Write) -> None:
    option, line = case
    head = 'extends: substitution\nmessage: "Write %s."\nvocab: true\n'
    folder = write(Bad=head + option + ("" if "swap:" in option else "\nswap: {one: two}") + "\n")
    with pytest.raises(RuleError) as refusal:
        load(folder)
    assert str(refusal.value).startswith(f"{folder / 'Bad.yml'}:{line}: {REFUSED[case]}")


UNUSABLE = {
    "": "a card is a list of options, each as 'name: value'",
    "- extends": "a card is a list of options, each as 'name: value'",
    "message: x": "needs 'extends', one of consistency, existence",
    "extends: existance": "there is no pattern 'existance'; did you mean 'existence'?",
    "extends: Google.Spacing": "there is no card 'Google.Spacing'",
    "extends: existence": "needs 'message'",
    "extends: substitution\nmessage: x": "substitution needs 'swap'",
    "extends: existence\nmessage: x": "existence needs 'tokens' or 'raw'",
    "extends: existence\nmessage: x\nraw: ['(a', b]": "the expression '(ab' is wrong: missing )",
    "extends: occurrence\nmessage: x\ntoken: a": "occurrence needs 'max' or 'min'",
    "extends: existence\nmessage: x\ntokens: &a [*a]": "an item of 'tokens' takes one text, not several",
    "extends: [": "this line has a text that begins with a bracket; put quotation marks round it",
    "extends: a\n---\nextends: b": "this line begins a second card with '---'; give it a file of its own",
    "extends: \0": "holds what no text holds; save it as plain text in UTF-8",
    "extends: ____\nmessage: x": "'extends' is still blank; write where ____ stands",
}


@pytest.mark.parametrize("card", UNUSABLE)
def test_a_card_that_cannot_be_used_is_refused(card: str, write: Write) -> None:
    with pytest.raises(RuleError) as refusal:
        load(write(Bad=card))
    assert refusal.value.problem.startswith(UNUSABLE[card])


def test_a_card_that_is_not_utf_8_is_refused(write: Write) -> None:
    folder = write(Bad="")
    (folder / "Bad.yml").write_bytes(b"extends: \xff")
    with pytest.raises(RuleError, match="is not UTF-8"):
        load(folder)


def test_every_card_that_cannot_be_used_is_told_of(write: Write) -> None:
    folder = write(Fine=UTILISE, Odd="extends: existance", Bad="extends: existence\nmessage: x")
    with pytest.raises(RuleError) as refusal:
        load(folder)
    assert str(refusal.value).splitlines() == [
        f"{folder / 'Bad.yml'}:1: existence needs 'tokens' or 'raw'",
        f"{folder / 'Odd.yml'}:1: there is no pattern 'existance'; did you mean 'existence'?",
    ]


@pytest.mark.parametrize("name", ["Utilise.yaml", "Utilise.YML"])
def test_a_card_that_would_not_be_read_is_refused(name: str, write: Write) -> None:
    folder = write(Utilise=UTILISE)
    (folder / "Utilise.yml").rename(folder / name)
    with pytest.raises(RuleError, match=rf"{name}: would not be read; the name of a card ends in \.yml"):
        load(folder)


def test_two_cards_with_one_id_are_refused(write: Write) -> None:
    folder = write(Terms=UTILISE, Other=UTILISE)
    (folder / "Other.yml").rename(folder / "Terms.custom.yml")
    with pytest.raises(RuleError, match=r"is the rule house\.Terms, as .*Terms\.custom\.yml is"):
        load(folder)


def test_a_pack_that_says_what_no_pack_says_is_refused(write: Write) -> None:
    with pytest.raises(RuleError, match=r"pack\.yml:1: a pack has no 'defualt'; did you mean 'default'\?"):
        load(write(pack="defualt: true"))


def test_a_pack_that_says_nothing_is_refused(write: Write) -> None:
    with pytest.raises(RuleError, match=r"pack\.yml:1: a pack is a list of options"):
        load(write(pack="- default"))


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="house: no such file or directory"):
        load(tmp_path / "house")


def test_a_pack_is_read_again_when_a_card_changes(write: Write) -> None:
    folder = write(Utilise=UTILISE)
    (before,) = load(folder)
    write(Utilise=UTILISE.replace("Write %s", "Say %s"))
    (after,) = load(folder)
    assert (before.message[:3], after.message[:3]) == ("Wri", "Say")
    (folder / "Utilise.yml").unlink()
    assert load(folder) == []


def test_a_pack_in_the_cache_needs_no_yaml(write: Write) -> None:
    folder = write(Utilise=UTILISE)
    rules = load(folder)
    program = (
        "import sys; from newslint import packs; from newslint.patterns import newslint_patterns\n"
        "rules = packs.load(sys.argv[1], {pattern.extends: pattern for pattern in newslint_patterns()})\n"
        "print([rule.id for rule in rules], 'yaml' in sys.modules, 'newslint.packs.reading' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program, str(folder)], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == f"{[rule.id for rule in rules]} False False"


def test_the_shipped_packs_are_those_of_the_checkout() -> None:
    assert shipped.rules() == str(RULES)
    assert str(RULES / "core") in packs.newslint_packs()
    assert all(os.path.exists(os.path.join(path, "pack.yml")) for path in packs.newslint_packs())
