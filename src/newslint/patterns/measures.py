"""What a text measures: its sentences, words and syllables, as formulas of readability count them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from math import sqrt

from newslint.article import Article
from newslint.span import Span

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = re.compile("[aeiouy]+")
# Vowels that are written and not said: in most endings, and in those that others are joined to.
_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouy][lr])e$|(?<=[aeiouy]ll)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzhg])es$|(?<=[^s]th)es$"
    r"|(?<=[^aeiouyl])e(?=(?:ly|ful|less|ments?|ness|where)$)"
)
# Vowels that stand together and are said apart, and consonants that are said as if a vowel stood before them.
_APART = re.compile(
    r"(?<=[^ctsgx])i(?=a[^ux]|a$)|(?<=[aeiou][ct])i(?=at)|(?<=[^ctsgxnl])i(?=o(?!u?s$))|(?<=[^stcxgln])i(?=ous$)"
    r"|i(?=um|us$|i)|(?<=[^gqa])u(?=a[^auieo]|ou)|(?<=[^aeiou])e(?=os?$|a$|on$|ory)|(?<=.)y(?=[aeiou](?!d$))"
    r"|(?<=[aeou])i(?=ng)|(?<=[^aeioug])i(?=e(?:t|r$|st$))|(?<=[aeiou]s)(?=ms?$)|(?<=th)(?=ms?$)|(?<=d)(?=n't|nt$)|^(?=mc[^aeiou])"
    r"|(?<=[^gq])u(?=en)|^(?:re|co)(?=o[^o]|al[aeiou])"
)
_IRREGULAR = {
    "people": 2,
    "peoples": 2,
    "business": 2,
    "businesses": 3,
    "one": 1,
    "ones": 1,
    "being": 2,
    "area": 3,
    "maybe": 2,
    "sea": 1,
}
_AN_ENDING = ("es", "ed", "ing")


@lru_cache(maxsize=4)
def measures(article: Article, region: Span) -> Mapping[str, float]:
    """The measures of a region by the names that formulas have for them; none where it has no words."""
    words = [word[0] for word in _WORD.finditer(article.text, region.start, region.end)]
    if not words:
        return {}
    counts = [syllables(word) for word in words]
    sentences = sum(region.start <= span.start < region.end for span in article.sentences.spans)
    complex_words = sum(count - word.endswith(_AN_ENDING) > 2 for word, count in zip(words, counts, strict=True))
    return {
        "characters": float(sum(letter.isalnum() for word in words for letter in word)),
        "words": float(len(words)),
        "sentences": float(max(sentences, 1)),
        "syllables": float(sum(counts)),
        "long_words": float(sum(len(word) > 6 for word in words)),
        "polysyllabic_words": float(sum(count > 2 for count in counts)),
        "complex_words": float(complex_words),
    }


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """How many syllables an English word has, or nearly."""
    letters = word.lower()
    if len(letters) < 3:
        return 1
    if letters in _IRREGULAR:
        return _IRREGULAR[letters]
    silent = len(_SILENT.findall(letters))
    return max(len(_VOWELS.findall(letters)) - silent + len(_APART.findall(letters)), 1)


def grade(formula: str, counted: Mapping[str, float]) -> float:
    """The grade of school that a text asks for by one of the formulas that readability knows."""
    per_sentence = counted["words"] / counted["sentences"]
    letters = counted["characters"] / counted["words"]
    match formula:
        case "Gunning Fog":
            return 0.4 * (per_sentence + 100 * counted["complex_words"] / counted["words"])
        case "Coleman-Liau":
            return 5.88 * letters - 29.6 / per_sentence - 15.8
        case "Flesch-Kincaid":
            return 0.39 * per_sentence + 11.8 * counted["syllables"] / counted["words"] - 15.59
        case "SMOG":
            return 1.043 * sqrt(30 * counted["polysyllabic_words"] / counted["sentences"]) + 3.1291
    return 4.71 * letters + 0.5 * per_sentence - 21.43
