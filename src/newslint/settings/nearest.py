"""Which settings file rules a file of copy: the nearest, from its folder upwards."""

from __future__ import annotations

import os
from functools import cache

from newslint.settings.keys import Settings


def settings_for(path: str) -> Settings:
    """What the nearest `newslint.toml`, or `pyproject.toml` with `[tool.newslint]`, says about the file at `path`.

    The same record for all files that the same settings file rules. Raises SettingsError.
    """
    return _settings_of(os.path.dirname(os.path.abspath(path)))


@cache
def settings_in(path: str) -> Settings:
    """The settings in the file at `path`, ours or Vale's. Raises SettingsError."""
    if path.endswith(".ini"):
        from newslint.settings import valeini

        return valeini.settings_from(path)
    from newslint.settings.reading import settings_from  # tomllib and all, for those who have a settings file

    return settings_from(path)


@cache
def _settings_of(folder: str) -> Settings:
    for name in ("newslint.toml", "pyproject.toml"):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name == "newslint.toml" or _speaks_of_us(path)):
            return settings_in(path)
    above = os.path.dirname(folder)
    return _settings_of(above) if above != folder else Settings()


def _speaks_of_us(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return b"tool.newslint" in file.read()
    except OSError:
        return False
