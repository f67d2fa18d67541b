"""The keys of a settings file, as records, and what they mean for one file of copy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

from newslint.article import Article, House
from newslint.errors import SettingsError
from newslint.names import lists
from newslint.names.record import Record
from newslint.rule import Level, Rule
from newslint.settings.lines import line_in
from newslint.settings.story_day import story_day

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from newslint.settings.styles import Styles

English = Literal["us", "uk", "any"]
FailLevel = Literal["error", "warning", "suggestion", "never"]
Words = tuple[str, ...]


@dataclass(frozen=True)
class Server:
    """A server that reads copy too."""

    url: Annotated[str, "Its address, such as http://localhost:8081."]


@dataclass(frozen=True)
class Override:
    """What is otherwise for the files that match `files`. Lists add to the general ones; `select` takes its place."""

    files: Annotated[Words, "Globs, as in .gitignore, from the folder of the settings file."]
    packs: Annotated[Words, "Packs to switch on as well."] = ()
    select: Annotated[Words, "The only rules or families to run."] = ()
    ignore: Annotated[Words, "Rules or families to leave out as well."] = ()
    levels: Annotated[Mapping[str, Level], "Levels by rule or family."] = field(default_factory=dict)
    words: Annotated[Words, "Spellings that are right here as well."] = ()
    names: Annotated[Words, "Names, and paths of lists of names, that are right here as well."] = ()
    english: Annotated[English | None, "Whose spelling this copy keeps to."] = None
    encoding: Annotated[str | None, "The encoding of this copy."] = None


@dataclass(frozen=True, eq=False)
class Settings:
    """What the nearest settings file says. The fields are its keys; `path` is where it stands, "" for none.

    `fresh` is whether what earlier runs found is left aside. `styles` is there where the file is a `.vale.ini`: then
    only rules of Vale's run, and they find what they find in Vale.
    """

    packs: Annotated[Words, "Packs to switch on, by name, or by path from this file: ./our-style."] = ()
    select: Annotated[Words, "The only rules or families to run; otherwise the default ones and those of `packs`."] = ()
    ignore: Annotated[Words, "Rules or families to leave out."] = ()
    levels: Annotated[Mapping[str, Level], "Levels by rule or family; a rule named here in full also runs."] = field(
        default_factory=dict
    )
    words: Annotated[Words, "Spellings that the house says are right."] = ()
    names: Annotated[Words, "Names that the house says are right, or lists of them by path: ./people.yml."] = ()
    english: Annotated[English, "Whose spelling the copy keeps to."] = "any"
    encoding: Annotated[str, "The encoding of copy that has no byte order mark."] = "utf-8"
    story_date: Annotated[date | None, "The day of copy that does not give its own."] = None
    exclude: Annotated[Words, "Globs, as in .gitignore, of files and folders to leave out."] = ()
    fail_level: Annotated[FailLevel, "The least level at which a finding makes the exit status 1."] = "error"
    plugins: Annotated[Words, "The only plugins to use, by distribution; otherwise all that are installed."] = ()
    languagetool: Annotated[
        Server | Literal["local"] | None, "The LanguageTool that reads the copy too; local: the one installed here."
    ] = None
    vale: Annotated[
        Mapping[Literal["scripts"], Literal["refuse", "skip"]], "What becomes of cards that are scripts in Tengo."
    ] = field(default_factory=dict)
    overrides: Annotated[tuple[Override, ...], "What is otherwise for some files; a later table wins."] = ()
    path: str = ""
    fresh: bool = False
    styles: Styles | None = None

    @property
    def folder(self) -> str:
        """The folder that globs and paths in the settings start from."""
        return os.path.dirname(os.path.abspath(self.path)) if self.path else os.getcwd()

    def excludes(self, path: str) -> bool:
        """Whether `exclude` matches the file or folder at `path`, or a folder above it; a folder's path ends in "/"."""
        return bool(self.exclude) and self._excluded.match_file(self._inside(path))

    def at(self, path: str) -> Settings:
        """What holds for the file at `path`, its overrides worked in; the same record for files that match the same."""
        if self.styles:
            styles = self.styles.at(os.path.normpath(path).replace(os.sep, "/"), self._inside(path))
            return self._merged.setdefault(styles.sections, replace(self, styles=styles))
        if not self.overrides:
            return self
        place = self._inside(path)
        matched = tuple(number for number, globs in enumerate(self._globs) if globs.match_file(place))
        if matched not in self._merged:
            merged = replace(self, overrides=())
            for number in matched:
                merged = _overridden(merged, self.overrides[number])
            self._merged[matched] = merged
        return self._merged[matched]

    def chosen(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """Those of `rules` that run, at the levels that they run at."""
        if self.styles:
            rules = self.styles.chosen(rules)
        return tuple(self._levelled(rule) for rule in rules if self._runs(rule))

    def house(self, article: Article) -> House:
        """What the reading of an article is told: these settings and the article's own front matter."""
        asked = front_matter(article)
        return House(
            names=self._names | frozenset(listed(asked.get("names"))),
            words=self._words | frozenset(listed(asked.get("words"))),
            english=self.english,
            story_date=story_day(article) or self.story_date,
            record=self.record,
        )

    @cached_property
    def record(self) -> Record:
        """The names of record: the house's lists and newslint's own. Raises RuleError and SettingsError."""
        return lists.record(self._path_of(name) for name in self.names if lists.is_path(name))

    def records(self) -> list[Record]:
        """The names of record in general, and where each override holds. Raises as `record` does."""
        return [settings.record for settings in self.everywhere()]

    def everywhere(self) -> list[Settings]:
        """These settings as they are in general, and as they are where each override holds."""
        return [self, *(_overridden(self, override) for override in self.overrides)]

    def _path_of(self, name: str) -> str:
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            raise SettingsError(self.path, line_in(self.path, name), f"there is no list of names '{name}'")
        return path

    def _runs(self, rule: Rule) -> bool:
        if covers(self.ignore, rule):
            return False
        if self.select:
            # A rule that speaks for its family runs for the sake of any of it.
            return covers(self.select, rule) or any(name.startswith(f"{rule.id}.") for name in self.select)
        return bool(self.styles) or rule.default or rule.id in self.levels or rule.family in self._families

    def _levelled(self, rule: Rule) -> Rule:
        level = self.levels.get(rule.id) or self.levels.get(rule.family) or rule.level
        return rule if level == rule.level else replace(rule, level=level)

    def _inside(self, path: str) -> str:
        place = os.path.relpath(path, self.folder).replace(os.sep, "/")
        return f"{place}/" if path.endswith("/") else place

    @cached_property
    def _families(self) -> frozenset[str]:
        return frozenset(os.path.basename(pack.rstrip("/")) for pack in self.packs)

    @cached_property
    def _names(self) -> frozenset[str]:
        return self.record.known.union(name for name in self.names if not lists.is_path(name))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def _excluded(self) -> GitIgnoreSpec:
        return globs(self.exclude)

    @cached_property
    def _globs(self) -> list[GitIgnoreSpec]:
        return [globs(override.files) for override in self.overrides]

    @cached_property
    def _merged(self) -> dict[tuple[object, ...], Settings]:
        return {}


def covers(names: Sequence[str], rule: Rule) -> bool:
    """Whether `names`, of rules and families, name `rule`."""
    return rule.id in names or rule.family in names


def front_matter(article: Article) -> Mapping[str, object]:
    """What an article's front matter says under `newslint`; copy that says nonsense there says nothing."""
    asked = article.meta.get("newslint")
    return asked if isinstance(asked, Mapping) else {}


def listed(value: object) -> list[str]:
    """A list of words as front matter gives it: a list, or one word alone."""
    words = value if isinstance(value, list | tuple) else [value]
    return [word for word in words if isinstance(word, str)]


def globs(lines: Sequence[str]) -> GitIgnoreSpec:
    """Globs as `.gitignore` has them. Raises ValueError when one means nothing."""
    from pathspec import GitIgnoreSpec  # 20 ms, for those who use globs

    return GitIgnoreSpec.from_lines(lines)


def _overridden(settings: Settings, override: Override) -> Settings:
    return replace(
        settings,
        packs=settings.packs + override.packs,
        select=override.select or settings.select,
        ignore=settings.ignore + override.ignore,
        levels={**settings.levels, **override.levels},
        words=settings.words + override.words,
        names=settings.names + override.names,
        english=override.english or settings.english,
        encoding=override.encoding or settings.encoding,
    )
