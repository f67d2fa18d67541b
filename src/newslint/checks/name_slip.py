"""names.Misspelt, RealWord and HeadlineMismatch: a name that the story, or news at large, spells otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.forms import Form
from newslint.names.slips import Kind, Slip
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span

_WHY = (
    "A fifth to two fifths of printed corrections are names. The spelling is judged by the story itself (how often "
    "each stands, beside whom, in what place) and by how news at large prints it, never by a list of permitted names."
)


# Parts of an article that are written apart from the story.
_APART = frozenset(("headline", "subhead", "byline", "caption", "credit"))


def _matches(article: Article, kind: Kind) -> Iterator[Match]:
    for slip in article.names.slips:
        if _kind(article, slip) == kind:
            yield from (_match(article, slip, place) for place in slip.places)


def _kind(article: Article, slip: Slip) -> Kind:
    """The kind of a slip; one that stands in captions alone is as one in a headline, where the story has the name."""
    if slip.kind == "display" or not {_part(article, place) for place in slip.places} <= _APART:
        return slip.kind
    story = any(_part(article, place) not in _APART for place in slip.right.running + slip.right.opening)
    return "display" if story else slip.kind


def _match(article: Article, slip: Slip, place: int) -> Match:
    elsewhere = _first_place(article, slip.right)
    return Match(
        article.names.forms.span(slip.wrong, place),
        (slip.right.text,),
        words={"reason": _reason(slip), "part": _part(article, place)},
        related=((elsewhere, f"“{slip.right.text}” here"),) if elsewhere else (),
        evidence={"sureness": round(slip.sureness, 3), **slip.evidence},
    )


def _part(article: Article, place: int) -> str:
    start = article.tokens.starts[place]
    return next((block.kind for block in article.blocks if block.span.start <= start < block.span.end), "copy")


def _first_place(article: Article, form: Form) -> Span | None:
    places = form.running or form.opening or form.display
    return article.names.forms.span(form, places[0]) if places else None


def _reason(slip: Slip) -> str:
    count = slip.right.count
    if not count:
        return "as news at large has it"
    return "as elsewhere in the story" if count == 1 else f"as in {count} other places of the story"


@rule(
    "names.Misspelt",
    message="“{text}” should be {instead}, {reason}.",
    why=_WHY,
    examples=(
        wrong(
            "Ban Ki-moon spoke on Monday. Aides to Ban Ki-moon said that Ban [[Ki-mooon]] would stay in Geneva.",
            instead="Ki-moon",
        ),
        wrong(
            "Shelling hit Donetsk on Friday, and the mayor of Donetsk asked for help. Trains to [[Dontesk]] stopped.",
            instead="Donetsk",
        ),
        right("Presidential chief of staff Kang Hoon-sik met National Assembly speaker Woo Won-shik on Friday."),
        right(
            "Sarah Johnson runs the bakery. Her neighbour Peter Johnston, a baker too, said that Johnston came second."
        ),
        right("Iran and Iraq signed the paper. Iran said that it would hold, and Iraq agreed."),
        right("Austria played Australia in Vienna. Austria won, and Australia went home."),
        right(
            "The name of the minister was misspelled as Dontesk in an earlier story about Donetsk. Donetsk is a city."
        ),
    ),
)
def misspelt(article: Article) -> Iterator[Match]:
    """The slips that are no words."""
    return _matches(article, "non-word")


@rule(
    "names.RealWord",
    message="“{text}” is a word; the name is {instead}, {reason}.",
    why=_WHY + " A spelling checker passes such a slip over, since the word exists.",
    examples=(
        wrong(
            "Kim Jong Un will join Xi Jinping and Vladimir Putin in Beijing. The Kremlin said Putin would stay three "
            "days. Xi, Putin and Kim will share a platform.\n\n"
            "The meeting of Kim, Xi and [[Putting]] comes as Seoul looks west.",
            instead="Putin",
        ),
        wrong(
            "Vladimir Putin met the envoys on Friday. Putin said that he would stay.\n\n"
            "The envoys said that [[putting]]’s government would pay.",
            instead="Putin",
        ),
        right("Putin spoke on Friday. Putting out the fire took hours, and Putin praised the crews."),
        right("Truth was no defence. Trump said on Monday that he would appeal, and Trump left the court."),
        right("The Conference of the Parties meets in Paris. Paris has hosted it before, and Paris is ready."),
    ),
)
def real_word(article: Article) -> Iterator[Match]:
    """The slips that are words."""
    return _matches(article, "word")


@rule(
    "names.HeadlineMismatch",
    message="“{text}” in the {part} is {instead} in the story.",
    why=_WHY + " Headlines, captions and bylines are written apart from the story, often by somebody else.",
    examples=(
        wrong(
            "[[Hagu]] pays back expenses\n\nWilliam Hague said on Monday that he had paid back the money. Mr. Hague, "
            "48, is the shadow foreign secretary.",
            instead="Hague",
        ),
        wrong(
            "# Hague pays\n\n![William [[Hagu]] leaves the Commons](hague.jpg)\n\nWilliam Hague said on Monday that he "
            "had paid back the money. Mr. Hague, 48, is the shadow foreign secretary.\n",
            instead="Hague",
            format="md",
        ),
        right("Hague pays back expenses\n\nWilliam Hague said on Monday that he had paid. Mr. Hague is 48."),
    ),
)
def headline_mismatch(article: Article) -> Iterator[Match]:
    """The slips that stand in display copy alone."""
    return _matches(article, "display")
