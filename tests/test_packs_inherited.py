"""Cards that extend another card."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint import packs
from newslint.errors import RuleError
from newslint.packs.inherited import keys_of
from newslint.patterns import newslint_patterns
from newslint.yamlfile import parsed

PATTERNS = {pattern.extends: pattern for pattern in newslint_patterns()}
WEAK = """\
extends: existence
message: "'%s' is weak."
level: error
tokens: [very, quite]
examples:
  - wrong: "It is [[very]] odd."
"""
SWAP = "extends: substitution\nmessage: m\nswap:\n  utilise: use\n  whilst: while\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, card in (("Weak", WEAK), ("Swap", SWAP)):
        (tmp_path / "desk" / f"{name}.yml").parent.mkdir(exist_ok=True)
        (tmp_path / "desk" / f"{name}.yml").write_text(card)
    return tmp_path


def test_its_own_keys_take_the_place_of_the_others(folder: Path) -> None:
    child = parsed(str(folder / "wire.yml"), "extends: desk.Weak\nlevel: warning\nTokens: [rather]")
    assert keys_of(child, [str(folder)]) == (
        {"extends": "existence", "message": "'%s' is weak.", "level": "warning", "tokens": ["rather"]},
        [str(folder / "desk" / "Weak.yml")],
    )


@pytest.mark.parametrize(
    ("card", "key", "value"),
    [
        ("extends: desk.Weak\ntokens+: [rather]", "tokens", ["very", "quite", "rather"]),
        ("extends: desk.Weak\ntokens-: [very]", "tokens", ["quite"]),
        ("extends: desk.Swap\nswap+: {utilise: apply, upon: on}", "swap", "utilise apply whilst while upon on"),
        ("extends: desk.Swap\nswap-: [utilise]", "swap", "whilst while"),
    ],
)
def test_lists_and_pairs_are_added_to_and_taken_from(card: str, key: str, value: object, folder: Path) -> None:
    found = keys_of(parsed(str(folder / "wire.yml"), card), [str(folder)])[0][key]
    assert (" ".join(f"{name} {item}" for name, item in found.items()) if isinstance(found, dict) else found) == value


@pytest.mark.parametrize(
    ("card", "line", "problem"),
    [
        ("extends: desk.Meek", 1, "there is no card 'desk.Meek'"),
        ("extends: existence\ntokens+: [a]", 2, "'tokens+' is for a card that extends another card"),
        ("extends: desk.Weak\ntokens: [a]\ntokens+: [b]", 3, "'tokens+' changes 'tokens', which is given as well"),
        ("extends: desk.Weak\ntokens-: [a]", 2, "the other card has no 'a' in its 'tokens'"),
        (
            "extends: desk.Weak\nlevel+: [a]",
            2,
            "'level+' changes a list or pairs, which 'level' of the other card is not",
        ),
        ("extends: desk.Weak\nraw+: [a]", 2, "'raw+' changes a list or pairs, which 'raw' of the other card is not"),
        ("extends: desk.Weak\ntokens+: a", 2, "'tokens+' takes a list or pairs, as in the other card"),
    ],
)
def test_what_cannot_be_laid_over(card: str, line: int, problem: str, folder: Path) -> None:
    with pytest.raises(RuleError) as refusal:
        keys_of(parsed(str(folder / "wire.yml"), card), [str(folder)])
    assert (refusal.value.line, refusal.value.problem) == (line, problem)


def test_a_card_cannot_go_back_to_itself(folder: Path) -> None:
    (folder / "desk" / "Swap.yml").write_text("extends: desk.Weak\n")
    (folder / "desk" / "Weak.yml").write_text("extends: desk.Swap\n")
    with pytest.raises(RuleError, match=r"'desk\.(Weak|Swap)' goes back to itself"):
        packs.load(str(folder / "desk"), PATTERNS)


def test_a_pack_is_read_again_when_a_card_of_another_changes(folder: Path) -> None:
    (folder / "wire").mkdir()
    (folder / "wire" / "Weak.yml").write_text("extends: desk.Weak\ntokens+: [rather]\n")
    assert [rule.level for rule in packs.load(str(folder / "wire"), PATTERNS)] == ["error"]
    (folder / "desk" / "Weak.yml").write_text(WEAK.replace("error", "suggestion"))
    assert [(rule.level, rule.examples) for rule in packs.load(str(folder / "wire"), PATTERNS)] == [("suggestion", ())]
