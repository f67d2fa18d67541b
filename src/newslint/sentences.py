"""Where sentences begin and end in news copy, which is full of stops that end nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.block import Block
from newslint.span import Span
from newslint.tokens import Tokens

_ENDS = frozenset((".", "!", "?", "…", "..", "...", "....", "....."))
_CLOSERS = frozenset("\"”’')]»*")
_OPENERS = frozenset("\"“‘'([«—–•*")

# A stop behind these never ends a sentence: a name or a number follows.
_LEADING = frozenset(
    "Mr Mrs Ms Mx Messrs Mme Mlle Mgr Msgr Dr Drs Prof Sen Sens Rep Reps Gov Govs Pres Gen Col Lt Cmdr Capt Maj "
    "Sgt Cpl Pvt Pfc Adm Brig Rev Hon Fr Supt Insp Det Sec Atty Asst Amb Ald St Ste Mt Ft vs No Nos no nos Art "
    "Vol Fig pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx vol".split()
)
# A stop behind these ends a sentence only where what follows can only open one.
_TRAILING = frozenset(
    "Inc Corp Co Cos Ltd Plc LLC Bros Jr Sr Esq Ave Blvd Rd Dept Assn Univ etc al v Ph Ala Ariz Ark Calif Colo "
    "Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt "
    "Wash Wis Wyo Mon Tue Tues Wed Thu Thur Thurs Fri Sat Ont Que ft lb oz mph sq".split()
)
# Words that open sentences and begin no name.
_STARTERS = frozenset(
    "The He She It They We You A An This That These Those There But And Or So If When While As In On At For From "
    "With By To After Before Between Both His Her Its Their Our My Your What Who How Why Where Not No Yes Some "
    "Many Most All One Two Three Four Five Since Although Though Because During Under Until Despite Meanwhile "
    "However Still Now Then Even Among According Earlier Later Last Here Such Each Every Few Several Other Others "
    "Another Once Only Also Just Like Without Within About Over Against Instead Asked Police Officials Critics "
    "Analysts Experts I I'm I’m It's It’s He's He’s She's She’s They're They’re We're We’re That's That’s There's "
    "There’s Don't Don’t Nearly More Less".split()
)
_CLOCK = frozenset(("a.m", "p.m", "A.M", "P.M"))
_AFTER_CLOCK = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Aug Sept Oct Nov Dec Eastern Pacific Central Mountain Greenwich "
    "ET EST EDT CT CST CDT MT PT PST PDT GMT BST UTC CET Moscow Beijing Tokyo London Paris Washington".split()
)
# "Plan B." ends a sentence; "John B." does not.
_LETTERED = frozenset("plan vitamin category group class type grade appendix hepatitis schedule part exhibit".split())
# “Stop!” Smith said: one sentence.
_ATTRIBUTES = frozenset(
    "said says asked asks replied added cried shouted wrote tweeted called told yelled answered wondered "
    "exclaimed screamed demanded recalled joked responded chanted insisted declared read reads".split()
)


class Sentences(NamedTuple):
    """The sentences of an article in order: their spans in the prose, and the index of the token that opens each."""

    spans: tuple[Span, ...]
    firsts: tuple[int, ...]


def sentences_in(tokens: Tokens, blocks: Sequence[Block]) -> Sentences:
    """The sentences of the blocks. None runs over the end of its block."""
    spans: list[Span] = []
    firsts: list[int] = []
    ends = [index for index, text in enumerate(tokens.texts) if text in _ENDS]
    at = 0
    for block in blocks:
        first, stop = tokens.first_from(block.span.start), tokens.first_from(block.span.end)
        while at < len(ends) and ends[at] < stop:
            last = _last_of_sentence(tokens, ends[at], stop)
            at += 1
            if first <= last < stop - 1:
                firsts.append(first)
                spans.append(Span(tokens.starts[first], tokens.ends[last]))
                first = last + 1
        if first < stop:
            firsts.append(first)
            spans.append(Span(tokens.starts[first], tokens.ends[stop - 1]))
    return Sentences(tuple(spans), tuple(firsts))


def _last_of_sentence(tokens: Tokens, end: int, stop: int) -> int:
    """The index of the last token of the sentence that the mark at `end` ends, or -1 when it ends none."""
    texts = tokens.texts
    last = end
    while last + 1 < stop and texts[last + 1] in _CLOSERS and tokens.starts[last + 1] == tokens.ends[last]:
        last += 1
    following = last + 1
    while following < stop and texts[following] in _OPENERS:
        following += 1
    if following >= stop:
        return last
    if tokens.starts[following] == tokens.ends[last] and following == last + 1 and texts[following][0].isdigit():
        return -1
    after = texts[following]
    if after in _ENDS or not (after[0].isupper() or after[0].isdigit() or following > last + 1 and after[0].isalnum()):
        return -1
    if texts[end] == ".":
        return last if _stop_ends(tokens, end, following, quoted=last > end) else -1
    return -1 if last > end and _attributed(texts, following, stop) else last


def _attributed(texts: list[str], following: int, stop: int) -> bool:
    """Whether what follows a quotation says whose it was, so that the sentence goes on."""
    return any(text in _ATTRIBUTES for text in texts[following + 1 : min(following + 5, stop)]) or (
        texts[following] in _ATTRIBUTES
    )


def _stop_ends(tokens: Tokens, end: int, following: int, quoted: bool) -> bool:
    """Whether the full stop at `end`, with a capital, a figure or a quotation behind it, ends its sentence."""
    texts, after = tokens.texts, tokens.texts[following]
    if end == 0 or tokens.ends[end - 1] != tokens.starts[end] or quoted:
        return True
    before = texts[end - 1]
    if before in _LEADING:
        return before == "No" and not after[0].isdigit() or before == "no" and not after[0].isdigit()
    if before in _CLOCK:
        return after not in _AFTER_CLOCK
    if before in _TRAILING or "." in before and before[0].isalpha():
        return after in _STARTERS or following > end + 1 and texts[following - 1] in '“"‘'
    if len(before) == 1 and before.isalpha() and before.isupper() and before != "I":
        return after in _STARTERS or end > 1 and texts[end - 2].lower() in _LETTERED
    return True
