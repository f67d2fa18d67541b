"""What comments in the copy ask of newslint, in its own words and in Vale's."""

from __future__ import annotations

import re
from typing import Literal

from newslint.article import Directive
from newslint.span import Span

_FORMS = (
    re.compile(
        r"<!--\s*newslint\s+(?P<action>ignore|off|on)\b(?P<rules>[\w.,\s-]*?)(?::(?P<reason>.*?))?-->", re.DOTALL
    ),
    re.compile(r"<!--\s*vale\s+(?P<action>off|on)\s*-->"),
    re.compile(r"<!--\s*vale\s+(?P<rules>[\w.-]+)\s*=\s*(?P<action>YES|NO)\s*-->"),
)
_ACTIONS: dict[str, Literal["ignore", "off", "on"]] = {
    "ignore": "ignore",
    "off": "off",
    "NO": "off",
    "on": "on",
    "YES": "on",
}


def directive(comment: str, span: Span, at: int) -> Directive | None:
    """What `comment` asks, which is `span` of the source and stands at `at` in the prose; None when it asks nothing."""
    for form in _FORMS:
        if asked := form.fullmatch(comment):
            parts = asked.groupdict("")
            rules = tuple(parts.get("rules", "").replace(",", " ").split())
            reason = " ".join(parts.get("reason", "").split())
            return Directive(_ACTIONS[parts["action"]], rules, span, at, reason)
    return None
