"""`newslint names`: who is named in copy, how and where; and names put on the house's list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from newslint.article import Article
from newslint.cli.listing import Record, listed, place
from newslint.cli.table import table
from newslint.names.mentions import Mention

_FEW = 8


def run(arguments: Namespace) -> int:
    """Print the ledger of each article, or add to the house's list; the exit status is 2 when one could not be read."""
    if arguments.add is not None or arguments.import_:
        from newslint.cli.additions import run as added

        return added(arguments)
    return listed(arguments, _ledger, _record)


def _ledger(article: Article) -> Iterator[str]:
    """A row for each form of each name, the first with the fullest form, what it names and its titles."""
    yield article.source.path
    rows = []
    for entity in article.names.entities:
        name, kind, titles = entity.name, str(entity.kind), ", ".join(entity.titles)
        for form, mentions in entity.forms.items():
            alone = form == entity.name and len(entity.forms) == 1
            rows.append((name, kind, "" if alone else form, f"×{len(mentions)}", _lines(mentions, article), titles))
            name, kind, titles = "", "", ""
    yield from (f"  {line}" for line in table(rows))


def _lines(mentions: Sequence[Mention], article: Article) -> str:
    """The lines that mentions stand on, the first few of them."""
    starts = (article.map.to_source(mention.span).start for mention in mentions)
    lines = list(dict.fromkeys(str(article.source.position(start)[0]) for start in starts))
    return ", ".join(lines[:_FEW] + ["…"] * (len(lines) > _FEW))


def _record(article: Article) -> Record:
    entities = [
        {
            "name": entity.name,
            "kind": entity.kind,
            "titles": list(entity.titles),
            "forms": [
                {"form": form, "mentions": [place(mention.span, article) for mention in mentions]}
                for form, mentions in entity.forms.items()
            ],
        }
        for entity in article.names.entities
    ]
    return {"path": article.source.path, "entities": entities}
