"""Plugins as they are installed: real distributions in a folder that Python imports from."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint import Article, Finding, Source, __version__, plugins
from newslint.engine import run
from newslint.errors import PluginError, ReadError, SettingsError
from newslint.settings import Settings

Install = Callable[..., None]


def hook(signature: str, body: str = "pass", options: str = "") -> str:
    return f"from newslint import *\n\n@hookimpl({options})\ndef {signature}:\n    {body}\n\n"


def fog(id: str = "weather.Fog") -> str:
    return hook("newslint_rules()", f"return [Rule('{id}', 'Fog.', lambda article: [Match(Span(0, 1))])]")


def named(kind: str, name: str) -> str:
    """A plugin that brings a pattern or a reporter that is no more than its name."""
    return hook(f"newslint_{kind}()", f"return [type('Fog', (), {{'extends': '{name}', 'name': '{name}'}})]")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs a distribution of one module, which is its entry point."""
    monkeypatch.syspath_prepend(tmp_path)

    def installed(distribution: str, code: str, version: str = "1.0", entry: str = "", attribute: str = "") -> None:
        module = distribution.replace("-", "_")
        monkeypatch.delitem(sys.modules, module, raising=False)
        (tmp_path / f"{module}.py").write_text(code)
        metadata = tmp_path / f"{module}-{version}.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
        (metadata / "entry_points.txt").write_text(f"[newslint]\n{entry or distribution} = {module}{attribute}\n")

    return installed


def load(*wanted: str) -> plugins.Plugins:
    return plugins.load(Settings(plugins=wanted, path="newslint.toml"))


def refusal() -> str:
    with pytest.raises(PluginError) as refused:
        load()
    return str(refused.value)


def article(text: str) -> Article:
    return load().parse(Source("copy.txt", text))


def test_newslint_brings_its_own_parts_by_the_same_hooks() -> None:
    own = load()
    assert {rule.id for rule in own.rules()} >= {"names.Misspelt", "typos.RepeatedWord"}
    assert set(own.patterns()) >= {"existence", "substitution"}
    assert set(own.reporters()) >= {"text", "jsonl"}
    assert {Path(pack).name for pack in own.packs()} >= {"core", "wire-us"}
    assert own.parse(Source("copy.txt", "One word.")).text == "One word."


def test_newslint_rules(install: Install) -> None:
    install("weather-desk", fog())
    assert "weather.Fog" in {rule.id for rule in load().rules()}


def test_newslint_rules_may_depend_on_the_settings(install: Install) -> None:
    body = "return [Rule(f'weather.{settings.english.title()}', 'Fog.', lambda article: [])]"
    install("weather-desk", hook("newslint_rules(settings)", body))
    loaded = plugins.load(Settings(english="uk", plugins=("weather-desk",)))
    assert "weather.Uk" in {rule.id for rule in loaded.rules()}


def test_newslint_packs(install: Install, tmp_path: Path) -> None:
    install("weather-desk", hook("newslint_packs()", f"return [{str(tmp_path / 'weather')!r}]"))
    assert str(tmp_path / "weather") in load().packs()


def test_newslint_patterns(install: Install) -> None:
    install("weather-desk", named("patterns", "drizzle"))
    assert load().patterns()["drizzle"].extends == "drizzle"


def test_newslint_reporters(install: Install) -> None:
    install("weather-desk", named("reporters", "teletext"))
    assert load().reporters()["teletext"].name == "teletext"


def test_newslint_parse_is_asked_of_a_plugin_before_newslint(install: Install) -> None:
    read = "return Article(source, source.text.upper(), SourceMap.identity(len(source.text)), ())"
    install("weather-desk", hook("newslint_parse(source)", read))
    assert article("Quiet.").text == "QUIET."


def test_a_reader_leaves_what_it_does_not_know_to_others(install: Install) -> None:
    install("weather-desk", hook("newslint_parse(source)", "return None"))
    assert article("Quiet.").text == "Quiet."


@pytest.mark.parametrize(("left", "standing"), [("findings[1:]", 2), ("()", 0), ("None", 3)])
def test_newslint_review(install: Install, left: str, standing: int) -> None:
    install("weather-desk", fog())
    install("night-editor", hook("newslint_review(findings)", f"return {left}"))
    assert len(reviewed("A word.")) == standing


def test_each_review_sees_what_the_one_before_it_left(install: Install) -> None:
    install("weather-desk", fog())
    install("day-editor", hook("newslint_review(findings)", "return findings[1:]"))
    install("night-editor", hook("newslint_review(article, findings)", "return findings[1:]"))
    assert len(reviewed("A word.")) == 1


def reviewed(text: str) -> list[Finding]:
    """What stands of three findings."""
    loaded, read = load(), article(text)
    rules = [rule for rule in loaded.rules() if rule.id == "weather.Fog"]
    findings, _ = run(rules * 3, read)
    return loaded.review(read, findings)


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("import nonesuch", "cannot be imported: ModuleNotFoundError: No module named 'nonesuch'"),
        ("1 / 0", "cannot be imported: ZeroDivisionError: division by zero"),
        ("raise SystemExit(0)", "cannot be imported: SystemExit: 0"),
        ("words = []", "'weather_desk' has no hooks"),
        (hook("newslint_rulez()"), "there is no hook 'newslint_rulez'; did you mean 'newslint_rules'?"),
        (hook("newslint_review(faults)"), "Plugin 'weather-desk' for hook 'newslint_review'"),
        (hook("newslint_rules()", "yield", "wrapper=True"), "its newslint_rules wraps those of others"),
        (hook("newslint_rules()", "return 1 / 0"), "newslint_rules failed: ZeroDivisionError: division by zero"),
        (hook("newslint_rules()", "yield 1 / 0"), "newslint_rules failed: ZeroDivisionError: division by zero"),
        (hook("newslint_rules()", "return ['fog']"), "newslint_rules failed: AttributeError: 'str' object"),
        (
            hook("newslint_packs()", "return None"),
            "newslint_packs failed: TypeError: 'NoneType' object is not iterable",
        ),
    ],
)
def test_a_plugin_that_cannot_be_used_is_named(install: Install, code: str, problem: str) -> None:
    install("weather-desk", code, version="2.5")
    assert refusal().startswith(f"plugin weather-desk 2.5: {problem}")


def test_a_reader_or_reviewer_that_raises_is_named(install: Install) -> None:
    read = article("Quiet.")
    install("weather-desk", hook("newslint_parse()", "1 / 0") + hook("newslint_review()", "1 / 0"))
    loaded = load()
    with pytest.raises(PluginError, match=r"^plugin weather-desk 1\.0: newslint_parse failed: ZeroDivisionError"):
        loaded.parse(read.source)
    with pytest.raises(PluginError, match=r"^plugin weather-desk 1\.0: newslint_review failed: ZeroDivisionError"):
        loaded.review(read, [])


def test_an_answer_of_the_wrong_kind_is_named(install: Install) -> None:
    read = article("Quiet.")
    install("weather-desk", hook("newslint_parse()", "return 'fog'") + hook("newslint_review()", "return ['fog']"))
    loaded = load()
    with pytest.raises(PluginError, match=r"newslint_parse failed: TypeError: 'fog' is no Article$"):
        loaded.parse(read.source)
    with pytest.raises(PluginError, match=r"newslint_review failed: TypeError: 'fog' is no Finding$"):
        loaded.review(read, [])


def test_a_hook_may_have_arguments_of_its_own(install: Install) -> None:
    install("weather-desk", fog() + hook("newslint_review(findings, fog=())", "return fog"))
    assert reviewed("A word.") == []


def test_a_reader_may_say_that_copy_cannot_be_read(install: Install) -> None:
    raising = "from newslint.errors import ReadError; raise ReadError(source.path, 'ends in the middle')"
    install("weather-desk", hook("newslint_parse(source)", raising))
    with pytest.raises(ReadError, match=r"^copy\.txt: ends in the middle$"):
        article("Quiet.")


@pytest.mark.parametrize(
    ("code", "clash"),
    [
        (fog(), "rule 'weather.Fog'"),
        (hook("newslint_packs()", "return ['weather']"), "pack 'weather'"),
        (named("patterns", "drizzle"), "pattern 'drizzle'"),
        (named("reporters", "teletext"), "format 'teletext'"),
    ],
)
def test_two_that_bring_the_same_are_named(install: Install, code: str, clash: str) -> None:
    install("weather-desk", code)
    install("weather-office", code, version="3.1")
    assert refusal() == f"plugin weather-office 3.1: its {clash} is that of weather-desk 1.0 too"


@pytest.mark.parametrize(
    ("code", "clash"),
    [
        (fog("names.Misspelt"), "rule 'names.Misspelt'"),
        (named("patterns", "existence"), "pattern 'existence'"),
        (named("reporters", "text"), "format 'text'"),
    ],
)
def test_a_plugin_that_brings_what_newslint_has_is_named(install: Install, code: str, clash: str) -> None:
    install("weather-desk", code)
    assert refusal() == f"plugin weather-desk 1.0: its {clash} is that of newslint {__version__} too"


def test_two_with_the_same_entry_point_are_named(install: Install) -> None:
    install("weather-desk", fog(), entry="weather")
    install("weather-office", fog("weather.Mist"), entry="weather")
    assert refusal() == "plugin weather-office 1.0: its entry point 'weather' is that of weather-desk 1.0 too"


def test_settings_name_the_plugins_to_use(install: Install) -> None:
    install("weather-desk", fog())
    install("broken", "1 / 0")
    assert "weather.Fog" in {rule.id for rule in load("Weather.Desk").rules()}


def test_a_plugin_that_settings_name_must_be_there(install: Install) -> None:
    install("weather-desk", fog())
    with pytest.raises(SettingsError) as refused:
        load("wether-desk")
    assert str(refused.value) == "newslint.toml: plugin 'wether-desk' is not installed; did you mean 'weather-desk'?"


@pytest.mark.parametrize("attribute", [":desk", " : desk [maps]"])
def test_an_entry_point_may_be_a_part_of_a_module(install: Install, attribute: str) -> None:
    install("weather-desk", f"import types\n{fog()}desk = types.SimpleNamespace(**globals())\n", attribute=attribute)
    assert "weather.Fog" in {rule.id for rule in load().rules()}


def test_a_broken_plugin_stops_the_run_before_any_copy_is_read(install: Install, tmp_path: Path) -> None:
    install("weather-desk", "1 / 0", version="2.5")
    command = [sys.executable, "-m", "newslint", "check", "nowhere.txt"]
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "newslint: plugin weather-desk 2.5: cannot be imported: ZeroDivisionError: division by zero\n"
