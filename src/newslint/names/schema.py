"""The JSON schema of a list of names of record, made from the records that its entries become."""

from __future__ import annotations

from datetime import date
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from newslint.names.entries import keys_of
from newslint.names.name import Name, Title

Schema = dict[str, Any]
_DAY = {"type": "string", "format": "date"}


def schema() -> Schema:
    """What a list of names may hold, for editors."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newslint names of record",
        "type": "object",
        "properties": {
            "as-of": {"description": "The day on which the list was last gone over.", **_DAY},
            "names": {"description": "The entries.", "type": "array", "items": _entry(Name)},
        },
        "additionalProperties": False,
        "required": ["names"],
    }


def _entry(record: type[Name] | type[Title]) -> Schema:
    keys = keys_of(record)
    hints = get_type_hints(record, include_extras=True)
    return {
        "type": "object",
        "properties": {name.rstrip("_"): _key(hint) for name, hint in hints.items()},
        "additionalProperties": False,
        "required": [key for key, required in keys.items() if required],
    }


def _key(hint: Any) -> Schema:
    kind, means = get_args(hint)
    return {"description": means, **_values(kind)}


def _values(kind: Any) -> Schema:
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(parts)}
    if origin is tuple:
        return {"type": "array", "items": _entry(Title) if parts[0] is Title else _values(parts[0])}
    if origin in (Union, UnionType) and date in parts:
        return _DAY
    return {"type": "integer", "minimum": 0} if kind is int else {"type": "string", "minLength": 1}


if __name__ == "__main__":  # python -m newslint.names.schema > docs/names.schema.json
    from json import dumps

    print(dumps(schema(), indent=2))
