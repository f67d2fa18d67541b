"""What is quoted, what is left open, and who says so."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.block import Block
from newslint.quotes import Quotes, quotes_in
from newslint.span import Span


def blocks_of(copy: str) -> tuple[Block, ...]:
    """The lines of the copy as paragraphs."""
    return tuple(Block("paragraph", Span(*line.span())) for line in re.finditer(r"[^\n]+", copy))


def read(copy: str) -> Quotes:
    return quotes_in(copy, blocks_of(copy))


QUOTED = {
    "curly": ("“We are ready,” she said.", ["“We are ready,”"]),
    "straight": ('"We are ready," she said. "And we will go."', ['"We are ready,"', '"And we will go."']),
    "two single marks for a double": ("“We are ready,’’ she said.", ["“We are ready,’’"]),
    "double prime for a mark": ("“We are ready,″ she said.", ["“We are ready,″"]),
    "guillemets": ("«We are ready,» she said.", ["«We are ready,»"]),
    "single, as headlines have it": ("Mayor says roof ‘was about to fall’", ["‘was about to fall’"]),
    "single and straight": ("Mayor says roof 'was about to fall'", ["'was about to fall'"]),
    "single inside double": ("“He said ‘no’ and left,” she said.", ["“He said ‘no’ and left,”"]),
    "double inside single": ("‘He said “no” and left,’ she said.", ["‘He said “no” and left,’"]),
    "genitive inside single": ("‘The workers’ rights come first,’ she said.", ["‘The workers’ rights come first,’"]),
    "after a dash": ("The plan—“madness,” he said—was dropped.", ["“madness,”"]),
    "a mark that faces the wrong way": ("“We are ready,“ she said.", ["“We are ready,“"]),
    "contraction": ("It’s the workers’ day, isn’t it?", []),
    "words clipped at the head": ("Rock ’n’ roll in the ‘90s, and ’tis over; get 'em while you can.", []),
    "feet and inches": ("He is 6'2\" tall and his brother 5’11” or so.", []),
    "inches inside a quotation": ('"I\'m 6\'2" tall," he said.', ['"I\'m 6\'2" tall,"']),
    "a closing mark by itself": ("We are ready,” she said.", []),
}


@pytest.mark.parametrize("name", QUOTED)
def test_finds_quotations(name: str) -> None:
    copy, expected = QUOTED[name]
    quotes = read(copy)
    assert [quote.span.of(copy) for quote in quotes] == expected
    assert not quotes.unclosed


UNCLOSED = {
    "at the end": "“We are ready, she said.",
    "before another": "“We are ready, she said. “And we will go.”",
    "straight, before another": '"We are ready, she said. "And we will go."',
    "closed by the wrong mark": "The judge called it a “charade’ and left.",
    "doubled": "““We are ready,” she said.",
}


@pytest.mark.parametrize("name", UNCLOSED)
def test_tells_what_is_never_closed(name: str) -> None:
    copy = UNCLOSED[name] + "\nThe hall was quiet.\n“Nobody knew,” he said."
    quotes = read(copy)
    assert [span.of(copy) for span in quotes.unclosed] == [re.findall('["“]', copy)[0]]


RUNS_ON = {
    "opened again": "“We are ready.\n“And we will go,” she said.",
    "closed later": "“We are ready.\nAnd we will go.”",
    "through a third paragraph": '"We are ready.\n"And we will go.\n"Be sure of it," she said.',
}


@pytest.mark.parametrize("name", RUNS_ON)
def test_quotation_of_several_paragraphs_is_left_open(name: str) -> None:
    quotes = read(RUNS_ON[name])
    assert quotes[0].runs_on
    assert not quotes.unclosed


def test_paragraphs_set_as_one_resume_their_quotation() -> None:
    assert not read('She said: "We are ready. "And we will go. "Be sure of it."').unclosed


def test_a_caption_does_not_take_up_the_quotation_of_a_paragraph() -> None:
    copy = "“We are ready, she said.\n“Ready”: the mayor."
    first, second = blocks_of(copy)
    assert quotes_in(copy, [first, Block("caption", second.span)]).unclosed


def test_mark_beside_the_wrong_word_still_closes() -> None:
    assert not read('It is an everyday occurrence, "she said, "and we are ready.').unclosed


def test_holds_what_is_quoted_and_nothing_else() -> None:
    copy = "Police said “nobody was hurt” in the fire."
    quotes = read(copy)
    nobody, police = copy.index("nobody"), copy.index("Police")
    assert quotes.holds(Span(nobody, nobody + 6))
    assert not quotes.holds(Span(police, police + 6))
    assert not quotes.holds(Span(police, nobody + 6))


SPEAKERS = {
    "“We are ready,” said Mayor Ana de la Cruz, who took office in May.": "Mayor Ana de la Cruz",
    "“We are ready,” Mr. O’Neill said in a statement.": "Mr. O’Neill",
    "“Are we ready?” she asked.": "she",
    "Okafor said in a statement: “We are ready.”": "Okafor",
    "“We are ready.” Okafor said nothing more.": None,
    "The so-called “ready list” was dropped.": None,
}


@pytest.mark.parametrize("copy", SPEAKERS)
def test_names_the_speaker(copy: str) -> None:
    speaker = read(copy)[0].speaker
    assert (speaker and speaker.of(copy)) == SPEAKERS[copy]


@given(st.text(alphabet="ab .,'\"“”‘’«»″—\n6", max_size=80))
def test_any_copy_has_quotations_in_order_that_do_not_overlap(copy: str) -> None:
    quotes = read(copy)
    ends = 0
    for quote in quotes:
        assert ends <= quote.span.start < quote.span.end
        assert quote.block.holds(quote.span)
        assert quotes.holds(quote.span)
        ends = quote.span.end
    assert all(len(span) == 1 for span in quotes.unclosed)
