"""What a line of news copy is by its look: a byline, a credit, a caption, a paragraph behind a dateline."""

from __future__ import annotations

import re

from newslint.block import Block, Kind
from newslint.span import Span

_LONGEST = 300
_CAPITAL = r"(?![a-zß-öø-ÿ])[^\W\d_]"
_NAME = rf"{_CAPITAL}[\w.’'‘-]*+"
_SMALL = r"(?:and|&|de|da|di|du|del|der|den|van|von|bin|ibn|al|el|la|le|in|of|for|at|the|with|from|to)"
_NAMES = rf"(?:the )?{_NAME}(?:(?:[,;]? | ?[/|·–—] ?| - )(?:{_SMALL} )*{_NAME})*"
_WORK = (
    r"(?i:(?:(?:additional|further|with|and) )*(?:reporting|reported|writing|written|editing|edited|compiled|"
    r"production|produced|photography|photographs|research|graphics|assistance|files) (?:by|from) )"
)

# A kind, the words of which a line of that kind has one (any line may be of it where there are none), and how it reads.
# The words are there for speed alone: most lines are body copy.
_LOOKS: tuple[tuple[Kind, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "byline",
        (),
        re.compile(
            r"(?:(?:Story|Text|Words|Written|Report|Reporting|Analysis|Opinion|Commentary|Review|Compiled) )?"
            rf"(?:[Bb]y|BY):? (?!(?i:the numbers))(?:{_NAMES}|(?:the )?{_NAME} {_NAMES} ?[,|/(–—-].*[^.!?])"
        ),
    ),
    ("byline", ("@",), re.compile(r"(?:[Ee]-?mail:? )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:[,;|/ ]+@\w+)?")),
    ("credit", (), re.compile(rf"\W*{_WORK}{_NAMES}(?:[;.,]? ?{_WORK}{_NAMES})*\W*")),
    (
        "credit",
        ("edited", "contribut"),
        re.compile(
            r"[^“”\"]*\b(?:edited|contributed|contributing)\b[^“”\"]*\bthis (?:article|report|story|piece|column)\b.*"
        ),
    ),
    (
        "credit",
        ("©", "(c)", "Copyright", "rights reserved"),
        re.compile(r"(?:©|\([Cc]\)|Copyright (?=[©\d(])).*|.*\b[Aa]ll rights reserved\b.*"),
    ),
    (
        "caption",
        ("FILE", "Image", "image", "hoto", "Picture"),
        re.compile(
            r"(?:FILE(?: PHOTO)?(?: ?[-–—:])|Image (?:copyright|caption)|Enlarge this image"
            r"|(?:Photo|Photograph|Picture|Image)s?(?: illustration)?(?::| by| courtesy| credit)\b).*"
        ),
    ),
    (
        "caption",
        ("/", "hoto"),
        re.compile(
            r".*(?:\((?=[A-Z])[\w.,’' -]+/[\w.’' /-]+\)|\([^()]*\b[Pp]hotos?\b[^()]*\)|\| AP Photos?\b[^.]*"
            r"|\bPhoto(?:graph|grapher)?s?: [^.]+|/ ?(?:Getty Images|AFP|AP|Reuters|EPA|Bloomberg)\b[\w /]*)"
        ),
    ),
)

_DASH = r"(?:--|—|–|-)"
_OPENS = rf"(?=[“\"‘'(\[]*(?:{_CAPITAL}|\d))"
_AGENCY = r"\((?:CNN|AP|Reuters|REUTERS|AFP|UPI|Yonhap|Xinhua|Bloomberg|TNS|dpa)\)"
_PLACE = rf"{_NAME}(?: {_NAME}){{0,3}}"
_BIG = r"(?:[^\W\d_a-zß-öø-ÿ]|[.’'])+"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:[,/] ?{_PLACE}(?: \d+)?){{0,3}} ?)?"
    rf"(?:{_AGENCY}(?: ?{_DASH})?|\([A-Z][\w .&-]+\) ?{_DASH}) ?{_OPENS}"
    r"|(?!(?:FILE|UPDATE|BREAKING|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|READ|NOTE|CORRECTION|OPINION|ANALYSIS)\b)(?=\S{2})"
    rf"{_BIG}(?:[ -]{_BIG}){{0,3}}(?:[,/] ?{_NAME}(?: (?:{_NAME}|\d+))*){{0,3}} ?{_DASH} {_OPENS}"
)
_FIRST_DATELINE = re.compile(rf"{_NAME}(?: {_NAME}){{0,2}}(?:, {_NAME}(?: \d+)?){{0,2}} (?:--|—|–) {_OPENS}")
_HEAD = 80
_SPACE = re.compile(r"\s")


def look(line: str) -> Kind | None:
    """What a line is that is neither headline nor body: byline (an e-mail address is one too), credit or caption."""
    if len(line) > _LONGEST:
        return None
    if "\n" in line:
        line = " ".join(line.split())
    for kind, words, pattern in _LOOKS:
        if (not words or any(word in line for word in words)) and pattern.fullmatch(line):
            return kind
    return None


def dateline(paragraph: str, opening: bool) -> int:
    """How much of a paragraph is dateline, with the space behind it; `opening`: no other paragraph stands before it."""
    head = paragraph[:_HEAD]
    if "(" not in head and "-" not in head and "—" not in head and "–" not in head:
        return 0
    head = _SPACE.sub(" ", head)
    found = _DATELINE.match(head) or (_FIRST_DATELINE.match(head) if opening else None)
    return found.end() if found else 0


def paragraph(text: str, start: int, opening: bool, scopes: tuple[str, ...] = ()) -> list[Block]:
    """The blocks of a paragraph that stands at `start`: one, or two where a dateline opens it."""
    end, body = start + len(text), start + dateline(text, opening)
    if body == start:
        return [Block("paragraph", Span(start, end), scopes)]
    lead = Span(start, start + len(text[: body - start].rstrip()))
    return [Block("dateline", lead, scopes), Block("paragraph", Span(body, end), scopes)]
