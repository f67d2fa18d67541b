"""`newslint names`: who is named in copy, how and where; and names put on the house's list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from newslint.article import Article
from newslint.cli.engines import Engines
from newslint.cli.lint import copy_of
from newslint.cli.table import table
from newslint.cli.tally import Tally
from newslint.cli.walk import copy_at
from newslint.errors import ReadError
from newslint.span import Span

Record = dict[str, object]


def run(arguments: Namespace) -> int:
    """Print the ledger of each article, or add to the house's list; the exit status is 2 when one could not be read."""
    if arguments.add is not None or arguments.import_:
        from newslint.cli.additions import run as added

        return added(arguments)
    engines = Engines(arguments)
    tally = Tally(engines)
    articles = list(_articles(arguments, engines, tally))
    if arguments.format == "json":
        from json import dumps

        print(dumps({"version": 1, "articles": [_record(article) for article in articles]}, indent=1))
    else:
        print("\n\n".join("\n".join(_ledger(article)) for article in articles))
    return tally.status


def _articles(arguments: Namespace, engines: Engines, tally: Tally) -> Iterator[Article]:
    for path in copy_at(arguments.paths, engines.settings):
        try:
            if isinstance(path, ReadError):
                raise path
            engine = engines.engine(path)
            yield engine.read(copy_of(path, engine))
        except ReadError as error:
            tally.complain(error)


def _ledger(article: Article) -> Iterator[str]:
    """A row for each form of each name: the fullest form, what it names, titles, the form, how often, first where."""
    yield article.source.path
    rows = []
    for entity in article.names.entities:
        told: tuple[str, ...] = (entity.name, entity.kind, ", ".join(entity.titles))
        for form, mentions in entity.forms.items():
            line, column = article.source.position(article.map.to_source(mentions[0].span).start)
            rows.append((*told, form, f"×{len(mentions)}", f"{line}:{column}"))
            told = ("", "", "")
    yield from (f"  {line}" for line in table(rows))


def _record(article: Article) -> Record:
    entities = [
        {
            "name": entity.name,
            "kind": entity.kind,
            "titles": list(entity.titles),
            "forms": [
                {"form": form, "mentions": [_place(mention.span, article) for mention in mentions]}
                for form, mentions in entity.forms.items()
            ],
        }
        for entity in article.names.entities
    ]
    return {"path": article.source.path, "entities": entities}


def _place(span: Span, article: Article) -> Record:
    span = article.map.to_source(span)
    line, column = article.source.position(span.start)
    return {"start": span.start, "end": span.end, "line": line, "column": column}
