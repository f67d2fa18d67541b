"""What went up or down in an article, and from what to what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.expressions import pattern
from newslint.figures.figure import Figure
from newslint.figures.statements import AMOUNT, NUMBER, OTHER, PERCENT, POINTS, Statement
from newslint.span import Span

_UP = (
    "up|rose|rises?|risen|rising|grew|grows?|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|"
    "soar(?:s|ed|ing)?|increas(?:es?|ed|ing)|advanced|gain(?:ed)?|rais(?:es?|ed|ing)|skyrocket(?:ed|ing)?|expanded|hike"
)
_DOWN = (
    "down|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|slid|slipp?(?:s|ed|ing)?|"
    "plung(?:es?|ed|ing)|tumbl(?:es?|ed|ing)|dipped|shr[aiu]nk|shrinking|decreas(?:es?|ed|ing)|sank|plummeted|cut|cuts|"
    "cutting|lower(?:s|ed|ing)?|slashed|slashing|reduc(?:es?|ed|ing|tion)"
)
_NEITHER = "go|goes|going|went|gone|mov(?:es?|ed|ing)|chang(?:es?|ed|ing)|shift(?:s|ed|ing)?"
_NOUNS = "increase|rise|jump|gain|surge|decrease|decline|drop|fall|reduction|cut|hike"
_TIMES = {"doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": 0.5}
_VERB = rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})|(?P<times>{'|'.join(_TIMES)})|{_NEITHER})\b(?!-)"
_SHORT = 12
"""Characters that may stand between "up" or "down" and the figures; further off it belongs to a verb: "give up"."""
_CLAUSE = 120
"""Characters before the figures in which the verb is looked for."""

_SHARE = f"[{PERCENT}{POINTS}]"
_ABOUT = "(?:nearly |almost |roughly |about |over |more than )?"
_WORDS = rf"(?:\bper {NUMBER}|{OTHER}){{0,60}}?"
_FROM, _TO = (
    rf"\b{word} (?:a |an |the |just |only |about |nearly |a record |roughly |around |some )?(?P<{word}>{AMOUNT})(?!-)"
    for word in ("from", "to")
)
_PAIR = rf"(?:{_TO}{_WORDS}{_FROM}|{_FROM.replace('from>', 'from_>')}{_WORDS}{_TO.replace('to>', 'to_>')})"
# ", down 8 percent from 52", ", an 8 percent drop from 52"
_BACK = (
    rf"(?P<to>{AMOUNT}){OTHER}{{0,80}}?, (?:(?P<verb>up|down)(?: {_ABOUT}(?P<by>{_SHARE}))?|"
    rf"an? {_ABOUT}(?P<share>{_SHARE}) (?P<noun>{_NOUNS})) {_FROM}"
)
# ", a 98 percent increase", ", a drop of nearly 42 percent"
_AFTER = (
    rf"{OTHER}{{0,30}}(?:,| ?—| –| --|;) ?(?:or )?(?:an? )?{_ABOUT}"
    rf"(?:(?:{_NOUNS}) of {_ABOUT}(?P<by>{_SHARE}|{AMOUNT})|(?:up|down) (?:by )?{_ABOUT}(?P<off>{_SHARE})|"
    rf"(?P<share>{_SHARE}) (?:{_NOUNS})\b)"
)
# These say that the figures are not those that the share was worked out from.
_NO_ENDS = r"\brang|anywhere|\bsentence|\bup to\b|\bnot\b|n[’']t\b"
_OTHERWISE = (
    rf"{_NO_ENDS}|"
    r"inflation|currenc|constant|annual|average|seasonal|organic|like-for-like|adjust|compar|"
    rf"{_SHARE} (?:a|per|each|every) (?:year|month)\b(?! (?:earlier|ago|before))|as much|or more"
)
_OTHER_VERB = r"\b(?:\w+ed|to [a-z]+|after|as|but|while|when|which|who|is|was|has|had)\b"
_ROUGHLY = r"(?:more|less|fewer|better) than|almost|nearly|roughly|about|around|over|some|approximately"


class Change(NamedTuple):
    """From what to what something went: by how much, where that is said, and up or down, or how many times as much.

    `loose` is whether words beside it say that the figures are of different things, `open` whether they are no ends
    at all, and `rough` whether they are rounded.
    """

    start: Figure
    end: Figure
    by: Figure | None
    verb: Span
    up: bool
    times: float
    loose: bool
    open: bool
    rough: bool

    @property
    def percent(self) -> tuple[float, float]:
        """By how many percent at least and at most it went up, or down where that is negative."""
        (start_low, start_high), (end_low, end_high) = self.start.bounds, self.end.bounds
        return 100 * (end_low / start_high - 1), 100 * (end_high / start_low - 1)


def changes_in(statements: Iterable[Statement]) -> Iterator[Change]:
    """The changes of which the copy gives both ends: "rose 8 percent to $42 million from $39 million"."""
    for statement in statements:
        if "from " in statement.text and pattern(_FROM).search(statement.text):
            yield from _told_before(statement)
            yield from _told_behind(statement)


def _told_before(statement: Statement) -> Iterator[Change]:
    """Changes whose verb stands before both ends."""
    text = statement.text
    if not pattern(_TO).search(text):
        return
    for found, ends in _pairs(statement):
        begin = max(text.rfind(". ", 0, found.start()) + 1, found.start() - _CLAUSE)
        verbs = list(pattern(_VERB).finditer(text, begin, found.start()))
        if verbs and _governs(verbs[-1], text, found.start()):
            shares = _shares(statement, verbs, found)
            if len(shares) < 2 and all(share.kind in ("percent", "points") or share.like(ends[0]) for share in shares):
                around = text[max(verbs[-1].start() - 20, begin) : found.end() + 15].partition(". ")[0]
                yield _change(statement, ends, shares[0] if shares else None, verbs[-1], around)


def _pairs(statement: Statement) -> Iterator[tuple[re.Match[str], tuple[Figure, Figure]]]:
    """The figures behind "from" and "to" that can be the ends of one change."""
    at = 0
    while found := pattern(_PAIR).search(statement.text, at):
        start = statement.figure(found, "from" if found["from"] else "from_")
        end = statement.figure(found, "to" if found["to"] else "to_")
        if start.kind == "number" and found["from_"] and end.kind in ("percent", "measure"):
            start = start._replace(kind=end.kind, unit=end.unit)  # "from 28 to 40 percent"
        at = found.start() + 1
        if start.like(end):
            at = found.end()
            yield found, (start, end)


def _governs(verb: re.Match[str], text: str, at: int) -> bool:
    """Whether a verb is that of the figures at `at`."""
    near = verb[0] not in ("up", "down") or at <= verb.end() + _SHORT
    return verb.lastgroup is not None and near and not pattern(_OTHER_VERB).search(text, verb.end(), at)


def _shares(statement: Statement, verbs: list[re.Match[str]], found: re.Match[str]) -> list[Figure]:
    """By how much, as told behind the verb, before it ("a 5 percent rise"), by a verb before, or behind both ends."""
    verb, text = verbs[-1], statement.text
    if between := _amounts(statement, verb.end(), found.start()):
        return between
    if text[max(verb.start() - 2, 0)] == PERCENT:
        return [statement.places[verb.start() - 2]]
    if after := pattern(_AFTER).match(text, found.end()):
        return [statement.figure(after, after.lastgroup or "by")]
    before = _amounts(statement, verbs[-2].end(), verb.start()) if len(verbs) > 1 else []
    return before if len(before) == 1 and verbs[-2].lastgroup == verb.lastgroup else []


def _amounts(statement: Statement, start: int, end: int) -> list[Figure]:
    figures = (statement.places[at] for at in range(start, end) if at in statement.places)
    return [figure for figure in figures if figure.kind not in ("year", "date")]


def _told_behind(statement: Statement) -> Iterator[Change]:
    """Changes told of the one end: "48 percent, down from 52"."""
    if not any(f", {word}" in statement.text for word in ("up ", "down ", "a ", "an ")):
        return
    for found in pattern(_BACK).finditer(statement.text):
        start, end = statement.figure(found, "from"), statement.figure(found, "to")
        share = found.start("by" if found["by"] else "share")
        verb = pattern(_VERB).match(statement.text, found.start("verb" if found["verb"] else "noun"))
        if verb and start.like(end):
            around = statement.text[max(found.start() - 30, 0) : found.end() + 15]
            yield _change(statement, (start, end), statement.places.get(share), verb, around)


def _change(
    statement: Statement, ends: tuple[Figure, Figure], by: Figure | None, verb: re.Match[str], around: str
) -> Change:
    """A change between two ends; `around` is the text that tells it."""
    start, end = ends
    rough = start.about or end.about or bool(by and by.about) or pattern(_ROUGHLY).search(around) is not None
    return Change(
        start,
        end,
        by,
        statement.span(*verb.span()),
        up=bool(verb["up"]),
        times=_TIMES.get(verb["times"] or "", 0),
        loose=pattern(_OTHERWISE).search(around) is not None,
        open=pattern(_NO_ENDS).search(around) is not None,
        rough=rough,
    )
