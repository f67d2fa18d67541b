"""What can go wrong, each with its parts as attributes and worded in `__str__`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence


class NewslintError(Exception):
    """Whatever newslint itself reports as wrong, as against a fault in the copy."""


class ReadError(NewslintError):
    """A file of copy that could not be read or decoded; the run goes on without it."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"


class WriteError(ReadError):
    """A file that could not be written; it is as it was."""


class LocatedError(NewslintError):
    """A fault in a file that steers newslint: its path, its 1-based line (0: the whole file), the problem."""

    def __init__(self, path: str, line: int, problem: str) -> None:
        super().__init__(path, line, problem)
        self.path, self.line, self.problem = path, line, problem

    def __str__(self) -> str:
        path = from_here(self.path)
        place = f"{path}:{self.line}" if self.line else path
        return f"{place}: {self.problem}"


class RuleError(LocatedError):
    """A card, a pack or a rule that cannot be used."""


class RuleErrors(RuleError):
    """Several of them: the parts are those of the first, the text has a line for each."""

    def __init__(self, errors: Sequence[RuleError]) -> None:
        super().__init__(errors[0].path, errors[0].line, errors[0].problem)
        self.args = (errors,)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


class SettingsError(LocatedError):
    """A settings file that cannot be used."""


class PluginError(NewslintError):
    """A plugin that cannot be used: its distribution, that one's version, the problem."""

    def __init__(self, distribution: str, version: str, problem: str) -> None:
        super().__init__(distribution, version, problem)
        self.distribution, self.version, self.problem = distribution, version, problem

    def __str__(self) -> str:
        return f"plugin {self.distribution} {self.version}: {self.problem}"


class ServiceError(NewslintError):
    """A service that was asked for and did not answer: its URL and the problem."""

    def __init__(self, url: str, problem: str) -> None:
        super().__init__(url, problem)
        self.url, self.problem = url, problem

    def __str__(self) -> str:
        return f"{self.url}: {self.problem}"


class Crash(NewslintError):
    """A rule that raised on an article, and what it raised; the other rules go on."""

    def __init__(self, rule: str, path: str, problem: str) -> None:
        super().__init__(rule, path, problem)
        self.rule, self.path, self.problem = rule, path, problem

    def __str__(self) -> str:
        return f"{self.path}: rule {self.rule} failed: {self.problem}"


def together(errors: Sequence[RuleError]) -> RuleError:
    """One or more errors as one."""
    return errors[0] if len(errors) == 1 else RuleErrors(errors)


def from_here(path: str) -> str:
    """A path as people read it: from the current folder, if it lies in there."""
    path = os.path.normpath(path)
    return path.removeprefix(os.path.join(os.getcwd(), ""))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a complaint about an unknown word: "; did you mean 'swap'?", or nothing when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, sorted(known), n=1)
    return f"; did you mean '{near[0]}'?" if near else ""
