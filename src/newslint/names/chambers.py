"""People whom a story puts into both chambers of Congress."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.names.forms import Forms, bare
from newslint.span import Span
from newslint.tokens import Tokens

if TYPE_CHECKING:
    from newslint.names.ledger import Ledger
    from newslint.names.mentions import Mention

_CHAMBERS = {
    **dict.fromkeys(("Sen", "Senator"), "senator"),
    **dict.fromkeys(("Rep", "Representative", "Congressman", "Congresswoman"), "representative"),
}
_ONCE = frozenset("former then now ex state elect onetime later future".split())
"""Words by which a title is not, or not only, that of today."""


class Clash(NamedTuple):
    """A mention under a title that the person has not elsewhere in the story, where the titles exclude each other."""

    mention: Mention
    other: Mention


def clashes_in(ledger: Ledger) -> Iterator[Clash]:
    """The people of a story who sit in both chambers of Congress: each mention under the rarer, or the later, title."""
    if not _behind("senator", ledger.forms) & _behind("representative", ledger.forms):
        return  # as most stories need not be looked at more closely
    full: dict[str, set[tuple[str, ...]]] = {}
    for mention in ledger.mentions:
        if len(mention.words) > 1:
            full.setdefault(mention.words[-1], set()).add(mention.words)
    people: dict[str, dict[str, list[Mention]]] = {}
    for mention in ledger.mentions:
        chamber = _CHAMBERS.get(mention.title.split()[-1]) if mention.title else None
        family = mention.words[-1]
        if chamber and len(full.get(family, ())) == 1:
            people.setdefault(family, {}).setdefault(chamber, []).append(mention)
    for chambers in people.values():
        if len(chambers) == 2 and not any(
            _once(mention, ledger.tokens) for each in chambers.values() for mention in each
        ):
            usual, rare = sorted(chambers.values(), key=lambda each: (-len(each), each[0].span))
            yield from (Clash(mention, usual[0]) for mention in rare)


def _behind(chamber: str, forms: Forms) -> set[str]:
    """The capitalised words that stand close behind the titles of a chamber."""
    titles = (form for text, form in forms.by_text.items() if _CHAMBERS.get(text) == chamber)
    places = (place for form in titles for place in (*form.running, *form.opening, *form.display))
    return {bare(text) for place in places for text in forms.tokens.texts[place + 1 : place + 6] if text[0].isupper()}


def _once(mention: Mention, tokens: Tokens) -> bool:
    near = tokens.texts[max(mention.head - 3, 0) : mention.first]
    return any(part in _ONCE for text in near for part in text.lower().split("-"))


def titled(mention: Mention, tokens: Tokens) -> Span:
    """Where a mention stands with its title."""
    return Span(tokens.starts[mention.head], mention.span.end)
