"""The day of a story: what it says itself before where it lies, and that before the settings."""

from __future__ import annotations

from datetime import date

import pytest

from newslint.engine import Engine
from newslint.settings import Settings
from newslint.source import Source

GIVEN = date(2020, 1, 2)
PROSE = "The council met and then went home again."
LINED = f"SEOUL, Nov. 25, 2024 (Yonhap) -- {PROSE}"


@pytest.mark.parametrize(
    ("path", "copy", "day"),
    [
        ("a.txt", PROSE, GIVEN),
        ("desk/2025/08/28/a.txt", PROSE, date(2025, 8, 28)),
        ("desk/2025-8-28-a.txt", PROSE, date(2025, 8, 28)),
        ("desk/2025/13/28/a.txt", PROSE, GIVEN),
        ("desk/2025/08/28/a.txt", LINED, date(2024, 11, 25)),
        ("a.txt", LINED.replace(", 2024", ""), GIVEN),
        ("2025-08-28.md", f"---\ndate: 2023-05-06\n---\n\n{PROSE}\n", date(2023, 5, 6)),
        (
            "a.html",
            f'<meta property="article:published_time" content="2023-05-06T10:00:00Z"><p>{PROSE}</p>',
            date(2023, 5, 6),
        ),
        (
            "a.html",
            f'<time itemprop="datePublished" datetime="2023-05-06">May 6</time><p>{PROSE}</p>',
            date(2023, 5, 6),
        ),
        (
            "a.html",
            f'<script type="application/ld+json">{{"datePublished": "2023-05-06T10:00:00Z"}}</script><p>{PROSE}</p>',
            date(2023, 5, 6),
        ),
    ],
)
def test_a_story_is_of_the_day_that_it_says(path: str, copy: str, day: date) -> None:
    assert Engine.under(Settings(story_date=GIVEN)).read(Source(path, copy)).house.story_date == day


def test_a_story_that_says_nothing_is_of_no_day() -> None:
    assert Engine.under(Settings()).read(Source("a.txt", PROSE)).house.story_date is None
