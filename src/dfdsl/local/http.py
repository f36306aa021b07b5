"""One HTTP node: a request, and its response as pg_durable shows it. No redirects, no retries, no proxies.

Where a request may go is the `Rules`' to say: over the network to addresses that are allowed, or to canned answers.
"""

from __future__ import annotations

import base64
import binascii
import http.client
import json
import re
import secrets
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import SKIP_HEADER, Url, parse_url

from dfdsl.local.addresses import blocked_host, is_blocked, refusal
from dfdsl.local.answers import Answers
from dfdsl.local.effects import Json
from dfdsl.local.jsontext import dump
from dfdsl.local.substitution import NEWEST
from dfdsl.targets import Target as Version

_PREVIEW_BYTES = 512
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BAD_HEADER_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TEXTUAL = frozenset(
    f"application/{name}"
    for name in [
        "json",
        "xml",
        "javascript",
        "ecmascript",
        "x-www-form-urlencoded",
        "graphql",
        "yaml",
        "x-yaml",
    ]
)
_NO_BODY = ("Content-Length", "0")
_COMPRESSED = ("gzip", "deflate")


class HttpFailed(Exception):
    """The node's error text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What goes over the wire."""

    url: str
    method: str
    headers: Mapping[str, str]
    body: bytes | None
    timeout: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Where requests may go: a policy of `addresses`, or a file of answers. version: as which they are sent."""

    policy: str = "any"
    answers: Answers | None = None
    version: Version = NEWEST


class _Plain(HTTPConnection):
    """Without the `Content-Length: 0` that urllib3 adds to a POST without a body."""

    def putheader(self, header: str | bytes, *values: object) -> None:
        name, *texts = map(_text, (header, *values))
        if (name, *texts) != _NO_BODY:
            super().putheader(name, *texts)


class _Secure(HTTPSConnection):
    """As `_Plain`, over TLS with the system's certificates."""

    def putheader(self, header: str | bytes, *values: object) -> None:
        name, *texts = map(_text, (header, *values))
        if (name, *texts) != _NO_BODY:
            super().putheader(name, *texts)


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def send(config: dict[str, Json], multipart: bool, rules: Rules) -> Json:
    """Send the request of a node's configuration and give the response's envelope."""
    headers = _own_headers(rules.version)
    request = _multipart(config, headers) if multipart else _request(config, None, headers)
    started = time.monotonic()
    if rules.answers is None:
        status, headers, raw = _exchange(request, rules)
    else:
        status, headers, raw = _canned(request, rules.answers)
    body, encoding = _text_or_base64(raw, headers.get("content-type"), rules.version)
    if status >= 500:
        raise HttpFailed(f"HTTP {request.method} {request.url} returned {status}: {_preview(body, encoding)}")
    response = {
        "status": status,
        "body": body,
        "headers": headers,
        "ok": 200 <= status < 300,
        "duration_ms": round((time.monotonic() - started) * 1000),
    }
    return {**response, "encoding": encoding} if rules.version.says_encoding else response


def _own_headers(version: Version) -> dict[str, str]:
    """What a request says of its sender. urllib3 would say things of its own where there is nothing."""
    return {
        "accept": "*/*",
        "accept-encoding": "gzip,deflate" if version.accepts_compressed else SKIP_HEADER,
        "user-agent": f"pg_durable/{version.name}" if version.agent_header else SKIP_HEADER,
    }


def _request(config: dict[str, Json], body: bytes | None, own: Mapping[str, str]) -> Request:
    url = config["url"]
    scheme = url.split("://", 1)[0]
    if scheme.lower() not in ("http", "https"):
        raise HttpFailed(f"Blocked: unsupported URL scheme '{scheme}'. Only http and https are allowed.")
    headers = dict(own)
    for name, value in (config.get("headers") or {}).items():
        if not _HEADER_NAME.fullmatch(name) or _BAD_HEADER_VALUE.search(value):
            raise HttpFailed(f"HTTP request failed: {url} - builder error")
        headers[name.lower()] = value
    if body is None and config.get("body") is not None:
        body = str(config["body"]).encode()
    return Request(
        url=url, method=config["method"], headers=headers, body=body, timeout=config["timeout_seconds"]
    )


def _multipart(config: dict[str, Json], own: Mapping[str, str]) -> Request:
    boundary = "-".join(secrets.token_hex(8) for _ in range(4))
    out = b""
    for part in config["parts"]:
        if not isinstance(part, dict) or not isinstance(part.get("name"), str):
            raise HttpFailed(
                f"Invalid multipart HTTP config: missing field `name` {_serde_place(config, part)}"
            )
        disposition = f'form-data; name="{_escaped(part["name"])}"'
        if isinstance(part.get("filename"), str):
            disposition += f'; filename="{_escaped(part["filename"])}"'
        out += f"--{boundary}\r\nContent-Disposition: {disposition}\r\n".encode()
        if isinstance(part.get("content_type"), str):
            out += f"Content-Type: {part['content_type']}\r\n".encode()
        out += b"\r\n" + _part_data(part) + b"\r\n"
    out += f"--{boundary}--\r\n".encode()
    return _request(config, out, {**own, "content-type": f"multipart/form-data; boundary={boundary}"})


def _escaped(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _serde_place(config: dict[str, Json], part: Json) -> str:
    # Where pg_durable's JSON reader notices it: behind the part, in the configuration's compact text.
    text = dump(config)
    return f"at line 1 column {text.index(dump(part)) + len(dump(part))}"


def _part_data(part: dict[str, Json]) -> bytes:
    data = "".join(str(part.get("data_b64", "")).split())
    for offset, letter in enumerate(data.rstrip("=")):
        if not (letter.isascii() and (letter.isalnum() or letter in "+/")):
            raise HttpFailed(
                f"Invalid base64 in part '{part['name']}': Invalid symbol {ord(letter)}, offset {offset}."
            )
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise HttpFailed(f"Invalid base64 in part '{part['name']}': Invalid padding") from None


def _canned(request: Request, answers: Answers) -> tuple[int, dict[str, str], bytes]:
    found = answers.take(request.method, request.url)
    if isinstance(found, str):
        raise HttpFailed(found)
    time.sleep(min(found.delay, request.timeout))
    if found.delay >= request.timeout:
        raise HttpFailed(f"HTTP timeout after {request.timeout}s: {request.url}")
    return found.status, dict(found.headers), found.body


def _exchange(request: Request, rules: Rules) -> tuple[int, dict[str, str], bytes]:
    url, policy = request.url, rules.policy
    try:
        target = parse_url(url)
    except urllib3.exceptions.LocationParseError:
        raise HttpFailed(f"HTTP request failed: {url} - builder error") from None
    host = (target.host or "").strip("[]")
    if blocked_host(host, policy):
        raise HttpFailed(refusal(host, policy))
    deadline = time.monotonic() + request.timeout
    connection = _connection(target, request)
    try:
        _connect(connection, host, policy)
        connection.request(
            request.method, target.request_uri, request.body, dict(request.headers), preload_content=False
        )
        response = connection.getresponse()
        chunks = []
        while chunk := response.read1(65536, decode_content=rules.version.accepts_compressed):
            chunks.append(chunk)
            if time.monotonic() > deadline:
                raise TimeoutError
        return response.status, _headers(response, rules.version), b"".join(chunks)
    # A failure to connect first: urllib3 counts it among the timeouts.
    except (urllib3.exceptions.NewConnectionError, urllib3.exceptions.NameResolutionError, ssl.SSLError):
        raise HttpFailed(
            f"HTTP connection failed: {url} - error sending request for url ({target.url})"
        ) from None
    except (TimeoutError, urllib3.exceptions.TimeoutError):
        raise HttpFailed(f"HTTP timeout after {request.timeout}s: {url}") from None
    except (OSError, urllib3.exceptions.HTTPError, http.client.HTTPException) as error:
        raise HttpFailed(
            f"HTTP request failed: {url} - error sending request for url ({target.url}): {error}"
        ) from None
    finally:
        connection.close()


def _connect(connection: HTTPConnection, host: str, policy: str) -> None:
    """Connect, and look who is at the other end: a name may stand for another address than a moment ago."""
    connection.connect()
    if connection.sock is not None and is_blocked(str(connection.sock.getpeername()[0]), policy):
        raise HttpFailed(refusal(host, policy))


def _connection(target: Url, request: Request) -> HTTPConnection:
    timeout = urllib3.Timeout(total=request.timeout)
    host = (target.host or "").strip("[]")
    if target.scheme == "https":
        return _Secure(host, target.port or 443, timeout=timeout.connect_timeout)
    return _Plain(host, target.port or 80, timeout=timeout.connect_timeout)


def _headers(response: urllib3.BaseHTTPResponse, version: Version) -> dict[str, str]:
    # The last of several wins, and what was unpacked is not said to be packed.
    headers = {name.lower(): value for name, value in response.headers.iteritems()}
    if version.accepts_compressed and headers.get("content-encoding", "").lower() in _COMPRESSED:
        headers.pop("content-encoding")
        headers.pop("content-length", None)
    return headers


def _text_or_base64(raw: bytes, content_type: str | None, version: Version) -> tuple[str, str]:
    if _is_textual(content_type) or not version.says_encoding:
        return raw.decode(errors="replace"), "text"
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = "\x00"
    return (base64.b64encode(raw).decode(), "base64") if "\x00" in text else (text, "text")


def _is_textual(content_type: str | None) -> bool:
    mime = (content_type or "").split(",")[0].split(";")[0].strip().lower()
    return mime.startswith("text/") or mime.endswith(("+json", "+xml", "+yaml")) or mime in _TEXTUAL


def _preview(body: str, encoding: str) -> str:
    size = len(body.encode())
    if size <= _PREVIEW_BYTES:
        return body
    start = body.encode()[:_PREVIEW_BYTES].decode(errors="ignore")
    unit = "base64 characters" if encoding == "base64" else "bytes"
    return f"{start}... [truncated, {size} {unit} total]"


def config_of(text: str) -> dict[str, Json]:
    """The configuration as the driver passed it on, in JSON text to keep the order of headers."""
    config: dict[str, Json] = json.loads(text)
    return config
