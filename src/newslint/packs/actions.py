"""What a card's `action` makes of the words that it finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newslint.errors import did_you_mean
from newslint.patterns.expressions import compile_expression

_ACTIONS = ("replace", "remove", "edit", "suggest")
# What Vale can do besides: words made into names for programs, into figures or back.
_NOT_HERE = frozenset("smart dumb ascii words digits title sentence simple kebab snake camel pascal".split())
# What "edit" can do: how many words each takes, and what it makes of a text with them.
_EDITS: dict[str, tuple[int, Callable[..., str]]] = {
    "replace": (2, str.replace),
    "remove": (1, lambda text, letters: "".join(letter for letter in text if letter not in letters)),
    "regex": (2, lambda text, expression, by: compile_expression(expression).sub(_groups(by), text)),
    "trim": (1, str.strip),
    "trim_left": (1, str.lstrip),
    "trim_right": (1, str.rstrip),
    "truncate": (1, lambda text, mark: text.split(mark)[0]),
    "split": (2, lambda text, mark, index: text.split(mark)[int(index)]),
    "lower": (0, str.lower),
    "upper": (0, str.upper),
    "capitalize": (0, lambda text: text[:1].upper() + text[1:]),
    "uncapitalize": (0, lambda text: text[:1].lower() + text[1:]),
    "squeeze": (0, lambda text: re.sub(r"\s+", " ", text)),
    "prefix": (1, lambda text, before: before + text),
    "suffix": (1, lambda text, behind: text + behind),
    "wrap": (1, lambda text, mark: mark + text + mark),
    "unwrap": (1, lambda text, mark: text.removeprefix(mark).removesuffix(mark)),
}


def checked(action: Sequence[str]) -> tuple[str, ...]:
    """An action, its name and what it takes, once it is known to work. Raises ValueError, worded."""
    name, *params = action
    if name == "convert" or name == "suggest" and params not in ([], ["spellings"]):
        raise ValueError(f"the action '{' '.join(action)}' is not among what newslint takes from Vale")
    if name not in _ACTIONS:
        raise ValueError(f"there is no action '{name}'{did_you_mean(name, _ACTIONS)}")
    if name == "edit":
        for edit, words in _steps(params):
            if edit == "regex":
                compile_expression(words[0])
            if edit == "split" and not words[1].isdigit():
                raise ValueError(f"the action 'edit split' takes the number of a part, not '{words[1]}'")
    elif name == "replace" and any(re.search(r"\$\d", param) for param in params):
        raise ValueError("'$1' in an action is not among what newslint takes from Vale")
    return tuple(action)


def edited(action: Sequence[str], text: str) -> tuple[str, ...]:
    """What to write for `text`, as a checked action has it. What spelling suggests is for spelling to say."""
    name, *params = action
    if name == "suggest":
        return ()
    if name == "replace":
        return tuple(params)
    if name == "remove":
        return ("",)
    for edit, words in _steps(params):
        if edit == "split" and int(words[1]) >= len(text.split(words[0])):
            return ()
        text = _EDITS[edit][1](text, *words)
    return (text.strip(),)


def _steps(params: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The edits that the parameters name, one behind the other, each with its words."""
    steps, at = [], 0
    while at < len(params):
        edit = params[at]
        if edit in _NOT_HERE:
            raise ValueError(f"the action 'edit {edit}' is not among what newslint takes from Vale")
        if edit not in _EDITS:
            raise ValueError(f"'edit' cannot '{edit}'{did_you_mean(edit, _EDITS)}")
        count = _EDITS[edit][0]
        words = list(params[at + 1 : at + 1 + count])
        if len(words) < count:
            raise ValueError(f"'edit {edit}' takes {count} more, not {len(words)}")
        steps.append((edit, words))
        at += 1 + count
    return steps


def _groups(by: str) -> str:
    """What to write for an expression, its groups named in Python's way and not in Vale's, `$1`."""
    return re.sub(r"\$\{?(\d+)\}?", r"\\\1", by.replace("\\", r"\\"))
