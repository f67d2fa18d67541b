"""`newslint new`: a card begun, in a pack of the house."""

from __future__ import annotations

import os
import re
from argparse import Namespace

from newslint import shipped
from newslint.cli.blank import PATTERNS, blank_card
from newslint.cli.candidates import house, pack_folder
from newslint.cli.engines import HERE, Engines
from newslint.errors import NewslintError, WriteError, did_you_mean, from_here
from newslint.plugins import Plugins, load
from newslint.rulebook import packs_at_hand
from newslint.settings import Settings

_IS_ID = re.compile(r"[^\W_][\w-]*(\.[^\W_][\w-]*)+").fullmatch
_PACK = """\
name: {pack}
description: The rules of this house.
# default: true would run these cards wherever newslint knows of them; without it the settings name the pack.
"""


def run(arguments: Namespace) -> int:
    """Write the card and say what to do with it; the exit status is 0. Raises NewslintError, and nothing is written."""
    settings = Engines(arguments).settings(HERE)
    plugins = load(settings)
    packs = house(plugins, settings)
    id = arguments.id if "." in arguments.id or not packs else f"{next(iter(packs))}.{arguments.id}"
    if arguments.extends not in PATTERNS:
        near = did_you_mean(arguments.extends, PATTERNS) or f"; there are {', '.join(PATTERNS)}"
        raise NewslintError(f"a card cannot be begun for '{arguments.extends}'{near}")
    if not _IS_ID(id) or id.endswith(".pack"):
        raise NewslintError(f"'{id}' is no id; one has the pack, a stop and what is wrong, as in house.Utilise")
    pack, *steps = id.split(".")
    folder = _folder(pack, plugins, settings)
    path = os.path.join(folder, *steps) + ".yml"
    is_new = not os.path.isdir(folder)
    _write(path, blank_card(id, arguments.extends))
    if is_new:
        _write(os.path.join(folder, "pack.yml"), _PACK.format(pack=pack))
    print(f"{from_here(path)} is begun. Write where ____ stands in it, then try it: newslint test {id}")
    if pack not in {**packs, **packs_at_hand(plugins)}:
        place = from_here(settings.path) if settings.path else "newslint.toml"
        print(f'No settings name its pack yet. To publish it, add it to packs in {place}: packs = ["./{pack}"]')
    return 0


def _folder(pack: str, plugins: Plugins, settings: Settings) -> str:
    """Where the pack lies or is to lie. Raises NewslintError for one that is not the house's."""
    folder = pack_folder(pack, plugins, settings)
    families = {rule.family for rule in plugins.rules()} | set(packs_at_hand(plugins))
    if pack in families and not (shipped.is_checkout() and os.path.dirname(folder) == shipped.rules()):
        raise NewslintError(f"'{pack}' comes with newslint or a plugin; begin a pack of your own, as in house.Utilise")
    return folder


def _write(path: str, text: str) -> None:
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise WriteError(from_here(path), "is there already; open it, or choose another name") from error
    except OSError as error:
        raise WriteError(from_here(path), f"cannot be written: {(error.strerror or str(error)).lower()}") from error
