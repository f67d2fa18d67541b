"""typos.StrayNote: words to a colleague, or from a machine, that were left in the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

_COUNTED = (
    r"(?: ?%|[ -](?:percent|per cent|percentage|thousand|million|billion|people|votes|points|years?|days?|months?|"
    r"miles|dead|a\.m|p\.m)\b)"
)
_PARTS = "caption|headline|byline|credit|standfirst|subhead|pull[ -]quote|title|text|name"
# The tokens that show that a note may be there, and the note: an expression is slow, and most copy meets none.
_NOTES = {
    "TK TKTK TKTKTK tktk": rf"\b(?:TK){{2,}}\b|\btktk\b|[$£€]TK\b|\bTK(?: TK)+\b|\[TK\]|\bTK(?={_COUNTED})",
    "XX XXX XXXX xx xxx xxxx": rf"[$£€][Xx]{{2,}}\b|\b(?:X{{2,}}|x{{2,}})(?={_COUNTED})",
    "ipsum Ipsum": r"(?i:\blorem ipsum dolor\b)",
    "caption Caption CAPTION headline Headline HEADLINE byline Byline subhead Subhead standfirst Credit Name Pull Text "
    "Title": rf"(?im)^[\[(<]?(?:photo |picture |insert |add )?(?:{_PARTS}) (?:goes |to go )?here[\])>.]?$",
    "insert INSERT Insert": r"\[(?:insert|Insert|INSERT) [^\]\n]{2,40}\]",
    "cq CQ ck CK sp SP tbc TBC tbd TBD": r"\[(?i:cq|ck|sp\?|tbc|tbd)\]|\((?:cq|ck|sp\?|SP\?|tbc|tbd)\)",
    "<": r"(?m)^<{7}(?= ).*$",
    ">": r"(?m)^>{7}(?= ).*$",
    "{": r"\{\{ ?[\w -]{1,60}\}\}",
    "FIXME TODO": r"\b(?:FIXME|TODO):",
}
_MARKED = {mark: note for marks, note in _NOTES.items() for mark in marks.split()}


@rule(
    "typos.StrayNote",
    message="“{text}” is a note, not copy; write what it stands for or take it out.",
    why="TK is “to come”, CQ “correct as it stands”. Such notes, and the blanks of a template, are easily passed over.",
    examples=(
        wrong("The company said [[TK]] percent of its staff would go, at a cost of [[$XX]] million."),
        wrong("His aunt, Jana Kovac [[(cq)]], paid [[$TK]] for it."),
        wrong("The vote was close.\n\n[[Photo caption here]]\n\nIt was held on Tuesday."),
        wrong("[[Lorem ipsum dolor]] sit amet."),
        wrong("The mayor, [[{{name}}]], said so on Tuesday."),
        wrong("The vote was close.\n\n[[<<<<<<< HEAD]]\n\nIt was held on Tuesday."),
        right("He bought an XXX-rated film at TK Maxx before Super Bowl XXX."),
        right("The satellite programme (TK) is secret, CQ Roll Call said. He made headlines here."),
    ),
)
def stray_note(article: Article) -> Iterator[Match]:
    """Each note and each blank of a template."""
    counts = article.context.counts
    for note in {note: None for mark, note in _MARKED.items() if mark in counts}:
        for found in re.finditer(note, article.text):
            yield Match(Span(*found.span()))
