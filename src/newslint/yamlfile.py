"""YAML as cards and names of record are written in: every scalar is text, and everything knows its line.

What a text means (a switch, a number, or "no" and "12:30" as they stand) is for whoever asked for it to say, so nothing
that an editor writes is taken for something else.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import yaml

from newslint.errors import RuleError

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Place = tuple[str | int, ...]
"""Where a value stands in a file: the keys and indices that lead to it."""


class Lines(NamedTuple):
    """A YAML file: its value (of str, list and dict), and the 1-based line of each place in it."""

    path: str
    value: object
    lines: dict[Place, int]

    def error(self, problem: str, *place: str | int) -> RuleError:
        """The complaint that there is a problem at a place, or at the nearest one round it that has a line."""
        while place and place not in self.lines:
            place = place[:-1]
        return RuleError(self.path, self.lines.get(place, 1), problem)


def read(path: str) -> Lines:
    """The YAML file at `path`. Raises RuleError."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            return parsed(path, file.read())
    except OSError as error:
        raise RuleError(path, 0, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise RuleError(path, 0, "is not UTF-8; save it as plain text in UTF-8") from error


def parsed(path: str, text: str) -> Lines:
    """The YAML in `text`, which is, or is to be, the file at `path`. Raises RuleError."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        from newslint.yamlslips import slip

        raise RuleError(path, *slip(text, error)) from error
    except RecursionError as error:
        raise RuleError(path, 0, "is nested too deep") from error
    except yaml.YAMLError as error:
        raise RuleError(path, 0, "holds what no text holds; save it as plain text in UTF-8") from error
    reader = _Reader(path)
    return Lines(path, "" if node is None else reader.value(node, ()), reader.lines)


class _Reader:
    """Turns the nodes of a file into values, noting the line of each."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.lines: dict[Place, int] = {}
        self._made: dict[yaml.Node, Any] = {}

    def value(self, node: yaml.Node, place: Place) -> object:
        self.lines[place] = node.start_mark.line + 1
        if node not in self._made:  # what is named again is made once, even if it is named within itself
            if isinstance(node, yaml.MappingNode):
                self._fill(self._made.setdefault(node, {}), node, place)
            elif isinstance(node, yaml.SequenceNode):
                self._made[node] = items = []
                items += [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
            else:
                self._made[node] = node.value
        return self._made[node]

    def _fill(self, entries: dict[str, object], node: yaml.MappingNode, place: Place) -> None:
        for key, item in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise RuleError(self.path, line, "a key must be one text")
            if key.style not in ("'", '"') and key.value != key.value.strip():
                raise RuleError(self.path, line, "has a no-break space; type an ordinary one")
            if key.value in entries:
                raise RuleError(self.path, line, f"'{key.value}' is given twice")
            entries[key.value] = self.value(item, (*place, key.value))
            self.lines[(*place, key.value)] = line
