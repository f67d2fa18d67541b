"""What a line of news copy is by its look: a byline, a credit, a caption, a paragraph behind a dateline."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.block import Block, Kind
from newslint.expressions import pattern
from newslint.span import Span

_LONGEST = 300
_HEAD = 80
_SPACE = re.compile(r"\s")
_ORNAMENTS = "(•*—–- "

_CAPITAL = r"(?![a-zß-öø-ÿ])[^\W\d_]"
_NAME = rf"{_CAPITAL}[\w.’'‘-]*+"
_SMALL = r"(?:and|&|de|da|di|du|del|der|den|van|von|bin|ibn|al|el|la|le|in|of|for|at|the|with|from|to)"
_NAMES = rf"(?:the )?{_NAME}(?:(?:[,;]? | ?[/|·–—] ?| - )(?:{_SMALL} )*{_NAME})*"
_WORK = (
    r"(?i:(?:(?:additional|further|with|and) )*"
    r"(?:reporting|writing|editing|edited|compiled|produced|photographs|assistance|files) (?:by|from) )"
)


class _Look(NamedTuple):
    """How a line of some kind begins, what it holds (one of each, where there are any), and how it reads as a whole.

    Few lines begin with or hold any of that, which is soon looked for; the others cost as little as that.
    """

    kind: Kind
    begins: tuple[str, ...]
    holds: tuple[str, ...]
    reads: str


_LOOKS = (
    _Look(
        "byline",
        ("By", "BY", "by", "Story by", "Report by", "Review by", "Written by", "Analysis by", "Opinion by"),
        (),
        rf"(?:\w+ )?(?:[Bb]y|BY):? (?!(?i:the numbers))(?:{_NAMES}|(?:the )?{_NAME} {_NAMES} ?[,|/(–—-].*[^.!?])",
    ),
    _Look("byline", (), ("@",), r"(?:[Ee]-?mail:? )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:[,;|/ ]+@\w+)?"),
    _Look(
        "credit",
        tuple("Reporting Writing Editing Edited Compiled Produced Photographs With Additional Further".split()),
        (),
        rf"\W*{_WORK}{_NAMES}(?:[;.,]? ?{_WORK}{_NAMES})*\W*",
    ),
    _Look(
        "credit",
        (),
        ("edited ", "contribut"),
        r"[^“”\"]*\b(?:edited|contributed|contributing)\b[^“”\"]*\bthis (?:article|report|story|piece|column)\b.*",
    ),
    _Look("credit", ("©", "(c)", "(C)", "Copyright"), (), r"(?:©|\([Cc]\)|Copyright (?=[©\d(])).*"),
    _Look("credit", (), ("rights reserved",), r".*\b[Aa]ll rights reserved\b.*"),
    _Look(
        "caption",
        ("FILE", "Image", "Enlarge this image", "Photo", "Picture"),
        (),
        r"(?:FILE(?: PHOTO)?(?: ?[-–—:])|Image (?:copyright|caption)|Enlarge this image"
        r"|(?:Photo|Photograph|Picture|Image)s?(?: illustration)?(?::| by| courtesy| credit)\b).*",
    ),
    _Look(
        "caption",
        (),
        ("/", "hoto"),
        r".*(?:\((?=[A-Z])[\w.,’' -]+/[\w.’' /-]+\)|\([^()]*\b[Pp]hotos?\b[^()]*\)|\| AP Photos?\b[^.]*"
        r"|\bPhoto(?:graph|grapher)?s?: [^.]+|/ ?(?:Getty Images|AFP|AP|Reuters|EPA|Bloomberg)\b[\w /]*)",
    ),
)

_DASHES = (" -", "--", "–", "—")
_DASH = r"(?:--|—|–|-)"
_OPENS = rf"(?=[“\"‘'(\[]*(?:{_CAPITAL}|\d))"
_PLACE = rf"{_NAME}(?: {_NAME}){{0,3}}"
_AGENCIES = "CNN AP Reuters REUTERS AFP UPI Yonhap Xinhua Bloomberg TNS dpa".split()
_BEHIND_AGENCY = (*(f"({agency})" for agency in _AGENCIES), ") -", ") –", ") —")
_AGENCY_DATELINE = (
    rf"(?:{_PLACE}(?:[,/] ?{_PLACE}(?: \d+(?:, \d{{4}})?)?){{0,3}} ?)?"
    rf"(?:\((?:{'|'.join(_AGENCIES)})\)(?: ?{_DASH})?|\([A-Z][\w .&-]+\) ?{_DASH}) ?{_OPENS}"
)
_BIG = r"(?:[^\W\d_a-zß-öø-ÿ]|[.’'])+"
_CAPITALS_DATELINE = (
    r"(?!(?:FILE|UPDATE|BREAKING|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|READ|NOTE|CORRECTION|OPINION|ANALYSIS)\b)"
    rf"{_BIG}(?:[ -]{_BIG}){{0,3}}(?:[,/] ?{_NAME}(?: (?:{_NAME}|\d+))*){{0,3}} ?{_DASH} {_OPENS}"
)
_DATELINE = rf"{_NAME}(?: {_NAME}){{0,2}}(?:, {_NAME}(?: \d+)?){{0,2}} (?:--|—|–) {_OPENS}"


def look(line: str) -> Kind | None:
    """What a line is that is neither headline nor body: byline (an e-mail address is one too), credit or caption."""
    if len(line) > _LONGEST:
        return None
    if "\n" in line:
        line = " ".join(line.split())
    bare = line.lstrip(_ORNAMENTS)
    for kind, begins, holds, reads in _LOOKS:
        if begins and not line.startswith(begins) and not bare.startswith(begins):
            continue
        if holds and not any(map(line.__contains__, holds)):
            continue
        if pattern(reads).fullmatch(line):
            return kind
    return None


def dateline(paragraph: str, opening: bool) -> int:
    """How much of a paragraph is dateline, with the space behind it; `opening`: no other paragraph stands before it.

    Only the opening paragraph may have a place that neither stands in capitals nor has an agency beside it.
    """
    head = paragraph[:_HEAD]
    if "\n" in head:
        head = _SPACE.sub(" ", head)
    found = None
    if any(map(head.__contains__, _BEHIND_AGENCY)):
        found = pattern(_AGENCY_DATELINE).match(head)
    if not found and any(map(head.__contains__, _DASHES)):
        if head[1].isupper() or head[1] == ".":
            found = pattern(_CAPITALS_DATELINE).match(head)
        elif opening:
            found = pattern(_DATELINE).match(head)
    return found.end() if found else 0


def paragraph(text: str, start: int, opening: bool, scopes: tuple[str, ...] = ()) -> list[Block]:
    """The blocks of a paragraph that stands at `start`: one, or two where a dateline opens it."""
    end, body = start + len(text), start + dateline(text, opening)
    if body == start:
        return [Block("paragraph", Span(start, end), scopes)]
    lead = Span(start, start + len(text[: body - start].rstrip()))
    return [Block("dateline", lead, scopes), Block("paragraph", Span(body, end), scopes)]
