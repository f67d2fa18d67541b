"""Names of record in CSV, as spreadsheets write it."""

from __future__ import annotations

import csv

from newslint.errors import RuleError
from newslint.yamlfile import Lines, Place

LISTS = ("aliases", "banned", "traps")
"""The keys of an entry that have several texts; in a cell a semicolon parts them."""


def read(path: str) -> Lines:
    """The CSV file at `path`, whose first row has the keys, as the same in YAML would be. Raises RuleError."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, strict=True)
            keys = [key.strip() for key in next(rows, ())]
            return _entries(path, keys, [(rows.line_num, row) for row in rows if any(row)])
    except OSError as error:
        raise RuleError(path, 0, (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise RuleError(path, 0, "is not UTF-8") from error
    except csv.Error as error:
        raise RuleError(path, rows.line_num, f"is not CSV: {error}") from error


def _entries(path: str, keys: list[str], rows: list[tuple[int, list[str]]]) -> Lines:
    entries: list[dict[str, object]] = []
    lines: dict[Place, int] = {}
    for line, row in rows:
        if len(row) > len(keys):
            raise RuleError(path, line, f"has {len(row)} cells, but the first row has {len(keys)}")
        lines["names", len(entries)] = line
        cells = {key: cell.strip() for key, cell in zip(keys, row, strict=False) if cell.strip()}
        entries.append({key: _texts(cell) if key in LISTS else cell for key, cell in cells.items()})
    return Lines(path, {"names": entries}, lines)


def _texts(cell: str) -> list[str]:
    return [text.strip() for text in cell.split(";") if text.strip()]
