"""Markdown read to the letter."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.errors import ReadError
from newslint.parse import markdown
from newslint.source import Source
from newslint.span import Span


def read(copy: str) -> Article:
    article = markdown.newslint_parse(Source("copy.md", copy))
    assert article
    return article


def parts(copy: str) -> list[tuple[str, tuple[str, ...], str]]:
    article = read(copy)
    return [(block.kind, block.scopes, block.span.of(article.text)) for block in article.blocks]


PIECES = st.sampled_from(
    (
        *("Kim", "“Xi”", "naïve ", "🎉", " ", "  ", "\n", "\r\n", "\r", "\t", "    ", "\n\n", "\x00", "\ud800"),
        *("\ufeff", "---\na: b\n---\n"),
        *("*", "**", "_", "~~", "`", "```\n", "[", "]", "(", ")", "![", "](x)", "[^1]", "[^1]: ", "[a]: b", "<", ">"),
        *("&", "&amp;", "&#0;", "&#xD800;", "\\", "|", "|-|-|\n", "> ", "- ", "- [ ] ", "1. ", "# ", "===\n", "---\n"),
        *("<b>", "</b>", "<div>\n", "</div>", "<!--", "-->", "<!-- newslint off -->", "<br>", "<script>", "http://x.y"),
    )
)


@given(st.text() | st.lists(PIECES).map("".join))
@example("---\n: [\n---\n")
def test_any_text_is_read_or_its_front_matter_refused(copy: str) -> None:
    try:
        article = read(copy)
    except ReadError:
        assert copy.removeprefix("\ufeff").startswith("---")
        return
    offsets = [article.map.to_source(Span(offset, offset)).end for offset in range(len(article.text) + 1)]
    assert all(before <= after for before, after in pairwise([0, *offsets, len(copy)]))
    assert all(before.span.end <= after.span.start for before, after in pairwise(article.blocks))
    for offset in range(len(article.text)):
        if article.map.is_verbatim(Span(offset, offset + 1)):
            assert article.map.to_source(Span(offset, offset + 1)).of(copy) == article.text[offset]


def test_headings() -> None:
    assert parts("Kim travels\n===========\n\n# Why\n\n## *How*\n\nHe went.") == [
        ("headline", ("heading.h1",), "Kim travels"),
        ("subhead", ("heading.h1",), "Why"),
        ("subhead", ("heading.h2",), "How"),
        ("paragraph", (), "He went."),
    ]


def test_paragraphs_are_known_as_those_of_plain_copy_are() -> None:
    assert parts("By Jane Doe\n\nSEOUL, Nov. 25\n(Yonhap) -- Kim *went*.\n\nJane Doe edited\nthis article.") == [
        ("byline", (), "By Jane Doe"),
        ("dateline", (), "SEOUL, Nov. 25\n(Yonhap) --"),
        ("paragraph", (), "Kim went."),
        ("credit", (), "Jane Doe edited\nthis article."),
    ]


def test_brackets_are_prose_where_they_are_no_link() -> None:
    assert parts("“He [Kim] has went [sic],” she said.[^9]") == [
        ("paragraph", (), "“He [Kim] has went [sic],” she said.[^9]")
    ]


def test_a_dollar_is_a_dollar() -> None:
    assert parts("It cost $5 *million* and not $6.") == [("paragraph", (), "It cost $5 million and not $6.")]


def test_footnotes_may_have_several_paragraphs() -> None:
    assert [part[2] for part in parts("He went.[^a]\n\n[^a]: One\n    line.\n\n    Two.\n[^b]: Three.")] == [
        "He went.",
        "One\nline.",
        "Two.",
        "Three.",
    ]


def test_an_image_in_a_tag_says_what_it_shows() -> None:
    assert parts('See <img src="a.png" alt="A heron"> there.') == [
        ("paragraph", (), "See"),
        ("caption", (), "A heron"),
        ("paragraph", (), "there."),
    ]


@pytest.mark.parametrize("name", ["code", "tt", "kbd"])
def test_code_in_tags_is_code_where_it_is_closed(name: str) -> None:
    assert read(f"Use <{name}>Kim</{name}> now.").text == "Use \ufffc now."
    assert read(f"Use <{name}>Kim now.").text == "Use Kim now."


@pytest.mark.parametrize("code", ["`Kim`", "`` Kim` ``", "`Kim\nXi`"])
def test_code_keeps_the_words_beside_it_apart(code: str) -> None:
    article = read(f"Use {code} now.")
    assert article.text == "Use \ufffc now."
    assert article.map.to_source(Span(4, 5)).of(article.source.text) == code


def test_an_image_without_words_is_part_of_the_line() -> None:
    assert parts("Great ![🎉](x.png) news ![](y.png).") == [("paragraph", (), "Great 🎉 news .")]


def test_a_link_may_be_an_image() -> None:
    assert parts("[![Kim &amp; ![Xi](z)](x.png)](http://x.y)") == [("caption", (), "Kim & Xi")]


def test_html_in_markdown_is_html() -> None:
    copy = "- one\n\n  <figure>\n  <img src='x' alt='Kim waves'>\n  <figcaption>He\n  *waved*</figcaption>\n  </figure>"
    assert parts(copy) == [
        ("item", ("list",), "one"),
        ("caption", ("list", "figure"), "Kim waves"),
        ("caption", ("list", "figure", "figure.caption"), "He\n*waved*"),
    ]


@pytest.mark.parametrize("path", ["copy.txt", "copy.html", "md"])
def test_other_files_are_left_to_other_readers(path: str) -> None:
    assert markdown.newslint_parse(Source(path, "Kim met Xi.")) is None


@pytest.mark.parametrize("path", ["copy.md", "A/B.MARKDOWN"])
def test_files_are_known_by_their_suffix(path: str) -> None:
    assert markdown.newslint_parse(Source(path, "Kim met Xi."))
