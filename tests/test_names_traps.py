"""Names: the traps that copy sets for a reader of names, and the slips beside each that must not be missed."""

from __future__ import annotations

import re

import pytest

from newslint.engine import Engine
from newslint.settings import Settings
from newslint.source import Source

RULES = ("names.Misspelt", "names.RealWord", "names.HeadlineMismatch", "names.Inconsistent", "names.Record")
ENGINE = Engine.under(Settings(select=RULES))


def found(copy: str, path: str = "story.txt") -> list[tuple[str, tuple[str, ...]]]:
    """What is flagged, and what is offered instead."""
    result = ENGINE.lint(Source(path, copy))
    assert result.errors == ()
    return [(finding.span.of(copy), finding.instead) for finding in result.findings]


SILENT = {
    "an address of the web": (
        "Dana Whitlock runs the charity. Its page is at https://www.Whitlok.example/Whitlok, and Whitlock answers mail."
    ),
    "an address of mail": "Dana Whitlock runs the charity. Write to Whitlok@Whitlok.example, as Whitlock asks.",
    "a handle": "Dana Whitlock runs the charity. She is @Whitlok on every network. Whitlock posts daily.",
    "a word before [sic]": (
        "Marcus Delgado led the inquiry. “Delgdao [sic] never rang me,” the note said. Delgado denied it, and "
        "Delgado’s lawyer did too."
    ),
    "a correction": (
        "Marcus Delgado led the inquiry, and Delgado wrote the report.\n\n"
        "Correction: An earlier version of this story misspelled the name of the lawyer as Delgdao."
    ),
    "a correction that quotes the error": (
        "Marcus Delgado led the inquiry, and Delgado wrote the report.\n\n"
        "Because of an editing error, the name of Mr. Delgado was misstated as Delgdao on Monday."
    ),
    "letters composed and decomposed": "José Peña won the race. Jose\u0301 Pen\u0303a spoke, and Peña left.",
    "a soft hyphen": "Marta Whitlock won the race. Whit\xadlock thanked the crowd, and Whitlock left.",
    "a no-break space": "Mr.\xa0Whitlock won the race. Marta\xa0Whitlock thanked him, and Whitlock left.",
    "two people of one story": (
        "Chief of staff Kang Hoon-sik met Speaker Woo Won-shik on Friday. Kang Hoon-sik said that Woo Won-shik agreed."
    ),
    "Iran and Iraq": "Iran and Iraq signed the paper. Iran said that it would hold, and Iran’s envoy met Iraq’s.",
    "Iraq once": "Iran signed the paper. Iran said that it would hold, Iran’s envoy left, and Iraq agreed. Iran paid.",
    "Austria and Australia": "Australia won in Vienna. Australia’s captain thanked Austria, and Australia went home.",
    "Niger and Nigeria": "Nigeria closed the border with Niger. Nigeria said so, and Nigeria’s army moved.",
    "Slovakia and Slovenia": "Slovakia beat Slovenia in the final. Slovakia scored twice, Slovakia’s coach said.",
    "Johnson and Johnston": (
        "Sarah Johnson runs the bakery. Her neighbour Peter Johnston, a baker too, came second. Johnson said that "
        "Johnston baked well, and Johnson shook his hand."
    ),
    "Brown and Browne": (
        "Alice Brown opened the meeting. Des Browne, the treasurer, closed it. Brown said that Browne was right, and "
        "Brown left."
    ),
    "a country and its people": (
        "Georgia held its vote on Sunday. A Georgian official said that Georgia would count all night, and Georgia’s "
        "Georgians waited."
    ),
    "a plural": "The Clintons live in Chappaqua. Bill Clinton spoke, and Clinton’s aides met the other Clintons.",
    "a possessive": "James Hollis spoke. Hollis’ aides and Hollis’s lawyers were there, and Hollis’ wife.",
    "headline capitals": (
        "Putting Trust in Trump Pays Off\n\nDonald Trump met Vladimir Putin on Monday. Putin and Trump spoke for an "
        "hour, Putin’s aides said."
    ),
    "a headline all in capitals": "WHITLOK WINS SEAT FOR LABOR\n\nMarta Whitlock won. Whitlock, 48, thanked all.",
    "Lee and Li": (
        "Lee Jae-myung received Li Qiang in Seoul. Lee said that Li was welcome, Lee’s office said, and Lee bowed."
    ),
    "initials": "J. K. Marsh and J. R. Marsh wrote it. J.K. Marsh signed first, and J.R. Marsh, of Marsh & Co., last.",
    "a word that opens a sentence": (
        "Vladimir Putin spoke on Friday. Putting out the fire took hours, and Putin praised the crews. Putin left."
    ),
    "a verb that opens a question": "Mitt Romney lost. Did Mitt Romney know? Meet Mitt Romney’s sons. Mitt knew.",
    "a word of a title": (
        "The Conference of the Parties meets in Paris. Paris has hosted it before, and the mayor of Paris is ready."
    ),
    "a poison": "Syria denies that it used Sarin. Syria said that no Sarin was left, and Syria’s envoy went.",
    "an owner in small letters": (
        "The Senate met on Friday. The Senate is split, and one senator’s vote and the state’s budget hang on it. "
        "Democrats spoke of our democracy’s health, and the Democrats left."
    ),
    "another romanisation than is usual": "Volodymyr Zelenskyy spoke in Kyiv on Friday. Later Zelenskyy left the city.",
    "an unknown name": "Okwudili Nnadozie won. Chidinma Umezuruike came second, and Ifeoma Obiageliaku third.",
    "a relative": "Greg Kinnear starred. His brother Bob Kinnear, the writer, was there, and Kinnear thanked Bob.",
}

CERTAIN = {
    "a finger’s slip": (
        "Alan Dershowitz spoke for an hour. Dershowitz said that he was done, and Dershowitz sat.\n\nThe judge "
        "thanked [[Dershowtiz|Dershowitz]] and adjourned."
    ),
    "a Korean name": (
        "Chief of staff Kang Hoon-sik flew in. Kang Hoon-sik met the press, and Kang Hoon-sik smiled.\n\nOn Sunday "
        "Kang [[Hoon-shik|Hoon-sik]] left again."
    ),
    "a word in a list of names": (
        "Kim Jong Un will join Xi Jinping and Vladimir Putin in Beijing. The Kremlin said Putin would stay three "
        "days. Xi, Putin and Kim will share a platform.\n\nThe meeting of Kim, Xi and [[Putting|Putin]] comes as "
        "Seoul looks west."
    ),
    "a word behind a title": (
        "Donald Trump spoke on Monday. President Trump said that he would stay, and Trump’s aides agreed.\n\nIn a "
        "statement, Mr. [[Temp|Trump]] defended himself."
    ),
    "a word that opens a sentence as a name": (
        "Adam Schiff wrote to the White House on Monday. Schiff said that he would wait, and Schiff’s aides "
        "agreed.\n\n[[Scoff|Schiff]] called on the administration to answer by Friday."
    ),
    "a word that a government is named for": (
        "Vladimir Putin met the envoys. Putin said that he would stay, and the Putin administration agreed.\n\n"
        "Officials in the [[Putting|Putin]] administration declined to comment."
    ),
    "a word with a possessive": (
        "Joe Biden met the envoys. Biden said that he would stay, and Biden’s aides agreed.\n\nThe senators welcomed "
        "[[Bidden|Biden]]’s plan to cut the cost of drugs."
    ),
    "a word in small letters with a possessive": (
        "Vladimir Putin met the envoys on Friday. Putin said that he would stay.\n\nOn Sunday [[putting|Putin]]’s "
        "government paid."
    ),
    "a word before a verb of speech": (
        "Narendra Modi met the envoys. Modi said that he would stay, and the ministers of Modi agreed.\n\nThe "
        "farmers went home after [[Modem|Modi]] said that the laws would go."
    ),
    "a byline": (
        "Whitlock wins the seat\n\nBy Dana [[Okafro|Okafor]]\n\nMarta Whitlock won the seat on Friday. Whitlock, 48, "
        "thanked her voters.\n\nDana Okafor is a reporter in Leeds."
    ),
    "a name outside the correction": (
        "Marcus Delgado led the inquiry, and Delgado wrote the report. On Monday [[Delgdao|Delgado]] spoke."
    ),
}


@pytest.mark.parametrize("trap", SILENT)
def test_a_trap_is_left_alone(trap: str) -> None:
    assert found(SILENT[trap]) == []


@pytest.mark.parametrize("slip", CERTAIN)
def test_a_slip_is_found(slip: str) -> None:
    (marked,) = re.finditer(r"\[\[(.+)\|(.+)\]\]", CERTAIN[slip])
    copy = marked.string[: marked.start()] + marked[1] + marked.string[marked.end() :]
    assert found(copy) == [(marked[1], (marked[2],))]
