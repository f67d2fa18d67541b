"""A card with its blanks to fill, for each of the patterns."""

from __future__ import annotations

from typing import NamedTuple

_CARD = """\
# {id}: a card with its blanks. Write where ____ stands, then run: newslint test {id}
# Lines that begin with # are notes; newslint passes them over. A line that you do not need may go.
extends: {pattern}

# One sentence to the writer: what is wrong, then what to write.
message: "{message}"

# The reason, for whoever asks: newslint explain {id}
why: "____"

# The authority: a style book and its page, or a link.
source: "____"

# error, warning or suggestion
level: warning

{options}
examples:
  # {note}
  - wrong: "{wrong}"{more}
  # A near miss: it looks like the fault and is right.
  - right: "{right}"{format}
"""


class _Blank(NamedTuple):
    """What the card of a pattern says beside what every card says: its message, options and examples."""

    message: str
    options: str
    wrong: str = "____ [[____]] ____"
    right: str = "____"
    instead: bool = False
    format: str = "txt"


_WHOLE = "[[]]____"
_WORDS = "# Letters in capitals count as those in small.\nignorecase: true\n"
_BLANKS = {
    "substitution": _Blank(
        "____; write {instead}.",
        f'{_WORDS}\n# What is wrong, a colon, what to write.\nswap:\n  "____": "____"\n',
        instead=True,
    ),
    "existence": _Blank("“{text}” ____.", f'{_WORDS}\n# What should not be there.\ntokens:\n  - "____"\n'),
    "consistency": _Blank(
        "“{text}” is spelt otherwise elsewhere in this story; write {instead}.",
        f'{_WORDS}\n# Two spellings, of which a story may use one.\neither:\n  "____": "____"\n',
        wrong="____ [[____]] ____",
        instead=True,
    ),
    "occurrence": _Blank(
        "____ {count} ____.",
        '# What is counted, in what, and how often it may stand there.\nscope: sentence\ntoken: "____"\nmax: ____\n',
    ),
    "repetition": _Blank("“{word}” ____.", f'{_WORDS}\n# What may not be said twice in a row.\ntokens:\n  - "____"\n'),
    "conditional": _Blank(
        "“{text}” ____.",
        "# What calls for something else, and what it calls for; what stands in its brackets is known from there on.\n"
        'first: "____"\nsecond: "____"\n',
    ),
    "capitalization": _Blank(
        "____: {instead}.",
        "# $sentence, $title, $lower or $upper, in what part of the story, and the names that keep their capitals.\n"
        'scope: heading\nmatch: $sentence\nexceptions:\n  - "____"\n',
        wrong="# [[____]]",
        right="# ____",
        format="md",
    ),
    "metric": _Blank(
        "____ {result} ____.",
        '# What is worked out of a story, and when the card speaks.\nformula: words / sentences\ncondition: "> ____"\n',
        wrong=_WHOLE,
    ),
    "readability": _Blank(
        "This takes {grade} years of school to read; ____.",
        "# How it is measured, and the years of school that a story may ask for.\n"
        "metrics:\n  - Flesch-Kincaid\ngrade: ____\n",
        wrong=_WHOLE,
    ),
    "spelling": _Blank(
        "“{text}” is in no dictionary; ____.",
        "# Words in which one of these matches are not looked up: here, those with a capital.\n"
        "filters:\n  - '^[A-Z]'\n",
    ),
    "sequence": _Blank(
        "“{text}” ____.",
        "# Words one after the other, each an expression or a part of speech: NN a noun, VBN a past participle.\n"
        'tokens:\n  - pattern: "____"\n  - tag: ____\n',
    ),
}
PATTERNS = tuple(_BLANKS)
"""The patterns that there is such a card for."""


def blank_card(id: str, pattern: str) -> str:
    """The text of a card of this id that extends this pattern."""
    blank = _BLANKS[pattern]
    format = f"\n    format: {blank.format}" if blank.format != "txt" else ""
    whole = blank.wrong == _WHOLE
    return _CARD.format(
        id=id,
        pattern=pattern,
        message=blank.message,
        options=blank.options,
        note="What is said of a whole story has [[]] at its head." if whole else "The fault stands in [[ ]].",
        wrong=blank.wrong,
        more='\n    instead: "____"' * blank.instead + format,
        right=blank.right,
        format=format,
    )
