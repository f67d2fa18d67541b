"""What is read in articles, listed: what `newslint names` and `newslint figures` have in common."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator

from newslint.article import Article
from newslint.cli.engines import Engines
from newslint.cli.lint import copy_of
from newslint.cli.tally import Tally
from newslint.cli.walk import copy_at
from newslint.errors import ReadError
from newslint.span import Span

Record = dict[str, object]


def listed(arguments: Namespace, lines: Callable[[Article], Iterator[str]], record: Callable[[Article], Record]) -> int:
    """Print each article that the command line names, as text or JSON; the exit status is 2 if one cannot be read."""
    engines = Engines(arguments)
    tally = Tally(engines)
    articles = list(_articles(arguments, engines, tally))
    if arguments.format == "json":
        from json import dumps

        print(dumps({"version": 1, "articles": [record(article) for article in articles]}, indent=1))
    else:
        print("\n\n".join("\n".join(lines(article)) for article in articles))
    return tally.status


def _articles(arguments: Namespace, engines: Engines, tally: Tally) -> Iterator[Article]:
    """The articles that the command line names; what cannot be read is told to the tally."""
    for path in copy_at(arguments.paths, engines.settings):
        try:
            if isinstance(path, ReadError):
                raise path
            engine = engines.engine(path)
            yield engine.read(copy_of(path, engine))
        except ReadError as error:
            tally.complain(error)


def place(span: Span, article: Article) -> Record:
    """Where a span of the prose stands in the file."""
    span = article.map.to_source(span)
    line, column = article.source.position(span.start)
    return {"start": span.start, "end": span.end, "line": line, "column": column}
