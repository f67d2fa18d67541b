"""Globs as Vale has them, in which `*` takes in a slash unless the glob has a `**` for that."""

from __future__ import annotations

import re
from functools import cache

_PIECE = re.compile(r"\*\*/?|[*?{},]|\[!?[^]]+\]|\\.|.", re.DOTALL)


def matches(glob: str, place: str) -> bool:
    """Whether `glob` matches the path `place`; one that begins with "!" matches what the rest of it does not."""
    return (_compiled(glob.lstrip("!")).fullmatch(place) is not None) != glob.startswith("!")


@cache
def _compiled(glob: str) -> re.Pattern[str]:
    any_letter = "[^/]" if "**" in glob else "."
    parts, depth = [], 0
    for piece in _PIECE.findall(glob):
        depth += (piece == "{") - (piece == "}")
        match piece:
            case "**/":
                parts.append("(?:.*/)?")
            case "**":
                parts.append(".*")
            case "*":
                parts.append(f"{any_letter}*")
            case "?":
                parts.append(any_letter)
            case "{":
                parts.append("(?:")
            case "}":
                parts.append(")")
            case "," if depth:
                parts.append("|")
            case _ if piece[0] == "[" and len(piece) > 1:
                parts.append(piece.replace("[!", "[^", 1))
            case _:
                parts.append(re.escape(piece[-1]))
    return re.compile("".join(parts), re.DOTALL)
