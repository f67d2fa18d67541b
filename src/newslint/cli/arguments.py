"""What may be said on the command line."""

from __future__ import annotations

from argparse import Action, ArgumentParser, ArgumentTypeError, HelpFormatter, Namespace
from collections.abc import Sequence
from datetime import date
from typing import NoReturn, cast

from newslint import __version__

# Settled words that tools may rely on one day; until then they are refused, not misread.
COMMANDS_TO_COME = ("archive", "lsp")
FLAGS_TO_COME = ("--baseline", "--since")
FORMATS_TO_COME = ("gitlab", "rdjson", "junit", "html")

_ORDER = "given-first, or family-first as in Lee Jae Myung"


def parsed(argv: Sequence[str]) -> Namespace:
    """The command and its arguments. Exits with status 2 when they make no sense, and with 0 after `--help`."""
    parser = _Parser(
        prog="newslint", description="Find the slips that get printed.", allow_abbrev=False, formatter_class=_Help
    )
    parser.add_argument("--version", action="version", version=f"newslint {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, says: str) -> ArgumentParser:
        return commands.add_parser(name, help=says, description=says, allow_abbrev=False, formatter_class=_Help)

    _check(command("check", "Find faults in copy."))
    _rules(command("rules", "List the rules."))
    _explain(command("explain", "Show what a rule is about, with examples."))
    _new(command("new", "Begin a card: a rule with its blanks to fill."))
    _test(command("test", "Try rules on their examples, and on real copy."))
    _names(command("names", "Show who is named in copy, how and where."))
    _figures(command("figures", "Show the dates, ages, amounts and counts read in copy."))
    for name in COMMANDS_TO_COME:
        commands.add_parser(name, add_help=False, formatter_class=_Help).set_defaults(to_come=True)
    arguments, unknown = parser.parse_known_args(argv)
    if hasattr(arguments, "to_come"):
        parser.error(f"'newslint {arguments.command}' is not built yet")
    if unknown:
        parser.error(f"unknown arguments: {' '.join(unknown)}")
    arguments.argv = tuple(argv)
    if arguments.command == "names" and not (arguments.paths or arguments.add or arguments.import_):
        parser.error("names: there is no PATH to look at, nothing to --add and nothing to --import")
    if arguments.command == "check":
        # Standard input is read under a name, by which its settings are found.
        arguments.piped = arguments.stdin_filename if "-" in arguments.paths else None
        arguments.paths = [arguments.piped if path == "-" else path for path in arguments.paths or ["."]]
    return arguments


class _Help(HelpFormatter):
    """Help of a fixed width: to ask for the terminal's, argparse imports shutil at every argument added, for 5 ms."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)


class _Parser(ArgumentParser):
    """argparse's, ending its complaints as the rest of newslint does."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"newslint: {message}\n")


class _ToCome(Action):
    """A flag that is not built yet."""

    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        parser.error(f"{self.option_strings[0]} is not built yet")


class _More(Action):
    """A flag whose values add to those that it was given before."""

    def __call__(self, _: ArgumentParser, namespace: Namespace, values: object, __: str | None = None) -> None:
        setattr(namespace, self.dest, (*getattr(namespace, self.dest), *cast("tuple[str, ...]", values)))


def _check(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="files, folders, or - for standard input; none: this folder")
    add("--stdin-filename", default="-", metavar="PATH", help="the path that standard input stands for")
    add("--format", type=_format, default="text", metavar="NAME", help="text, json, jsonl, github, sarif or vale")
    add("--output", metavar="FILE", help="write the report to FILE")
    add(
        "--fail-level",
        choices=("error", "warning", "suggestion", "never"),
        metavar="LEVEL",
        help="the least level at which findings make the exit status 1: error, warning, suggestion or never",
    )
    mending = parser.add_mutually_exclusive_group()
    mending.add_argument("--fix", action="store_true", help="mend what can be mended safely, and report the rest")
    mending.add_argument("--diff", action="store_true", help="show what --fix would change")
    add("--why", action="store_true", help="show what each finding rests on")
    add("--force-exclude", action="store_true", help="leave out excluded files even when they are named as PATH")
    add("--story-date", type=_day, metavar="DATE", help="the day, as 2026-11-24, of copy that does not give its own")
    add("-j", dest="jobs", type=_count, default=1, metavar="N", help="processes to use; 0: one for each processor")
    add("--no-cache", action="store_true", help="read every article afresh")
    add(
        "--languagetool",
        metavar="URL",
        help="have a LanguageTool server read the copy too; local: the one installed here",
    )
    for flag in FLAGS_TO_COME:
        add(flag, action=_ToCome, help="not built yet")
    _choice(parser)


def _choice(parser: ArgumentParser) -> None:
    _config(parser)

    def add(flag: str, many: str, help: str) -> None:
        parser.add_argument(flag, action=_More, type=_list, default=(), metavar=many, help=help)

    add("--select", "ID,…", "run only these rules or families")
    add("--ignore", "ID,…", "leave out these rules or families")
    add("--pack", "NAME,…", "switch on these packs as well")


def _config(parser: ArgumentParser) -> None:
    parser.set_defaults(select=(), ignore=(), pack=())
    parser.add_argument("--config", metavar="FILE", help="take the settings from FILE, wherever the copy lies")


def _rules(parser: ArgumentParser) -> None:
    _choice(parser)


def _explain(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the id of a rule")
    _choice(parser)


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="its pack and what is wrong, as in house.Utilise")
    parser.add_argument(
        "--extends",
        default="substitution",
        metavar="PATTERN",
        help="existence, consistency …; otherwise substitution",
    )
    _config(parser)


def _test(parser: ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", metavar="ID", help="rules, packs or folders; none: the house's packs")
    parser.add_argument("--corpus", metavar="DIR", help="a folder of copy to count the rules' findings in")
    _config(parser)


def _names(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("paths", nargs="*", metavar="PATH", help="files or folders")
    add("--format", choices=("text", "json"), default="text", metavar="NAME", help="text or json")
    adding = parser.add_mutually_exclusive_group()
    adding.add_argument("--add", metavar="NAME", help="put a name, in full, on the house's list")
    adding.add_argument("--import", dest="import_", metavar="FILE", help="put the names in a CSV file on it")
    add("--to", metavar="FILE", help="the list; otherwise the first in YAML that the settings name")
    add("--kind", choices=("person", "place", "body"), default="person", metavar="KIND", help="person, place or body")
    add("--order", choices=("given-first", "family-first"), default="given-first", metavar="ORDER", help=_ORDER)
    add("--banned", action=_More, type=_list, default=(), metavar="FORM,…", help="spellings of the name that are wrong")
    _choice(parser)


def _figures(parser: ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files or folders")
    parser.add_argument("--format", choices=("text", "json"), default="text", metavar="NAME", help="text or json")
    _choice(parser)


def _list(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _format(text: str) -> str:
    if text in FORMATS_TO_COME:
        raise ArgumentTypeError(f"'{text}' is not built yet")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"'{text}' is no date such as 2026-11-24") from None


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"'{text}' is no number of processes")
    return int(text)
