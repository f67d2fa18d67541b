"""A LanguageTool server, asked through language_tool_python: the one module that knows that library."""

from __future__ import annotations

import atexit
import re
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from typing import TypeVar

from language_tool_python import LanguageTool, Match
from language_tool_python.download_lt import LocalLanguageTool
from language_tool_python.exceptions import LanguageToolError

from newslint.errors import ServiceError
from newslint.languagetool.noise import UNWANTED
from newslint.languagetool.remark import Remark

T = TypeVar("T")

LOCAL = "local"
SECONDS = 30
"""How long an answer may take; the first one of a server that has just started takes ten."""
PAUSES = (0.5, 2.0)
"""The seconds before the second and the third try."""
REST = 60.0
"""The seconds for which a server that has failed is not asked again."""
AT_ONCE = 4
"""How many texts a server reads at a time."""

# What UTF-16 writes as two, and halves of such a pair. Another emoji goes in its place, so that offsets are the same
# here and there: the library puts right where a match begins but not its length, and keeps what it works that out with
# in one place for all threads. What is said of a stand-in is said of nothing in the copy.
_ASTRAL = re.compile("[\U00010000-\U0010ffff\ud800-\udfff]")
_STAND_IN = "☺"


class _NotStarted(Exception):
    """Why there is no server of our own."""


class _Client(LanguageTool):
    """The library's client, which would wait five minutes for an answer."""

    _TIMEOUT = SECONDS  # type: ignore[assignment]  # it has no setting for it


class _Starter(LanguageTool):
    """The library's, which would give a server fifteen seconds to start, and take any failure for that of a port."""

    def _start_server_on_free_port(self) -> None:
        self._start_local_server()

    def _wait_for_server_ready(self, timeout: int = 2 * SECONDS) -> None:
        super()._wait_for_server_ready(timeout)


@cache
def service(url: str, language: str) -> Service:
    """The server at `url`, or for "local" one that is started here, as a reader of one language."""
    return Service(url, language)


class Service:
    """A server as a reader of one language. One that fails is left alone for a while, not asked for every article."""

    def __init__(self, url: str, language: str) -> None:
        self._url, self._language = url, language
        self._name = 'languagetool = "local"' if url == LOCAL else url
        self._problem, self._until = "", 0.0

    def remarks(self, texts: Sequence[str]) -> list[tuple[Remark, ...]]:
        """What it says of each text. Raises ServiceError."""
        if self._problem and time.monotonic() < self._until:
            raise ServiceError(self._name, self._problem)
        self._problem = ""
        self._patiently(lambda: self._client)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(self._remarks_on, texts))

    @cached_property
    def _client(self) -> LanguageTool:
        root = _started() if self._url == LOCAL else self._url.rstrip("/").removesuffix("/v2")
        client = _Client(self._language, remote_server=f"{root}/")
        client.disabled_rules = set(UNWANTED)
        return client

    def _remarks_on(self, text: str) -> tuple[Remark, ...]:
        sent = _ASTRAL.sub(_STAND_IN, text)
        remarks = map(_remark, self._patiently(lambda: self._client.check(sent)))
        return tuple(each for each in remarks if not _ASTRAL.search(text, each.offset, each.offset + each.length))

    def _patiently(self, ask: Callable[[], T]) -> T:
        """What it answers, if need be after a while. Raises ServiceError."""
        for pause in (*PAUSES, None):
            if self._problem:  # another thread has waited long enough
                break
            try:
                return ask()
            except Exception as error:  # a KeyError, for one, where what answers is a server of another kind
                if pause is None or _is_final(error):
                    self._problem, self._until = self._told(error), time.monotonic() + REST
                else:
                    time.sleep(pause)
        raise ServiceError(self._name, self._problem)

    def _told(self, error: Exception) -> str:
        cause = error.__cause__
        if isinstance(error, _NotStarted):
            return str(error)
        if _is_timeout(error):
            return f"LanguageTool has not answered within {SECONDS} seconds"
        if isinstance(cause, OSError) and not isinstance(cause, ValueError):
            return "LanguageTool cannot be reached"
        if isinstance(error, LanguageToolError):
            return f"LanguageTool says: {' '.join(str(error).split())[:300]}"
        if _is_language(error):
            return f"this LanguageTool does not read {self._language}"
        return f"what answers is no LanguageTool ({type(error).__name__}: {error})"


def _remark(match: Match) -> Remark:
    instead = tuple(match.replacements)
    return Remark(match.offset, match.error_length, match.rule_id, match.category, match.message, instead)


def _is_final(error: Exception) -> bool:
    """Whether another try would bring nothing new. After a time-out the library has made one already."""
    return isinstance(error, _NotStarted) or _is_timeout(error) or _is_language(error)


def _is_timeout(error: Exception) -> bool:
    return "timed out" in str(error.__cause__)


def _is_language(error: Exception) -> bool:
    return isinstance(error, ValueError) and "unsupported language" in str(error)


@cache
def _started() -> str:
    """The URL of a server of the LanguageTool installed here, which ends with this process. Raises _NotStarted."""
    installed = LocalLanguageTool.get_latest_installed_version()
    if installed is None:  # the library would fetch 250 MB from the network
        place = "~/.cache/language_tool_python, or the folder that LTP_PATH names"
        raise _NotStarted(f"there is no LanguageTool here to start; unpack its zip into {place}")
    try:
        server = _Starter("en", language_tool_download_version=installed.version_name)
    except Exception as error:  # no Java, an old one, a broken jar: each is another exception of the library
        raise _NotStarted(f"LanguageTool {installed.version_name} cannot be started: {error}") from error
    atexit.register(server.close)
    return server.url.removesuffix("/v2/")
