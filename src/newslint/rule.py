"""A rule is a record: what a card and a Python function both become."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newslint.article import Article
from newslint.span import Span

Level = Literal["error", "warning", "suggestion"]
Fix = Literal["offer", "auto"]
LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule yields: the words at fault, as a span of the prose.

    `instead` holds what to write: none when only a person can mend it, one for a fix, several for choices that are
    never applied for the reader. `words` fills the blanks of the rule's message, where `{text}` and `{instead}` are
    always known. `related` are the other places that matter, each with a few words. `evidence` says why, for `--why`.
    `source` is its place in the file, where that is not what the prose says: in markup, or at the head of the file.
    `rule` is the rule that it falls under, where the one that yields it speaks for a whole family.
    """

    span: Span
    instead: tuple[str, ...] = ()
    words: Mapping[str, object] = field(default_factory=dict)
    related: tuple[tuple[Span, str], ...] = ()
    evidence: Mapping[str, object] = field(default_factory=dict)
    rule: Rule | None = None
    source: Span | None = None


class Example(NamedTuple):
    """Copy that shows a rule at work, and tests it.

    `faults` are the spans of `copy` that the rule must find, exactly these; with none, the copy is a near miss that it
    must leave alone. `instead`, where given, is exactly what the rule must offer for each fault.
    """

    copy: str
    faults: tuple[Span, ...] = ()
    instead: tuple[str, ...] | None = None
    format: str = "txt"


def wrong(copy: str, instead: str | Sequence[str] | None = None, format: str = "txt") -> Example:
    """An example with its faults between double square brackets: `wrong("Kim met [[Putting]].", instead="Putin")`.

    Raises ValueError when nothing is marked.
    """
    parts = copy.replace("]]", "[[").split("[[")
    if len(parts) < 3 or len(parts) % 2 == 0:
        raise ValueError(f"mark the fault in an example with [[ and ]]: {copy!r}")
    faults, at = [], 0
    for number, part in enumerate(parts):
        if number % 2:
            faults.append(Span(at, at + len(part)))
        at += len(part)
    choices = (instead,) if isinstance(instead, str) else None if instead is None else tuple(instead)
    return Example("".join(parts), tuple(faults), choices, format)


def right(copy: str, format: str = "txt") -> Example:
    """A near miss: copy that looks like the fault and is right."""
    return Example(copy, format=format)


@dataclass(frozen=True, slots=True)
class Rule:
    """A check and all that is said about it.

    `id` is the pack or family and the fault's name ("typos.RepeatedWord"), or the family alone: then the rule speaks
    for all of it, and each of its matches names the rule of the family that it falls under. `message` is one sentence
    with blanks for `Match.words`; `why` tells a reader at more length; `level` is the default and `fix` what may be
    done with a single `instead`: offered, or written by `--fix`. `source` is the authority it rests on. `card` is the
    path of the YAML card it came from, for messages alone. `default` is whether it runs unless asked for.
    """

    id: str
    message: str
    check: Callable[[Article], Iterable[Match]]
    why: str = ""
    level: Level = "error"
    fix: Fix = "offer"
    source: str = ""
    examples: tuple[Example, ...] = ()
    default: bool = True
    card: str = ""

    @property
    def family(self) -> str:
        """The pack or family that it belongs to: the first part of its id."""
        return self.id.partition(".")[0]


def rule(
    id: str,
    *,
    message: str,
    why: str,
    examples: Sequence[Example],
    level: Level = "error",
    fix: Fix = "offer",
    source: str = "",
    default: bool = True,
) -> Callable[[Callable[[Article], Iterable[Match]]], Rule]:
    """Turn a function from an article to matches into a Rule."""

    def made(check: Callable[[Article], Iterable[Match]]) -> Rule:
        return Rule(id, message, check, why, level, fix, source, tuple(examples), default)

    return made
