"""From prose to source and back to the letter."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newslint.span import MapMaker, SourceMap, Span

# What a reader does next: it copies letters, renders others, passes over some, or puts some in between.
STEPS = st.lists(
    st.tuples(st.sampled_from(("copied", "rendered", "passed over", "put between")), st.text("ab<&é🎉\n", max_size=4)),
    max_size=12,
)


def made(steps: list[tuple[str, str]]) -> tuple[str, str, SourceMap, list[Span]]:
    """The source and the prose that the steps make, the map, and the place of each letter of prose in the source."""
    maker, source, places = MapMaker(), "", list[Span]()
    for step, text in steps:
        at = len(source)
        if step == "copied":
            maker.verbatim(text, at)
            places += [Span(at + index, at + index + 1) for index in range(len(text))]
            source += text
        elif step == "rendered":
            maker.rendered(text, Span(at, at + 5))
            places += [Span(at, at + 5)] * len(text)
            source += "&amp;"
        elif step == "passed over":
            source += text
        else:
            maker.between(text, at)
            places += [Span(at, at)] * len(text)
    prose, map_ = maker.finish()
    return source, prose, map_, places


@given(STEPS)
def test_every_span_of_prose_has_its_place(steps: list[tuple[str, str]]) -> None:
    source, prose, map_, places = made(steps)
    assert len(prose) == len(places)
    for start in range(len(prose)):
        for end in range(start + 1, len(prose) + 1):
            place = map_.to_source(Span(start, end))
            assert place == Span(places[start].start, places[end - 1].end)
            assert 0 <= place.start <= place.end <= len(source)


@given(STEPS)
def test_an_empty_span_stands_behind_the_letter_before_it(steps: list[tuple[str, str]]) -> None:
    _, prose, map_, places = made(steps)
    for offset in range(1, len(prose) + 1):
        assert map_.to_source(Span(offset, offset)) == Span(places[offset - 1].end, places[offset - 1].end)


@given(STEPS)
def test_what_is_verbatim_reads_the_same_in_the_source(steps: list[tuple[str, str]]) -> None:
    source, prose, map_, _ = made(steps)
    for start in range(len(prose)):
        for end in range(start + 1, len(prose) + 1):
            span = Span(start, end)
            if map_.is_verbatim(span):
                assert map_.to_source(span).of(source) == span.of(prose)


@given(STEPS)
def test_places_never_go_back(steps: list[tuple[str, str]]) -> None:
    _, prose, map_, _ = made(steps)
    spans = [map_.to_source(Span(offset, offset)) for offset in range(len(prose) + 1)]
    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(STEPS)
def test_runs_cover_the_prose_and_are_as_few_as_can_be(steps: list[tuple[str, str]]) -> None:
    _, prose, map_, _ = made(steps)
    assert "".join(run.prose.of(prose) for run in map_.runs) == prose
    assert all(before.prose.end == after.prose.start for before, after in pairwise(map_.runs))
    assert not any(
        before.verbatim and after.verbatim and before.source.end == after.source.start
        for before, after in pairwise(map_.runs)
    )


def test_a_word_with_markup_in_it_is_one_word() -> None:
    maker = MapMaker()
    maker.verbatim("un", 0)
    maker.verbatim("believ", 4)
    maker.verbatim("able", 12)
    prose, map_ = maker.finish()
    assert prose == "unbelievable"
    assert map_.to_source(Span(0, 12)).of("un**believ**able") == "un**believ**able"
    assert map_.to_source(Span(2, 8)).of("un**believ**able") == "believ"
    assert map_.is_verbatim(Span(2, 8))
    assert not map_.is_verbatim(Span(1, 3))


def test_part_of_an_entity_is_all_of_it() -> None:
    maker = MapMaker()
    maker.rendered("fj", Span(3, 10))
    _, map_ = maker.finish()
    assert map_.to_source(Span(0, 1)) == map_.to_source(Span(1, 2)) == Span(3, 10)
    assert not map_.is_verbatim(Span(0, 1))


def test_an_empty_place_behind_an_entity_is_behind_it() -> None:
    maker = MapMaker()
    maker.verbatim("AT", 0)
    maker.rendered("&", Span(2, 7))
    _, map_ = maker.finish()
    assert map_.to_source(Span(3, 3)) == Span(7, 7)


def test_an_empty_place_at_the_end_of_a_block_is_in_that_block() -> None:
    maker = MapMaker()
    maker.verbatim("one", 3)
    maker.between("\n\n", 13)
    maker.verbatim("two", 13)
    _, map_ = maker.finish()
    assert map_.to_source(Span(3, 3)) == Span(6, 6)
    assert map_.to_source(Span(5, 5)) == Span(13, 13)


def test_a_file_without_prose_has_a_map_all_the_same() -> None:
    prose, map_ = MapMaker().finish()
    assert prose == ""
    assert map_.to_source(Span(0, 0)) == Span(0, 0)
    assert not map_.is_verbatim(Span(0, 0))


def test_a_file_that_is_all_prose_maps_to_itself() -> None:
    assert SourceMap.identity(9).to_source(Span(2, 5)) == Span(2, 5)
    assert SourceMap.identity(9, 1).to_source(Span(2, 5)) == Span(3, 6)
    assert SourceMap.identity(9, 1).to_source(Span(0, 0)) == Span(1, 1)
    assert SourceMap.identity(9).is_verbatim(Span(0, 9))


def test_spans() -> None:
    word = Span(2, 5)
    assert len(word) == 3
    assert word.of("a word") == "wor"
    assert word.overlaps(Span(4, 9))
    assert not word.overlaps(Span(5, 9))
    assert word.holds(Span(2, 5))
    assert not word.holds(Span(1, 5))
