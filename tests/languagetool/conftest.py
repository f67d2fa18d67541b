"""The real LanguageTool, started once on this machine, and a gateway before it that has troubles of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import pytest


@pytest.fixture(scope="session")
def jars(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The class path of the server. Maven fetches 90 MB for it once, and keeps them where it keeps all it fetches."""
    if not shutil.which("java") or not (maven := shutil.which("mvn")):
        pytest.skip("the tests of LanguageTool need Java 17 and Maven")
    path = tmp_path_factory.mktemp("maven") / "classpath"
    pom = Path(__file__).parent / "pom.xml"
    goal = ("dependency:build-classpath", f"-Dmdep.outputFile={path}")
    ran = subprocess.run([maven, "-B", "-q", "-f", pom, *goal], capture_output=True, encoding="utf-8", check=False)
    if ran.returncode:
        pytest.skip(f"Maven did not bring LanguageTool: {ran.stdout[-500:]}")
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def serving(jars: str) -> Callable[..., AbstractContextManager[str]]:
    """Servers on loopback, with the arguments given, that end with their context; it is their URL."""

    @contextmanager
    def started(*arguments: str) -> Generator[str]:
        port = free_port()
        command = ("java", "-Xmx1g", "-cp", jars, "org.languagetool.server.HTTPServer", "--port", str(port), *arguments)
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
            try:
                yield answering(f"http://127.0.0.1:{port}", server)
            finally:
                server.kill()

    return started


def answering(url: str, server: subprocess.Popen[bytes]) -> str:
    """The URL of a server that has begun to answer."""
    for _ in range(600):
        assert server.poll() is None, "the server has ended"
        try:
            urllib.request.urlopen(f"{url}/v2/healthcheck", timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return url
    raise TimeoutError("the server did not start")


@pytest.fixture(scope="session")
def languagetool(serving: Callable[..., AbstractContextManager[str]]) -> Generator[str]:
    """The URL of a server as it comes."""
    with serving() as url:
        yield url


class Gateway(ThreadingMixIn, WSGIServer):
    """Hands texts on to a server, but first gives the answers in `troubles`; `seen` are all texts that came."""

    behind = ""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.troubles: list[tuple[int, bytes]] = []
        self.seen: list[bytes] = []
        self.set_app(self.answer)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def answer(self, asked: dict[str, Any], respond: Callable[..., object]) -> list[bytes]:
        text = asked["wsgi.input"].read(int(asked["CONTENT_LENGTH"] or 0)) or None
        if text:
            self.seen.append(text)
        status, body = self.troubles.pop() if text and self.troubles else self.handed_on(asked["PATH_INFO"], text)
        respond(f"{status} -", [("Content-Length", str(len(body)))])
        return [body]

    def handed_on(self, path: str, text: bytes | None) -> tuple[int, bytes]:
        try:
            with urllib.request.urlopen(self.behind + path, text, timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()


class Quiet(WSGIRequestHandler):
    """Keeps no log."""

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def gateway(languagetool: str) -> Generator[Gateway]:
    """A gateway before the real server."""
    with Gateway(("127.0.0.1", 0), Quiet) as server:
        server.behind = languagetool
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def free_port() -> int:
    """A port of loopback that nothing listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@pytest.fixture
def nowhere() -> str:
    """A URL where nothing listens."""
    return f"http://127.0.0.1:{free_port()}"
