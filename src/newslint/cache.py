"""What a run leaves for the next one: values by name, each good for as long as its stamp is the same.

A cache that cannot be read or written costs time, never a failure.
"""

from __future__ import annotations

import marshal
import os
import sys
from binascii import crc32

from newslint.source import write


def folder() -> str:
    """Where the values are kept: NEWSLINT_CACHE_DIR, or newslint's folder where this system keeps caches."""
    chosen = os.environ.get("NEWSLINT_CACHE_DIR")
    if chosen:
        return chosen
    if sys.platform == "win32":
        return os.path.join(os.environ.get("LOCALAPPDATA") or os.path.expanduser("~"), "newslint", "Cache")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches/newslint")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "newslint")


def recall(name: str, stamp: object) -> object | None:
    """The value remembered under `name`, if it was with this `stamp`; None otherwise."""
    try:
        with open(_path(name), "rb") as file:
            content = file.read()
    except OSError:
        return None
    checksum, kept = content[:4], content[4:]
    if checksum != _checksum(kept):  # marshal must not see what it did not write
        return None
    try:
        remembered = marshal.loads(kept)
    except (EOFError, TypeError, ValueError):  # another Python's
        return None
    return remembered[1] if isinstance(remembered, tuple) and remembered[0] == (name, stamp) else None


def remember(name: str, stamp: object, value: object) -> None:
    """Keep a value of plain types under `name` until it is asked for with another `stamp`."""
    kept = marshal.dumps(((name, stamp), value))  # type: ignore[arg-type]
    try:
        os.makedirs(folder(), exist_ok=True)
        write(_path(name), _checksum(kept) + kept)
    except OSError:
        return


def _path(name: str) -> str:
    key = crc32(name.encode("utf-8", "surrogatepass"))
    return os.path.join(folder(), f"{key:08x}.{sys.implementation.cache_tag}")


def _checksum(kept: bytes) -> bytes:
    return crc32(kept).to_bytes(4, "big")
