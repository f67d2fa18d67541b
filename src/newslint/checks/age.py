"""facts.Age: two ages for one person, or an age that the year of birth does not allow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong

if TYPE_CHECKING:
    from newslint.figures.ages import Aged


@rule(
    "facts.Age",
    message="{reason}.",
    why=(
        "Ages are changed in one place and left in another. Only ages beside a name count, and only where nobody else "
        "in the story has that name; a year of birth is held against the day of the story, a year more or less."
    ),
    examples=(
        wrong("Owen Marlowe, 42, was the first to speak.\n\n“No,” said [[43-year-old]] Owen Marlowe."),
        wrong("Ruth Dane, 61, ran the shop. Her neighbours liked her.\n\nDane, [[62]], had no children."),
        wrong("PARIS, May 2, 2016 (Reuters) -- Ruth Dane, born in 1946, has retired. Dane, [[60]], paints."),
        right("PARIS, May 2, 2016 (Reuters) -- Ruth Dane, born in 1946, has retired. Dane, 69, paints."),
        right("Greg Marlowe, 42, and Bob Marlowe, 39, are brothers. Marlowe, 39, is the quiet one."),
        right("Greg Marlowe, 42, spoke first. His brother Bob Marlowe was late. Marlowe, 39, is the quiet one."),
        right("A 42-year-old Republican said yes, and the 39-year-old Republican said no. It was a tie."),
        right("Owen Marlowe, then 42, left. Owen Marlowe, now 50, is back."),
        right("A 42-year-old Chicago man and a 39-year-old Chicago woman were hurt."),
    ),
)
def age(article: Article) -> Iterator[Match]:
    ages = article.figures.of_kind("age")
    if len(ages) < (1 if "born " in article.text else 2):
        return
    from newslint.figures.ages import aged_in  # what few articles need

    families: dict[str, list[Aged]] = {}
    for aged in aged_in(article.text, ages):
        families.setdefault(aged.family, []).append(aged)
    for family in families.values():
        if len({each.figure.value for each in family}) > 1:
            for person in _persons(family, article):
                yield from _contradicted(person)
    if article.house.story_date and families:
        yield from _against_birth(article, families, article.house.story_date.year)


def _persons(ages: list[Aged], article: Article) -> Iterable[list[Aged]]:
    """The ages of one family name by whose they are; what may be no name ("a 40-year-old Republican") is left out."""
    persons: dict[tuple[str, ...], list[Aged]] = {}
    for each in ages:
        name = _full_name(each, article)
        if len(name) > 1 or each.bare:
            persons.setdefault(name, []).append(each)
    return persons.values()


def _full_name(aged: Aged, article: Article) -> tuple[str, ...]:
    """The given and the family name: a family name alone is that of whoever had it last in full."""
    if len(aged.name) > 1:
        return aged.name
    full = aged.name
    for mention in article.names.mentions:
        words = tuple(word for word in mention.words if len(word) > 1)[-2:]
        if len(words) > 1 and words[-1] == aged.family and (len(full) == 1 or mention.span < aged.figure.span):
            full = words
    return full


def _contradicted(ages: list[Aged]) -> Iterator[Match]:
    """Each age of a person that is not the one which most places have or, where none is, the first."""
    counts = Counter(each.figure.value for each in ages)
    usual, _ = counts.most_common(1)[0]
    first = next(each.figure for each in ages if each.figure.value == usual)
    for each in ages:
        if each.figure.value != usual:
            reason = f"{' '.join(each.name)} is {each.figure.value:.0f} here and {usual:.0f} elsewhere in this story"
            related = ((first.span, f"{usual:.0f} here"),)
            yield Match(each.figure.span, words={"reason": reason}, related=related)


def _against_birth(article: Article, families: Mapping[str, list[Aged]], year: int) -> Iterator[Match]:
    """The ages that are more than a year off what the year of birth makes them."""
    from newslint.figures.ages import births_in

    days = [*article.figures.of_kind("year"), *article.figures.of_kind("date")]
    for birth in births_in(article.text, days):
        ages = families.get(birth.family, [])
        day = birth.figure.day
        born = int(day.year if day and day.year else birth.figure.value)
        for each in ages:
            if abs(year - born - each.figure.value) > 1 and len([*_persons([each, birth], article)]) == 1:
                reason = (
                    f"{' '.join(each.name)}, born in {born}, was {year - born} in {year}, not {each.figure.value:.0f}"
                )
                yield Match(each.figure.span, words={"reason": reason}, related=((birth.figure.span, "born here"),))
