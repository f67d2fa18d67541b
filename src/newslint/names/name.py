"""A name of record: how a person, a place or a body in the news is spelt, as an entry of a list says it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, NamedTuple

Kind = Literal["person", "place", "body"]
Order = Literal["given-first", "family-first"]
Texts = tuple[str, ...]


class Title(NamedTuple):
    """An office that somebody holds or held. The fields are the keys of an entry of `titles`."""

    title: Annotated[str, "What the office is called, such as Prime Minister."]
    of: Annotated[str, "Of what, such as United Kingdom."]
    from_: Annotated[date | None, "The first day in office."] = None
    until: Annotated[date | None, "The day on which it passed to the next; left out while it has not."] = None
    source: Annotated[str, "Where that is said."] = ""

    def held(self, day: date) -> bool:
        """Whether it was held on a day. The day of a change belongs to both."""
        return (self.from_ is None or self.from_ <= day) and (self.until is None or day <= self.until)


class Name(NamedTuple):
    """A person, a place or a body. The fields are the keys of an entry."""

    name: Annotated[str, "The spelling of record, in full."]
    kind: Annotated[Kind, "What is named."]
    order: Annotated[Order, "Which name of a person comes first."] = "given-first"
    family: Annotated[str, "The part of a person's name that stands alone on second reference."] = ""
    aliases: Annotated[Texts, "Other names and spellings that are right."] = ()
    banned: Annotated[Texts, "Spellings that are wrong wherever they stand."] = ()
    country: Annotated[str, "The country that it belongs to."] = ""
    titles: Annotated[tuple[Title, ...], "The offices of a person, with their days."] = ()
    traps: Annotated[Texts, "Names that look like it and are somebody else's."] = ()
    note: Annotated[str, "What an editor should know."] = ""
    attested: Annotated[int, "How many articles of the training corpus print the name just so."] = 0
    source: Annotated[str, "Where the spelling was looked up."] = ""
