"""The engine for the tests that run programs, and a server that says what it was asked."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from dfdsl.local import Engine, missing, running


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        yield found


class _Echo(BaseHTTPRequestHandler):
    def _answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length).decode()
        kept = {k.lower(): v for k, v in self.headers.items() if k.lower().startswith(("x-", "content-type"))}
        said = {"method": self.command, "path": self.path, "body": body, "headers": kept}
        answer = json.dumps(said).encode()
        self.send_response(404 if self.path.startswith("/missing") else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _answer

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="session")
def echo() -> Iterator[str]:
    """The address of the echo server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()
