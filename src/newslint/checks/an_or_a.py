"""typos.AnOrA: "a" before a vowel's sound, or "an" before a consonant's."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.article import Article
from newslint.context import support
from newslint.rule import Match, right, rule, wrong
from newslint.words.indefinite import indefinite

_PLAIN = dict.fromkeys(("a", "A"), "bcdfgjklmnpqrstvwz2345679") | dict.fromkeys(("an", "An"), "ai")
"""What a word without capitals, or a number, may begin with beyond all doubt behind each article."""
_OPENERS = [["“"], ['"'], ["‘"], ["'"]]
# Behind "a" these show that another word is meant or missing, or that it is no article: "A is for apple".
_GRAMMAR = frozenset(
    "all also am among an and any are as at each either else every i if in into is it its of off on once or our "
    "out over under unless until up upon us".split()
)
# "Hepatitis A outbreaks", "vitamin A is": a letter.
_LETTERED = frozenset(
    "category class grade group hepatitis influenza part plan section serie team type vitamin".split()
)


@rule(
    "typos.AnOrA",
    message="“{text}” does not go with “{following}”; write {instead}.",
    why="It is the sound that counts, not the letter: an hour, an MP, an 80-year-old, but a European, a US envoy.",
    examples=(
        wrong("She waited for [[a]] hour to see [[a]] MP.", instead="an"),
        wrong("The driver, [[a]] 80-year-old man, was hurt.", instead="an"),
        wrong("It was [[an]] unanimous vote by [[an]] European court.", instead="a"),
        wrong("[[A]] official said so.", instead="An"),
        wrong("It was [[a]] “outrageous” claim about [[a]] $8 million bill.", instead="an"),
        right("An hour later a one-time envoy of a US agency met an FBI agent, an heir and an unidentified man."),
        right("It was a historic and an historic day, an 11-mile march, a 1,100-page bill and an 1861 law."),
        right("Doctors gave him vitamin A every day, a NATO official said. He ate from an à la carte menu."),
    ),
)
def an_or_a(article: Article) -> Iterator[Match]:
    """Each indefinite article that the word behind it does not take."""
    texts = article.tokens.texts
    places = [place for place, text in enumerate(texts) if text in _PLAIN]
    for place in places:
        text, following = texts[place], _following(texts, place)
        if following[:1] in _PLAIN[text] and following.lower() == following:
            continue
        meant = indefinite(following)
        if meant and meant != text.lower() and _is_article(article, place):
            yield Match(article.tokens[place].span, _instead(article, place, meant), {"following": following})


def _following(texts: list[str], place: int) -> str:
    """The word or number that an article at `place` would belong to; empty where there is none."""
    place += 2 if texts[place + 1 : place + 2] in _OPENERS else 1
    text = texts[place] if place < len(texts) else ""
    if len(text) > 2:
        return text
    is_initial = len(text) == 1 and texts[place + 1 : place + 2] == ["."]
    # Of another language, or of an aircraft: "an Su-24".
    is_scrap = len(text) == 2 and (text.islower() or text.istitle())
    return "" if is_initial or is_scrap else text


def _is_article(article: Article, place: int) -> bool:
    """Whether "a" or "an" at a place is meant for one, and not for a letter, a mark of a list or another word."""
    tokens, firsts = article.tokens, article.sentences.firsts
    text, after = tokens.texts[place], tokens.texts[place + 1]
    before = tokens.texts[place - 1] if place else ""
    if not article.text[tokens.ends[place] : tokens.starts[place + 1]].isspace() or place + 1 in firsts:
        return False
    if text[0] == "A" and [before] not in _OPENERS and place not in firsts:
        return False
    return before.lower() not in _LETTERED and (text.lower() == "an" or after not in _GRAMMAR)


def _instead(article: Article, place: int, meant: str) -> tuple[str, ...]:
    """The other article; before it "and", where that suits the place of an "an" better."""
    words = article.context
    if meant == "a" and support(words, place, "and") > support(words, place, "a"):
        choices: tuple[str, ...] = ("and", "a")
    else:
        choices = (meant,)
    return tuple(each.capitalize() for each in choices) if words.texts[place][0] == "A" else choices
