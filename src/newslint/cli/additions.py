"""`newslint names --add` and `--import`: names put on the house's list."""

from __future__ import annotations

import os
from argparse import Namespace

from newslint.cli.engines import HERE, Engines
from newslint.errors import NewslintError
from newslint.names.adding import add
from newslint.names.entries import names_in
from newslint.names.lists import is_path
from newslint.names.name import Name
from newslint.settings import Settings

_ENDINGS = (".yml", ".yaml")


def run(arguments: Namespace) -> int:
    """Put the names on the list; the exit status is 0. Raises NewslintError, and nothing is written then."""
    settings = Engines(arguments).settings(HERE)
    path = arguments.to or _list(settings)
    if not path.endswith(_ENDINGS):
        raise NewslintError(f"names are added to a list in YAML, and '{path}' is none")
    names = names_in([arguments.import_]) if arguments.import_ else [_name(arguments)]
    add(path, names)
    print(f"{len(names)} name{'s' if len(names) != 1 else ''} added to {path}")
    if not _is_read(path, settings):
        print(f"No settings name that list yet: put its path into names in {settings.path or 'newslint.toml'}")
    return 0


def _name(arguments: Namespace) -> Name:
    words = arguments.add.split()
    if not words:
        raise NewslintError("a name to add must have a word")
    family = ""
    if arguments.kind == "person":
        family = words[0] if arguments.order == "family-first" else words[-1]
    return Name(" ".join(words), arguments.kind, arguments.order, family, banned=arguments.banned)


def _list(settings: Settings) -> str:
    """The first list in YAML that the settings name. Raises NewslintError."""
    for name in settings.names:
        if is_path(name) and name.endswith(_ENDINGS):
            return os.path.relpath(os.path.join(settings.folder, name))
    raise NewslintError("the settings name no list in YAML to add to; say which with --to FILE.yml")


def _is_read(path: str, settings: Settings) -> bool:
    """Whether the settings name a list, or the folder that it is in."""
    lists = [os.path.realpath(os.path.join(settings.folder, name)) for name in settings.names if is_path(name)]
    path = os.path.realpath(path)
    return path in lists or os.path.dirname(path) in lists
