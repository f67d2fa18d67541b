"""`newslint explain ID`: what a rule is about, with examples, and how to do without it."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator

from newslint.cli.candidates import pack_folder
from newslint.cli.engines import HERE, Engines
from newslint.cli.marked import WIDTH, marked
from newslint.cli.table import table
from newslint.cli.written import written_in
from newslint.engine import Engine
from newslint.errors import NewslintError, did_you_mean, from_here
from newslint.packs.check import Check
from newslint.rule import Example, Rule
from newslint.rulebook import rulebook
from newslint.settings import Settings
from newslint.settings.keys import covers
from newslint.source import Source
from newslint.testing import findings_in

_ON, _OFF = "on here", "off here"
_FIXES = {"auto": "`--fix` writes it.", "offer": "Offered, never written."}


def run(arguments: Namespace) -> int:
    """Print the page of a rule. Raises NewslintError when there is none of that id."""
    engine = Engines(arguments).engine(HERE)
    chosen = {rule.id: rule for rule in engine.rules_for(HERE)}
    rules = {rule.id: rule for rule in rulebook(engine.plugins, engine.settings, whole=True)} | chosen
    rule = rules.get(arguments.id) or rules.get(arguments.id.partition(".")[0])  # that which speaks for the family
    if rule is None:
        raise NewslintError(f"there is no rule '{arguments.id}'{_hint(arguments.id, engine)}")
    state = _ON if rule.id in chosen else _off(rule, engine.settings)
    page = (_about(rule, state), _examples(rule), _choices(rule, state, engine.settings))
    print("\n".join(line.rstrip() for part in page for line in part))
    return 0


def _hint(id: str, engine: Engine) -> str:
    """Where the rule may be: in a pack that the settings do not name, or under a name much like it."""
    pack, *name = id.split(".")
    folder = pack_folder(pack, engine.plugins, engine.settings)
    if name and os.path.exists(os.path.join(folder, *name) + ".yml"):
        return f"; there is a card, but no settings name its pack, {from_here(folder)}"
    return did_you_mean(id, [rule.id for rule in engine.rules])


def _off(rule: Rule, settings: Settings) -> str:
    if covers(settings.ignore, rule):
        return f"{_OFF}: the settings ignore it"
    return f"{_OFF}: the settings select others" if settings.select else _OFF


def _about(rule: Rule, state: str) -> Iterator[str]:
    """What the rule says, why, and what there is to know of it."""
    from textwrap import fill

    yield f"{rule.id}: {rule.level}, {state}"
    yield from ("", fill(_message(rule), WIDTH, initial_indent="  ", subsequent_indent="  "))
    if rule.why:
        yield from ("", fill(" ".join(rule.why.split()), WIDTH))
    yield from ("", f"Fix: {_FIXES[rule.fix]}")
    if isinstance(rule.check, Check):
        quoted = "" if rule.check.quotations else ", but not at what is quoted"
        yield f"Looks at: {', '.join(rule.check.scope)}{quoted}"
    if rule.source:
        yield f"Source: {rule.source}"
    yield f"{'Card' if rule.card else 'Module'}: {written_in(rule)}"


def _message(rule: Rule) -> str:
    """What the rule says on its first example; with its blanks, if it has none."""
    found = (finding.message for example in rule.examples for finding in findings_in(rule, example))
    return next(found, rule.message)


def _examples(rule: Rule) -> Iterator[str]:
    for title, faulty in (("Wrong", True), ("Right", False)):
        examples = [example for example in rule.examples if bool(example.faults) == faulty]
        if examples:
            yield from ("", f"{title}:")
        for example in examples:
            yield from (f"  {line}" for line in _shown(example))


def _shown(example: Example) -> list[str]:
    """The lines of an example, the faults marked; of one with many lines, those with faults."""
    note = " or ".join(example.instead or ())
    faults = [(fault, "^", note) for fault in example.faults]
    return list(marked(Source("example", example.copy), faults)) or example.copy.splitlines()


def _choices(rule: Rule, state: str, settings: Settings) -> Iterator[str]:
    """What to write, and where, for those who want it otherwise."""
    written: list[tuple[str, str]] = []
    if state == _ON:
        level = "suggestion" if rule.level != "suggestion" else "warning"
        written = [
            (f'ignore = ["{rule.id}"]', "leaves it out"),
            (f'levels = {{ "{rule.id}" = "{level}" }}', "changes its level"),
        ]
    elif state == _OFF and rule.id != rule.family:
        written = [(f'levels = {{ "{rule.id}" = "{rule.level}" }}', "runs it alone")]
        if rule.card:
            written.insert(0, (f'packs = ["{rule.family}"]', "runs it with the rest of its pack"))
    if written:
        yield from ("", f"In {from_here(settings.path) if settings.path else 'newslint.toml'}:")
        yield from (f"  {line}" for line in table(written))
    yield from ("", "In a story of Markdown or HTML, before the paragraph that it is to pass over:")
    yield f"  <!-- newslint ignore {rule.id}: the reason -->"
