"""What a card writes, as the types that the options of its pattern ask for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, fields
from typing import get_type_hints

from newslint.errors import did_you_mean
from newslint.hookspecs import Pattern
from newslint.packs import assets, values
from newslint.patterns.expressions import Expression
from newslint.patterns.spelling import Asset, DictionaryPath
from newslint.yamlfile import Lines


def options(
    card: Lines,
    written: Mapping[str, object],
    pattern: type[Pattern],
    common: Collection[str],
    patterns: Mapping[str, type[Pattern]],
) -> dict[str, object]:
    """The options of a pattern that a card sets. `common` are the keys that any card may have. Raises RuleError."""
    hints = get_type_hints(pattern)
    known = {field.name: field for field in fields(pattern)}  # type: ignore[arg-type]
    chosen: dict[str, object] = {}
    for key, value in written.items():
        if key in known:
            chosen[key] = typed(card, value, hints[key], key)
        elif key not in common:
            owners = [name for name, other in patterns.items() if key in (field.name for field in fields(other))]  # type: ignore[arg-type]
            near = f"; that is for {' and '.join(owners)}" if owners else did_you_mean(key, {*known, *common})
            raise card.error(f"{pattern.extends} has no option '{key}'{near}", key)
    for name, field in known.items():
        if name not in chosen and field.default is MISSING and field.default_factory is MISSING:
            raise card.error(f"{pattern.extends} needs '{name}'", "extends")
    return chosen


def typed(card: Lines, value: object, wanted: object, *place: str | int) -> object:
    """A value of a card as one of the types that an option may have. Raises RuleError."""
    return _TYPES[wanted](card, value, *place)


_TYPES: dict[object, Callable[..., object]] = {
    bool: values.switch,
    int: values.number,
    float: values.share,
    str: values.text,
    tuple[str, ...]: values.texts,
    Mapping[str, str]: values.pairs,
    tuple[Mapping[str, str], ...]: values.records,
    Expression: values.expression,
    tuple[Expression, ...]: values.expressions,
    Mapping[Expression, str]: values.swaps,
    Mapping[Expression, Expression]: values.alternatives,
    Asset: assets.asset,
    tuple[Asset, ...]: assets.assets,
    tuple[DictionaryPath, ...]: assets.dictionary_paths,
}
