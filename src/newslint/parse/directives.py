"""What comments in the copy ask of newslint, in its own words and in Vale's."""

from __future__ import annotations

import re

from newslint.article import Directive
from newslint.span import Span

_NEWSLINT = re.compile(
    r"<!--\s*newslint\s+(?P<action>ignore|off|on)\b(?P<rules>[\w.,\s-]*?)(?::(?P<reason>.*?))?-->", re.DOTALL
)
_VALE = re.compile(r"<!--\s*vale\s+(?:(?P<action>off|on)|(?P<rule>[\w.-]+)\s*=\s*(?P<wanted>YES|NO))\s*-->")


def directive(comment: str, span: Span, at: int) -> Directive | None:
    """What `comment` asks, which is `span` of the source and stands at `at` in the prose; None when it asks nothing."""
    if asked := _NEWSLINT.fullmatch(comment):
        rules = tuple(asked["rules"].replace(",", " ").split())
        return Directive(asked["action"], rules, span, at, (asked["reason"] or "").strip())
    if asked := _VALE.fullmatch(comment):
        action = asked["action"] or ("on" if asked["wanted"] == "YES" else "off")
        return Directive(action, (asked["rule"],) if asked["rule"] else (), span, at)
    return None
