"""The articles in examples/: each slip that was planted is found where it stands, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.engine import Engine
from newslint.settings import Settings
from newslint.source import read

EXAMPLES = Path(__file__).parent.parent / "examples"
# The words at fault, in order, each in as much of its surroundings as tells it from others.
PLANTED = {
    "comet.txt": [],
    "council.md": [
        ("typos.RepeatedWord", "home [from from] the infirmary"),
        ("core.SpaceBeforePunctuation", "an average night[ ,] at a cost"),
        ("core.UnclosedBracket", "end of March [(]the contract"),
        ("names.Misspelt", "Councillor [Ollernshaw] and two"),
        ("names.Misspelt", "and [Achtenberg] said"),
    ],
    "cup.html": [
        ("core.SpaceBeforePunctuation", "the holders[ ,] Marlow"),
        ("typos.RepeatedWord", "first team [before before] Saturday"),
        ("core.UnclosedBracket", "his celebration [(]he had"),
        ("names.Misspelt", "and [Bergkvist] cleared"),
        ("names.Misspelt", "crossed, [Okonwko] rose"),
    ],
    "ferry.txt": [
        ("facts.Weekday", "promised it for [Monday, Nov. 16], and"),
        ("facts.ImpossibleDate", "lasts until [June 31]."),
        ("facts.Sum", "It has [33] members"),
        ("facts.Conversion", "40 miles ([46 kilometers])"),
        ("facts.Change", "the fare rose [5 percent], to"),
        ("facts.Age", "Aldersey, [56], said"),
    ],
    "fiddler.md": [
        ("typos.RepeatedWord", "a clockmaker [who who] carried"),
        ("core.UnclosedBracket", "in Hamburg [(]he still"),
        ("core.SpaceBeforePunctuation", "famous teachers[ ,]” Roarty"),
        ("core.DoubledPunctuation", "300 copies[,,] and"),
        ("names.Misspelt", "prize. [Branigan] sent"),
        ("names.Misspelt", "[Oberlinn] wrote"),
    ],
    "shipyard.txt": [
        ("core.DoubledPunctuation", "of 2028[..] It will"),
        ("core.UnclosedQuote", "the yard. [“]A battery"),
        ("typos.RepeatedWord", "was [the the] second cheapest"),
        ("core.UnclosedBracket", "four ships [(]and"),
        ("core.SpaceBeforePunctuation", "from abroad[ ,] and"),
        ("names.Misspelt", "kind. [MacAskil] promised"),
    ],
    "storm.txt": [
        ("core.SpaceBeforePunctuation", "after midnight[ ,] the highest"),
        ("typos.RepeatedWord", "to [the the] north"),
        ("core.UnclosedBracket", "Saturday night [(]those"),
        ("names.RealWord", "beside Denise [Persons] and"),
        ("names.Misspelt", "By noon, [Castelanos] was"),
    ],
    "summit.txt": [
        ("core.SpaceBeforePunctuation", "standing office[ ,] in Samarkand"),
        ("names.RealWord", "Tokayev, Xi and [Putting] was"),
        ("core.UnclosedBracket", "three delegations [(]among"),
        ("typos.RepeatedWord", "engineer [who who] answers"),
        ("names.Misspelt", "[Tokaev] closed"),
    ],
}


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine.under(Settings())


def test_every_example_is_known() -> None:
    assert {path.name for path in EXAMPLES.iterdir() if path.is_file()} == set(PLANTED)


@pytest.mark.parametrize("name", PLANTED)
def test_the_planted_slips_are_found_and_nothing_else(engine: Engine, name: str) -> None:
    source = read(str(EXAMPLES / name))
    text = source.text
    found = []
    for finding, (_, place) in zip(engine.lint(source).findings, PLANTED[name], strict=True):
        before, _, rest = place.partition("[")
        after = rest.partition("]")[2]
        start, end = finding.span.start, finding.span.end
        found.append(
            (finding.rule.id, f"{text[start - len(before) : start]}[{text[start:end]}]{text[end:][: len(after)]}")
        )
    assert found == PLANTED[name]
