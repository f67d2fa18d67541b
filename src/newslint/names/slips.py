"""The slips among an article's names: each suspect that is surely one, with what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newslint.names.evidence import judge
from newslint.names.forms import Form, Forms
from newslint.names.suspects import is_word, suspects_in

Kind = Literal["display", "word", "non-word"]

SURE: dict[Kind, float] = {"non-word": 0.9, "word": 0.8, "display": 0.9}
"""The probability from which a suspect is reported; training/names.py prints what each costs in alarms."""

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
        return "word" if is_word(self.wrong.text) else "non-word"


def slips_in(forms: Forms, known: frozenset[str]) -> Iterator[Slip]:
    """The slips, one for each wrong form; `known` are the spellings that the house says are right."""
    best: dict[str, Slip] = {}
    for suspect in suspects_in(forms):
        wrong = suspect.wrong
        if wrong.text in known:
            continue
        sureness, evidence = judge(suspect)
        if wrong.text not in best or sureness > best[wrong.text].sureness:
            places = tuple(i for i in sorted(wrong.running + wrong.opening + wrong.display) if not excused(forms, i))
            best[wrong.text] = Slip(wrong, suspect.right, sureness, evidence, places)
    for slip in best.values():
        other = best.get(slip.right.text)
        if slip.sureness >= SURE[slip.kind] and slip.places and (other is None or other.sureness < slip.sureness):
            yield slip


def excused(forms: Forms, index: int) -> bool:
    """Whether the copy itself says that a spelling is somebody else's: [sic], or a correction that quotes it."""
    texts = forms.tokens.texts
    if "sic" in texts[index + 1 : index + 4]:
        return True
    return bool(_EXCUSED.search(" ".join(texts[max(index - 25, 0) : index + 10])))
