"""What comes of LanguageTool's remarks: findings like all others, fewer than it makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newslint.engine import Engine
from newslint.errors import NewslintError, ServiceError, SettingsError
from newslint.finding import Result
from newslint.settings import Server, Settings
from newslint.source import Source

Lint = Callable[..., Result]


@pytest.fixture
def lint(languagetool: str) -> Lint:
    """Lints a text under settings that name the server."""

    def linted(text: str, path: str = "copy.txt", **asked: Any) -> Result:
        settings = Settings(**{"languagetool": Server(languagetool), **asked})
        return Engine.under(settings).lint(Source(path, text))

    return linted


ONLY = ("languagetool",)


def remarks(result: Result) -> list[tuple[str, str]]:
    """LanguageTool's share of the findings: rule and words."""
    assert result.errors == ()
    found = [(finding.rule.id, finding.text) for finding in result.findings]
    return [(id.removeprefix("languagetool."), text) for id, text in found if id.startswith("languagetool.")]


def test_a_remark_is_a_finding(lint: Lint) -> None:
    (finding,) = lint("Fine.\n\nShe said 😀 he could of stayed at home.\n", select=ONLY).findings
    assert (finding.rule.id, finding.level, finding.text) == ("languagetool.MODAL_OF", "error", "could of")
    assert finding.instead == ("could have", "could've")
    assert finding.message.startswith("It’s never correct to use ‘of’ after a modal verb.")
    assert finding.evidence == {"category": "TYPOS"}
    assert finding.span.start == 21


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The senate has cut it’s own pay.", "error"),
        ("He go home on Sunday.", "warning"),
        ("She will tell them whether or not it rains.", "suggestion"),
    ],
)
def test_categories_have_levels(lint: Lint, text: str, level: str) -> None:
    assert [finding.level for finding in lint(text).findings] == [level]


@pytest.mark.parametrize(
    "text",
    [
        "The talks in Hoon-sik went on; Mr. Won-shik left them early.",
        "President Hassan Rouhani met Francois Hollande and Kim Jong Un.",
        "The euro zone and al Qaeda had hard-liners, said the secretary of state.",
        "The peshmerga, a wonkish lot, ate at the cafe and then went home.",
        "The frindles came. No frindles went. All frindles stayed.",
        "“You are gonna tell them whether or not it rains,” he said.",
        "“It is cold,” she said. “So we left.\n\n“We came back,” she said.",
        "By JON SMYTHE of the desk",
        "“[T]hat’s what Dem[ocratic] friends of [s]anctions frobn[icate],” he said. He did not f---ing care.",
        "It was the prisons bureau. It was on Tuesday, March 22. It was on Wednesday, March 22. It is over.",
        "They went there afterwards, and lived on the ground floor.",
    ],
)
def test_noise_is_left_out(lint: Lint, text: str) -> None:
    assert remarks(lint(text)) == []


def test_words_and_names_of_the_house_are_left_out(lint: Lint) -> None:
    text = "The frobnitz of vlorn haunted them."
    assert [words for _, words in remarks(lint(text))] == ["frobnitz", "vlorn"]
    assert remarks(lint(text, words=("frobnitz",), names=("vlorn",))) == []


def test_english_is_that_of_the_house(lint: Lint) -> None:
    text = "The United States are 250 years old. He has gotten there."
    assert [rule for rule, _ in remarks(lint(text, english="us"))] == ["US_ONE_ENTITY"]
    assert [rule for rule, _ in remarks(lint(text, english="uk"))] == ["GOT_GOTTEN"]


def test_the_finding_of_newslint_stands_where_both_have_one(lint: Lint) -> None:
    text = "We saw the the man and his goverment."
    assert [finding.rule.id for finding in lint(text).findings] == ["typos.RepeatedWord", "typos.Misspelt"]
    alone = lint(text, select=("languagetool",))
    assert remarks(alone) == [("ENGLISH_WORD_REPEAT_RULE", "the the"), ("MORFOLOGIK_RULE_EN_US", "goverment")]


def test_its_rules_can_be_chosen_levelled_and_ignored(lint: Lint) -> None:
    text = "He go home on Sunday. She could of stayed."
    assert remarks(lint(text, select=ONLY)) == [("HE_VERB_AGR", "go"), ("MODAL_OF", "could of")]
    assert remarks(lint(text, select=("languagetool.MODAL_OF",))) == [("MODAL_OF", "could of")]
    assert remarks(lint(text, select=ONLY, ignore=("languagetool.MODAL_OF",))) == [("HE_VERB_AGR", "go")]
    assert remarks(lint(text, ignore=ONLY)) == []
    levelled = lint(text, select=ONLY, levels={"languagetool": "suggestion", "languagetool.MODAL_OF": "error"})
    assert [finding.level for finding in levelled.findings] == ["suggestion", "error"]


def test_copy_can_ask_for_an_exception(lint: Lint) -> None:
    text = "<!-- newslint ignore languagetool.MODAL_OF: dialect -->\n\nShe could of stayed. He go home on Sunday.\n"
    assert remarks(lint(text, "copy.md")) == [("HE_VERB_AGR", "go")]


def test_markup_is_not_sent_and_places_are_those_of_the_file(lint: Lint) -> None:
    text = "# Plans\n\nShe *could* **of** [stayed](https://paper.example/a) 😀 &amp; he go home on Sunday.\n"
    found = lint(text, "copy.md", select=("languagetool",)).findings
    assert [finding.span.of(text) for finding in found if finding.rule.id == "languagetool.MODAL_OF"] == ["could* **of"]


def test_long_copy_goes_in_parts(lint: Lint, gateway: Any) -> None:
    text = " ".join(f"The man came home on day {number} and he could of stayed." for number in range(400))
    found = lint(text, languagetool=Server(gateway.url), select=("languagetool.MODAL_OF",))
    assert remarks(found) == [("MODAL_OF", "could of")] * 400
    assert len(gateway.seen) == 3


def test_only_what_is_new_is_sent(lint: Lint, gateway: Any, tmp_path: Path) -> None:
    path, there = str(tmp_path / "copy.txt"), Server(gateway.url)
    paragraphs = ["He go home on Sunday.", "All was well there.", "She could of stayed."]
    first = lint("\n\n".join(paragraphs), path, select=ONLY, languagetool=there)
    assert (len(remarks(first)), len(gateway.seen)) == (2, 3)
    assert lint("\n\n".join(paragraphs), path, select=ONLY, languagetool=there).findings == first.findings
    assert len(gateway.seen) == 3
    after = lint("\n\n".join([*paragraphs[1:], "Fine."]), path, select=ONLY, languagetool=there)
    assert remarks(after) == [("MODAL_OF", "could of")]
    assert len(gateway.seen) == 4
    assert lint(paragraphs[2], path, languagetool=there, fresh=True).findings
    assert len(gateway.seen) == 5


def test_other_rules_go_on_where_it_fails(lint: Lint, nowhere: str) -> None:
    result = lint("We saw the the man.", languagetool=Server(nowhere))
    assert [finding.rule.id for finding in result.findings] == ["typos.RepeatedWord"]
    (error,) = result.errors
    assert isinstance(error, ServiceError)
    assert str(error) == f"{nowhere}: LanguageTool cannot be reached"


def test_an_exception_for_it_is_not_called_useless_where_it_fails(lint: Lint, nowhere: str) -> None:
    text = "<!-- newslint ignore languagetool: dialect -->\n\nHe go home on Sunday.\n"
    assert lint(text, "copy.md", languagetool=Server(nowhere)).findings == ()


def test_it_is_off_until_a_server_is_named_and_does_not_run_without_one(lint: Lint) -> None:
    assert lint("He go home.", languagetool=None).findings == ()
    (error,) = lint("He go home.", languagetool=None, select=("languagetool",)).errors
    assert str(error).startswith("languagetool: no server is named")


def test_settings_for_it_are_no_fault_without_a_server() -> None:
    settings = Settings(ignore=("languagetool.MODAL_OF",), levels={"languagetool.HE_VERB_AGR": "error"})
    assert "languagetool" not in {rule.id for rule in Engine.under(settings).rules_for("copy.txt")}


def test_an_address_that_is_none_stops_the_run(tmp_path: Path) -> None:
    settings = Settings(languagetool=Server("localhost:8081"))
    with pytest.raises(NewslintError, match="is no address of a server"):
        Engine.under(settings)
    (tmp_path / "newslint.toml").write_text('[languagetool]\nurl = "localhost:8081"\n')
    with pytest.raises(SettingsError, match=r"newslint\.toml:2: 'localhost:8081' is no address"):
        Engine.under(replace(settings, path=str(tmp_path / "newslint.toml")))
