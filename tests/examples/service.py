"""The web service that the examples talk to: exports that take a while, and products."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import unquote

LOOKS_UNTIL_READY = 2


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: "_Server"

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers.get("content-length") or 0)))
        with_id = f"{asked['table']}-{len(self.server.looks) + 1}"
        self.server.looks[with_id] = 0
        self._answer(201, {"id": with_id})

    def do_GET(self) -> None:
        kind, _, name = self.path.lstrip("/").partition("/")
        if kind == "products":
            self._answer(200, {"product": unquote(name)})
        elif kind == "exports" and name in self.server.looks:
            self.server.looks[name] += 1
            ready = self.server.looks[name] > LOOKS_UNTIL_READY
            self._answer(200, {"state": "ready", "rows": 12} if ready else {"state": "running"})
        else:
            self._answer(404, {})

    def _answer(self, status: int, body: object) -> None:
        text = json.dumps(body).encode()
        self.send_response_only(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.looks: dict[str, int] = {}


@contextmanager
def serving() -> Iterator[str]:
    """The base url of the service on a free port."""
    with _Server() as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
