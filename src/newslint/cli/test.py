"""`newslint test`: rules tried on their examples, and on real copy."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from newslint.cli.candidates import Candidate, Tried, candidates
from newslint.cli.corpus import hits_in
from newslint.cli.engines import HERE, Engines
from newslint.cli.marked import Mark, marked
from newslint.cli.remedy import remedy
from newslint.cli.tally import Tally
from newslint.cli.written import written_in
from newslint.engine import Engine
from newslint.errors import RuleError
from newslint.plugins import load
from newslint.report.summary import counted
from newslint.rule import Rule
from newslint.source import Source
from newslint.testing import Failure, examine
from newslint.yamlfile import read


def run(arguments: Namespace) -> int:
    """Print what is wrong with the rules, and what they find in a corpus.

    The exit status is 1 when an example fails, and 2 when a card cannot be used or copy not be read.
    """
    engines = Engines(arguments)
    settings, tally = engines.settings(HERE), Tally(engines)
    plugins = load(settings)
    trials = list(_usable(candidates(arguments.names, plugins, settings), tally))
    failing = sum(_fails(*trial) for trial in trials)
    rules = tuple(trial.rule for trial in trials)
    if arguments.corpus:
        for told in hits_in(Engine(plugins, settings, rules), arguments.corpus, engines, tally):
            print("\n".join(told), end="\n\n")
    if rules:
        print(_summary(rules, failing))
    tally.faulty = failing > 0
    return tally.status


def _usable(tried: Tried, tally: Tally) -> Iterator[Candidate]:
    """The rules to try, in the order of their ids; the tally is told of the cards that make none."""
    for _, each in sorted(tried.items()):
        if isinstance(each, RuleError):
            tally.complain(each)
        else:
            yield each


def _fails(rule: Rule, strict: bool) -> bool:
    """Whether a rule fails on its examples; each failure is shown."""
    failures = examine(rule, strict=strict)
    for failure in failures:
        print("\n".join(_told(rule, failure)), end="\n\n")
    return bool(failures)


def _told(rule: Rule, failure: Failure) -> Iterator[str]:
    """A failure: the line of the card, what is wrong, and the sentence with what the rule marks there."""
    problem = f"{rule.id}: {failure.problem}{remedy(rule, failure.example)}"
    if rule.card:
        place = ("examples", rule.examples.index(failure.example)) if failure.example else ()
        yield str(read(rule.card).error(problem, *place))
    else:
        yield f"{written_in(rule)}: {problem}"
    if failure.example:
        yield from (f"  {line}" for line in marked(Source("example", failure.example.copy), _marks(failure)))


def _marks(failure: Failure) -> list[Mark]:
    """What the rule marks in the example, and what it should and does not."""
    wanted = failure.example.faults if failure.example else ()
    marks: list[Mark] = []
    for finding in failure.found:
        note = " or ".join(finding.instead) if finding.span in wanted else "should be left alone"
        marks.append((finding.span, "^", note))
    found = [finding.span for finding in failure.found]
    marks += [(span, "-", "should be found") for span in wanted if span not in found]
    return sorted(marks)


def _summary(rules: Sequence[Rule], failing: int) -> str:
    examples = sum(len(rule.examples) for rule in rules)
    outcome = f"{failing:,} at fault" if failing else "all as they should be" if examples else "nothing was tried"
    return f"{counted(len(rules), 'rule')} with {counted(examples, 'example')}: {outcome}."
