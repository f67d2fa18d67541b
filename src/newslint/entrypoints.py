"""Which plugins are installed: the entry points of the group `newslint`, from an index of the environment."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntryPoint:
    """Where a plugin comes in: its name, the module (or "module:attribute") it stands for, and who brings it."""

    name: str
    value: str
    distribution: str
    version: str

    @property
    def owner(self) -> str:
        """The distribution with its version, as messages name it."""
        return f"{self.distribution} {self.version}"


def installed() -> list[EntryPoint]:
    """The plugins that the environment holds, by distribution and name."""
    return _scan()


def _scan() -> list[EntryPoint]:
    from importlib.metadata import distributions

    return sorted(
        (
            EntryPoint(point.name, point.value, distribution.name, distribution.version)
            for distribution in distributions()
            for point in distribution.entry_points
            if point.group == "newslint"
        ),
        key=lambda each: (each.distribution, each.name),
    )
