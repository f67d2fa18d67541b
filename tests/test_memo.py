"""Answers that are worked out but once."""

from __future__ import annotations

from newslint import memo
from newslint.memo import Memo


def test_each_word_is_asked_about_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memo(length)
    assert [lengths[word] for word in ("ferry", "weir", "ferry", "ferry")] == [5, 4, 5, 5]
    assert asked == ["ferry", "weir"]


def test_no_more_answers_are_kept_than_there_is_room_for() -> None:
    lengths = Memo(len)
    for number in range(memo.MOST + 3):
        assert lengths[str(number)] == len(str(number))
    assert len(lengths) == 3
