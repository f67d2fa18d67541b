"""The front matter of a Markdown file."""

from __future__ import annotations

from datetime import date

import pytest

from newslint.article import Article
from newslint.errors import ReadError
from newslint.parse import markdown
from newslint.source import Source


def read(copy: str) -> Article:
    article = markdown.newslint_parse(Source("copy.md", copy))
    assert article
    return article


def test_front_matter() -> None:
    article = read("---\ntitle: Kim & Xi\ndate: 2026-11-25\nnewslint: {words: [kimchi]}\n...\nKim met Xi.")
    assert article.meta == {"title": "Kim & Xi", "date": date(2026, 11, 25), "newslint": {"words": ["kimchi"]}}
    assert article.text == "Kim met Xi."


@pytest.mark.parametrize("copy", ["---\n---\nKim met Xi.", "---\n# nothing\n---\nKim met Xi."])
def test_front_matter_may_be_empty(copy: str) -> None:
    assert read(copy).meta == {}
    assert read(copy).text == "Kim met Xi."


@pytest.mark.parametrize(
    "copy",
    [
        "---\n\nKim met Xi.\n\n---\n\nThey met.",
        "---\nKim met Xi.\n\n---\n\nThey met.",
        "Kim met Xi.\n\n---\nThey met.\n---\n",
    ],
)
def test_rules_fence_no_front_matter(copy: str) -> None:
    assert read(copy).meta == {}
    assert read(copy).text == "Kim met Xi.\n\nThey met."


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ("title: 'Kim\ndate: x\n", 4),
        ("title: Kim\n\tdate: x\n", 3),
        ("a: b: c\n", 2),
        ("date: 2026-02-30\n", 2),
        ("a: \x07\n", 2),
        ("[" * 5000 + "\n", 2),
    ],
)
def test_front_matter_that_is_not_yaml_is_refused_with_its_line(values: str, line: int) -> None:
    with pytest.raises(ReadError, match=rf"copy.md: line {line}: the front matter is not YAML: \S"):
        read(f"---\n{values}---\nKim met Xi.")
