"""The public names."""

from __future__ import annotations

from pathlib import Path

import newslint


def test_every_public_name_is_there() -> None:
    assert [name for name in newslint.__all__ if not hasattr(newslint, name)] == []
    assert callable(newslint.rule)


def test_a_program_lints_a_text() -> None:
    result = newslint.lint("We saw the the man.")
    assert [(finding.rule.id, finding.text) for finding in result.findings] == [("typos.RepeatedWord", "the the")]
    assert newslint.lint("<p>We saw the man.</p>", "a.html").findings == ()


def test_the_path_of_a_text_tells_its_settings(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('ignore = ["typos"]')
    assert newslint.lint("We saw the the man.", str(tmp_path / "a.txt")).findings == ()
