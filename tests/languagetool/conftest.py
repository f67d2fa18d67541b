"""The real LanguageTool, started once on this machine, and one that has troubles of its own in front of it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

Start = Callable[..., str]


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
def start(jars: str) -> Generator[Start]:
    """Starts servers on loopback, with these arguments, that end with the tests; returns their URLs."""
    servers: list[subprocess.Popen[bytes]] = []

    def started(*arguments: str) -> str:
        port = free_port()
        command = ("java", "-Xmx1g", "-cp", jars, "org.languagetool.server.HTTPServer", "--port", str(port), *arguments)
        servers.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        url = f"http://127.0.0.1:{port}"
        for _ in range(600):
            assert servers[-1].poll() is None, "the server has ended"
            try:
                urllib.request.urlopen(f"{url}/v2/healthcheck", timeout=5).close()
            except OSError:
                time.sleep(0.2)
            else:
                return url
        raise TimeoutError("the server did not start")

    yield started
    for server in servers:
        server.kill()
        server.wait()


@pytest.fixture(scope="session")
def languagetool(start: Start) -> str:
    """The URL of a server as it comes."""
    return start()


@pytest.fixture
def troubled(languagetool: str) -> Generator[Troubled]:
    """A gateway before the real server."""
    with gateway(languagetool) as server:
        yield server


class Troubled(ThreadingHTTPServer):
    """A gateway that hands texts on to a server, but first gives the answers of `troubles`; `seen` are all texts."""

    def __init__(self, behind: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behind = behind
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.troubles: list[tuple[int, bytes]] = []
        self.seen: list[bytes] = []


class _Handler(BaseHTTPRequestHandler):
    server: Troubled

    def do_GET(self) -> None:
        self._answer(*self._handed_on(None))

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append(text)
        self._answer(*(self.server.troubles.pop() if self.server.troubles else self._handed_on(text)))

    def _handed_on(self, text: bytes | None) -> tuple[int, bytes]:
        try:
            with urllib.request.urlopen(self.server.behind + self.path, text, timeout=60) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def gateway(behind: str) -> Generator[Troubled]:
    with Troubled(behind) as server:
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
