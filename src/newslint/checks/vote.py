"""facts.Vote: a motion said to have passed with fewer votes for it than against."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.expressions import pattern
from newslint.rule import Match, right, rule, wrong

_PASSED = (
    r"(?:approved?|passed|confirm(?:ed)?|adopt(?:ed)?|uphold|upheld|ratif(?:y|ied)|advanced?|endorsed?|acquit(?:ted)?)"
)
_VOTED = r"\b(?:voted|ruled|decided) $"
_TO_PASS = rf" (?:(?:on [A-Z]\w+day )?to {_PASSED}|in favou?r of)\b"
_PASSED_BY = rf"\b{_PASSED}\b[^.;,]{{0,60}} (?:by|on|in|with) (?:an? )?(?:vote of |[a-z-]+ )?$"
_A_VOTE = r"(?: vote\b|[,.])"
_FAILED = r"defeat|fail|short of|reject|struck|two-thirds|supermajority|filibuster"


@rule(
    "facts.Vote",
    message="“{text}” is {second:g} to {first:g} against, but the motion is said to have passed.",
    why="The votes for a motion come first. A motion that passes has more of them.",
    examples=(
        wrong("The Senate voted [[47-52]] to confirm the judge."),
        wrong("The House approved the bill on a [[194-240]] vote."),
        right("The Senate voted 52-47 to confirm the judge. The House rejected the bill on a 194-240 vote."),
        right("The council voted 3-4 to reject the plan, which had passed the committee 3-2."),
    ),
)
def vote(article: Article) -> Iterator[Match]:
    text = article.text
    for pair in article.figures.of_kind("pair"):
        start, end = pair.span.start, pair.span.end
        if pair.value >= pair.second or pattern(_FAILED).search(text, max(start - 200, 0), end + 200):
            continue
        if (
            pattern(_VOTED).search(text, max(start - 10, 0), start)
            and pattern(_TO_PASS).match(text, end)
            or pattern(_PASSED_BY).search(text, max(start - 100, 0), start)
            and pattern(_A_VOTE).match(text, end)
        ):
            yield Match(pair.span, words={"first": pair.value, "second": pair.second})
