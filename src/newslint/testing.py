"""The exam that a rule sits on the examples that it carries: newslint's own, a house's and a plugin's alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.engine import Engine
from newslint.fix import mended
from newslint.plugins import Plugins, load
from newslint.rule import Example, Rule
from newslint.settings import Settings
from newslint.source import Source
from newslint.span import Span

_BLANK = re.compile(r"\{\w+\}")
_BREAK = re.compile(r"[.!?] ")


def examine(rule: Rule, *, strict: bool = True) -> list[str]:
    """What is wrong with a rule, each in a sentence; nothing is, if it passes.

    It must find the faults that its `wrong` examples mark and no others, offer exactly what they say, find nothing more
    once a single `instead` is written, and be silent on its `right` ones. Where `strict`, as for all that is shipped,
    it must have one of each, and a message of one sentence.
    """
    problems = list(_formal(rule)) if strict else []
    for example, times in Counter(rule.examples).items():
        if times > 1:
            problems.append(f"The example {example.copy!r} is given {times} times.")
        problems += [f"On {example.copy!r} {problem}" for problem in _example(rule, example)]
    return problems


def _formal(rule: Rule) -> Iterator[str]:
    words = _BLANK.sub("word", rule.message)
    if not words.endswith(".") or _BREAK.search(words) or words != words.strip():
        yield f"Its message is not one sentence with a full stop: {rule.message!r}."
    if not any(example.faults for example in rule.examples):
        yield "It has no example of what is wrong."
    if all(example.faults for example in rule.examples):
        yield "It has no example of a near miss that is right."


def _example(rule: Rule, example: Example) -> Iterator[str]:
    source = Source(f"example.{example.format}", example.copy)
    result = _engine(rule).lint(source)
    if result.errors:
        yield f"it fails: {result.errors[0]}."
        return
    found = [finding.span for finding in result.findings]
    if found != list(example.faults):
        yield f"it marks {_shown(example.copy, found)}, not {_shown(example.copy, example.faults)}."
        return
    for finding in result.findings:
        if example.instead is not None and finding.instead != example.instead:
            yield f"it offers {finding.instead} for {finding.text!r}, not {example.instead}."
    if result.findings and all(len(finding.instead) == 1 for finding in result.findings):
        after, _ = mended(_engine(rule).read(source), result.findings)
        left = _engine(rule).lint(after).findings
        if left:
            yield f"it still marks {left[0].text!r} once it reads {after.text!r}."


def _engine(rule: Rule) -> Engine:
    return Engine(_plugins(), Settings(select=(rule.id,)), (rule,))


def _shown(copy: str, spans: Sequence[Span]) -> str:
    """What of the copy the spans mark."""
    return " and ".join(repr(span.of(copy)) + f" at {span.start}" for span in spans) or "nothing"


@cache
def _plugins() -> Plugins:
    return load(Settings())
