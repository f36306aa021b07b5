"""References in the configuration of HTTP nodes: which parts are replaced, and how."""

from __future__ import annotations

import re
from collections.abc import Callable

from dfdsl.local.effects import Json
from dfdsl.local.substitution import ReferenceFailed

_ONE_REFERENCE = re.compile(r"\{[^{}]*\}|\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?\??", re.ASCII)


def substituted_request(
    config: dict[str, Json], multipart: bool, replaced: Callable[[str], str]
) -> dict[str, Json]:
    """`config` with references replaced in url, body, header values and the texts of parts; the rest stays."""
    result = {**config, "url": replaced(config["url"])}
    if isinstance(config.get("body"), str):
        result["body"] = replaced(config["body"])
    if isinstance(config.get("headers"), dict):
        # Values that are not strings are dropped, as pg_durable does.
        result["headers"] = {k: replaced(v) for k, v in config["headers"].items() if isinstance(v, str)}
    if multipart:
        result["parts"] = [_part(part, replaced) for part in config["parts"]]
    return result


def _part(part: Json, replaced: Callable[[str], str]) -> Json:
    if not isinstance(part, dict):
        return part
    result = dict(part)
    for field in ("name", "filename"):
        if isinstance(part.get(field), str):
            result[field] = replaced(part[field])
    data = part.get("data_b64")
    if isinstance(data, str) and (new := replaced(data)) != data:
        if _ONE_REFERENCE.fullmatch(data) is None:
            raise ReferenceFailed(
                f"HTTP_MULTIPART data_b64 for part '{part.get('name')}' mixes a variable reference with other text"
            )
        result["data_b64"] = new
    return result
