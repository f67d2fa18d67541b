"""names.TitleClash: somebody under a title that is somebody else's, or under two that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.names.chambers import clashes_in, titled
from newslint.names.offices import claims_in
from newslint.rule import Match, right, rule, wrong


@rule(
    "names.TitleClash",
    message="“{text}” cannot be right: {reason}.",
    why=(
        "Titles come next to names among printed corrections. Only what is explicit counts: an office that the names "
        "of record give to somebody else on the day of the story, for a person whom they know as something else; and "
        "one person who is a senator here and a representative there."
    ),
    examples=(
        wrong(
            "[[Chinese President Kim]] arrived in Beijing on Friday. Kim Jong Un had last left the North in the spring."
        ),
        wrong("[[Japanese Prime Minister Narendra Modi]] flew home on Friday."),
        wrong(
            "Sen. Ruth Marlowe opened the hearing. Sen. Marlowe spoke for an hour.\n\n"
            "The bill of [[Rep. Ruth Marlowe]] went to a vote."
        ),
        right("Chinese President Xi Jinping met Kim Jong Un, and President Kim left on Sunday."),
        right("South Korean President Kim Dae-jung met Kim Jong Il in Pyongyang in June 2000."),
        right("Sen. Ruth Marlowe, a former congresswoman, lost. Then-Rep. Ruth Marlowe had won by a point in 2018."),
        right("Sen. Ruth Marlowe and her brother, Rep. Owen Marlowe, voted against. Rep. Marlowe left early."),
        right("French President Nora Quill is the heroine of the film."),
    ),
)
def title_clash(article: Article) -> Iterator[Match]:
    """The titles that the record or the story contradicts."""
    ledger = article.names
    for claim in claims_in(ledger, article.house.story_date):
        office = claim.office.replace(" of United ", " of the United ")
        reason = f"by the names of record the {office} is {claim.holder.name}"
        evidence = {"person": claim.person.name, "holder": claim.holder.name}
        yield Match(titled(claim.mention, ledger.tokens), words={"reason": reason}, evidence=evidence)
    for clash in clashes_in(ledger):
        other = titled(clash.other, ledger.tokens)
        reason = f"it is “{other.of(article.text)}” elsewhere in this story"
        yield Match(titled(clash.mention, ledger.tokens), words={"reason": reason}, related=((other, "here"),))
