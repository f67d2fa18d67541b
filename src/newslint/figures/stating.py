"""What a number states, by the words and signs beside it: an amount, an age, a share, a day, a time."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.expressions import pattern
from newslint.figures.dates import dated
from newslint.figures.day import MONTHS
from newslint.figures.figure import Figure, Kind
from newslint.figures.units import CURRENCIES, SIGNS, SQUARE, UNITS
from newslint.span import Span

_BEHIND = re.compile(
    r"(?P<scale>[ -]?(?:hundred|thousand|million|billion|trillion|crore|lakh)\b|(?:bn|tn|trn|mn|m|b|k|M|B)\b)?"
    r"(?:(?P<age>[ -]years?[ -]olds?\b)"
    r"|(?P<points>[ -]percentage[ -]points?\b)"
    r"|(?P<percent>%|[ -]?(?:percent|per[ -]cent|pct)\b)"
    r"|(?P<ordinal>st|nd|rd|th)\b"
    r"|(?P<decade>s)\b"
    r"|(?::(?P<minutes>[0-5][0-9]))? ?(?P<half>[ap])\.?m\b\.?"
    r"|:(?P<clock>[0-5][0-9])(?![0-9:])"
    r"|(?: degrees|[ ]?°)? ?(?:(?P<celsius>Celsius|C)|(?P<fahrenheit>Fahrenheit|F))\b"
    r"|[-–][$£€]?(?P<second>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?)(?![-–/,.]?[0-9])(?P<of>%| ?percent\b)?"
    r"|[ -]?(?P<square>square |sq\.? )?(?P<word>[A-Za-z]+(?:/h)?)\b)?"
)
_SCALES = {
    "hundred": 100, "thousand": 1000, "k": 1000, "lakh": 10**5, "m": 10**6, "M": 10**6, "mn": 10**6, "million": 10**6,
    "crore": 10**7, "bn": 10**9, "b": 10**9, "B": 10**9, "billion": 10**9, "tn": 10**12, "trn": 10**12,
    "trillion": 10**12,
}  # fmt: skip
_SHORT = frozenset("m M b B".split())
_ABOUT = frozenset(
    "about around nearly almost some roughly approximately over under than least most near close circa "
    "approaching virtually exceeding estimated another".split()
)
_ENDS_AGE = re.compile(r"[,.;)]|$| and\b", re.MULTILINE)
_IN_FEET = r" \([0-9,.]+ ?f(?:t|ee)"
_OPEN = "“‘\"'([—–-"
_MINUS = ("-", "−")


class Numeral(NamedTuple):
    """A number as it stands in prose: `number` over ten to the power of `decimals`."""

    prose: str
    start: int
    end: int
    number: int
    decimals: int


class _Beside(NamedTuple):
    """A number in full and what stands beside it."""

    numeral: Numeral
    before: str
    behind: re.Match[str]
    currency: str
    value: float
    step: float

    def figure(self, kind: Kind, end: int, unit: str = "", value: float | None = None, second: float = 0) -> Figure:
        """The figure of that kind that ends at `end`."""
        start = self.numeral.start - (1 if self.currency and self.before != "Rs" else 0)
        about = self.before.lower() in _ABOUT
        return Figure(kind, Span(start, end), self.value if value is None else value, unit, self.step, about, second)


def figure(numeral: Numeral) -> Figure | None:
    """What a number states; None where it is part of a word or a code."""
    prose, start, end, number, decimals = numeral
    currency = SIGNS.get(prose[start - 1 : start], "")
    words = prose[max(start - 24, 0) : start - 1 if currency else start].rstrip(" (,.").split()
    before = words[-1].lstrip(_OPEN) if words else ""
    behind = _BEHIND.match(prose, end)
    assert behind  # every part of it may be missing
    if number < 100 and not decimals and (before in MONTHS or behind["ordinal"] or behind["word"] in MONTHS):
        date = dated(prose, start, end, number)
        if date:
            return date
    if not currency and before == "Rs":
        currency = "rupee"
    scale = (behind["scale"] or "").strip(" -")
    if scale in _SHORT and not currency:
        metres = scale == "m" and _beside_feet(prose, start, behind.end("scale"))
        span = Span(start, behind.end("scale"))
        return Figure("measure", span, number / 10**decimals, "metre", 1 / 10**decimals) if metres else None
    factor = _SCALES[scale] if scale else 1
    if prose[start - 1 : start] in _MINUS and not prose[start - 2 : start - 1].strip(" ("):
        number = -number
    beside = _Beside(numeral, before, behind, currency, number * factor / 10**decimals, factor / 10**decimals)
    return _money(beside) if currency else _special(beside) or _counted(beside)


def _beside_feet(prose: str, start: int, end: int) -> bool:
    """Whether a number with an m is one of metres: "3m (10ft)", "10ft (3m)"."""
    return prose[start - 4 : start] in ("ft (", "et (") or pattern(_IN_FEET).match(prose, end) is not None


def _money(beside: _Beside) -> Figure | None:
    behind = beside.behind
    if behind.lastgroup in ("second", "of"):
        return beside.figure("range", behind.end("second"), beside.currency, second=_number(behind["second"]))
    return beside.figure("money", behind.end("scale") if behind["scale"] else beside.numeral.end, beside.currency)


def _special(beside: _Beside) -> Figure | None:
    """The figures that say by what is behind them what they are."""
    behind, end = beside.behind, beside.behind.end()
    match behind.lastgroup:
        case "age":
            return beside.figure("age", end)
        case "points" | "percent" | "ordinal" | "decade" as said:
            return beside.figure(said, end)
        case "half":
            hours = int(beside.value) % 12 + (12 if behind["half"] == "p" else 0)
            minutes = int(behind["minutes"] or round(beside.value % 1 * 100))
            return beside.figure("time", end, value=60 * hours + minutes)
        case "clock" if beside.value < 24:
            return beside.figure("time", end, value=60 * beside.value + int(behind["clock"]))
        case "celsius" | "fahrenheit" as unit:
            return beside.figure("measure", end, unit)
        case "second" | "of":
            kind: Kind = "range" if behind["of"] or beside.value > 999 else "pair"
            return beside.figure(kind, end, "percent" if behind["of"] else "", second=_number(behind["second"]))
    return None


def _counted(beside: _Beside) -> Figure | None:
    """A number of something or of nothing that is named: a measure, money, an age, a year, a bare number."""
    behind, (prose, start, _, number, decimals) = beside.behind, beside.numeral
    word = behind["word"] or ""
    end = behind.end("scale") if behind["scale"] else beside.numeral.end
    if word in CURRENCIES and (
        word not in UNITS and word != "won" or behind["scale"] or word == "won" and number > 999
    ):
        return beside.figure("money", behind.end("word"), CURRENCIES[word])
    if word in UNITS:
        unit = UNITS[word]
        return beside.figure("measure", behind.end("word"), SQUARE.get(unit, unit) if behind["square"] else unit)
    if prose[end : end + 1].isalnum() or prose[end : end + 1] in ("/", "°"):
        return None
    if not behind["scale"] and not decimals:
        if beside.before in ("aged", "age") or _between_commas(beside, end):
            return beside.figure("age", end)
        if 1000 <= number <= 2100 and end - start == 4:
            return beside.figure("year", end)
    return beside.figure("number", end)


def _between_commas(beside: _Beside, end: int) -> bool:
    """Whether a number stands as an age behind a name: "Mary Shaw, 42, said"."""
    prose, start = beside.numeral.prose, beside.numeral.start
    return (
        0 < beside.value < 116
        and prose[start - 2 : start] == ", "
        and beside.before[:1].isupper()
        and prose[start - 3].isalpha()
        and _ENDS_AGE.match(prose, end) is not None
    )


def _number(printed: str) -> float:
    return float(printed.replace(",", ""))
