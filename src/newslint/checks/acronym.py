"""names.Acronym and names.AcronymUnexpanded: letters that do not fit their words, or that have none."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import OSA

from newslint import lexicon
from newslint.article import Article
from newslint.names.acronyms import Definition, definitions_in
from newslint.rule import Match, right, rule, wrong

_KNOWN = 5.0
"""How common the initials must be, on the scale of lexicon.articles, to be an acronym that readers know."""
_RARER = 3.5
"""How much rarer the printed letters must be."""
_OBSCURE = 4.0
"""How common the printed letters may be where the story itself has the initials."""
_HOUSEHOLD = 6.0
"""How common an acronym must be to need no words."""


def _misfits(definition: Definition, article: Article) -> bool:
    """Whether the letters are one slip from the initials of their words, and the initials are an acronym that
    everybody knows or that the story has elsewhere."""
    letters, initials = definition.acronym, definition.initials
    if len(letters) != len(initials) or OSA.distance(letters, initials) != 1:
        return False
    known, printed = lexicon.articles(initials), lexicon.articles(letters)
    return (
        known >= _KNOWN and printed <= known - _RARER or initials in article.names.forms.by_text and printed < _OBSCURE
    )


@rule(
    "names.Acronym",
    message="“{text}” {problem}.",
    why="The letters in brackets are typed by hand, and nobody reads them against the words before them.",
    examples=(
        wrong("The World Health Organization ([[WHA]]) said on Monday that cases were falling.", instead="WHO"),
        wrong("The Better River Management Trust ([[BMRT]]) met on Monday. The BRMT wants a weir.", instead="BRMT"),
        wrong("The Bridge Repair Board (BRB) met. The chair of the Bridge Rescue Board ([[BRB]]) was ill."),
        right("The Bridge Repair Board (BRB) met. The Bridge Repair Board’s (BRB) chair was ill."),
        right("The Islamic State in Iraq and the Levant (ISIL) and the Kurdistan Workers’ Party (PKK) fought."),
        right("The World Health Organization (WHO) met in Geneva with Médecins Sans Frontières (MSF)."),
        right("Police in Northern Ireland (PSNI) met officials of the Food and Drug Administration (FDA)."),
    ),
)
def acronym(article: Article) -> Iterator[Match]:
    """Each acronym that its own words contradict, or the words that it had before."""
    first: dict[str, Definition] = {}
    for definition in definitions_in(article.text):
        if _misfits(definition, article):
            related = ((definition.words_span, "these words"),)
            problem = f"does not fit its words; write “{definition.initials}”"
            yield Match(definition.span, (definition.initials,), {"problem": problem}, related)
        elif definition.fits:
            before = first.setdefault(definition.acronym, definition)
            if before.initialled != definition.initialled:
                problem = f"stands for “{before.words}” elsewhere in this story"
                yield Match(definition.span, words={"problem": problem}, related=((before.words_span, "here"),))


@rule(
    "names.AcronymUnexpanded",
    message="“{text}” is never said in full in this story.",
    why="Readers who do not know the letters have nothing to go by. Those that everybody knows are left alone.",
    level="suggestion",
    default=False,
    examples=(
        wrong("The [[XQRT]] said on Monday that the XQRT would close its office."),
        right("The Extra Quick River Trust (XQRT) said on Monday that the XQRT would close."),
        right("The Bridge Repair Board met on Monday. The chairman of the BRB was ill."),
        right("NATO and the FBI said nothing, and they NEVER will."),
    ),
)
def acronym_unexpanded(article: Article) -> Iterator[Match]:
    """The first place of each acronym that few readers know and that no words go with."""
    forms, known = article.names.forms, article.names.known
    suspects = [
        form
        for form in forms.by_text.values()
        if form.running and form.text.title() not in forms.by_text and _needs_words(form.text, known)
    ]
    explained = (
        {definition.acronym for definition in definitions_in(article.text)} | _spelt_out(article) if suspects else ()
    )
    for form in suspects:
        if form.text not in explained:
            yield Match(forms.span(form, form.running[0]))


def _needs_words(letters: str, known: frozenset[str]) -> bool:
    """Whether a form is an acronym that few readers know, and no word that is shouted."""
    if not (letters.isupper() and letters.isalpha() and 2 < len(letters) < 7) or letters in known:
        return False
    return lexicon.articles(letters.lower()) <= lexicon.articles(letters) < _HOUSEHOLD


def _spelt_out(article: Article) -> set[str]:
    """The forms of whatever the article also names in more than one word."""
    entities = article.names.entities
    return {form for entity in entities if any(" " in form for form in entity.forms) for form in entity.forms}
