"""The vocabulary of names."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.names import vocabulary

LINES = Path(vocabulary.__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines()
MEMBERS = [line for line in LINES if line and not line.startswith("#")]


def test_a_line_is_a_class_and_its_members() -> None:
    for line in MEMBERS:
        kind, colon, members = line.partition(": ")
        assert kind.isalpha()
        assert colon
        assert len(line) <= 120
        assert all(member == member.strip() and member for member in members.split(", "))


@pytest.mark.parametrize("kind", sorted({line.partition(":")[0] for line in MEMBERS}))
def test_a_class_says_nothing_twice(kind: str) -> None:
    members = [member for line in MEMBERS if line.startswith(f"{kind}: ") for member in line.split(": ")[1].split(", ")]
    assert len(members) == len(set(members))
    assert vocabulary.words(kind) == frozenset(members)
