"""The one error that users of the local engine see."""

from __future__ import annotations


class LocalEngineError(Exception):
    """The local engine cannot be used; the message is one sentence and says what to do."""
