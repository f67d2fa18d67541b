"""The JSON schema of a settings file, made from the records that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from newslint.settings.keys import Override, Server, Settings

Schema = dict[str, Any]


def schema() -> Schema:
    """What `newslint.toml` may hold, for editors and for newslint itself."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newslint settings",
        **_table(Settings),
    }


def _table(record: type[Settings] | type[Override] | type[Server]) -> Schema:
    hints = get_type_hints(record, localns={"Styles": object}, include_extras=True)  # no key, and seldom imported
    keys = [field for field in fields(record) if get_origin(hints[field.name]) is Annotated]
    table: Schema = {
        "type": "object",
        "properties": {_spelt(key): _key(key, hints[key.name]) for key in keys},
        "additionalProperties": False,
    }
    required = [_spelt(key) for key in keys if key.default is MISSING and key.default_factory is MISSING]
    return {**table, "required": required} if required else table


def _spelt(key: Field[Any]) -> str:
    return key.name.replace("_", "-")


def _key(key: Field[Any], hint: Any) -> Schema:
    kind, means = get_args(hint)
    told = {"description": means, **_values(kind)}
    return {**told, "default": key.default} if isinstance(key.default, str) else told


def _values(kind: Any) -> Schema:
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in (Union, UnionType):
        choices = [_values(part) for part in parts if part is not NoneType]
        return {"anyOf": choices} if len(choices) > 1 else choices[0]
    if origin is tuple:
        return {"type": "array", "items": _values(parts[0])}
    if origin is Mapping and get_origin(parts[0]) is Literal:
        properties = {key: _values(parts[1]) for key in get_args(parts[0])}
        return {"type": "object", "properties": properties, "additionalProperties": False}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _values(parts[1])}
    if kind is date:
        return {"type": "string", "format": "date"}
    return _table(kind) if kind in (Override, Server) else {"type": "string"}


if __name__ == "__main__":  # python -m newslint.settings.schema > docs/newslint.schema.json
    from json import dumps

    print(dumps(schema(), indent=2))
