"""The server as newslint asks it, in good days and bad."""

from __future__ import annotations

import socket
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.errors import ServiceError
from newslint.languagetool.service import AT_ONCE, Service, service

# Letters, marks and spaces of one unit of UTF-16, and emoji and letters of two.
ODD = st.text(st.sampled_from("ab é’“字\u0301\u200d\ufe0f") | st.sampled_from("😀🇺👩🏽𝐇𐌰𝒳𠮷"), max_size=12)
REPEATED = "ENGLISH_WORD_REPEAT_RULE"


def repeats(text: str, remarks: Any) -> list[str]:
    """What a text repeats, by its remarks."""
    return [text[each.offset : each.offset + each.length] for each in remarks if each.rule == REPEATED]


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No long waits between tries."""
    monkeypatch.setattr("newslint.languagetool.service.PAUSES", (0.01, 0.02))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(odd=st.lists(ODD, min_size=1, max_size=3))
def test_offsets_are_code_points(languagetool: str, odd: list[str]) -> None:
    text = " ".join(f"{each} We saw the the man." for each in odd)
    (remarks,) = service(languagetool, "en-US").remarks([text])
    assert repeats(text, remarks).count("the the") == len(odd)


def test_nothing_is_said_of_a_stand_in(languagetool: str) -> None:
    assert service(languagetool, "en-US").remarks(["Rain 🌧️ 🌤️ and 𝒳𝒳 𝒳𝒳 came."]) == [()]


def test_texts_are_read_side_by_side_each_for_itself(languagetool: str) -> None:
    texts = [f"{'😀' * (number % 7)} We saw the the man {number} times." for number in range(5 * AT_ONCE)]
    answers = Service(languagetool, "en-US").remarks(texts)
    assert [repeats(text, remarks) for text, remarks in zip(texts, answers, strict=True)] == [["the the"]] * len(texts)


def test_half_a_character_is_read_too(languagetool: str) -> None:
    text = "\ud83d We saw the the man."
    assert repeats(text, Service(languagetool, "en-US").remarks([text])[0]) == ["the the"]


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize("path", ["", "/", "/v2", "/v2/"])
def test_the_address_may_say_where_the_server_has_its_second_version(languagetool: str, path: str) -> None:
    assert Service(languagetool + path, "en-GB").remarks(["Fine."]) == [()]


def test_a_server_in_trouble_is_asked_again(gateway: Any) -> None:
    gateway.troubles = [(503, b"Error: too busy"), (500, b"")]
    text = "We saw the the man."
    assert repeats(text, Service(gateway.url, "en-US").remarks([text])[0]) == ["the the"]
    assert len(gateway.seen) == 3


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ((500, b"Error: Internal\nError"), "LanguageTool says: Error: Internal Error"),
        ((429, b"Error: too many requests"), "LanguageTool says: Error: too many requests"),
        ((200, b"{}"), "what answers is no LanguageTool (KeyError: 'matches')"),
    ],
)
def test_a_server_that_stays_in_trouble_is_told_of(gateway: Any, answer: tuple[int, bytes], problem: str) -> None:
    gateway.troubles = [answer] * 100
    assert problem_of(Service(gateway.url, "en-US")) == (gateway.url, problem)
    assert len(gateway.seen) == 3


@pytest.mark.usefixtures("hurried")
def test_a_server_that_failed_is_left_alone_for_a_while(gateway: Any) -> None:
    gateway.troubles = [(500, b"Error: Internal")] * 100
    service = Service(gateway.url, "en-US")
    first = problem_of(service)
    assert problem_of(service) == first
    assert len(gateway.seen) == 3


@pytest.mark.usefixtures("hurried")
def test_a_server_that_is_down_is_told_of(nowhere: str) -> None:
    assert problem_of(Service(nowhere, "en-US")) == (nowhere, "LanguageTool cannot be reached")


def test_a_server_that_does_not_answer_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.languagetool.service._Client._TIMEOUT", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        began = time.monotonic()
        _, problem = problem_of(Service(url, "en-US"))
    assert problem == "LanguageTool has not answered within 30 seconds"
    assert time.monotonic() - began < 5


def test_a_server_without_the_language_is_told_of(languagetool: str) -> None:
    _, problem = problem_of(Service(languagetool, "tlh"))
    assert problem == "this LanguageTool does not read tlh"


@pytest.mark.usefixtures("hurried")
def test_a_text_over_the_limit_of_the_server_is_told_of(serving: Any, tmp_path: Path) -> None:
    (tmp_path / "server.properties").write_text("maxTextLength=20\n")
    with serving("--config", str(tmp_path / "server.properties")) as url:
        _, problem = problem_of(Service(url, "en-US"))
    assert problem.startswith("LanguageTool says: Error: Your text exceeds the limit of 20 characters")


def problem_of(service: Service) -> tuple[str, str]:
    with pytest.raises(ServiceError) as raised:
        service.remarks(["We saw the the man on Monday."])
    return raised.value.url, raised.value.problem
