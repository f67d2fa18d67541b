"""What cards say: a message in Vale's way, with %s for what was found, or in ours, with {text} and {instead}."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.errors import did_you_mean

_VERB = re.compile(r"(?P<quote>['\"]?)%(?:\[(?P<index>\d+)\])?(?P<verb>[svdq%])(?P=quote)")
_BLANK = re.compile(r"\{(\w+)\}")


def message_of(written: str, blanks: Sequence[str]) -> str:
    """The message as a template for `str.format_map`. `blanks` are what its %s's stand for, in order.

    Raises ValueError, worded, for a blank that nothing fills.
    """
    if _VERB.search(written):
        return _from_verbs(written, blanks, bare=True)
    known = {"text", "instead", *blanks}
    parts = _BLANK.split(written)
    for name in parts[1::2]:
        if name not in known:
            raise ValueError(f"nothing fills the blank '{{{name}}}'{did_you_mean(name, known)}")
    return "".join(f"{{{part}}}" if index % 2 else _doubled(part) for index, part in enumerate(parts))


def vale_message(written: str, blanks: Sequence[str], *, bare: bool) -> str:
    """The message as a template that is filled as in Vale: what to write brings its own quotation marks if `bare`."""
    return _from_verbs(written, blanks, bare) if _VERB.search(written) else _doubled(written)


def listed(instead: Sequence[str]) -> str:
    """What to write as Vale says it: 'this', 'this' or 'that', or 'one', 'two', or 'three'."""
    quoted = [f"'{choice}'" for choice in instead]
    return " or ".join(quoted) if len(quoted) < 3 else f"{', '.join(quoted[:-1])}, or {quoted[-1]}"


def _from_verbs(written: str, blanks: Sequence[str], bare: bool) -> str:
    """A message of Vale's: its braces are only braces, and what to write has no quotation marks round it if `bare`."""
    parts: list[str] = []
    at = number = 0
    for verb in _VERB.finditer(written):
        parts.append(_doubled(written[at : verb.start()]))
        at = verb.end()
        if verb["verb"] == "%":
            parts.append(f"{verb['quote']}%{verb['quote']}")
            continue
        number = int(verb["index"]) if verb["index"] else number + 1
        blank = f"{{{blanks[number - 1]}}}" if 0 < number <= len(blanks) else ""
        parts.append(blank if bare and blank == "{instead}" else f"{verb['quote']}{blank}{verb['quote']}")
    return "".join([*parts, _doubled(written[at:])])


def _doubled(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")
