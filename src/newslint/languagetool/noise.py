"""What of LanguageTool's remarks a newsroom can do without, and how much the others matter."""

from __future__ import annotations

import re
from unicodedata import normalize

from newslint import lexicon
from newslint.article import Article
from newslint.languagetool.remark import Remark
from newslint.names.forms import bare
from newslint.rule import Level
from newslint.span import Span

UNWANTED = (
    *("EN_UNPAIRED_BRACKETS", "EN_UNPAIRED_QUOTES"),  # a quotation may run on behind the paragraph
    *("DATE_FUTURE_VERB_PAST", "DATE_NEW_YEAR", "EN_DATE_WEEKDAY_CURRENTYEAR"),  # they go by the server's clock
    *("ENGLISH_WORD_REPEAT_BEGINNING_RULE", "POSSESSIVE_APOSTROPHE"),  # "He … He … He", and the sanctions regime
)
"""Rules of its own that the server is asked to leave out."""

_SPELLING = ("MORFOLOGIK_RULE_", "HUNSPELL_RULE")
_NAMING = frozenset(("TYPOS", "MULTITOKEN_SPELLING", "PROPER_NOUNS", "CASING"))
_STYLE = frozenset(
    "COLLOQUIALISMS CREATIVE_WRITING GENDER_NEUTRALITY PLAIN_ENGLISH REDUNDANCY REGIONALISMS REPETITIONS "
    "REPETITIONS_STYLE STYLE TEXT_ANALYSIS TON_ACADEMIC WIKIPEDIA".split()
)
_VARIANTS = frozenset(("AMERICAN_ENGLISH", "AMERICAN_ENGLISH_STYLE", "BRITISH_ENGLISH"))
# Capitals, hyphens, spaces, commas and accents: what houses write differently.
_HOUSE_STYLE = re.compile(r"[\s,\-‐‑\u0300-\u036f]")
_BRACKET = re.compile(r"[\[\]]")
_WORD = re.compile(r"\w[\w’'-]*")
_TERM = 3


def level(remark: Remark) -> Level:
    """How much a remark matters, by its category."""
    return "error" if remark.category == "TYPOS" else "suggestion" if remark.category in _STYLE else "warning"


def is_noise(article: Article, span: Span, remark: Remark) -> bool:
    """Whether a remark on the words at `span` is not worth a finding."""
    text = span.of(article.text)
    if _BRACKET.search(article.text, max(span.start - 1, 0), span.end + 1):
        return True  # “[T]hat’s”, “Dem[ocrat]s”: the copy itself has mended it
    if remark.rule.startswith(_SPELLING):
        return _is_known(article, text)
    if remark.category in _VARIANTS and article.house.english == "any":
        return True
    if remark.category in _STYLE and article.quotes.holds(span):
        return True
    if remark.category in _NAMING and any(_is_name(article, word) for word in _WORD.findall(text)):
        return True
    return any(_letters(choice) == _letters(text) for choice in remark.instead)


def _is_known(article: Article, word: str) -> bool:
    """Whether a word that LanguageTool does not know is a name, a word of the house or the news, or a term here."""
    if not word.islower() or word in article.names.known or article.names.forms.lower[word] >= _TERM:
        return True
    parts = [part for part in bare(word).split("-") if part.isalpha()]
    return all(lexicon.articles(part) or lexicon.dictionaries(part) for part in parts)


def _is_name(article: Article, word: str) -> bool:
    """Whether the ledger has a word as a name: with its capital in the middle of a sentence."""
    form = article.names.forms.by_text.get(bare(word))
    return form is not None and bool(form.running)


def _letters(text: str) -> str:
    return _HOUSE_STYLE.sub("", normalize("NFKD", text)).casefold()
