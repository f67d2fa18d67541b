"""A `.vale.ini`: what is taken from it, what is refused, and what runs where."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from newslint.article import Article
from newslint.errors import SettingsError
from newslint.rule import Match, Rule
from newslint.settings.nearest import settings_in
from newslint.settings.styles import Styles
from newslint.settings.valeglobs import matches

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a `.vale.ini` beside a folder of styles."""

    def written(text: str) -> Path:
        for style in ("Desk", "Wire"):
            (tmp_path / "styles" / style).mkdir(parents=True, exist_ok=True)
        vocabulary = tmp_path / "styles" / "config" / "vocabularies" / "House"
        vocabulary.mkdir(parents=True, exist_ok=True)
        (vocabulary / "accept.txt").write_text("# names\nXavier\n\n(?i)e-?mail\n")
        (tmp_path / ".vale.ini").write_text(text)
        return tmp_path / ".vale.ini"

    return written


def read(path: Path) -> Styles:
    styles = settings_in(str(path)).styles
    assert styles
    return styles


def silent(_: Article) -> Iterable[Match]:
    return ()


RULES = [Rule(id, "m", silent, level="warning") for id in ("Desk.A", "Desk.B", "Wire.A")]


def run(styles: Styles, place: str) -> dict[str, str]:
    return {rule.id: rule.level for rule in styles.at(place).chosen(RULES)}


def test_what_stands_above_the_sections(write: Write) -> None:
    styles = read(
        write("StylesPath = styles\nMinAlertLevel = warning # or more\nVocab = House\nIgnoredScopes = code, a\n[*]\n")
    )
    assert styles.folders == (str(Path(styles.folders[0])),)
    assert (styles.min_level, styles.accepted, styles.rejected) == ("warning", ("Xavier", "(?i)e-?mail"), ())
    assert (styles.ignored_scopes, styles.skipped_scopes) == (("code", "a"), Styles.skipped_scopes)


SECTIONS = """
StylesPath = styles
[*]
BasedOnStyles = Desk
Desk.B = NO
[*.md]
BasedOnStyles = Desk, Wire
Desk.B = error
TokenIgnores = (\\$\\w+), (a\\,b)
BlockIgnores = (?s)(\\{%.*?%\\}), \\
(x)
[wire/**/*.md]
Wire = suggestion
[old/*]
BasedOnStyles =
Wire.A = YES
"""


@pytest.mark.parametrize(
    ("place", "running"),
    [
        ("a.txt", {"Desk.A": "warning"}),
        ("b/a.md", {"Desk.A": "warning", "Desk.B": "error", "Wire.A": "warning"}),
        ("wire/b/a.md", {"Desk.A": "warning", "Desk.B": "error", "Wire.A": "suggestion"}),
        ("old/a.txt", {"Wire.A": "warning"}),
    ],
)
def test_what_runs_where(place: str, running: dict[str, str], write: Write) -> None:
    assert run(read(write(SECTIONS)), place) == running


def test_what_is_no_prose(write: Write) -> None:
    styles = read(write(SECTIONS)).at("a.md")
    assert styles.tokens == (r"(\$\w+)", "(a,b)")
    assert styles.blocks == (r"(?s)(\{%.*?%\})", "(x)")


def test_only_rules_that_are_severe_enough_run(write: Write) -> None:
    styles = read(write("StylesPath = styles\nMinAlertLevel = error\n[*]\nBasedOnStyles = Desk\nDesk.A = error\n"))
    assert run(styles, "a.txt") == {"Desk.A": "error"}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("StylesPath = nowhere", 1, "there is no folder 'nowhere'"),
        ("StylesPath = styles\n[*]\nBasedOnStyles = Deks", 3, "there is no style 'Deks'"),
        ("IgnoredScopes = code, span", 1, "newslint cannot leave out 'span'"),
        ("IgnoredScopes = code, b", 1, "newslint cannot leave out 'b' without 'strong'"),
        ("IgnoredScopes = a", 1, "newslint never reads 'code', which has to be among them"),
        (
            "SkippedScopes = pre, ul",
            1,
            (
                "newslint cannot skip 'ul', only script, style, pre, noscript, iframe, figure, table, td, th, alt, "
                "blockquote, li, h1, h2, h3, h4, h5, h6, code, tt, kbd"
            ),
        ),
        ("SkippedScopes = h2", 1, "newslint never reads 'pre', which has to be among them"),
        ("[*]\nVocab = House", 2, "'Vocab' belongs above the sections"),
        ("Vocab = Home", 1, "there is no vocabulary 'Home'"),
        ("MinAlertLevel = loud", 1, "'MinAlertLevel' is one of error, warning, suggestion, not 'loud'"),
        ("MinAlertLvel = error", 1, "there is no 'MinAlertLvel' here; did you mean 'MinAlertLevel'?"),
        ("BasedOnStyles = Desk", 1, "'BasedOnStyles' belongs in a section, such as [*]"),
        ("[*]\nStylesPath = styles", 2, "'StylesPath' belongs above the sections"),
        ("[*]\nTransform = x.xsl", 2, "'Transform' is not among what newslint takes from Vale; see docs/vale.md"),
        ("[*]\nDesk.A[max] = 3", 2, "'Desk.A[max]' is not among what newslint takes from Vale; see docs/vale.md"),
        ("[*]\nDesk", 2, "'Desk' is neither a section nor 'key = value'"),
    ],
)
def test_what_is_wrong_is_refused_at_its_line(text: str, line: int, problem: str, write: Write) -> None:
    with pytest.raises(SettingsError) as refusal:
        read(write(text))
    assert (refusal.value.line, refusal.value.problem) == (line, problem)


@pytest.mark.parametrize(
    ("glob", "place", "matching"),
    [
        ("*", "a/b.md", True),
        ("*.md", "a/b.md", True),
        ("*.{md,txt}", "a.txt", True),
        ("docs/*.md", "docs/a/b.md", True),
        ("docs/**/*.md", "docs/a/b.md", True),
        ("docs/**/*.md", "docs/b.md", True),
        ("**/a*.md", "b/abc/d.md", False),
        ("[!a]?.md", "bc.md", True),
        ("[!a]?.md", "ac.md", False),
        ("!*.md", "a.md", False),
        ("a.md", "aXmd", False),
    ],
)
def test_globs(glob: str, place: str, matching: bool) -> None:
    assert matches(glob, place) is matching
