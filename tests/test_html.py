"""HTML read to the letter."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.parse import html
from newslint.source import Source
from newslint.span import Span


def read(copy: str) -> Article:
    article = html.newslint_parse(Source("copy.html", copy))
    assert article
    return article


def parts(copy: str) -> list[tuple[str, tuple[str, ...], str]]:
    article = read(copy)
    return [(block.kind, block.scopes, block.span.of(article.text)) for block in article.blocks]


PIECES = st.sampled_from(
    (
        *("Kim", "“Xi”", "naïve ", "🎉", " ", "\n", "\r\n", "\r", "\t", "\x00", "\ud800", "\ufeff", "\u2028", "\x0c"),
        *(
            "<",
            "</",
            ">",
            "/>",
            "<p>",
            "</p>",
            "<P",
            "<b>",
            "</b>",
            "<div class=byline>",
            "</div>",
            "<li>",
            "<td>",
            "</>",
        ),
        *("<code>", "</code>", "<pre>", "<script>", "</script>", "<title>", "</title>", "<svg>", "<plaintext>", "<br>"),
        *("<!--", "-->", "--!>", "<!", "<?", "<![CDATA[", "]]>", "<!-- newslint off -->", "<h1>", "</h1>", "<time"),
        *("<img alt='", "<img alt=x", ' alt = "', "'", '"', "=", "/", "&", "&amp", "&amp;", "&#0;", "&#xD800;", "&x;"),
    )
)


@given(st.text() | st.lists(PIECES).map("".join))
def test_any_text_is_read(copy: str) -> None:
    article = read(copy)
    offsets = [article.map.to_source(Span(offset, offset)).end for offset in range(len(article.text) + 1)]
    assert all(before <= after for before, after in pairwise([0, *offsets, len(copy)]))
    assert all(before.span.end <= after.span.start for before, after in pairwise(article.blocks))
    for offset in range(len(article.text)):
        if article.map.is_verbatim(Span(offset, offset + 1)):
            assert article.map.to_source(Span(offset, offset + 1)).of(copy) == article.text[offset]


TAG = re.compile(r"<[^<>]*>")


@given(
    st.lists(
        st.sampled_from(("Kim ", "Xi", "é", "🎉", "\n", "<b>", "</b>", "<i class='x'>", "</i>", "<a href=x>", "\r\n"))
    )
)
def test_prose_is_the_source_without_its_tags(pieces: list[str]) -> None:
    copy = "".join(["Kim", *pieces])
    assert read(copy).text == TAG.sub("", copy).strip()


@pytest.mark.parametrize(
    ("copy", "prose"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("AT&T &amp; &copy 2026 &bogus; &#128; &#x1F389;", "AT&T & © 2026 &bogus; € 🎉"),
        ("I <3 you <", "I <3 you <"),
        ("</p>stray</div> words</>!", "stray\n\nwords!"),
        ("words <unclosed tag", "words"),
        ("words <!-- unclosed", "words"),
        ("<p>one<p>two <b>bold</p> three", "one\n\ntwo bold\n\nthree"),
        ("<title>not prose</title><textarea>not <b>prose</textarea>words", "words"),
        ("<div>Use <code>not prose</div><p>words</p>", "Use \ufffc\n\nwords"),
        ("Use <code>not <code>prose</code> at all</code>now", "Use \ufffcnow"),
        ("<svg><title>not</title><p>prose</svg>words", "words"),
    ],
)
def test_what_a_browser_shows_is_read(copy: str, prose: str) -> None:
    assert read(copy).text == prose


def test_an_entity_is_one_place() -> None:
    article = read("<p>caf&eacute; &copy 2026</p>")
    assert article.text == "café © 2026"
    assert article.map.to_source(Span(0, 4)).of(article.source.text) == "caf&eacute;"
    assert article.map.to_source(Span(5, 6)).of(article.source.text) == "&copy"


def test_paragraphs_are_known_as_those_of_plain_copy_are() -> None:
    page = "<p>By Jane\n  Doe<p>SEOUL,\nNov. 25 (Yonhap) -- Kim <b>went</b>.<p>LONDON (AP) &mdash; He is back."
    assert [part[::2] for part in parts(page)] == [
        ("byline", "By Jane\n  Doe"),
        ("dateline", "SEOUL,\nNov. 25 (Yonhap) --"),
        ("paragraph", "Kim went."),
        ("dateline", "LONDON (AP) —"),
        ("paragraph", "He is back."),
    ]


def test_a_class_may_tell_what_an_element_holds() -> None:
    page = (
        "<body class='has-byline'><p class='lead article__dek'>One</p><div class=byline><a>Jane Doe</a><p>Example News"
        "</div><p>Two <span class=Post-Dateline>Seoul</span> three</p><div class='wp-caption'><p>Four</div>"
    )
    assert [part[::2] for part in parts(page)] == [
        ("standfirst", "One"),
        ("byline", "Jane Doe"),
        ("byline", "Example News"),
        ("paragraph", "Two"),
        ("dateline", "Seoul"),
        ("paragraph", "three"),
        ("caption", "Four"),
    ]


def test_the_first_main_heading_is_the_headline() -> None:
    assert [part[0] for part in parts("<h2>One</h2><h1>Two</h1><h1>Three</h1>")] == ["subhead", "headline", "subhead"]


@pytest.mark.parametrize(
    ("page", "meta"),
    [
        ("<title>Kim &amp;\n Xi</title>", {"title": "Kim & Xi"}),
        ("<svg><title>Kim</title></svg>", {}),
        ("<META NAME='Author' CONTENT='Jane &amp; Co'>", {"author": "Jane & Co"}),
        (
            "<meta property='article:published_time' content='2026-11-25T08:00Z'><meta name=date content=2025-01-01>",
            {"article:published_time": "2026-11-25T08:00Z", "date": "2026-11-25T08:00Z"},
        ),
        ("<time itemprop=datePublished datetime=2026-11-25>today</time>", {"date": "2026-11-25"}),
        ("<time datetime=1945-08-15>that day</time>", {}),
        ("<meta charset=utf-8><meta name=x>", {}),
    ],
)
def test_what_a_page_says_of_itself(page: str, meta: dict[str, str]) -> None:
    assert read(page).meta == meta


@pytest.mark.parametrize("path", ["copy.txt", "copy.md", "html"])
def test_other_files_are_left_to_other_readers(path: str) -> None:
    assert html.newslint_parse(Source(path, "Kim met Xi.")) is None


@pytest.mark.parametrize("path", ["copy.html", "A/B.HTM", "copy.xhtml"])
def test_files_are_known_by_their_suffix(path: str) -> None:
    assert html.newslint_parse(Source(path, "Kim met Xi."))
