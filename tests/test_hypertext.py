"""HTML that is put together at random, and read to the letter."""

from __future__ import annotations

import re
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from newslint.parse import html
from newslint.source import Source
from newslint.span import Span

# They stand around each word of prose while a page is put together, and are then taken out to see where it stands.
START, END = "\ue000", "\ue001"

Scopes = tuple[str, ...]
Blocks = list[tuple[str, Scopes, list[str]]]


class Writer:
    """Writes HTML that is put together at random, and knows what must be read in it: its words, block by block."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count()
        self.blocks: Blocks = []
        self.headed = False

    def word(self) -> str:
        """A word of its own kind, as HTML may write it; it goes into the block that was begun last."""
        number = next(self.numbers)
        name = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        stem = self.draw(st.sampled_from(("Kim", "naïve", "Łódź", "한국", "🎉x", "“so”x", "won-shik", "*x*", "x_")))
        plain = f"{START}{stem}{name}{END}"
        source, prose = self.draw(
            st.sampled_from(
                (
                    (plain, ""),
                    (f"<b>{plain}</b>", ""),
                    (f"<em class='not prose' title=\"not > prose\">{plain}</em>", ""),
                    (f'<a\n href="http://not.prose?a=b&amp;c"\t>{plain}</a >', ""),
                    (f"<SPAN data-alt='not prose'><i>{plain}</i></SPAN>", ""),
                    (f"<b>{plain}", ""),
                    (f"</i>{plain}", ""),
                    (f"{START}x<b>{name}</b>y{END}", f"x{name}y"),
                    (f"{START}x<a href=not/prose>{name}</a>{{y}}<b>z{END}</b>", f"x{name}{{y}}z"),
                    (f"{START}x<wbr>{name}<!-- not prose --></>y{END}", f"x{name}y"),
                    (f"{START}&Eacute;{name}&#x142;&#322;{END}", f"É{name}łł"),
                    (f"{START}x{name}&amp;y{END}", f"x{name}&y"),
                    (f"{START}x&notit;{name}{END}", f"x¬it;{name}"),
                    (f"{START}x{name}&copy{END}", f"x{name}©"),
                    (f"{START}AT&T{name}&{END}", f"AT&T{name}&"),
                    (f"{START}x&#xD800;&#x110000;&#0;{name}{END}", f"x\ufffd\ufffd\ufffd{name}"),
                    (f"{START}&lt;{name}&gt;{END}", f"<{name}>"),
                    (f"{START}x<1{name}<{END}", f"x<1{name}<"),
                    (f"{START}{name}<IMG alt='🎉&hellip;{END}' src=x>", f"{name}🎉…"),
                )
            )
        )
        self.blocks[-1][2].append(prose or f"{stem}{name}")
        return source

    def line(self) -> str:
        """Some words in the block that was begun last, and what may stand between words."""
        gaps = (" ", "  ", "\t", "\n", " \n\t ", "&nbsp;", " &#32; ", "<br>", " <BR />\n", "\u00a0", " <b> ", " < ")
        unread = (
            " <code>not <b>prose</b></code> ",
            " <!-- not > prose --> ",
            " <script>if (a < 'not prose')</script> ",
        )
        source = self.word()
        for _ in range(self.draw(st.integers(0, 4))):
            gap = self.draw(st.sampled_from((*gaps, *unread)))
            self.blocks[-1][2].extend(["<"] * (gap == " < "))
            source += gap.replace("<", f"{START}<{END}") if gap == " < " else gap
            source += self.word()
        return source

    def begin(self, kind: str, scopes: Scopes) -> None:
        self.blocks.append((kind, scopes, []))

    def paragraph(self, kind: str, scopes: Scopes) -> str:
        self.begin(kind, scopes)
        source = self.line()
        if self.draw(st.booleans()):
            self.begin("caption", scopes)
            words = f"{START}Kim{next(self.numbers)}{END} {START}&amp;&eacute{END} {START}x>{END}"
            self.blocks[-1][2].extend((re.findall(r"Kim\d+", words)[0], "&é", "x>"))
            source += f" <img title='not alt=prose' data-alt='not prose' ALT = \"{words}\"/> "
            self.begin(kind, scopes)
            source += self.line()
        before, after = self.draw(
            st.sampled_from((("<p>", "</p>"), ("<P\n>", ""), ("<div>", "</div>"), ("<p>", "</p></p>")))
        )
        return before + source + after

    def heading(self, _: str, scopes: Scopes) -> str:
        level = self.draw(st.integers(1, 6))
        self.begin("headline" if level == 1 and not self.headed else "subhead", (*scopes, f"heading.h{level}"))
        self.headed = self.headed or level == 1
        return f"<h{level} id=not-prose>{self.line()}</H{level}>"

    def table(self, _: str, scopes: Scopes) -> str:
        self.begin("caption", (*scopes, "table.caption"))
        caption = f"<table><caption>{self.line()}</caption><tr>"
        self.begin("cell", (*scopes, "table.header"))
        head = f"<th>{self.line()}"
        self.begin("cell", (*scopes, "table.cell"))
        return f"{caption}{head}<td>{self.line()}</tr></table>"

    def figure(self, _: str, scopes: Scopes) -> str:
        self.begin("caption", (*scopes, "figure", "figure.caption"))
        return f"<figure><img src='not prose' alt=''><figcaption><p>{self.line()}</p></figcaption></figure>"

    def byline(self, _: str, scopes: Scopes) -> str:
        kind = self.draw(st.sampled_from(("byline", "dateline", "standfirst")))
        self.begin(kind, scopes)
        name = self.draw(st.sampled_from(("p", "span", "div")))
        return f"<{name} class='a-story story__{kind}'>{self.line()}</{name}>"

    def nothing(self, _: str, __: Scopes) -> str:
        unread = ("<pre>not\nprose</pre>", "<style>not {prose}</style>", "<svg><text>not prose</text></svg>", "<hr>")
        return self.draw(
            st.sampled_from((*unread, "</p></aside>", "<!-- not prose -->", "<template><p>not prose</template>"))
        )

    def nested(self, kind: str, scopes: Scopes, depth: int) -> str:
        name = self.draw(st.sampled_from(("blockquote", "ul", "section", "article")))
        if name == "blockquote":
            scopes = scopes if "blockquote" in scopes else (*scopes, "blockquote")
        if name == "ul":
            scopes = scopes if "list" in scopes else (*scopes, "list")
            items = "".join(f"<li>{self.page('item', scopes, depth)}" for _ in range(self.draw(st.integers(1, 2))))
            return f"<ul>{items}</ul>"
        return f"<{name}>{self.page(kind, scopes, depth)}</{name}>"

    def page(self, kind: str, scopes: Scopes, depth: int) -> str:
        writers = (self.paragraph, self.heading, self.table, self.figure, self.byline, self.nothing)
        blocks = []
        for _ in range(self.draw(st.integers(1, 3))):
            nests = depth and self.draw(st.booleans())
            blocks.append(
                self.nested(kind, scopes, depth - 1) if nests else self.draw(st.sampled_from(writers))(kind, scopes)
            )
        return self.draw(st.sampled_from(("", "\n", "\n  "))).join(blocks)


HEAD = "<!DOCTYPE html>\n<html><head><title>not &amp; prose</title><meta name=date content=2026-11-25></head><body>"


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, Blocks]:
    """A page, with its words between marks, and the blocks that it has."""
    writer = Writer(draw)
    page = draw(st.sampled_from(("", HEAD))) + writer.page("paragraph", (), 2)
    return draw(st.sampled_from(("", "\ufeff"))) + page.replace(
        "\n", draw(st.sampled_from(("\n", "\r\n", "\r")))
    ), writer.blocks


def placed(marked: str) -> tuple[str, list[Span]]:
    """The source without the marks, and where the words stand in it."""
    pieces = re.split(f"[{START}{END}]", marked)
    offsets = [0]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return "".join(pieces), [Span(*offsets[index : index + 2]) for index in range(1, len(pieces), 2)]


@given(pages())
def test_each_word_is_read_once_in_its_block_and_placed_to_the_letter(
    page: tuple[str, Blocks],
) -> None:
    marked, expected = page
    source, places = placed(marked)
    article = html.newslint_parse(Source("copy.html", source))
    assert article
    found = [
        (block.kind, block.scopes, block.span.of(article.text).replace("\ufffc", "").split())
        for block in article.blocks
    ]
    assert found == expected
    words = [Span(*word.span()) for word in re.finditer(r"[^\s\ufffc]+", article.text)]
    assert [article.map.to_source(word) for word in words] == places
    assert article.text == "\n\n".join(block.span.of(article.text) for block in article.blocks)
    assert article.meta in ({}, {"title": "not & prose", "date": "2026-11-25"})
