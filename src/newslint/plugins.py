"""What comes in through the hooks: newslint's own parts and those of the plugins installed beside it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, TypeVar

from pluggy import HookImpl, PluginManager

from newslint import __version__, hookspecs
from newslint.article import Article
from newslint.entrypoints import EntryPoint, installed
from newslint.errors import NewslintError, PluginError, ReadError, SettingsError, did_you_mean
from newslint.finding import Finding, Reporter
from newslint.hookspecs import Pattern
from newslint.rule import Rule
from newslint.settings import Settings
from newslint.source import Source

T = TypeVar("T")

_OWN = (
    "parse.plain",
    "parse.markdown",
    "parse.html",
    "packs",
    "patterns",
    "patterns.seldom",
    "checks",
    "report",
    "languagetool",
)
_HOOKS = [name for name in vars(hookspecs) if name.startswith("newslint_")]


def load(settings: Settings) -> Plugins:
    """newslint's own parts and the plugins that the settings want. Raises PluginError and SettingsError."""
    own = [EntryPoint(f"newslint.{name}", f"newslint.{name}", "newslint", __version__) for name in _OWN]
    others = _wanted(installed(), settings)
    plugins = Plugins([*own, *others], settings)
    if others:  # two of them may clash in a part that this run does not use
        for parts in (plugins.packs, plugins.rules, plugins.patterns, plugins.reporters):
            len(parts())
    return plugins


class Plugins:
    """The parts that newslint and its plugins bring. Nothing else calls a hook.

    Each plugin is asked by itself, so that whatever is wrong with its answer is a PluginError with its name. The last
    to come in is asked first: a plugin before newslint.
    """

    def __init__(self, entries: Iterable[EntryPoint], settings: Settings) -> None:
        self._settings = settings
        self._entries: dict[str, EntryPoint] = {}
        self._manager = PluginManager("newslint")
        self._manager.add_hookspecs(hookspecs)
        for entry in entries:
            self._admit(entry)

    def parse(self, source: Source) -> Article:
        """The article in a file of copy, from the first reader that knows its format. Raises ReadError."""
        for impl in self._impls("newslint_parse"):
            article = self._answer(impl, _article, source=source)
            if article is not None:
                return article
        raise ReadError(source.path, "is in no format that newslint reads")

    def packs(self) -> list[str]:
        """The folders of cards."""
        return [os.fspath(folder) for folder in self._parts("newslint_packs", "pack", os.path.basename).values()]

    def rules(self) -> list[Rule]:
        """The rules written in Python."""
        return list(self._parts("newslint_rules", "rule", lambda rule: rule.id).values())

    def patterns(self) -> Mapping[str, type[Pattern]]:
        """What cards may extend, by the word that they extend it with. Only the plugins that it takes are asked."""
        return _Patterns(self._named("newslint_patterns", "pattern", lambda pattern: pattern.extends))

    def reporters(self) -> dict[str, Reporter]:
        """The output formats, by name."""
        return self._parts("newslint_reporters", "format", lambda reporter: reporter.name)

    def review(self, article: Article, findings: Sequence[Finding]) -> list[Finding]:
        """Those of an article's findings that the plugins let stand, each seeing what the one before it left."""
        standing = list(findings)
        for impl in self._impls("newslint_review"):
            left = self._answer(impl, _findings, article=article, findings=tuple(standing))
            standing = standing if left is None else left
        return standing

    def _admit(self, entry: EntryPoint) -> None:
        other = self._entries.setdefault(entry.name, entry)
        if other is not entry:
            raise _refused(entry, f"its entry point '{entry.name}' is that of {other.owner} too")
        plugin = _imported(entry)
        try:
            self._manager.register(plugin, entry.name)
        except Exception as error:
            raise _refused(entry, " ".join(str(error).split())) from error
        callers = self._manager.get_hookcallers(plugin)
        if not callers:
            raise _refused(entry, f"'{entry.value}' has no hooks")
        for caller in callers:
            if not caller.has_spec():
                raise _refused(entry, f"there is no hook '{caller.name}'{did_you_mean(caller.name, _HOOKS)}")
            if any(impl.wrapper or impl.hookwrapper for impl in caller.get_hookimpls()):
                raise _refused(entry, f"its {caller.name} wraps those of others, which newslint has no use for")

    def _parts(self, hook: str, kind: str, name: Callable[[Any], str]) -> dict[str, Any]:
        """What the plugins bring, by name. Raises PluginError when two bring the same name."""
        return dict(self._named(hook, kind, name))

    def _named(self, hook: str, kind: str, name: Callable[[Any], str]) -> Iterator[tuple[str, Any]]:
        """What the plugins bring, each with its name, one plugin being asked after the other."""
        owners: dict[str, EntryPoint] = {}

        def read(answer: Any) -> list[tuple[str, Any]]:
            return [(name(each), each) for each in answer]

        for impl in reversed(self._impls(hook)):
            entry = self._entries[impl.plugin_name]
            for key, part in self._answer(impl, read, settings=self._settings):
                if key in owners:
                    raise _refused(entry, f"its {kind} '{key}' is that of {owners[key].owner} too")
                owners[key] = entry
                yield key, part

    def _impls(self, hook: str) -> list[HookImpl]:
        impls: list[HookImpl] = getattr(self._manager.hook, hook).get_hookimpls()
        return impls[::-1]

    def _answer(self, impl: HookImpl, read: Callable[[Any], T], **given: object) -> T:
        """What one plugin answers to a hook, as `read` takes it."""
        wanted = {name: given[name] for name in (*impl.argnames, *impl.kwargnames) if name in given}
        try:
            return read(impl.function(**wanted))
        except NewslintError:
            raise
        except Exception as error:
            problem = f"{impl.function.__name__} failed: {type(error).__name__}: {error}"
            raise _refused(self._entries[impl.plugin_name], problem) from error


class _Patterns(Mapping[str, type[Pattern]]):
    """Patterns by name, of which no more are brought in than it takes to find the one asked for."""

    def __init__(self, to_come: Iterator[tuple[str, type[Pattern]]]) -> None:
        self._to_come = to_come
        self._here: dict[str, type[Pattern]] = {}

    def __getitem__(self, name: str) -> type[Pattern]:
        while name not in self._here:
            key, pattern = next(self._to_come, (name, None))
            if pattern is None:
                raise KeyError(name)
            self._here[key] = pattern
        return self._here[name]

    def __iter__(self) -> Iterator[str]:
        self._here.update(self._to_come)
        return iter(self._here)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _wanted(found: Sequence[EntryPoint], settings: Settings) -> list[EntryPoint]:
    """Those of the plugins found that the settings name; all of them where they name none."""
    if not settings.plugins:
        return list(found)
    known = {_normal(entry.distribution) for entry in found}
    for name in settings.plugins:
        if _normal(name) not in known:
            raise SettingsError(settings.path, 0, f"plugin '{name}' is not installed{did_you_mean(name, known)}")
    names = {_normal(name) for name in settings.plugins}
    return [entry for entry in found if _normal(entry.distribution) in names]


def _normal(distribution: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", distribution).lower()


def _article(answer: object) -> Article | None:
    if answer is None or isinstance(answer, Article):
        return answer
    raise TypeError(f"{answer!r} is no Article")


def _findings(answer: Iterable[object] | None) -> list[Finding] | None:
    return None if answer is None else [_finding(each) for each in answer]


def _finding(each: object) -> Finding:
    if isinstance(each, Finding):
        return each
    raise TypeError(f"{each!r} is no Finding")


def _imported(entry: EntryPoint) -> object:
    module, _, attribute = entry.value.partition(":")
    try:
        plugin: object = import_module(module.strip())
        for name in filter(None, attribute.partition("[")[0].strip().split(".")):
            plugin = getattr(plugin, name)
    except (Exception, SystemExit) as error:  # SystemExit: a plugin cannot end the run as if it had gone well
        raise _refused(entry, f"cannot be imported: {type(error).__name__}: {error}") from error
    return plugin


def _refused(entry: EntryPoint, problem: str) -> PluginError:
    return PluginError(entry.distribution, entry.version, problem)
