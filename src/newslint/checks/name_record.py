"""names.Record: a name that the names of record contradict, met once or always written so."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.misnomers import Misnomer, misnomers_in, span_of
from newslint.names.near_record import near_misses_in
from newslint.rule import Match, right, rule, wrong


def _match(article: Article, misnomer: Misnomer) -> Match:
    entry = misnomer.entry
    name = entry.name
    return Match(
        span_of(article.names.forms, misnomer),
        (misnomer.instead,),
        words={"whose": "as the house writes it" if entry.names.house else "by the names of record"},
        evidence={"record": name.name, **({"note": name.note} if name.note else {})},
    )


@rule(
    "names.Record",
    message="“{text}” should be {instead}, {whose}.",
    why=(
        "A story cannot contradict itself over a name that it has once, or spells wrong throughout. The names of "
        "record can: newslint's lists of people, places and bodies in the news, and those of the house, which come "
        "first."
    ),
    examples=(
        wrong("In London, [[Kier Starmer]] spoke to reporters for an hour.", instead="Keir Starmer"),
        wrong("The aides of [[Vladamir Putin]]’s envoy stayed at the hotel.", instead="Vladimir Putin"),
        wrong("Mr. [[Netanyahoo]] took no questions on Tuesday.", instead="Netanyahu"),
        wrong("The ferry to [[Equitorial Guinea]] was late.", instead="Equatorial Guinea"),
        wrong("KEEN CROWDS MEET [[KIER STARMER]]\n\nThe visit went well.", instead="KEIR STARMER"),
        wrong("He asked Sen. [[Lindsay Graham]] for a word.", instead="Lindsey Graham"),
        right("Lindsay Graham has taught the violin in Leeds since 1998."),
        right("The paper misspelled the name of the prime minister as Kier Starmer on Sunday."),
        right("The card was signed “Kier Starmer [sic], with thanks”."),
        right("Follow @KierStarmer, or see https://example.org/Vladamir-Putin for more."),
        right("Isreal Gonzalez runs the bakery on Pier Road."),
    ),
)
def record(article: Article) -> Iterator[Match]:
    """The forms that the record bans, and those that are one slip away from a name of it."""
    forms, house = article.names.forms, article.house
    for find in (misnomers_in, near_misses_in):
        yield from (_match(article, each) for each in find(forms, house.record, article.names.known))
