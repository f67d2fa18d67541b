"""Where sentences end: a list of boundaries as news has them. `|` marks each; a line is one paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from newslint.block import Block
from newslint.sentences import sentences_in
from newslint.span import Span
from newslint.tokens import Tokens

COPY = """\
Mr. Lee met Sen. Park on Friday.|They talked for an hour.
The U.S. Senate voted at noon.|The House did not.
It was made in the U.S.|The minister denied it.
She was born on Sept. 3, 1961, in Busan.|Her father was a fisherman.
He arrived at 5 p.m. Tuesday and left at 9 a.m. Wednesday.
The doors open at 5 p.m.|Guests must be seated by six.
Acme Inc. said profit rose.|Acme Inc.|The company is based in Austin.
Acme Corp. shares fell 3.5 percent to $4.20.|Analysts had expected more.
“We will not yield,” said J. R. Hartley.|“Not now.”|He left.
“Why?” he asked.|“Because,” she replied.
“Stop!” Mr. Brown shouted.|Nobody stopped.
“Is it over?” Smith said.|It was not.
He lives in Washington, D.C., and works in Arlington, Va.|She does not.
The fire started at St. Mary’s Church on Elm St. near the river.
No. 10 refused to comment.|No one else did.
Did he say no?|No.|He said nothing.
Gov. Jane Doe, R-Calif., said so.|Her rival, Rep. John Roe, D-Mass., disagreed.
It rose to 3.7 million in Jan. 2020, from 1.2 million in Dec. 2019.
The plan ... was dropped.|Nobody missed it.
He hesitated...|Then he jumped.
Wait – there is more.|Much more!|Really?|Yes.
Dr. Kim Jr. spoke first.|He was brief.
John Smith Jr.|The name is common.
Vitamin C.|That is what they lacked.
Plan B.|The words hung in the air.
The case, Roe v. Wade, was decided in 1973.|It was overturned in 2022.
She quoted Article 5.|“An attack on one,” it says, “is an attack on all.”
The score was 3-2.|Seoul won.
Lt. Col. Park Min-ji, 42, was promoted.|Maj. Gen. Choi was not.
Ph.D. students marched.|So did the staff.
He said: “It is late.|Go home.”|They went.
The firm (formerly Acme Ltd.) closed.|(It had 40 workers.)|All were paid.
Prices rose 2.5%.|Wages did not.
“I don’t know,” she said.|“I really don’t.”
“He’s gone.”|That was all she said.
U.N. Secretary-General Ban spoke.|U.N. officials did not.
He works for the U.N. and for the E.U.|Both pay late.
The ship sailed on Aug. 31.|Nobody saw it again.
Is this the end?|“No,” he said.
The judge, 71, retired.|2019 was his last year.
The suspect, a 34-year-old from Ala., was held.|Police gave no name.
“We won!” the captain cried.|“We won!”
He asked: “Who are you?”|Nobody answered.
The bill passed 52-47.|Sens. Smith and Jones voted no.
The road runs to Ft. Worth.|From there it goes west.
“It is time,” he said, “to go.”|They went at 6 a.m. Monday.
The U.K. and the U.S. signed.|France did not.
Kim Jong Il died in 2011.|His son followed him.
The company, Bros. & Sons Ltd., is old.|It was founded by three men: A. Roe, B. Roe and C. Doe.
She paid $5.|He paid £6.50.|They paid €7m.
Officers found him in the 1400 block of Oak Ave.|He was unhurt.
The study (published in Nature vol. 12) was retracted.|Its authors agreed.
“There’s no way,” said Dr. J. Doe Jr., who runs the clinic.|“None.”
He scored in the 90th minute!|United won 2-1.
Temperatures hit 40C.|Roads melted.
It opens at 10 a.m. ET.|Tickets cost $12.
What next?|Nothing, said Rep. Roe.|“We wait.”
“Go!” she said.|“Go now.”|The train left.
The reporter, who asked not to be named, etc., was fired.|Nobody knows why.
The treaty of Nov. 11 ended it.|Nov. 12 was a holiday.
Mt. Everest is high.|So is Mt. Fuji.
"""


def boundaries(paragraph: str) -> tuple[str, set[int]]:
    """The words of a paragraph of COPY and the offsets at which its sentences begin."""
    parts = paragraph.split("|")
    starts, prose = set(), ""
    for part in parts:
        prose += " " if prose else ""
        starts.add(len(prose))
        prose += part
    return prose, starts


def found(prose: str) -> set[int]:
    sentences = sentences_in(Tokens(prose), [Block("paragraph", Span(0, len(prose)))])
    return {span.start for span in sentences.spans}


def test_boundaries_of_news_sentences() -> None:
    right = missed = wrong = 0
    for paragraph in COPY.splitlines():
        prose, starts = boundaries(paragraph)
        got = found(prose)
        right += len(starts & got) - 1
        missed += len(starts - got)
        wrong += len(got - starts)
    assert right + missed >= 60
    f1 = 2 * right / (2 * right + missed + wrong)
    print(f"F1 {f1:.3f}: {right} right, {missed} missed, {wrong} wrong")
    assert f1 >= 0.97


def test_no_sentence_runs_over_the_end_of_its_block() -> None:
    prose = "A headline without a stop\n\nThe story begins"
    blocks = [Block("headline", Span(0, 25)), Block("paragraph", Span(27, len(prose)))]
    assert [span.of(prose) for span in sentences_in(Tokens(prose), blocks).spans] == prose.split("\n\n")


def test_the_first_token_of_each_sentence_is_known() -> None:
    prose = "He left. “Why?” she asked."
    tokens = Tokens(prose)
    sentences = sentences_in(tokens, [Block("paragraph", Span(0, len(prose)))])
    assert [tokens.texts[first] for first in sentences.firsts] == ["He", "“"]


@given(st.text(alphabet="aB .?!…”“’\n1", max_size=60))
def test_sentences_cover_every_token_once(prose: str) -> None:
    tokens = Tokens(prose)
    sentences = sentences_in(tokens, [Block("paragraph", Span(0, len(prose)))])
    within = [start for span in sentences.spans for start in tokens.starts if span.start <= start < span.end]
    assert within == tokens.starts
