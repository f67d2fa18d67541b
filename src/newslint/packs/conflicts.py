"""Cards of different packs that contradict each other on a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from newslint import __version__
from newslint.article import Article
from newslint.block import Block
from newslint.cache import recall, remember
from newslint.packs.check import Check
from newslint.patterns.scopes import scope_of
from newslint.patterns.substitution import choices_in
from newslint.rule import Rule
from newslint.source import Source
from newslint.span import SourceMap, Span

_IS_WORDS = re.compile(r"\w[\w’' -]*").fullmatch


class Conflict(NamedTuple):
    """Words, the id of the card that asks for them or for others, and the id of the card that is against that."""

    words: str
    card: str
    against: str


class _Swap(NamedTuple):
    """An entry of a card of substitutions: what it flags, an expression, and what to write, of which one is chosen."""

    card: str
    flagged: str
    choices: tuple[str, ...]


class _Fault(NamedTuple):
    """The card that flags words, and what it would have written."""

    card: str
    instead: frozenset[str]


def conflicts(rules: Iterable[Rule]) -> list[Conflict]:
    """The contradictions between cards of substitutions in different packs, looked for again only when one changes.

    Two contradict each other when the one flags all that the other would have written, or when they would have
    different things written for the same words.
    """
    cards = {
        rule.id: rule.check
        for rule in rules
        if isinstance(rule.check, Check) and rule.check.pattern.extends == "substitution"
    }
    packs = sorted({_pack(id) for id in cards})
    name = f"conflicts {' '.join(packs)}"
    stamp = (__version__, [(id, check.scope, check.options) for id, check in cards.items()])
    kept: Any = recall(name, stamp)
    if kept is None:
        kept = [tuple(conflict) for pack in packs for conflict in _of_pack(pack, cards)]
        remember(name, stamp, kept)
    return [Conflict(*each) for each in kept]


def _of_pack(pack: str, cards: Mapping[str, Check]) -> Iterator[Conflict]:
    """What the cards of a pack have against them in the others."""
    swaps = [swap for id, check in cards.items() if _pack(id) == pack for swap in _swaps(id, check)]
    words = dict.fromkeys(words for swap in swaps for words in (swap.flagged, *swap.choices) if _IS_WORDS(words))
    faults = _faults(list(words), {id: check for id, check in cards.items() if _pack(id) != pack})
    for card, flagged, choices in swaps:
        against = [faults[choice] for choice in choices if choice in faults]
        if len(against) == len(choices) and not any(fault.instead & {*choices} for fault in against):
            yield Conflict(choices[0], card, against[0].card)
        elif flagged in faults and not faults[flagged].instead & {*choices}:
            yield Conflict(flagged, card, faults[flagged].card)


def _swaps(id: str, check: Check) -> Iterator[_Swap]:
    """The entries of a card, if it is for the text of an article and not for what is special in one."""
    swap = check.options["swap"]
    if isinstance(swap, Mapping) and any(view.regions for view in scope_of(check.scope).views(_copy(["text"]))):
        yield from (_Swap(id, flagged, choices_in(value)) for flagged, value in swap.items())


def _faults(words: list[str], cards: Mapping[str, Check]) -> dict[str, _Fault]:
    """Those of the words that cards flag from end to end, each with the first card to do so."""
    copy = _copy(words)
    whole = {block.span: each for block, each in zip(copy.blocks, words, strict=True)}
    found: dict[str, _Fault] = {}
    for id, check in cards.items():
        for match in check(copy):
            if match.span in whole:
                found.setdefault(whole[match.span], _Fault(id, frozenset(match.instead)))
    return found


def _copy(paragraphs: list[str]) -> Article:
    text = "\n".join(paragraphs)
    blocks: list[Block] = []
    for paragraph in paragraphs:
        start = blocks[-1].span.end + 1 if blocks else 0
        blocks.append(Block("paragraph", Span(start, start + len(paragraph))))
    return Article(Source("", text), text, SourceMap.identity(len(text)), tuple(blocks))


def _pack(id: str) -> str:
    return id.partition(".")[0]
