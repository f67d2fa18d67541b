"""A word set twice in a row: "the the"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.article import Article
from newslint.rule import Match, right, rule, wrong
from newslint.span import Span
from newslint.tokens import kind


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Said twice on purpose, with no comma between.
_SAID_TWICE = _words(
    "aye bang bee beep big blah boo boom buddy bye chick choo chop clack click da dash de di do doo dot drip dum dun "
    "el far great ha hear hee hey hint ho hurrah hush knock la le ma mahi many much na night no oh ooh pa pee peri "
    "piri please pom poo rah really row so something sum surprise tick tsk tuk tut very walla way wee whoa win woof "
    "yada yadda yeah yuck yum"
)
# The words that open and join sentences. Only these are looked at where a sentence opens with one ("The the"), and only
# these are at fault when they stand there three times, which of any other is a chant.
_GRAMMAR = _words(
    "a about after all also an and are as at be been before being between but by can could during for from had has "
    "have he her his how if in into is it its more not of off on one or our out over she should than that the their "
    "them then there these they this those through to under up was we were what when where which while who will with "
    "would you your"
)
# A pair is right behind one of these: "came in in May", "cost her her job", "there's no there there".
_RIGHT_AFTER = {
    "in": _words(
        "all allowed been bring bringing brings broke broken brought build built buy buying buys call called came "
        "cash cashing caved check checked clocked come comes coming dig dropped dug factored fill filled flew get "
        "gets getting give given go goes going gone got handed haul hauls he’s he's her him involved it's it’s jump "
        "jumped jumping kick kicked kicks let live lived lives living lock locked log logged me move moved moving "
        "phased phoned pitched plugged pull pulled put rake raked sent serve served set sets setting settle settled "
        "she's she’s sign signed step stepped swear swore sworn take taken takes taking them they're they’re tied "
        "took traded tuned turn turned us walk walked we're we’re weigh weighed weighing went you’re you're"
    ),
    "on": _words(
        "came carried carry come count counted counting early go goes going gone got hang held hold later log logged "
        "move moved moving pass passed push put signed take taken took turned vote voted voting went"
    ),
    "to": _words("back come go goes going had has have look need needs point refer speak talk travel turn went"),
    "for": _words(
        "advocated argued asked call called calling campaigned cared fight fighting fought hired hoped known looked "
        "paid prayed push pushed pushing searched stood vote voted waited waiting work worked working"
    ),
    "her": _words(
        "asked bought bring brought cost denied deny fed gave get give given gives giving got handed lent lose lost "
        "made make offered owe paid promised read sent show showed taught teach tell told win won"
    ),
    "you": _words("assure make makes making promise remind reminded reminds tell telling tells thank told"),
    "will": _words("a free good her his living my our political popular the their"),
    "that": _words("about after by for from of on than with"),
    "matter": _words("that the this"),
}
# A pair is right there even where nothing follows: "there's no there there."
_RIGHT_AT_END = {"there": _words("a any big enough little much no of some ‘ “"), "us": _words("made make makes")}
# A pair is right before one of these: "the first first lady".
_RIGHT_BEFORE = {"first": _words("couple daughter family gentleman husband ladies lady minister responders son")}
# Beside a compound or a contraction of itself a word is no slip: "in in-person", "a go-between between", "it it’s" …
_BESIDE_ITSELF = _GRAMMAR | _words("two three four five six seven eight nine ten well non")
_BESIDE_ITSELF -= _words("he she they we you one")
# … nor where the compound is made to answer it: "a non-denial denial".
_PREFIXES = _words("alt anti co counter ex mega multi non over post pre pro pseudo quasi re self semi sub super un")
# A pair is right but before one of these: "I know that that is so" as against "he said that that the".
_WRONG_BEFORE = {
    "that": _words("a an he her his i it its my our she the their there these they this those we you your"),
    "had": _words("become been begun come gone known said seen taken told written"),
}
# A pair that would be right is not behind one of these: "would have have been".
_WRONG_AFTER = {"have": _words("could may might must should to will would")}
# Verbs that meet themselves where a clause is the subject: "what it is is", "who we are are".
_VERBS = _words("are did do does had happens has have is matters was were works")
_CLAUSES = _words("all how what whatever who whoever")
_SPOKEN = _words("fact point problem question reality thing truth what whatever")
_OPENERS = frozenset(".!?:“\"‘'([—–-…")


@rule(
    "typos.RepeatedWord",
    message="“{text}” says the same word twice; write {instead}.",
    why="A word set twice is the commonest slip that no spelling checker sees, above all where a line ends between.",
    fix="auto",
    examples=[
        wrong("Police closed the road to [[the the]] harbour.", instead="the"),
        wrong("The council voted [[to\nto]] sell the land.", instead="to"),
        wrong("[[The the]] vote was close.", instead="The"),
        wrong("The mayor said [[that that]] the bridge would open.", instead="that"),
        wrong("It was a [[long long-held]] belief.", instead="long-held"),
        right("She knew that that road was closed, and had had it in mind all along."),
        right("What it is is a road. The police came in in force, which cost her her job."),
        right("There is no there there, said the first first lady. Blah blah blah."),
        right("He said so in New York, New York, to Duran Duran and Lee Jae-in in person."),
        right("“No, no,” he said. No. No man would."),
        right("The facts of the matter matter less than they did."),
    ],
)
def repeated_word(article: Article) -> Iterator[Match]:
    """Words that repeat the one before them, but for those that English says twice."""
    texts, starts, ends = article.tokens.texts, article.tokens.starts, article.tokens.ends
    lowered = list(map(str.lower, texts))
    last = 0
    alike = [index for index, (word, other) in enumerate(pairwise(lowered)) if word in other or "-" in word]
    for index in alike:
        word, following = lowered[index], lowered[index + 1]
        if word != following and not _doubles_a_part(word, following):
            continue
        if index >= last and _is_lower(article, index) and _touch(article, index) and _is_slip(lowered, index):
            last = index + 2
            while last < len(texts) and lowered[last] == word and _touch(article, last - 1):
                last += 1
            longer = texts[index] if len(word) >= len(following) else texts[index + 1]
            yield Match(Span(starts[index], ends[last - 1]), (longer,))


def _is_slip(lowered: list[str], index: int) -> bool:
    """Whether the words at `index` and behind it say the same, and do so by mistake."""
    word, following = lowered[index], lowered[index + 1]
    before, after = lowered[index - 1] if index else "", lowered[index + 2] if index + 2 < len(lowered) else ""
    if "sic" in lowered[index + 2 : index + 5]:
        return False
    if word != following:
        return before not in _RIGHT_AFTER.get(word, ())
    if word in _SAID_TWICE or word not in _GRAMMAR and (after == word or word in lowered[max(0, index - 3) : index]):
        return False
    if word in _WRONG_BEFORE and before not in _RIGHT_AFTER.get(word, ()):
        return after in _WRONG_BEFORE[word]
    return before in _WRONG_AFTER.get(word, ()) or not _is_right(lowered, index, before, after)


def _doubles_a_part(word: str, following: str) -> bool:
    """Whether one of two words is part of the other by mistake: "long long-held", "majority-owned owned", "he he’d"."""
    if following.startswith(word):
        return word not in _BESIDE_ITSELF and following[len(word)] in "-'’"
    prefix, _, part = word.partition("-")
    return part == following and part not in _BESIDE_ITSELF and prefix not in _PREFIXES


def _is_right(lowered: list[str], index: int, before: str, after: str) -> bool:
    """Whether English says the word at `index` twice here."""
    word = lowered[index]
    if after[:1].isalnum() and before in _RIGHT_AFTER.get(word, ()) or before in _RIGHT_AT_END.get(word, ()):
        return True
    if after in _RIGHT_BEFORE.get(word, ()):
        return True
    if word in _VERBS:
        clause = lowered[max(0, index - 6) : max(0, index - 1)]
        return before in _SPOKEN or not _CLAUSES.isdisjoint(clause)
    return False


def _is_lower(article: Article, index: int) -> bool:
    """Whether both words are in small letters, but for the capital of a word of grammar that opens a sentence."""
    texts = article.tokens.texts
    word, following = texts[index], texts[index + 1]
    if not following[0].islower() or kind(following) != "word" or len(word) == 1 and word not in "aA":
        return False
    opens = index == 0 or texts[index - 1][-1] in _OPENERS
    return word.islower() or word == following.capitalize() and following in _GRAMMAR and opens


def _touch(article: Article, index: int) -> bool:
    """Whether nothing but space stands between the token at `index` and the next, in one block."""
    end, start = article.tokens.ends[index], article.tokens.starts[index + 1]
    if not article.text[end:start].isspace():
        return False
    return any(block.span.start <= end and start < block.span.end for block in article.blocks)
