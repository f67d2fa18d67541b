"""NITF read as HTML with a few elements more."""

from __future__ import annotations

from datetime import date

from newslint.engine import Engine
from newslint.parse import html
from newslint.settings import Settings
from newslint.source import Source

STORY = """\
<?xml version="1.0" encoding="UTF-8"?>
<nitf>
  <head>
    <title>Harbour bill</title>
    <docdata><date.issue norm="20251124T091500Z"/><key-list><keyword key="harbour"/></key-list></docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Council votes on the harbour</hl1><hl2>Ferry owners object</hl2></hedline>
      <byline>By <person>Ruth Marlowe</person></byline>
      <dateline><location>PORT ELLERY</location>, <story.date norm="20251123">Nov. 23</story.date></dateline>
      <abstract><p>The bill is &#163;4m.</p></abstract>
    </body.head>
    <body.content>
      <block>
        <p>The council meets on Tuesday, Nov. 24, and <org>the the harbour board</org> will speak.</p>
        <media media-type="image"><media-reference source="a.jpg"/><media-caption>The pier</media-caption></media>
      </block>
    </body.content>
    <body.end><tagline>Marlowe reports from Leeds.</tagline></body.end>
  </body>
</nitf>
"""


def test_its_elements_are_blocks() -> None:
    article = html.newslint_parse(Source("story.nitf", STORY))
    assert article
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        ("headline", "Council votes on the harbour"),
        ("standfirst", "Ferry owners object"),
        ("byline", "By Ruth Marlowe"),
        ("dateline", "PORT ELLERY, Nov. 23"),
        ("standfirst", "The bill is £4m."),
        ("paragraph", "The council meets on Tuesday, Nov. 24, and the the harbour board will speak."),
        ("caption", "The pier"),
        ("credit", "Marlowe reports from Leeds."),
    ]


def test_its_day_is_that_of_the_story_and_places_are_those_of_the_file() -> None:
    engine = Engine.under(Settings())
    assert engine.read(Source("story.nitf", STORY)).house.story_date == date(2025, 11, 24)
    found = {finding.rule.id: finding.span.of(STORY) for finding in engine.lint(Source("story.nitf", STORY)).findings}
    assert found == {"facts.Weekday": "Tuesday, Nov. 24", "typos.RepeatedWord": "the the"}


def test_xml_is_read_where_it_is_nitf() -> None:
    assert html.newslint_parse(Source("story.xml", STORY))
    assert html.newslint_parse(Source("feed.xml", "<rss><title>News</title></rss>")) is None
