"""Canned answers for HTTP steps: tests and work without a network. No request leaves the machine.

A JSON list of answers, or TOML with `[[answers]]`. The first answer that fits a request and is not used up is given.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import threading
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dfdsl.local.errors import LocalEngineError

_BODIES = ("body", "json", "base64")
_KEYS = ("method", "url", "status", "headers", *_BODIES, "delay", "times")
_METHODS = ("GET", "POST", "PUT", "DELETE", "PATCH")
_MAX_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One entry. `method` None: any; `url` may have `*`; `times` None: as often as it is asked for."""

    url: str
    method: str | None
    status: int
    headers: Mapping[str, str]
    body: bytes
    delay: float
    times: int | None

    def fits(self, method: str, url: str) -> bool:
        if self.method is not None and self.method != method:
            return False
        pattern = ".*".join(re.escape(piece) for piece in self.url.split("*"))
        return re.fullmatch(pattern, url, re.DOTALL) is not None


class Answers:
    """The answers of a file, and how often each was given. A file that changes is read again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._stamp: tuple[int, int] | None = None
        self._entries: list[Answer] = []
        self._given: list[int] = []
        self._refresh()

    def take(self, method: str, url: str) -> Answer | str:
        """The answer to a request, or the sentence by which the step fails."""
        with self._lock:
            try:
                self._refresh()
            except LocalEngineError as error:
                return str(error)
            used_up = False
            for position, entry in enumerate(self._entries):
                if not entry.fits(method, url):
                    continue
                if entry.times is not None and self._given[position] >= entry.times:
                    used_up = True
                    continue
                self._given[position] += 1
                return entry
        why = "no answer is left in" if used_up else "there is no answer in"
        return f"HTTP request not sent: {why} {self.path.name} for {method} {url}"

    def _refresh(self) -> None:
        try:
            found = self.path.stat()
        except OSError as error:
            raise LocalEngineError(f"{self.path} cannot be read: {error.strerror}.") from None
        stamp = (found.st_mtime_ns, found.st_size)
        if stamp != self._stamp:
            self._entries = read_answers(self.path)
            self._given = [0] * len(self._entries)
            self._stamp = stamp


def read_answers(path: Path) -> list[Answer]:
    """The entries of a file. Raises LocalEngineError, which names the place."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LocalEngineError(f"{path} cannot be read: {error.strerror}.") from None
    if len(data) > _MAX_BYTES:
        raise LocalEngineError(f"{path} has more than {_MAX_BYTES // 2**20} MB.")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise LocalEngineError(f"{path} is not UTF-8: byte {error.start}.") from None
    given = _toml(path, text) if path.suffix == ".toml" else _json(path, text)
    if isinstance(given, dict):
        unknown = [key for key in given if key != "answers"]
        if unknown:
            raise LocalEngineError(
                f"{path}: unknown key '{unknown[0]}'; the answers are a list named answers."
            )
        given = given.get("answers", [])
    if not isinstance(given, list):
        raise LocalEngineError(f"{path}: the answers have to be a list.")
    return [_answer(f"{path}: answer {number}", value) for number, value in enumerate(given, 1)]


def _toml(path: Path, text: str) -> Any:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LocalEngineError(f"{path} is not TOML: {error}.") from None


def _json(path: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise LocalEngineError(
            f"{path}:{error.lineno}:{error.colno}: this is not JSON: {error.msg}."
        ) from None
    except RecursionError:
        raise LocalEngineError(f"{path}: this is nested too deeply.") from None


def _answer(where: str, value: Any) -> Answer:
    if not isinstance(value, dict):
        raise LocalEngineError(f"{where} has to be an object.")
    for key in value:
        if key not in _KEYS:
            raise LocalEngineError(f"{where} has an unknown key '{key}'; there are: {', '.join(_KEYS)}.")
    url = _typed(where, value, "url", str, None, "a text")
    if not url:
        raise LocalEngineError(f"{where} has no url.")
    bodies = [key for key in _BODIES if key in value]
    if len(bodies) > 1:
        raise LocalEngineError(f"{where} has both {bodies[0]} and {bodies[1]}.")
    body, kind = _body(where, value, bodies[0] if bodies else None)
    headers = {"content-type": kind} if kind else {}
    status = _number(where, value, "status", 200, 100, 599)
    if bodies:
        headers["content-length"] = str(len(body))
    headers.update(_headers(where, value))
    times = _number(where, value, "times", 0, 1, 2**31) if "times" in value else None
    return Answer(
        url=url,
        method=_method(where, value),
        status=status,
        headers=headers,
        body=body,
        delay=_delay(where, value),
        times=times,
    )


def _typed(where: str, value: dict[str, Any], key: str, kind: type, default: Any, name: str) -> Any:
    found = value.get(key, default)
    if key in value and (not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool)):
        raise LocalEngineError(f"{where}: {key} has to be {name}.")
    return found


def _number(where: str, value: dict[str, Any], key: str, default: int, low: int, high: int) -> int:
    found: int = _typed(where, value, key, int, default, "a whole number")
    if key in value and not low <= found <= high:
        raise LocalEngineError(f"{where}: {key} has to be from {low} to {high}, not {found}.")
    return found


def _method(where: str, value: dict[str, Any]) -> str | None:
    given = _typed(where, value, "method", str, None, "a text")
    if given is None or given == "*":
        return None
    if given.upper() not in _METHODS:
        raise LocalEngineError(f"{where}: method has to be one of {', '.join(_METHODS)}, not '{given}'.")
    return str(given).upper()


def _delay(where: str, value: dict[str, Any]) -> float:
    given = value.get("delay", 0)
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 <= given <= 86_400:
        raise LocalEngineError(f"{where}: delay has to be a number of seconds, not {given!r}.")
    return float(given)


def _headers(where: str, value: dict[str, Any]) -> dict[str, str]:
    given = _typed(where, value, "headers", dict, {}, "an object")
    for name, text in given.items():
        if not isinstance(text, str):
            raise LocalEngineError(f"{where}: the header {name} has to be a text.")
    return {name.lower(): text for name, text in given.items()}


def _body(where: str, value: dict[str, Any], key: str | None) -> tuple[bytes, str | None]:
    """The bytes and the content type that goes with the way in which they were written down."""
    if key is None:
        return b"", None
    if key == "json":
        try:
            # Compact, in the order written.
            text = json.dumps(value["json"], ensure_ascii=False, separators=(",", ":"))
        except TypeError:
            raise LocalEngineError(f"{where}: json holds a value that JSON does not have.") from None
        return text.encode(), "application/json"
    given = _typed(where, value, key, str, None, "a text")
    if key == "body":
        return given.encode(), "text/plain; charset=utf-8"
    try:
        return base64.b64decode("".join(given.split()), validate=True), "application/octet-stream"
    except (binascii.Error, ValueError):
        raise LocalEngineError(f"{where}: base64 is not base64.") from None
