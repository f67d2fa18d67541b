"""Words and their tags, as Vale has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns.tagged import tagged

SENTENCES = {
    "The quick brown fox jumps.": "The/DT quick/JJ brown/NN fox/NN jumps/NNS ./.",
    "He didn’t run the firm (which lost $5 million) in 2019.": (
        "He/PRP did/VBD n’t/RB run/VB the/DT firm/NN (/( which/WDT lost/VBD $/$ 5/CD million/CD )/) in/IN 2019/CD ./."
    ),
    "“They’ll read well-known U.S. authors,” she said.": (
        "“/NN They/PRP ’ll/VBP read/JJ well-known/JJ U.S./NNP authors/NNS ,/, ”/NNP she/PRP said/VBD ./."
    ),
    "Mr. Hale - @hale - is in.": "Mr./NNP Hale/NNP -/- @hale/NN -/- is/VBZ in/IN ./.",
    "": "",
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_words_and_their_tags(sentence: str) -> None:
    assert " ".join(f"{word.text}/{word.tag}" for word in tagged(sentence)) == SENTENCES[sentence]


@given(st.text("aB1 .,'’“”()$\n-@é", max_size=20))
def test_words_stand_where_they_say_and_leave_out_only_space(sentence: str) -> None:
    words = tagged(sentence)
    assert [sentence[word.start : word.end] for word in words] == [word.text for word in words]
    assert "".join(word.text for word in words) == "".join(sentence.split())
