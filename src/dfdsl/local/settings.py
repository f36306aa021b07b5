"""What an engine is started with, and the project's own settings for it.

A client says what it wants, and None where it takes what there is. The engine writes what it has into `engine.json`, so
that a client which wants something else is told instead of surprised.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from dfdsl.local.errors import LocalEngineError
from dfdsl.targets import DEFAULT

# Which addresses HTTP steps may reach: see `addresses.py`.
POLICIES = ("local", "any", "public")
DEFAULT_POLICY = "local"
POLICY_VARIABLE = "DFDSL_HTTP"
# The project's files, and where the engine's table is in each; the first that has one counts.
_FILES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("dfdsl.toml", ("local",)),
    ("pyproject.toml", ("tool", "dfdsl", "local")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client wants of an engine. `answers`: a file of canned HTTP answers; `database`: a foreign server's.

    `temporary`: the engine removes its data folder when it ends. `emulate`: the version of pg_durable to behave like.
    """

    port: int | None = None
    http: str | None = None
    answers: str | None = None
    database: str | None = None
    temporary: bool = False
    emulate: str | None = None

    def encode(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def decode(cls, value: Mapping[str, Any]) -> Settings:
        """What `encode` made; anything else in it is ignored."""
        return cls(**{field.name: value[field.name] for field in fields(cls) if field.name in value})

    def public(self) -> Settings:
        """Without what must not be written down: the address of a database may hold a password."""
        return replace(self, database=None)

    def conflict(self, running: Settings) -> str | None:
        """How an engine that runs with `running` differs from what is wanted, as a part of a sentence."""
        if self.port is not None and self.port != running.port:
            return "without a port" if running.port is None else f"on port {running.port}"
        if self.answers is not None and self.answers != running.answers:
            return (
                f"with the HTTP answers of {running.answers}" if running.answers else "without HTTP answers"
            )
        if self.http is not None and self.http != (running.http or DEFAULT_POLICY):
            return f"with http = '{running.http or DEFAULT_POLICY}'"
        if self.emulate is not None and self.emulate != (running.emulate or DEFAULT):
            return f"like pg_durable {running.emulate or DEFAULT}"
        return None


def project_settings(root: Path) -> Settings:
    """What the environment and the project's files say. Raises LocalEngineError."""
    if given := os.environ.get(POLICY_VARIABLE):
        return Settings(http=_policy(given, POLICY_VARIABLE))
    for name, keys in _FILES:
        table = _table(root / name, keys)
        if table is None:
            continue
        where = f"[{'.'.join(keys)}] in {name}"
        for key in table:
            if key != "http":
                raise LocalEngineError(f"{where} has an unknown key '{key}'; there is: http.")
        return Settings(http=_policy(table["http"], f"http of {where}") if "http" in table else None)
    return Settings()


def _table(path: Path, keys: tuple[str, ...]) -> Mapping[str, Any] | None:
    try:
        found: Any = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise LocalEngineError(f"{path.name} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LocalEngineError(f"{path.name} is not TOML: {error}.") from error
    for key in keys:
        if not isinstance(found, dict) or key not in found:
            return None
        found = found[key]
    if not isinstance(found, dict):
        raise LocalEngineError(f"{'.'.join(keys)} in {path.name} has to be a table.")
    return found


def _policy(value: object, where: str) -> str:
    if value not in POLICIES:
        raise LocalEngineError(f"{where} has to be one of {', '.join(POLICIES)}, not '{value}'.")
    return str(value)
