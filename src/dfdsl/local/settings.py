"""What an engine is started with, and what the environment says of it.

A client says what it wants, and None where it takes what there is. The engine writes what it has into `engine.json`, so
that a client which wants something else is told instead of surprised.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from dfdsl.local.errors import LocalEngineError
from dfdsl.settings import POLICIES
from dfdsl.targets import DEFAULT

DEFAULT_POLICY = "local"
POLICY_VARIABLE = "DFDSL_HTTP"


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


def policy_of_environment() -> str | None:
    """Which addresses HTTP steps may reach, as `DFDSL_HTTP` says. Raises LocalEngineError."""
    given = os.environ.get(POLICY_VARIABLE)
    if not given:
        return None
    if given not in POLICIES:
        raise LocalEngineError(f"{POLICY_VARIABLE} has to be one of {', '.join(POLICIES)}, not '{given}'.")
    return given
