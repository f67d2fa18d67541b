"""A `.vale.ini`, read as Vale reads it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from newslint.errors import SettingsError, did_you_mean
from newslint.rule import LEVELS, Level
from newslint.settings.entries import Entry, entries
from newslint.settings.keys import Settings
from newslint.settings.lines import text_of
from newslint.settings.styles import Choice, Section, Styles

NAMES = (".vale.ini", "_vale.ini", "vale.ini")
_ABOVE = ("StylesPath", "MinAlertLevel", "Vocab", "IgnoredScopes", "SkippedScopes")
_BELOW = ("BasedOnStyles", "BlockIgnores", "TokenIgnores")
# What asks for a part of Vale that is not here, so that copy would be read otherwise than whoever set it believes.
_NOT_HERE = (
    "WordTemplate",
    "IgnoredClasses",
    "CommentDelimiters",
    "Transform",
    "View",
    "NLPEndpoint",
    "IgnorePatterns",
)
_UNUSED = ("Packages", "Lang")
# What Vale would leave out of the lines at these names, and newslint would read all the same.
_READ = ("big", "small", "abbr", "acronym", "cite", "dfn", "span", "sub", "sup", "del")
_SKIPPED = (
    *("script", "style", "pre", "noscript", "iframe", "figure", "table", "td", "th", "alt", "blockquote", "li"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "code", "tt", "kbd"),
)
# To newslint these are one: the first cannot be left out and the second read.
_ALIKE = {"b": "strong", "i": "em"}
_PARAMETER = re.compile(r".+\[\w+\]$").match


def settings_from(path: str) -> Settings:
    """The settings in the `.vale.ini` at `path`. Raises SettingsError."""
    reading = _Reading(path)
    for entry in entries(path, text_of(path)):
        reading.take(entry)
    return Settings(path=path, styles=reading.styles(), vale=reading.own())


@dataclass
class _Reading:
    """A file as far as it has been read: the values of each key in each section, "" being what stands above them."""

    path: str
    _sections: dict[str, dict[str, list[str]]] = field(default_factory=lambda: {"": {}, "*": {}})
    _lines: dict[tuple[str, str], int] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        """Keep what a key says; said twice, it says both."""
        line, section, name, value = entry
        values = self._sections.setdefault(section, {})
        if not name:
            return
        known = (*_ABOVE, *_BELOW)
        if name in _NOT_HERE or _PARAMETER(name):
            raise SettingsError(
                self.path, line, f"'{name}' is not among what newslint takes from Vale; see docs/vale.md"
            )
        if not section and name not in _ABOVE and name not in _UNUSED:
            if name in _BELOW:
                raise SettingsError(self.path, line, f"'{name}' belongs in a section, such as [*]")
            raise SettingsError(self.path, line, f"there is no '{name}' here{did_you_mean(name, known)}")
        if section and name in _ABOVE:
            raise SettingsError(self.path, line, f"'{name}' belongs above the sections")
        values.setdefault(name, []).append(value)
        self._lines.setdefault((section, name), line)

    def own(self) -> Mapping[Literal["scripts"], Literal["refuse", "skip"]]:
        """What the file says to newslint alone, in a section `[vale]`, which Vale takes for that of a file."""
        return {"scripts": "skip" if self._sections.get("vale", {}).get("scripts") == ["skip"] else "refuse"}

    def styles(self) -> Styles:
        """All that was read."""
        folders = tuple(self._folder(value) for value in self._sections[""].get("StylesPath", ["."]))
        globs = [glob for glob in self._sections if glob not in ("", "*", "vale", "formats", "asciidoctor")]
        names = self._list("", "Vocab")
        styles = Styles(
            folders,
            self._section("*"),
            tuple(map(self._section, globs)),
            self._level(),
            tuple(term for name in names for term in self._terms(folders, name, "accept.txt")),
            tuple(term for name in names for term in self._terms(folders, name, "reject.txt")),
            self._ignored(),
            self._skipped(),
        )
        self._verify(styles)
        return styles

    def _list(self, section: str, key: str) -> tuple[str, ...]:
        """The values of a key, between commas that no backslash stands before."""
        values = self._sections[section].get(key, ())
        parts = (part for value in values for part in re.split(r"(?<!\\),", value))
        return tuple(dict.fromkeys(part.replace("\\,", ",").strip() for part in parts if part.strip()))

    def _ignored(self) -> tuple[str, ...]:
        """The elements that are left out of the lines that they stand in."""
        names = self._list("", "IgnoredScopes")
        for name in names:
            if name in _READ or name in _ALIKE and _ALIKE[name] not in names:
                more = f" without '{_ALIKE[name]}'" if name in _ALIKE else ""
                raise self._fault("IgnoredScopes", f"newslint cannot leave out '{name}'{more}")
        if names and "code" not in names:
            raise self._fault("IgnoredScopes", "newslint never reads 'code', which has to be among them")
        return names or Styles.ignored_scopes

    def _skipped(self) -> tuple[str, ...]:
        """The elements that go unread with all that they hold."""
        names = self._list("", "SkippedScopes")
        for name in names:
            if name not in _SKIPPED:
                problem = f"newslint cannot skip '{name}', only {', '.join(_SKIPPED)}"
                raise self._fault("SkippedScopes", problem)
        if names and "pre" not in names:
            raise self._fault("SkippedScopes", "newslint never reads 'pre', which has to be among them")
        return names or Styles.skipped_scopes

    def _section(self, glob: str) -> Section:
        keys = self._sections[glob]
        choices = {key: self._choice(glob, key) for key in keys if key not in (*_ABOVE, *_BELOW, *_UNUSED)}
        base = self._list(glob, "BasedOnStyles") if "BasedOnStyles" in keys else None
        return Section(glob, base, choices, self._list(glob, "BlockIgnores"), self._list(glob, "TokenIgnores"))

    def _choice(self, glob: str, key: str) -> Choice:
        value = self._sections[glob][key][-1]
        choices: tuple[Choice, ...] = get_args(Choice)
        return next((choice for choice in choices if choice == value), "NO")

    def _level(self) -> Level:
        value = self._sections[""].get("MinAlertLevel", ["suggestion"])[-1]
        for level in LEVELS:
            if level == value:
                return level
        raise self._fault("MinAlertLevel", f"'MinAlertLevel' is one of {', '.join(LEVELS)}, not '{value}'")

    def _folder(self, value: str) -> str:
        folder = os.path.join(os.path.dirname(os.path.abspath(self.path)), os.path.expanduser(value))
        if not os.path.isdir(folder):
            raise self._fault("StylesPath", f"there is no folder '{value}'")
        return folder

    def _terms(self, folders: tuple[str, ...], name: str, file: str) -> list[str]:
        """The terms of a file of a vocabulary: one a line, but for remarks."""
        places = (os.path.join(folder, "config", "vocabularies", name) for folder in folders)
        place = next(filter(os.path.isdir, places), None)
        if place is None:
            raise self._fault("Vocab", f"there is no vocabulary '{name}'")
        path = os.path.join(place, file)
        lines = text_of(path).splitlines() if os.path.exists(path) else []
        return [line.strip() for line in lines if line.strip() and not line.startswith("# ")]

    def _verify(self, styles: Styles) -> None:
        found = {os.path.basename(pack) for pack in styles.packs()}
        for glob in self._sections:
            for name in self._list(glob, "BasedOnStyles"):
                if name not in found and name != "Vale":
                    raise self._fault("BasedOnStyles", f"there is no style '{name}'{did_you_mean(name, found)}", glob)

    def _fault(self, key: str, problem: str, section: str = "") -> SettingsError:
        return SettingsError(self.path, self._lines.get((section, key), 0), problem)
