"""`newslint explain ID`: what a rule is about, with examples."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from newslint.cli.engines import HERE, Engines
from newslint.errors import NewslintError, did_you_mean
from newslint.report.frame import frame
from newslint.rule import Example, Rule
from newslint.source import Source

_WIDTH = 88
_FIXES = {"auto": "`--fix` writes it.", "offer": "Offered, never written."}


def run(arguments: Namespace) -> int:
    """Print the page of a rule. Raises NewslintError when there is none of that id."""
    engine = Engines(arguments).engine(HERE)
    rules = {rule.id: rule for rule in engine.rules} | {rule.id: rule for rule in engine.rules_for(HERE)}
    rule = rules.get(arguments.id) or rules.get(arguments.id.partition(".")[0])  # that which speaks for the family
    if rule is None:
        raise NewslintError(f"there is no rule '{arguments.id}'{did_you_mean(arguments.id, rules)}")
    print("\n".join(_page(rule, rule in engine.rules_for(HERE))))
    return 0


def _page(rule: Rule, runs: bool) -> Iterator[str]:
    from textwrap import fill

    yield f"{rule.id}: {rule.level}, {'on' if runs else 'off'} here"
    yield from ("", f"  {rule.message}")
    if rule.why:
        yield from ("", fill(" ".join(rule.why.split()), _WIDTH))
    yield from ("", f"Fix: {_FIXES[rule.fix]}")
    if rule.source:
        yield f"Source: {rule.source}"
    for title, faulty in (("Wrong", True), ("Right", False)):
        examples = [example for example in rule.examples if bool(example.faults) == faulty]
        if examples:
            yield from ("", f"{title}:")
        for example in examples:
            yield from _shown(example)


def _shown(example: Example) -> Iterator[str]:
    """The lines of an example, the faults marked; of one with many lines, those with faults."""
    source = Source("example", example.copy)
    note = " or ".join(example.instead or ())
    for fault in example.faults:
        line = frame(source, fault, _WIDTH)
        yield f"  {line.words}"
        yield f"  {' ' * line.indent}{'^' * line.length} {note}".rstrip()
    if not example.faults:
        yield from (f"  {line}" for line in example.copy.splitlines())
