"""names.Acronym and names.AcronymUnexpanded: letters that do not fit their words, or that have none."""

from __future__ import annotations

from collections.abc import Iterator

from newslint import lexicon
from newslint.article import Article
from newslint.names.acronyms import Definition, definitions_in
from newslint.rule import Match, right, rule, wrong

_KNOWN = 5.0
"""How common the initials must be, on the scale of lexicon.articles, to be an acronym that readers know."""
_RARER = 4.0
"""How much rarer the printed letters must be."""
_HOUSEHOLD = 6.0
"""How common an acronym must be to need no words."""


def _misfit(definition: Definition) -> bool:
    """Whether one letter is not that of its word, and the letters that fit are an acronym that everybody knows."""
    letters, initials = definition.acronym, definition.initials
    if len(letters) != len(initials) or sum(a != b for a, b in zip(letters, initials, strict=True)) != 1:
        return False
    known = lexicon.articles(initials)
    return known >= _KNOWN and lexicon.articles(letters) <= known - _RARER


@rule(
    "names.Acronym",
    message="“{text}” does not fit its words; write {instead}.",
    why="The letters in brackets are typed by hand, and nobody reads them against the words before them.",
    examples=(
        wrong("The World Health Organization ([[WHA]]) said on Monday that cases were falling.", instead="WHO"),
        right("The Islamic State in Iraq and the Levant (ISIL) and the Kurdistan Workers’ Party (PKK) fought."),
        right("The World Health Organization (WHO) met in Geneva with Médecins Sans Frontières (MSF)."),
        right("Police in Northern Ireland (PSNI) met officials of the Food and Drug Administration (FDA)."),
    ),
)
def acronym(article: Article) -> Iterator[Match]:
    """Each acronym that its own words contradict."""
    for definition in definitions_in(article.text):
        if _misfit(definition):
            related = ((definition.words_span, "these words"),)
            yield Match(definition.span, (definition.initials,), related=related)


@rule(
    "names.AcronymUnexpanded",
    message="“{text}” is never said in full in this story.",
    why="Readers who do not know the letters have nothing to go by. Those that everybody knows are left alone.",
    level="suggestion",
    default=False,
    examples=(
        wrong("The [[XQRT]] said on Monday that the XQRT would close its office."),
        right("The Extra Quick River Trust (XQRT) said on Monday that the XQRT would close."),
        right("NATO and the FBI said nothing."),
    ),
)
def acronym_unexpanded(article: Article) -> Iterator[Match]:
    """The first place of each acronym that few readers know and that no words go with."""
    defined = {definition.acronym for definition in definitions_in(article.text)}
    forms = article.names.forms
    for form in forms.by_text.values():
        letters = form.text
        if not (letters.isupper() and letters.isalpha() and len(letters) > 2 and form.running) or letters in defined:
            continue
        if lexicon.articles(letters) < _HOUSEHOLD and letters not in article.names.known:
            yield Match(forms.span(form, form.running[0]))
