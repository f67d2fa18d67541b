"""What the elements of HTML, and of NITF, say of the words in them."""

from __future__ import annotations

import re

from turbohtml import Token

from newslint.block import Kind
from newslint.parse.draft import Place
from newslint.parse.inline import INLINE

# Of NITF, https://iptc.org/standards/nitf/: elements that hold what their names say, and those that hold these.
_NITF: dict[str, Kind] = {
    "hl1": "headline",
    **dict.fromkeys(("hl2", "abstract"), "standfirst"),
    "byline": "byline",
    "dateline": "dateline",
    "media-caption": "caption",
    **dict.fromkeys(("media-producer", "tagline"), "credit"),
}
_NITF_FRAMES = frozenset("hedline block media body.head body.content body.end".split())
_HTML = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup p pre search section "
    "summary table tbody td tfoot th thead title tr ul".split()
)
# The elements that begin and end a block.
BLOCKS = _HTML | _NITF.keys() | _NITF_FRAMES
# What ends with the element that begins, where it has no end of its own. A paragraph ends with each block.
ENDED: dict[str, tuple[str, ...]] = {
    "li": ("li",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("td", "th", "tr"),
}
_KINDS: dict[str, Kind] = {
    **_NITF,
    "h1": "headline",
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "subhead"),
    **dict.fromkeys(("li", "dd", "dt"), "item"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_SCOPES = {
    **{name: f"heading.{name}" for name in ("h1", "h2", "h3", "h4", "h5", "h6")},
    "li": "list",
    "blockquote": "blockquote",
    "td": "table.cell",
    "th": "table.header",
    "caption": "table.caption",
    "figure": "figure",
    "figcaption": "figure.caption",
}
# The scopes of what stands apart.
APART = {**INLINE, "pre": "pre", "title": "title"}
# The last part of a class, as in "article__byline", that tells what an element holds, and those too large to be told.
_CLASSES: dict[str, Kind] = {
    "byline": "byline",
    "dateline": "dateline",
    "caption": "caption",
    **dict.fromkeys(("standfirst", "dek", "deck", "subtitle"), "standfirst"),
}
_LARGE = frozenset("html body main article section".split())
# What goes unread; code leaves something behind.
CODE = frozenset("code kbd samp tt var math".split())
UNREAD = CODE | frozenset(
    "script style template pre title textarea select datalist svg noscript iframe object audio video canvas xmp "
    "noembed noframes".split()
)


def place(token: Token, here: Place) -> Place | None:
    """The place in the element that a tag opens `here`; None when it is a stretch of the line that it stands in."""
    name = token.tag or ""
    kind = None if name in _LARGE else _class_kind(token)
    if name not in BLOCKS and not kind:
        return None
    return here.within(kind or _KINDS.get(name, here.kind), _SCOPES.get(name, ""))


def _class_kind(token: Token) -> Kind | None:
    """What an element holds by its class."""
    for name in (token.attr("class") or "").lower().split():
        if kind := _CLASSES.get(re.split("[-_]", name)[-1]):
            return kind
    return None
