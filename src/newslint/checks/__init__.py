"""The rules that need Python, one file each."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from newslint.hookspecs import hookimpl
from newslint.rule import Rule


@hookimpl
def newslint_rules() -> list[Rule]:
    """Every rule in a module of this folder: adding the file adds the rule."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return [each for module in modules for each in vars(module).values() if isinstance(each, Rule)]
