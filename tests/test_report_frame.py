"""A line of copy with a mark under its words, on pages of any width."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from newslint.report.frame import columns, frame, shown
from newslint.source import Source
from newslint.span import Span


def drawn(text: str, words: str, room: int = 40) -> list[str]:
    start = text.index(words)
    line = frame(Source("a.txt", text), Span(start, start + len(words)), room)
    return [line.words, " " * line.indent + "^" * line.length]


def test_a_short_line_is_shown_whole() -> None:
    assert drawn("One.\nKim met Putting there.\nThree.", "Putting") == [
        "Kim met Putting there.",
        "        ^^^^^^^",
    ]


def test_a_long_line_is_cut_between_words_around_the_fault() -> None:
    assert drawn(f"{'left ' * 30}Putting{' right' * 30}", "Putting") == [
        "…left left left Putting right right…",
        "                ^^^^^^^",
    ]


def test_at_the_ends_of_a_long_line_there_is_more_of_the_other_side() -> None:
    assert drawn(f"Putting{' right' * 30}", "Putting") == ["Putting right right right right right…", "^^^^^^^"]
    assert drawn(f"{'left ' * 30}Putting", "Putting") == [
        "…left left left left left left Putting",
        "                               ^^^^^^^",
    ]


def test_wide_letters_and_accents_keep_the_mark_in_place() -> None:
    assert drawn("북한의 김정은은 Putting", "Putting") == ["북한의 김정은은 Putting", "                ^^^^^^^"]
    assert drawn("cafe\u0301 Putting", "Putting") == ["cafe\u0301 Putting", "     ^^^^^^^"]
    assert drawn("👨\u200d👩\u200d👧 \u2764\ufe0f Putting", "Putting") == ["👨👩👧 \u2764 Putting", "         ^^^^^^^"]
    assert drawn("He met 김정은 today", "김정은") == ["He met 김정은 today", "       ^^^^^^"]


def test_tabs_and_controls_do_not_move_the_page() -> None:
    assert drawn("\ta\x1b[31m Putting\x85", "Putting") == [" a␛[31m Putting�", "        ^^^^^^^"]
    assert drawn("\ufeffPutting\u202e!", "Putting") == ["Putting!", "^^^^^^^"]


def test_lines_end_with_any_mark_and_only_the_first_of_several_is_shown() -> None:
    assert drawn("one\r\nPutting\r\ntwo", "Putting") == ["Putting", "^^^^^^^"]
    assert drawn("one\rPutting\rtwo", "Putting") == ["Putting", "^^^^^^^"]
    assert drawn("one (two\nthree)", "(two\nthree)") == ["one (two", "    ^^^^"]


def test_a_place_of_no_length_has_a_mark() -> None:
    line = frame(Source("a.txt", "ab"), Span(1, 1), 40)
    assert (line.words, line.indent, line.length) == ("ab", 1, 1)


def test_a_fault_wider_than_the_page_shows_its_beginning() -> None:
    words, mark = drawn("x" * 200, "x" * 200)
    assert words == "x" * 38 + "…"
    assert mark == "^" * 38


def test_a_book_on_one_line_costs_no_more_than_a_page() -> None:
    text = "word " * 4_000_000
    line = frame(Source("a.txt", text), Span(10_000_000, 10_000_004), 40)
    assert line.words[line.indent : line.indent + line.length] == "word"


letters = st.characters(exclude_characters="\r\n…") | st.sampled_from("김\u0301\t\u200d\ufe0f👩 ")


@given(st.text(letters, max_size=120), st.text(letters, min_size=1, max_size=15), st.text(letters, max_size=120))
@example("", "\xad", "")
def test_every_line_fits_and_its_mark_is_under_the_words(before: str, words: str, after: str) -> None:
    source = Source("a.txt", f"{before}{words}{after}")
    line = frame(source, Span(len(before), len(before) + len(words)), 60)
    visible = "".join(map(shown, words))
    assert sum(map(columns, line.words)) <= 60
    assert line.length == max(sum(map(columns, words)), 1)
    places = [at for at in range(len(line.words) + 1) if line.words.startswith(visible, at)]
    assert line.indent in [sum(map(columns, line.words[:at])) for at in places]
