"""facts.Sum: parts that do not add up to the total beside them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong


@rule(
    "facts.Sum",
    message="{parts} is {there}, not {here}.",
    why=(
        "A total and all its parts side by side are the commonest slip of arithmetic in copy: a toll was brought up to "
        "date and one of the figures was not. Only lists that are whole count: behind a colon, a dash or a bracket, "
        "before “a total of”, or with the rest given."
    ),
    examples=(
        wrong("The council has [[120]] seats: 60 for the left, 45 for the right and 25 for others."),
        wrong("Rescuers found [[29]] bodies (10 men and 18 women) in the hold."),
        wrong("She won 12 games at home and nine away, for a total of [[22]]."),
        wrong(
            "Of those asked, 60 percent were in favor, 25 percent were against, "
            "and the remaining [[25 percent]] did not care."
        ),
        right("The council has 130 seats: 60 for the left, 45 for the right and 25 for others."),
        wrong("Voters sent back [[12]] governors — nine Republicans and four Democrats — last year."),
        right("Police held 29 people (10 men and 18 women among them) overnight."),
        right("She won 12 games at home and nine away, for a total of 21."),
        right("About 30 people: 10 men, 12 women and many children."),
        right("Eight families own it: the four Danes, the two Marlowes, Ruth Quill and Owen Orr."),
        right("Six people — three shoppers, a police officer and the two killers — died in it."),
        right("The average wait is 19 days — 20.5 days for women and 17.9 days for men."),
        right("The fund has $12.4 million: $6.3 million from taxes and $6.2 million from gifts."),
    ),
)
def total(article: Article) -> Iterator[Match]:
    statements = [statement for statement in article.figures.statements if len(statement.places) > 2]
    if not statements:
        return
    from newslint.figures.sums import sums_in  # what few articles need

    for each in sums_in(statements):
        if not each.adds_up and not article.quotes.holds(each.total.span):
            there, here = (f"{value:,.12g}" for value in (each.sum, each.expected))
            parts = " + ".join(f"{part.value:,.12g}" for part in each.parts)
            related = tuple((part.span, "counted in") for part in each.parts if part is not each.total)
            yield Match(each.total.span, words={"parts": parts, "there": there, "here": here}, related=related)
