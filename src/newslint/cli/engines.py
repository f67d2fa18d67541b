"""The engine for each file of copy: its settings, with what the command line says on top."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import replace
from typing import Literal

from newslint.engine import Engine
from newslint.settings import Server, Settings
from newslint.settings.nearest import settings_for, settings_in

HERE = "-"  # a file in the current folder, for what depends on no copy


class Engines:
    """An engine for every settings file that the copy of a run comes under."""

    def __init__(self, arguments: Namespace) -> None:
        self.arguments = arguments
        self._commanded: dict[Settings, Settings] = {}
        self._engines: dict[Settings, Engine] = {}

    def settings(self, path: str) -> Settings:
        """The settings for the file at `path`. Raises SettingsError."""
        config = getattr(self.arguments, "config", None)
        found = settings_in(config) if config else settings_for(path)
        if found not in self._commanded:
            self._commanded[found] = commanded(found, self.arguments)
        return self._commanded[found]

    def engine(self, path: str) -> Engine:
        """The engine for the file at `path`. Raises PluginError, RuleError, SettingsError."""
        settings = self.settings(path)
        if settings not in self._engines:
            self._engines[settings] = Engine.under(settings)
        return self._engines[settings]


def commanded(settings: Settings, arguments: Namespace) -> Settings:
    """The settings as the command line overrules them: what it selects runs, whatever the file ignores."""
    asked = vars(arguments)
    overrides = settings.overrides
    if arguments.select:
        overrides = tuple(replace(override, select=(), ignore=()) for override in overrides)
    return replace(
        settings,
        packs=settings.packs
        + tuple(os.path.abspath(name) if os.path.basename(name) != name else name for name in arguments.pack),
        select=arguments.select or settings.select,
        ignore=(() if arguments.select else settings.ignore) + arguments.ignore,
        story_date=asked.get("story_date") or settings.story_date,
        fail_level=asked.get("fail_level") or settings.fail_level,
        languagetool=_reader(asked.get("languagetool")) or settings.languagetool,
        overrides=overrides,
        fresh=asked.get("no_cache", False),
    )


def _reader(url: str | None) -> Server | Literal["local"] | None:
    return "local" if url == "local" else Server(url) if url else None
