"""A settings file, read and checked against the schema."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from typing import Any

from newslint.errors import SettingsError, did_you_mean
from newslint.settings.keys import Override, Server, Settings, globs
from newslint.settings.lines import Step, line_of, text_of
from newslint.settings.schema import Schema, schema


def settings_from(path: str) -> Settings:
    """The settings in the file at `path`. Raises SettingsError."""
    text = text_of(path)
    try:
        table: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r" \(at line (\d+), .*\)", str(error))
        problem = str(error).replace(at[0], "") if at else str(error)
        raise SettingsError(path, int(at[1]) if at else 0, f"is not TOML: {problem}") from error
    section: tuple[Step, ...] = ("tool", "newslint") if path.endswith("pyproject.toml") else ()
    for step in section:
        table = table.get(step, {}) if isinstance(table, dict) else table
    reading = _Reading(path, text)
    values = reading.table(table, schema(), section)
    overrides = tuple(Override(**each) for each in values.pop("overrides", ()))
    if isinstance(server := values.get("languagetool"), dict):
        values["languagetool"] = Server(**server)
    settings = Settings(**values, overrides=overrides, path=path)
    reading.verify(settings)
    return settings


@dataclass(frozen=True)
class _Reading:
    """A settings file under examination. A trail is the keys, and the numbers of tables, that lead to a value."""

    path: str
    text: str

    def table(self, table: object, wanted: Schema, trail: tuple[Step, ...]) -> dict[str, Any]:
        """A table whose keys the schema knows, as the fields of its record."""
        if not isinstance(table, dict):
            raise self._fault(trail, "must be a table")
        known = wanted["properties"]
        for key in table:
            if key not in known:
                raise self._fault((*trail, key), f"there is no setting '{key}'{did_you_mean(key, known)}")
        for key in wanted.get("required", ()):
            if key not in table:
                raise self._fault(trail, f"'{key}' is missing here")
        return {key.replace("-", "_"): self._value(value, known[key], (*trail, key)) for key, value in table.items()}

    def _value(self, value: Any, wanted: Schema, trail: tuple[Step, ...]) -> Any:
        match wanted:
            case {"properties": _}:
                return self.table(value, wanted, trail)
            case {"type": "array", "items": {"properties": _} as items} if isinstance(value, list):
                return tuple(self._value(each, items, (*trail, number)) for number, each in enumerate(value))
            case {"type": "array", "items": {"type": "string"}} if _are_texts(value):
                return tuple(value)
            case {"type": "object", "additionalProperties": values} if isinstance(value, dict):
                return {key: self._value(each, values, (*trail, key)) for key, each in value.items()}
            case {"anyOf": choices} if fitting := [each for each in choices if _is_kind(value, each)]:
                return self._value(value, fitting[0], trail)
            case {"enum": choices} if isinstance(value, str) and value in choices:
                return value
            case {"format": "date"} if day := _day(value):
                return day
            case {"type": "string"} if isinstance(value, str) and "format" not in wanted:
                return value
        near = did_you_mean(str(value), wanted.get("enum", ()))
        raise self._fault(trail, f"'{_last_key(trail)}' must be {_worded(wanted)}, not {value!r}{near}", value)

    def verify(self, settings: Settings) -> None:
        """Whether what is well formed also makes sense."""
        records: list[tuple[tuple[Step, ...], Settings | Override]] = [((), settings)]
        records += [(("overrides", number), override) for number, override in enumerate(settings.overrides)]
        for trail, record in records:
            key = "exclude" if isinstance(record, Settings) else "files"
            for glob in getattr(record, key):
                try:
                    globs([glob])
                except ValueError as error:
                    raise self._fault((*trail, key), f"'{glob}' is no glob", glob) from error
            try:
                "".encode(record.encoding or "utf-8")
            except LookupError as error:
                raise self._fault((*trail, "encoding"), f"there is no encoding '{record.encoding}'") from error

    def _fault(self, trail: tuple[Step, ...], problem: str, value: object = None) -> SettingsError:
        return SettingsError(self.path, line_of(self.text, trail, value), problem)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value.isoformat() if isinstance(value, date) else str(value))
    except ValueError:
        return None


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_kind(value: object, wanted: Schema) -> bool:
    return isinstance(value, dict) if "properties" in wanted else value in wanted.get("enum", ())


def _last_key(trail: tuple[Step, ...]) -> Step:
    return [step for step in trail if isinstance(step, str)][-1]


def _worded(wanted: Schema) -> str:
    match wanted:
        case {"anyOf": choices}:
            return " or ".join(map(_worded, choices))
        case {"enum": [only]}:
            return f'"{only}"'
        case {"enum": [*others, last]}:
            return f"{', '.join(others)} or {last}"
        case {"format": "date"}:
            return "a date such as 2026-11-24"
        case {"type": "array", "items": {"properties": _}}:
            return "tables"
        case {"type": "array"}:
            return "a list of texts in quotes"
        case {"type": "object"}:
            return "a table"
    return "a text in quotes"
