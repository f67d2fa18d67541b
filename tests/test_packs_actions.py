"""What an action makes of the words that a card finds."""

from __future__ import annotations

import re

import pytest

from newslint.packs.actions import checked, edited

EDITED = {
    ("replace", "use", "employ"): ("use", "employ"),
    ("remove",): ("",),
    ("edit", "truncate", " "): ("the",),
    ("edit", "split", " ", "1"): ("The!",),
    ("edit", "split", " ", "9"): (),
    ("edit", "trim_right", "!e"): ("the Th",),
    ("edit", "trim_left", "th"): ("e The!",),
    ("edit", "trim", "t!"): ("he The",),
    ("edit", "replace", "he", "ey"): ("tey Tey!",),
    ("edit", "remove", "eh"): ("t T!",),
    ("edit", "regex", r"(\w+) (\w+)", "$2 $1"): ("The the!",),
    ("edit", "truncate", " ", "upper"): ("THE",),
    ("edit", "lower", "capitalize"): ("The the!",),
}


@pytest.mark.parametrize("action", EDITED, ids=" ".join)
def test_edits(action: tuple[str, ...]) -> None:
    assert edited(checked(action), "the The!") == EDITED[action]


REFUSED = {
    ("suggest", "spellings"): "the action 'suggest spellings' is not built yet",
    ("edit", "kebab"): "the action 'edit kebab' is not built yet",
    ("edit", "truncate"): "'edit truncate' takes 1 more, not 0",
    ("edit", "trim", " ", "uper"): "'edit' cannot 'uper'; did you mean 'upper'?",
    ("edit", "split", " ", "last"): "the action 'edit split' takes the number of a part, not 'last'",
    ("edit", "regex", "(", ""): "the expression '(' is wrong",
    ("replace", "$1"): "'$1' in an action is not built yet",
    ("rename",): "there is no action 'rename'",
}


@pytest.mark.parametrize("action", REFUSED, ids=" ".join)
def test_actions_that_cannot_work_are_refused(action: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(REFUSED[action])}"):
        checked(action)
