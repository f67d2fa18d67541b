"""The slips among an article's names: each suspect that is surely one, with what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newslint.names.evidence import judge, weightiest_first
from newslint.names.forms import Form, Forms
from newslint.names.suspects import Suspect, passes_for_word, suspects_in

Kind = Literal["display", "word", "non-word"]

SURE = {"": 0.8, "news": 0.9, "word": 0.85, "display": 0.75}
"""The probability from which a suspect of a family is reported, or one that stands in display copy alone.

What each costs in alarms is printed by training/names.py, and of words by training/wordnames.py.
"""
_LEAST = min(SURE.values())

_EXCUSED = re.compile(
    r"\bmis(?:spel|stat|identif|nam|print)|\bcorrection\b|\bspell(?:ing|ed)\b|\bspelt\b", re.IGNORECASE
)


class Slip(NamedTuple):
    """A form that should be another: `places` are the indices of the tokens to mend."""

    wrong: Form
    right: Form
    sureness: float
    evidence: Mapping[str, float]
    places: tuple[int, ...]

    @property
    def kind(self) -> Kind:
        """Whether the wrong form stands in display copy alone, or is a word of English, which no speller minds."""
        if not self.wrong.count and self.right.count:
            return "display"
        return "word" if passes_for_word(self.wrong.text) else "non-word"


def slips_in(forms: Forms, known: frozenset[str]) -> Iterator[Slip]:
    """The slips, one for each wrong form; `known` are the spellings that the house says are right."""
    best: dict[str, tuple[float, Suspect, dict[str, float]]] = {}
    for suspect in suspects_in(forms):
        wrong = suspect.wrong.text
        if wrong not in known:
            sureness, weighed = judge(suspect)
            if wrong not in best or sureness > best[wrong][0]:
                best[wrong] = sureness, suspect, weighed
    for sureness, suspect, weighed in best.values():
        other = best.get(suspect.right.text)
        if sureness < _LEAST or other and other[0] >= sureness:
            continue
        slip = Slip(suspect.wrong, suspect.right, sureness, weightiest_first(weighed), _places(forms, suspect.wrong))
        if slip.places and sureness >= SURE["display" if slip.kind == "display" else suspect.family]:
            yield slip


def _places(forms: Forms, wrong: Form) -> tuple[int, ...]:
    return tuple(i for i in sorted(wrong.running + wrong.opening + wrong.display) if not excused(forms, i))


def excused(forms: Forms, index: int) -> bool:
    """Whether the copy itself says that a spelling is somebody else's: [sic], or a correction that quotes it."""
    texts = forms.tokens.texts
    if "sic" in texts[index + 1 : index + 4]:
        return True
    return bool(_EXCUSED.search(" ".join(texts[max(index - 25, 0) : index + 10])))
