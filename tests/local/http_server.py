"""The HTTP server of the recorded facts: the routes that the head of `http.json` describes."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit


class Handler(BaseHTTPRequestHandler):
    """Answers every method alike."""

    protocol_version = "HTTP/1.1"
    requests: list[dict[str, Any]]

    def _answer(self) -> None:
        route = urlsplit(self.path).path
        body = self._read_body()
        match route.strip("/").split("/"):
            case ["json"]:
                self._send(200, b'{"b":1,"a":[1,2],"n":1.50}', "application/json")
            case ["echo"]:
                headers = {k.lower(): v for k, v in self.headers.items() if k.lower() != "host"}
                seen = {"method": self.command, "path": self.path, "headers": headers, "body": body.decode()}
                self._send(200, json.dumps(seen, sort_keys=True).encode(), "application/json")
            case ["status", code]:
                self._send(int(code), f"body of {code}".encode(), "text/plain")
            case ["redirect"]:
                self._send(302, b"", None, [("location", "/json")])
            case ["binary"]:
                self._send(200, bytes(range(256)), "application/octet-stream")
            case ["latin1"]:
                self._send(200, b"\xe9", "text/plain; charset=iso-8859-1")
            case ["utf8"]:
                self._send(200, "é😀".encode(), "text/plain; charset=utf-8")
            case ["nul"]:
                self._send(200, b"a\x00b", "text/plain")
            case ["empty"]:
                self._send(204, b"", None)
            case ["slow"]:
                time.sleep(4)
                self._send(200, b"late", "text/plain")
            case ["dup"]:
                self._send(200, b"hello", "text/plain", [("x-a", "1"), ("x-a", "2")])
            case ["big"]:
                size = int(parse_qs(urlsplit(self.path).query)["n"][0])
                self._send(200, b"x" * size, "text/plain")
            case _:
                self._send(404, b"", None)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _read_body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def _send(
        self, status: int, body: bytes, kind: str | None, more: list[tuple[str, str]] | None = None
    ) -> None:
        self.send_response_only(status)
        if kind is not None:
            self.send_header("content-type", kind)
        for name, value in more or ():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Silent."""


class Server(ThreadingHTTPServer):
    """Does not complain about clients that went away."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Silent: a client that timed out has closed its end."""


@contextmanager
def serving() -> Iterator[str]:
    """The base url of a server on a free port."""
    with Server(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
