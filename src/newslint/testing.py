"""The exam that a rule sits on the examples that it carries: newslint's own, a house's and a plugin's alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from newslint.engine import Engine
from newslint.finding import Finding
from newslint.fix import mended
from newslint.plugins import Plugins, load
from newslint.rule import Example, Rule
from newslint.settings import Settings
from newslint.source import Source

_BLANK = re.compile(r"\{\w+\}")
_BREAK = re.compile(r"[.!?] ")


@dataclass(frozen=True, slots=True, repr=False)
class Failure:
    """One thing that is wrong with a rule: the problem, in words, and the example that shows it, if one does.

    `found` is what the rule finds in that example.
    """

    problem: str
    example: Example | None = None
    found: tuple[Finding, ...] = ()

    def __str__(self) -> str:
        return f"On {self.example.copy!r} {self.problem}" if self.example else self.problem

    __repr__ = __str__  # what a test that fails is to show


def examine(rule: Rule, *, strict: bool = True) -> list[Failure]:
    """What is wrong with a rule, each a sentence as text; nothing is, if it passes.

    It must find the faults that its `wrong` examples mark and no others, offer exactly what they say, find nothing more
    once a single `instead` is written, and be silent on its `right` ones. Where `strict`, as for all that is shipped,
    it must have one of each, and a message of one sentence.
    """
    failures = [Failure(problem) for problem in _formal(rule)] if strict else []
    for example, times in Counter(rule.examples).items():
        if times > 1:
            failures.append(Failure(f"The example {example.copy!r} is given {times} times."))
        failures += _example(rule, example)
    return failures


def findings_in(rule: Rule, example: Example) -> tuple[Finding, ...]:
    """What a rule finds in an example; nothing, where it fails."""
    return _engine(rule).lint(Source(f"example.{example.format}", example.copy)).findings


def _formal(rule: Rule) -> Iterator[str]:
    words = _BLANK.sub("word", rule.message)
    if not words.endswith(".") or _BREAK.search(words) or words != words.strip():
        yield f"Its message is not one sentence with a full stop: {rule.message!r}."
    if not any(example.faults for example in rule.examples):
        yield "It has no example of what is wrong."
    if all(example.faults for example in rule.examples):
        yield "It has no example of a near miss that is right."


def _example(rule: Rule, example: Example) -> Iterator[Failure]:
    source = Source(f"example.{example.format}", example.copy)
    result = _engine(rule).lint(source)
    if result.errors:
        yield Failure(f"it fails: {result.errors[0]}.", example)
        return
    found = result.findings
    spans = [finding.span for finding in found]
    if spans != list(example.faults):
        marked, wanted = (_worded([span.of(example.copy) for span in each], "and") for each in (spans, example.faults))
        yield Failure(f"it marks {marked}, not {wanted}.", example, found)
        return
    for finding in found:
        if example.instead is not None and finding.instead != example.instead:
            offered, wanted = _worded(finding.instead, "or"), _worded(example.instead, "or")
            yield Failure(f"it offers {offered} for “{finding.text}”, not {wanted}.", example, found)
    if found and all(len(finding.instead) == 1 for finding in found):
        after, _ = mended(_engine(rule).read(source), found)
        left = _engine(rule).lint(after).findings
        if left:
            yield Failure(f"it still marks “{left[0].text}” once it reads {after.text!r}.", example, found)


def _engine(rule: Rule) -> Engine:
    return Engine(_plugins(), Settings(select=(rule.id,)), (rule,))


def _worded(words: Iterable[str], conjunction: str) -> str:
    return f" {conjunction} ".join(f"“{word}”" for word in words) or "nothing"


@cache
def _plugins() -> Plugins:
    return load(Settings())
