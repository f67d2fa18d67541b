"""The YAML that may stand before the copy of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newslint.errors import ReadError

_FENCED = re.compile(
    r"---[ \t]*(?:\r\n?|\n)(?![ \t]*[\r\n])(?P<yaml>.*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?![^\r\n])", re.DOTALL
)


def front_matter(path: str, text: str, start: int) -> tuple[Mapping[str, object], int]:
    """The keys and values that head `text` from `start` on, and where they end. Raises ReadError.

    What is fenced as front matter is and gives no keys is a paragraph between two rules.
    """
    found = fenced(text, start)
    if found is None:
        return {}, start
    values = _values(path, found["yaml"])
    if not isinstance(values, dict | None):
        return {}, start
    return {str(key): value for key, value in (values or {}).items()}, found.end()


def fenced(text: str, start: int) -> re.Match[str] | None:
    """What is fenced as front matter at the head of `text` from `start` on, its YAML as the group "yaml"."""
    return _FENCED.match(text, start)


def _values(path: str, text: str) -> object:
    import yaml

    line = 2
    try:
        return yaml.load(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line += error.problem_mark.line if error.problem_mark else 0
        raise ReadError(path, f"line {line}: the front matter is not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: to YAML 2026-02-30 is a date
        raise ReadError(path, f"line {line}: the front matter is not YAML: {error}") from error
