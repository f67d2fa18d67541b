"""Prose to tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.tokens import Tokens

CASES = {
    "Putin’s aides": ["Putin’s", "aides"],
    "O'Neill met Won-shik": ["O'Neill", "met", "Won-shik"],
    "in the U.S., at 5 p.m.": ["in", "the", "U.S", ".", ",", "at", "5", "p.m", "."],
    "paid $4.2bn, or 1,300.50 won": ["paid", "$4.2bn", ",", "or", "1,300.50", "won"],
    "a 65-year-old": ["a", "65", "-", "year-old"],
    "up 5% in the 1990s": ["up", "5%", "in", "the", "1990s"],
    "wait... no -- yes": ["wait", "...", "no", "--", "yes"],
    "“No,” he said.": ["“", "No", ",", "”", "he", "said", "."],
    "write to desk@paper.example now": ["write", "to", "desk@paper.example", "now"],
    "see https://paper.example/a?b=c.": ["see", "https://paper.example/a?b=c", "."],
    "(www.paper.example/news)": ["(", "www.paper.example/news", ")"],
    "thanks @desk for #news": ["thanks", "@desk", "for", "#news"],
    "Sa\u0303o Paulo": ["São", "Paulo"],
    "re\u00adport": ["report"],
    "end.The next": ["end", ".", "The", "next"],
    "21st Century": ["21st", "Century"],
    "J.K. Rowling": ["J.K", ".", "Rowling"],
    "Kim\u00a0Jong\u00a0Un": ["Kim", "Jong", "Un"],
}


@pytest.mark.parametrize("prose", CASES)
def test_news_is_cut_where_a_reader_would(prose: str) -> None:
    assert Tokens(prose).texts == CASES[prose]


def test_kinds_follow_from_the_letters() -> None:
    kinds = {
        token.text: token.kind for token in Tokens("Pay $5 to desk@paper.example, 21st -- #now www.paper.example/a")
    }
    assert kinds == {
        "Pay": "word",
        "$5": "number",
        "to": "word",
        "desk@paper.example": "address",
        ",": "mark",
        "21st": "number",
        "--": "mark",
        "#now": "address",
        "www.paper.example/a": "address",
    }


@given(st.text())
def test_tokens_are_in_order_and_hold_all_that_is_written(prose: str) -> None:
    tokens = Tokens(prose)
    assert all(start < end for start, end in zip(tokens.starts, tokens.ends, strict=True))
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))
    assert all(tokens.texts)
    covered = {offset for token in tokens for offset in range(token.span.start, token.span.end)}
    assert all(offset in covered for offset, letter in enumerate(prose) if letter.isalnum())


@given(st.text(alphabet="aB.'’-\u0301\u00ad 1$@/", max_size=30))
def test_a_token_reads_as_the_prose_does(prose: str) -> None:
    for token in Tokens(prose):
        if prose.isascii():
            assert token.span.of(prose) == token.text
