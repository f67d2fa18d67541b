"""The YAML that stands before the copy of a Markdown file."""

from __future__ import annotations

from collections.abc import Mapping

from newslint.errors import ReadError


def front_matter(path: str, text: str, line: int) -> Mapping[str, object]:
    """The keys and values in `text`, which begins on `line` of the file at `path`. Raises ReadError."""
    import yaml

    try:
        values = yaml.load(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line += error.problem_mark.line if error.problem_mark else 0
        raise ReadError(path, f"line {line}: the front matter is not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: 2026-02-30 is a date to YAML
        raise ReadError(path, f"line {line}: the front matter is not YAML: {error}") from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise ReadError(path, f"line {line}: the front matter is not keys and their values")
    return {str(key): value for key, value in values.items()}
