"""Plain copy read as news."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.parse import plain
from newslint.source import Source
from newslint.span import Span

WORDS = (
    "Kim",
    "Xi",
    "the",
    "leaders",
    "met",
    "on",
    "Monday",
    "naïve",
    "“peace”",
    "Won-shik",
    "2,000",
    "U.S.",
    "🎉 party",
)
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=8, max_size=60).map(
    lambda words: f"He said {' '.join(words)} too."
)


def read(copy: str) -> Article:
    return plain.newslint_parse(Source("copy.txt", copy))


def parts(copy: str) -> list[tuple[str, str]]:
    """The blocks of the copy: kind and words, a margin's line ends gone."""
    article = read(copy)
    return [(block.kind, " ".join(block.span.of(article.text).split())) for block in article.blocks]


STORY = """\
Kim to travel to Beijing for parade

By IN-SOO NAM and JANE DOE, Staff Writers
nam@example.com

SEOUL, Nov. 25 (Yonhap) -- North Korean leader Kim Jong Un will travel to Beijing next week.

Kim, Xi Jinping, Vladimir Putin, Lee Jae Myung, Woo Won-shik and Kang Hoon-sik will be there.

FIRST TRIP ABROAD

The trip will be his first since 2019.

A turning point

Analysts gave two reasons for it:

- isolation
2. money

Jennifer Doe edited this article.
"""


def test_a_story() -> None:
    expected = [
        ("headline", "Kim to travel to Beijing for parade"),
        ("byline", "By IN-SOO NAM and JANE DOE, Staff Writers"),
        ("byline", "nam@example.com"),
        ("dateline", "SEOUL, Nov. 25 (Yonhap) --"),
        ("paragraph", "North Korean leader Kim Jong Un will travel to Beijing next week."),
        ("paragraph", "Kim, Xi Jinping, Vladimir Putin, Lee Jae Myung, Woo Won-shik and Kang Hoon-sik will be there."),
        ("subhead", "FIRST TRIP ABROAD"),
        ("paragraph", "The trip will be his first since 2019."),
        ("subhead", "A turning point"),
        ("paragraph", "Analysts gave two reasons for it:"),
        ("item", "isolation"),
        ("item", "money"),
        ("credit", "Jennifer Doe edited this article."),
    ]
    assert parts(STORY) == expected
    assert parts(STORY.replace("\n\n", "\n")) == expected
    assert parts(STORY.replace("\n", "\r\n")) == expected
    assert parts("\n \n" + STORY.replace("\n", " \n")) == expected


BODY = "\n\nThe leaders will meet in Beijing on Wednesday, their offices said last night.\n\nThey gave no reason."
HEADS = {
    "plain": ("Kim to travel to Beijing", "headline"),
    "with a question": ("Will Kim travel to Beijing?", "headline"),
    "with an abbreviation": ("Obama to Permit Migrants to Remain in the U.S.", "headline"),
    "in capitals": ("KIM TO TRAVEL TO BEIJING", "headline"),
    "with a quotation": ("Kim: ‘We will travel to Beijing’", "headline"),
    "a paragraph": ("Kim travelled to Beijing.", "paragraph"),
    "a paragraph full of names": ("Kim, Xi and Putin met Trump, Abe, Merkel and Macron in Paris.", "paragraph"),
    "a paragraph that ends in a quotation": ("The leader said: “We will travel to Beijing.”", "paragraph"),
    "a long paragraph without its stop": ("Kim will travel to Beijing and then on to Moscow " * 4, "paragraph"),
    "a byline": ("By Jane Doe", "byline"),
    "a dateline": ("SEOUL — Kim will travel to Beijing", "dateline"),
}


@pytest.mark.parametrize(("line", "kind"), HEADS.values(), ids=HEADS)
def test_the_first_line(line: str, kind: str) -> None:
    assert parts(line + BODY)[0][0] == kind


def test_copy_of_one_line_has_no_headline() -> None:
    assert parts("Kim to travel to Beijing") == [("paragraph", "Kim to travel to Beijing")]


def test_a_headline_may_take_two_lines() -> None:
    assert parts("Kim to travel to Beijing\nfor a parade" + BODY)[0] == (
        "headline",
        "Kim to travel to Beijing for a parade",
    )


@pytest.mark.parametrize("below", ["\n\nBy Jane Doe\n", "\n\nLONDON – "])
def test_what_stands_between_headline_and_story_is_the_standfirst(below: str) -> None:
    copy = f"Kim to travel to Beijing\n\nHe will meet two other leaders there.{below}{BODY.lstrip()}"
    assert parts(copy)[1] == ("standfirst", "He will meet two other leaders there.")


LINES = {
    "byline": (
        "By In-Soo Nam",
        "By JANE DOE",
        "By Jane Doe and John Roe | Reuters",
        "By Jane Doe, chief economics correspondent",
        "By the BBC’s Jane Doe in Las Vegas",
        "Analysis by Jane Doe",
        "By Jane Doe/Staff writer",
        "By Jane van der Berg",
        "jane.doe@example.com",
        "Email: jane.doe@example.com",
    ),
    "credit": (
        "Jennifer Doe edited this article.",
        "(Reporting by Jane Doe and John Roe; Editing by Al Poe)",
        "Reporting by Jane Doe in Seoul; editing by Al Poe",
        "— With assistance by Jane Doe, John Roe and Al Poe",
        "Additional reporting by Jane Doe.",
        "The Associated Press contributed to this report.",
        "© 2019 Example News. All rights reserved.",
    ),
    "caption": (
        "Kim waves to the crowd in Beijing on Tuesday. (Jane Doe/Reuters)",
        "Kim waves to the crowd. (Photo: Jane Doe, AP)",
        "Kim waves to the crowd. | AP Photo/Jane Doe",
        "FILE PHOTO: Kim waves to the crowd",
        "Photograph: Jane Doe/Getty Images",
    ),
    "subhead": ("FIRST TRIP ABROAD", "A turning point", "‘Freedom gas’", "THE BIG QUESTION"),
    "paragraph": (
        "By Friday, the number had risen to 40.",
        "By way of example the document says so.",
        "With assistance from the FBI, police arrested two men on Monday.",
        "Reporting by The Times found that two men were held.",
        "He could go either way (and/or both).",
        "“I edited this article,” she said.",
        "Kim met Xi, Putin, Lee, Woo and Kang.",
        "No.",
        "He said:",
    ),
    "item": ("- isolation", "• money", "•money", "3. fame", "(2) power", "– and love"),
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in LINES.items() for line in lines])
def test_a_line_amid_the_story(kind: str, line: str) -> None:
    story = f"Kim to travel to Beijing{BODY}\n\n{line}{BODY}"
    assert [part[0] for part in parts(story) if part[1] and part[1] in line and part[1] not in BODY] == [kind]


DATELINES = (
    "SEOUL, Nov. 25 (Yonhap) --",
    "WASHINGTON (AP) —",
    "LAS VEGAS —",
    "DES MOINES -",
    "NEW YORK/LONDON, Jan 5 (Reuters) -",
    "MEXICO CITY, Mexico (CNN) --",
    "Washington (CNN)",
    "(CNN)",
    "COLUMBIA, S.C. —",
    "SÃO PAULO —",
    "U.N. —",
    "London –",
)


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_a_block_of_its_own(dateline: str) -> None:
    assert parts(f"{dateline} The leaders met on Monday.\n\nThey gave no reason.")[:2] == [
        ("dateline", dateline),
        ("paragraph", "The leaders met on Monday."),
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "The official candidates -- Rand Paul and Ted Cruz -- met.",
        "UPDATE - The leaders met.",
        "Jeb Bush (R) The leaders met.",
        "TRUMP: The leaders met.",
        "The leaders – Kim and Xi – met.",
    ],
)
def test_a_dash_makes_no_dateline(copy: str) -> None:
    assert parts(f"{copy}\n\nThey gave no reason.")[0] == ("paragraph", copy)


def test_only_the_first_paragraph_may_have_a_place_that_is_not_in_capitals() -> None:
    assert parts("They met.\n\nLondon – The leaders met.")[1] == ("paragraph", "London – The leaders met.")


@given(st.lists(SENTENCES, min_size=2, max_size=6), st.integers(50, 90), st.sampled_from(("\n\n", "\n   ")))
def test_a_margin_breaks_no_paragraph(paragraphs: list[str], width: int, between: str) -> None:
    paragraphs = [f"The {'leaders of the three ' * 9}lands met.", *paragraphs]
    wrapped = (textwrap.fill(text, width, break_on_hyphens=False) for text in paragraphs)
    copy = f"Kim to travel\n\n{between.join(wrapped)}"
    assert [words for _, words in parts(copy)] == ["Kim to travel", *paragraphs]


@given(st.lists(SENTENCES, min_size=1, max_size=6), st.sampled_from(("\n", "\r\n", "\r", "\n\n", "\r\n\r\n")))
def test_a_line_is_a_paragraph_where_there_is_no_margin(paragraphs: list[str], line_end: str) -> None:
    longest = f"He said {'the leaders ' * 20}met."
    assert [words for _, words in parts(line_end.join([longest, *paragraphs]))] == [longest, *paragraphs]


@given(st.text() | st.lists(st.sampled_from((*WORDS, "\n", "\r\n", "\n\n", "- ", "By ", "SEOUL (AP) — "))).map("".join))
def test_any_text_is_read_to_the_letter(copy: str) -> None:
    article = read(copy)
    assert article.text == copy.removeprefix("\ufeff")
    for block in article.blocks:
        assert article.map.to_source(block.span).of(copy) == block.span.of(article.text)
        assert block.span.of(article.text).strip() == block.span.of(article.text) != ""
    assert all(before.span.end <= after.span.start for before, after in pairwise(article.blocks))


@given(st.text(st.characters(exclude_categories=["Cs", "N", "Pd", "Po", "So", "Ps"])))
def test_every_word_is_in_a_block(copy: str) -> None:
    article = read(copy)
    outside = list(article.text)
    for block in article.blocks:
        outside[block.span.start : block.span.end] = " " * len(block.span)
    assert not any(letter.isalpha() for letter in outside)


def test_a_mark_at_the_head_is_no_prose() -> None:
    article = read("\ufeffKim met Xi.")
    assert article.text == "Kim met Xi."
    assert article.map.to_source(Span(0, 3)) == Span(1, 4)
    assert read("\ufeff").blocks == read("").blocks == read(" \n").blocks == ()


def test_any_file_is_plain_copy_to_this_reader() -> None:
    assert plain.newslint_parse(Source("copy.xyz", "Kim met Xi.")).blocks
