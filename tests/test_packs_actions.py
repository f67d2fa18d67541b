"""What an action makes of the words that a card finds."""

from __future__ import annotations

import re

import pytest

from newslint.packs.actions import checked, edited

EDITED = {
    ("replace", "use", "title"): ("use", "title"),
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
    ("edit", "upper", "uncapitalize"): ("tHE THE!",),
    ("edit", "wrap", "*"): ("*the The!*",),
    ("edit", "unwrap", "t"): ("he The!",),
    ("edit", "prefix", "a  ", "suffix", "b", "squeeze"): ("a the The!b",),
    ("suggest", "spellings"): (),
}


@pytest.mark.parametrize("action", EDITED, ids=" ".join)
def test_edits(action: tuple[str, ...]) -> None:
    assert edited(checked(action), "the The!") == EDITED[action]


REFUSED = {
    ("suggest", "near.tengo"): "the action 'suggest near.tengo' is not among what newslint takes from Vale",
    ("convert", "simple"): "the action 'convert simple' is not among what newslint takes from Vale",
    ("edit", "kebab"): "the action 'edit kebab' is not among what newslint takes from Vale",
    ("edit", "truncate"): "'edit truncate' takes 1 more, not 0",
    ("edit", "trim", " ", "uper"): "'edit' cannot 'uper'; did you mean 'upper'?",
    ("edit", "split", " ", "last"): "the action 'edit split' takes the number of a part, not 'last'",
    ("edit", "regex", "(", ""): "the expression '(' is wrong",
    ("replace", "$1"): "'$1' in an action is not among what newslint takes from Vale",
    ("rename",): "there is no action 'rename'",
}


@pytest.mark.parametrize("action", REFUSED, ids=" ".join)
def test_actions_that_cannot_work_are_refused(action: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(REFUSED[action])}"):
        checked(action)
