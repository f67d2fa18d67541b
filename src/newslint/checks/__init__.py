"""The rules that need Python, one file each."""

from __future__ import annotations

import os
from importlib import import_module

from newslint.hookspecs import hookimpl
from newslint.rule import Rule


@hookimpl
def newslint_rules() -> list[Rule]:
    """Every rule in a module of this folder: adding the file adds the rule."""
    files = sorted(file for file in os.listdir(os.path.dirname(__file__)) if file.endswith(".py"))
    modules = [import_module(f"{__name__}.{file.removesuffix('.py')}") for file in files if file != "__init__.py"]
    return [each for module in modules for each in vars(module).values() if isinstance(each, Rule)]
