"""Markdown that is put together at random, and read to the letter."""

from __future__ import annotations

import re
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from newslint.parse import markdown
from newslint.source import Source
from newslint.span import Span

# They stand around each word of prose while a document is put together, and are then taken out to see where it stands.
START, END = "\ue000", "\ue001"

Scopes = tuple[str, ...]
Blocks = list[tuple[str, Scopes, list[str]]]


class Writer:
    """Writes Markdown that is put together at random, and knows what must be read in it: its words, block by block."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count()
        self.blocks: Blocks = []
        self.headed = False

    def word(self) -> str:
        """A word of its own kind, as Markdown may write it; it goes into the block that was begun last."""
        number = next(self.numbers)
        name = "".join(chr(ord("a") + int(digit)) for digit in str(number))
        stem = self.draw(st.sampled_from(("Kim", "naïve", "Łódź", "한국", "🎉x", "“so”x", "won-shik")))
        plain = f"{START}{stem}{name}{END}"
        source, prose = self.draw(
            st.sampled_from(
                (
                    (plain, ""),
                    (f"**{plain}**", ""),
                    (f"*{plain}*", ""),
                    (f"_{plain}_", ""),
                    (f"***{plain}***", ""),
                    (f"~~{plain}~~", ""),
                    (f"<b class='not-prose'>{plain}</b>", ""),
                    (f'[{plain}](http://not.prose "not prose")', ""),
                    (f"[{plain}][Ref]", ""),
                    (f"**[{plain}](<not prose>)**", ""),
                    (f"{START}[{stem}{name}]{END}", f"[{stem}{name}]"),
                    (f"<{START}http://a.bc/{name}{END}>", f"http://a.bc/{name}"),
                    (f"{START}x**{name}**y{END}", f"x{name}y"),
                    (f"{START}x*{name}*y**z{END}**", f"x{name}yz"),
                    (f"{START}x<i>{name}</i>y{END}", f"x{name}y"),
                    (f"{START}x[{name}](u)y{END}", f"x{name}y"),
                    (f"{START}x<!-- not prose -->{name}{END}", f"x{name}"),
                    (f"{START}&Eacute;{name}&#x142;&#322;{END}", f"É{name}łł"),
                    (f"{START}x{name}&amp;y{END}", f"x{name}&y"),
                    (f"{START}x&#xD800;{name}{END}", f"x\ufffd{name}"),
                    (f"\\{START}*x{name}\\*{END}", f"*x{name}*"),
                    (f"{START}x\\_{name}\\!{END}", f"x_{name}!"),
                )
            )
        )
        self.blocks[-1][2].append(prose or f"{stem}{name}")
        return source

    def line(self, *breaks: str) -> str:
        """Some words in the block that was begun last, and what may stand between words."""
        between = st.sampled_from((" ", "  ", "\t", "\u00a0", " `not prose` ", " <!-- not prose --> ", *breaks))
        source = self.word()
        for _ in range(self.draw(st.integers(0, 4))):
            source += self.draw(between) + self.word()
        return source

    def begin(self, kind: str, scopes: Scopes) -> None:
        self.blocks.append((kind, scopes, []))

    def paragraph(self, kind: str, scopes: Scopes) -> str:
        breaks = ("\n", "  \n", "\\\n", "<br>", " <br/>\n", "[^1] ")
        self.begin(kind, scopes)
        source = self.line(*breaks)
        if self.draw(st.booleans()):
            self.begin("caption", scopes)
            source += f" ![{self.line()}](not-prose.png 'not prose') "
            self.begin(kind, scopes)
            source += self.line(*breaks)
        return source

    def heading(self, _: str, scopes: Scopes) -> str:
        level = self.draw(st.integers(1, 6))
        self.begin("headline" if level == 1 and not self.headed else "subhead", (*scopes, f"heading.h{level}"))
        self.headed = self.headed or level == 1
        underline = {1: "===", 2: "-"}.get(level)
        if underline and self.draw(st.booleans()):
            return f"{self.line()}\n{underline}"
        return f"{'#' * level} {self.line()}" + self.draw(st.sampled_from(("", " ##")))

    def table(self, _: str, scopes: Scopes) -> str:
        return f"{self.row((*scopes, 'table.header'))}\n|---|:-:|\n{self.row((*scopes, 'table.cell'))}"

    def row(self, scopes: Scopes) -> str:
        return f"| {self.cell(scopes)} | {self.cell(scopes)} |"

    def cell(self, scopes: Scopes) -> str:
        self.begin("cell", scopes)
        return self.line()

    def html(self, kind: str, scopes: Scopes) -> str:
        self.begin(kind, scopes)
        name = f"Kim{next(self.numbers)}"
        self.blocks[-1][2].extend((name, f"é*{name}*"))
        return f"<div title='not prose'>\n{START}{name}{END}\n{START}&eacute;*{name}*{END}\n</div>"

    def nothing(self, _: str, __: Scopes) -> str:
        return self.draw(st.sampled_from(("```py\nnot prose\n```", "<!-- not prose -->", "* * *", "`not prose`")))

    def quotation(self, kind: str, scopes: Scopes, depth: int) -> str:
        inner = self.document(kind, scopes if "blockquote" in scopes else (*scopes, "blockquote"), depth)
        return "> " + inner.replace("\n", "\n> ")

    def listing(self, _: str, scopes: Scopes, depth: int) -> str:
        marker = self.draw(st.sampled_from(("- ", "* ", "1. ", "- [ ] ")))
        indent = "\n" + " " * (2 if marker == "- [ ] " else len(marker))
        scopes = scopes if "list" in scopes else (*scopes, "list")
        items: list[str] = []
        while len(items) < self.draw(st.integers(1, 3)):
            item = self.paragraph("item", scopes)
            if self.draw(st.booleans()):
                item += "\n\n" + self.document("item", scopes, depth)
            items.append(marker + item.replace("\n", indent))
        return self.draw(st.sampled_from(("\n", "\n\n"))).join(items)

    def document(self, kind: str, scopes: Scopes, depth: int) -> str:
        blocks = []
        for _ in range(self.draw(st.integers(1, 3))):
            write = self.draw(st.sampled_from((self.paragraph, self.heading, self.table, self.html, self.nothing)))
            nest = self.draw(st.sampled_from((None, self.quotation, self.listing))) if depth else None
            blocks.append(nest(kind, scopes, depth - 1) if nest else write(kind, scopes))
        return "\n\n".join(blocks)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, Blocks]:
    """A document, with its words between marks, and the blocks that it has."""
    writer = Writer(draw)
    copy = draw(st.sampled_from(("", "---\ntitle: not prose\n---\n"))) + writer.document("paragraph", (), 2)
    writer.begin("paragraph", ())
    copy += f"\n\n[^1]: {writer.line(chr(10))}\n\n[ref]: http://not.prose 'not prose'\n"
    return draw(st.sampled_from(("", "\ufeff"))) + copy.replace(
        "\n", draw(st.sampled_from(("\n", "\r\n", "\r")))
    ), writer.blocks


def placed(marked: str) -> tuple[str, list[Span]]:
    """The source without the marks, and where the words stand in it."""
    pieces = re.split(f"[{START}{END}]", marked)
    offsets = [0]
    for piece in pieces:
        offsets.append(offsets[-1] + len(piece))
    return "".join(pieces), [Span(*offsets[index : index + 2]) for index in range(1, len(pieces), 2)]


@given(documents())
def test_each_word_is_read_once_in_its_block_and_placed_to_the_letter(
    document: tuple[str, Blocks],
) -> None:
    marked, expected = document
    source, places = placed(marked)
    article = markdown.newslint_parse(Source("copy.md", source))
    assert article
    found = [
        (block.kind, block.scopes, block.span.of(article.text).replace("\ufffc", "").split())
        for block in article.blocks
    ]
    assert found == expected
    words = [Span(*word.span()) for word in re.finditer(r"[^\s\ufffc]+", article.text)]
    assert [article.map.to_source(word) for word in words] == places
    assert article.text == "\n\n".join(block.span.of(article.text) for block in article.blocks)
    assert article.meta in ({}, {"title": "not prose"})
