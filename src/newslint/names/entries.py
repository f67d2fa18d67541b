"""Entries of names of record, as people keep them in files, read and checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, get_args

from newslint.errors import did_you_mean
from newslint.names import sheet
from newslint.names.name import Kind, Name, Order, Title
from newslint.names.sheet import LISTS
from newslint.yamlfile import Lines, read

_CHOICES = {"kind": get_args(Kind), "order": get_args(Order)}
_DAYS = ("from", "until")
_SHEET = ("names", "as-of")

Step = str | int


class Entry(NamedTuple):
    """A name and where it stands: its file, and its number there."""

    name: Name
    file: Lines
    number: int


def names_in(paths: Iterable[str]) -> list[Name]:
    """The names in files of YAML or CSV, which do not contradict each other. Raises RuleError."""
    return names_of([sheet.read(path) if path.endswith(".csv") else read(path) for path in paths])


def names_of(files: Iterable[Lines]) -> list[Name]:
    """The names in what was read, which do not contradict each other. Raises RuleError."""
    entries = [entry for file in files for entry in _entries(file)]
    _verify(entries)
    return [entry.name for entry in entries]


def _entries(file: Lines) -> Iterator[Entry]:
    value = file.value
    if not isinstance(value, Mapping) or not isinstance(entries := value.get("names"), list):
        raise file.error("a list of names has 'names:' and below it the entries, each as '- name: …'")
    _known(file, value, _SHEET)
    if "as-of" in value:
        _day(file, value["as-of"], "as-of")
    for number, entry in enumerate(entries):
        chosen = _record(file, Name, entry, "names", number)
        if chosen["kind"] == "person" and "family" not in chosen:
            words = chosen["name"].split()
            chosen["family"] = words[0] if chosen.get("order") == "family-first" else words[-1]
        yield Entry(Name(**chosen), file, number)


def keys_of(record: type[Name] | type[Title]) -> dict[str, bool]:
    """The keys of an entry, and whether each must be there."""
    return {field.rstrip("_"): field not in record._field_defaults for field in record._fields}


def _record(file: Lines, record: type[Name] | type[Title], entry: object, *place: Step) -> dict[str, Any]:
    """The fields that an entry sets."""
    if not isinstance(entry, Mapping):
        raise file.error("an entry is a list of keys, each as 'name: value'", *place)
    keys = keys_of(record)
    _known(file, entry, keys, *place)
    for key, required in keys.items():
        if required and key not in entry:
            raise file.error(f"an entry needs '{key}'", *place)
    return {"from_" if key == "from" else key: _value(file, key, entry[key], *place, key) for key in entry}


def _value(file: Lines, key: str, value: object, *place: Step) -> object:
    """What an entry says under a key, as the type of its field."""
    if key in LISTS or key == "titles":
        if not isinstance(value, list):
            raise file.error(f"'{key}' takes a list, as [this, that]", *place)
        if key == "titles":
            return tuple(Title(**_record(file, Title, each, *place, at)) for at, each in enumerate(value))
        return tuple(_text(file, key, each, *place, at) for at, each in enumerate(value))
    if key in _DAYS:
        return _day(file, value, *place)
    text = _text(file, key, value, *place)
    if key in _CHOICES and text not in _CHOICES[key]:
        raise file.error(f"there is no {key} '{text}'{did_you_mean(text, _CHOICES[key])}", *place)
    if key == "attested" and not text.isdecimal():
        raise file.error(f"'attested' takes a whole number, not '{text}'", *place)
    return int(text) if key == "attested" else text


def _text(file: Lines, key: str, value: object, *place: Step) -> str:
    if not isinstance(value, str) or not value.strip():
        raise file.error(f"'{key}' takes {'texts' if key in LISTS else 'a text'}", *place)
    return value


def _day(file: Lines, value: object, *place: Step) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise file.error(f"'{place[-1]}' takes a day such as 2026-11-24, not '{value}'", *place) from None


def _known(file: Lines, keys: Iterable[str], known: Collection[str], *place: Step) -> None:
    for key in keys:
        if key not in known:
            raise file.error(f"there is no key '{key}' here{did_you_mean(key, known)}", *place, key)


def _verify(entries: list[Entry]) -> None:
    """Whether every form is right for one name alone, and banned only where it is right for none."""
    owners: dict[str, Name] = {}
    for entry in entries:
        for place, form in [(("name",), entry.name.name), *_placed("aliases", entry.name.aliases)]:
            _claim(form, entry, place, owners, "is right for")
    right = dict(owners)
    for entry in entries:
        for place, form in _placed("banned", entry.name.banned):
            if form in right:
                raise entry.file.error(f"'{form}' is right for {right[form].name}", "names", entry.number, *place)
            _claim(form, entry, place, owners, "is banned for")


def _placed(key: str, forms: Iterable[str]) -> Iterator[tuple[tuple[Step, ...], str]]:
    return (((key, at), form) for at, form in enumerate(forms))


def _claim(form: str, entry: Entry, place: tuple[Step, ...], owners: dict[str, Name], says: str) -> None:
    if form in owners:
        raise entry.file.error(f"'{form}' {says} {owners[form].name} too", "names", entry.number, *place)
    owners[form] = entry.name
