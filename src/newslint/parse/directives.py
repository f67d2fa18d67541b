"""What comments in the copy ask of newslint, in its own words and in Vale's."""

from __future__ import annotations

import re
from typing import Literal

from newslint.article import Directive
from newslint.span import Span

_OURS = re.compile(
    r"<!--\s*newslint\s+(?P<action>ignore|off|on)\b(?P<rules>[\w.,\s-]*?)(?::(?P<reason>.*?))?-->", re.DOTALL
)
_VALES = re.compile(
    r"<!--\s*vale\s+(?:(?P<all>off|on)|styles? = (?P<styles>[^>]+?)"
    r"|(?P<rule>[\w.-]+?)(?P<words>\[.+\])?\s*=\s*(?P<switch>YES|NO|on|off))\s*-->"
)
_SWITCHES: dict[str, Literal["off", "on"]] = {"off": "off", "NO": "off", "on": "on", "YES": "on"}
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"')


def directives(comment: str, span: Span, at: int) -> list[Directive]:
    """What `comment` asks, which is `span` of the source and stands at `at` in the prose; nothing, for most."""
    if asked := _OURS.fullmatch(comment):
        action: Literal["ignore", "off", "on"] = "ignore" if asked["action"] == "ignore" else _SWITCHES[asked["action"]]
        rules = tuple(asked["rules"].replace(",", " ").split())
        return [Directive(action, rules, span, at, " ".join((asked["reason"] or "").split()))]
    asked = _VALES.fullmatch(comment)
    if asked is None:
        return []
    if asked["styles"]:  # these and no others
        styles = tuple(asked["styles"].replace(",", " ").split())
        return [Directive("off", (), span, at), Directive("on", styles, span, at)]
    switch = _SWITCHES[asked["all"] or asked["switch"]]
    rules = (asked["rule"],) if asked["rule"] else ()
    return [Directive(switch, rules, span, at, words=tuple(_WORD.findall(asked["words"] or "")), exact=True)]
