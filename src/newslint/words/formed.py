"""Words that are made of known ones: with a prefix or an ending, or of two."""

from __future__ import annotations

from newslint import lexicon

_PREFIXES = (
    "anti bi bio co counter cross cyber de dis eco electro extra fore geo hydro hyper in inter intra macro mega meta "
    "micro mid mini mis mono multi nano neo non off out over para photo poly post pre pro proto pseudo psycho quasi "
    "re retro self semi socio sub super supra techno tele thermo trans tri turbo ultra un under uni up video"
).split()
# Endings that follow a word as it is, and those that take the place of an e.
_ENDINGS = (
    "s es ee ees ly ness less like ish ism isms ment ments hood ship ships wise ward wards proof worthy dom gate "
    "maker makers making man men woman women free based wide land side time fest holic fully ful"
).split()
_VOWEL_ENDINGS = (
    "ed ing er ers able ible ist ists ize ized izing ise ised ising ization isation ability ier iest ies ied ian ians "
    "ity ities al ally ic ics ation ations ative ator ators ene ology ologist nomics philia phobia phobic cracy crat y"
).split()

_HISSED = ("ch", "o", "sh", "x", "z")
"""What words end with that take -es in the plural."""


def is_formed(text: str) -> bool:
    """Whether a word is made of known ones, as such words are written."""
    if any(text.startswith(prefix) and _is_stem(text[len(prefix) :]) for prefix in _PREFIXES):
        return True
    if any(text.endswith(suffix) and _takes(text.removesuffix(suffix), suffix) for suffix in _ENDINGS):
        return True
    if any(text.endswith(suffix) and _changes(text.removesuffix(suffix), suffix) for suffix in _VOWEL_ENDINGS):
        return True
    return any(_is_common(text[:cut]) and _is_common(text[cut:]) for cut in range(3, len(text) - 2))


def _takes(stem: str, suffix: str) -> bool:
    """Whether a word takes an ending as it is; "hostss" and "embargos" are no plurals."""
    wrong = stem.endswith(suffix[0]) or suffix == "s" and stem.endswith(_HISSED)
    return not wrong and _is_stem(stem)


def _changes(stem: str, suffix: str) -> bool:
    """Whether a word takes an ending that a final e or y makes way for, and a consonant is doubled for."""
    if suffix[0] in "ei" and stem.endswith("e"):
        return False  # "interfereing"
    doubled = stem[-2:-1] == stem[-1:]
    return any(map(_is_stem, (stem, stem + "e", stem + "y", stem[:-1] if doubled else "")))


def _is_stem(text: str) -> bool:
    return len(text) > 3 and (lexicon.articles(text) > 2 or bool(lexicon.dictionaries(text)))


def _is_common(text: str) -> bool:
    return lexicon.articles(text) > 6 and bool(lexicon.dictionaries(text))
