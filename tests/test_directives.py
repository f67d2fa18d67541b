"""What comments ask for, in Markdown and in HTML."""

from __future__ import annotations

import pytest

from newslint.article import Article
from newslint.parse import html, markdown
from newslint.source import Source


def read(copy: str, path: str) -> Article:
    article = markdown.newslint_parse(Source(path, copy)) or html.newslint_parse(Source(path, copy))
    assert article
    return article


MARKDOWN = """\
One.

<!-- newslint ignore names.Misspelt, typos: his own
spelling -->
Two <!-- newslint off -->three

> <!-- vale on -->
> four
"""
HTML = """\
<p>One.
<!-- newslint ignore names.Misspelt, typos: his own
spelling -->
<p>Two <!-- newslint off -->three</p>
<blockquote><!-- vale on --><p>four</blockquote>
"""


@pytest.mark.parametrize(("path", "copy"), [("copy.md", MARKDOWN), ("copy.html", HTML)])
def test_directives_have_their_places(path: str, copy: str) -> None:
    article = read(copy, path)
    assert article.text == "One.\n\nTwo three\n\nfour"
    assert [(asked.action, asked.rules, asked.at, asked.reason) for asked in article.directives] == [
        ("ignore", ("names.Misspelt", "typos"), 4 if path == "copy.md" else 0, "his own spelling"),
        ("off", (), 9, ""),
        ("on", (), 15, ""),
    ]
    comments = [asked.span.of(copy) for asked in article.directives]
    assert all(comment.startswith("<!--") and comment.endswith("-->") for comment in comments)


@pytest.mark.parametrize(
    ("path", "copy"),
    [
        ("copy.md", "One.\n\nTwo three. <!-- newslint ignore -->\n\nFour."),
        ("copy.html", "<p>One.<p>Two three.<!-- newslint ignore --></p><p>Four."),
        ("copy.html", "<p>One.<p><!-- newslint ignore -->Two three.<p>Four."),
    ],
)
def test_an_ignore_in_a_block_is_for_that_block(path: str, copy: str) -> None:
    article = read(copy, path)
    around = next(block for block in article.blocks if block.span.end > article.directives[0].at)
    assert around.span.of(article.text) == "Two three."


@pytest.mark.parametrize(
    ("comment", "asked"),
    [
        ("<!--newslint off-->", ("off", ())),
        ("<!-- newslint on names -->", ("on", ("names",))),
        ("<!-- newslint off wire-us.Utilise -->", ("off", ("wire-us.Utilise",))),
        ("<!-- newslint ignore: all of it -->", ("ignore", ())),
        ("<!-- vale off -->", ("off", ())),
        ("<!-- vale Google.We = NO -->", ("off", ("Google.We",))),
        ("<!-- vale Google.We=YES -->", ("on", ("Google.We",))),
        ("<!-- vale Google = NO -->", ("off", ("Google",))),
        ("<!-- newslint offside -->", None),
        ("<!-- newslint -->", None),
        ("<!-- vale Google.We = PERHAPS -->", None),
        ("<!-- see newslint off -->", None),
    ],
)
def test_comments_that_ask_for_something(comment: str, asked: tuple[str, tuple[str, ...]] | None) -> None:
    expected = [asked] if asked else []
    for copy in (f"{comment}\n\nKim met Xi.", f"Kim met {comment} Xi."):
        for path in ("copy.md", "copy.html"):
            assert [(found.action, found.rules) for found in read(copy, path).directives] == expected
