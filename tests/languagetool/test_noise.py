"""What is noise, whatever LanguageTool may say of whatever copy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.languagetool.noise import is_noise
from newslint.languagetool.remark import Remark
from newslint.plugins import load
from newslint.settings import Settings
from newslint.source import Source
from newslint.span import Span

PLUGINS = load(Settings())
COPY = st.text(st.sampled_from("aEß’'“”-—.,[] \n\u0301字😀1"), min_size=1, max_size=30)
CATEGORIES = st.sampled_from(("TYPOS", "CASING", "STYLE", "BRITISH_ENGLISH", "GRAMMAR", "OF_TOMORROW"))


@given(text=COPY, draws=st.data(), category=CATEGORIES, rule=st.sampled_from(("MORFOLOGIK_RULE_EN_US", "OF_TOMORROW")))
def test_any_remark_is_noise_or_not(text: str, draws: st.DataObject, category: str, rule: str) -> None:
    start = draws.draw(st.integers(0, len(text) - 1))
    span = Span(start, draws.draw(st.integers(start + 1, len(text))))
    remark = Remark(span.start, len(span), rule, category, "Odd.", draws.draw(st.tuples() | st.tuples(COPY)))
    assert is_noise(PLUGINS.parse(Source("copy.txt", text)), span, remark) in (True, False)
