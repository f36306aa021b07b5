"""The two streams of a command: the product on stdout, all else on stderr; and when they may be coloured.

Text that comes from a server or a file name goes through `printable` before it is shown on a terminal.
"""

import os
import sys
from typing import TextIO

DONE, FINDINGS, FAULT, INTERRUPTED = 0, 1, 2, 130

RESET = "\x1b[0m"
STYLES = {
    "red": "\x1b[31m",
    "green": "\x1b[32m",
    "yellow": "\x1b[33m",
    "cyan": "\x1b[36m",
    "dim": "\x1b[2m",
    "bold": "\x1b[1m",
}


class Fault(Exception):
    """A command cannot do its work: one message for the user, no traceback. `status` is the exit code."""

    def __init__(self, message: str, status: int = FAULT) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


def wants_color(stream: TextIO | None) -> bool:
    """NO_COLOR and FORCE_COLOR decide when they are set to something, else whether the stream is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream)


def is_terminal(stream: TextIO | None) -> bool:
    return (
        stream is not None and not stream.closed and stream.isatty() and os.environ.get("TERM", "") != "dumb"
    )


def paint(text: str, style: str, color: bool) -> str:
    return f"{STYLES[style]}{text}{RESET}" if color and text else text


def printable(text: str) -> str:
    """The text with control characters (but newline and tab) written out, so that no data steers the terminal."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" for c in text)


def unwritten(problem: OSError) -> Fault:
    """Standard output does not take what is written to it."""
    if isinstance(problem, BrokenPipeError):
        return Fault("standard output was closed before all was written")
    return Fault(f"cannot write to standard output: {(problem.strerror or 'it failed').lower()}")


def forget(stream: TextIO) -> None:
    """Let the rest of a stream, and the interpreter's own last flush of it, go nowhere instead of complaining."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


class Console:
    """Where a verb writes. Looks the streams up at each use, so that a caller may replace them."""

    def __init__(self) -> None:
        if hasattr(sys.stdout, "reconfigure"):
            # The product is the same bytes everywhere, whatever the locale says.
            sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")

    @property
    def color(self) -> bool:
        return wants_color(sys.stderr)

    @property
    def live(self) -> bool:
        """Whether messages go to a terminal on which lines can be redrawn."""
        return is_terminal(sys.stderr)

    def product(self, text: str) -> None:
        """Write to stdout, at once. Raises Fault when nobody takes it."""
        if sys.stdout is None:
            raise Fault("there is no standard output")
        try:
            sys.stdout.write(text)
            sys.stdout.flush()
        except OSError as problem:
            forget(sys.stdout)
            raise unwritten(problem) from None

    def write(self, text: str) -> None:
        """Write to stderr as it is. Raises Fault, which cannot be said, when nobody takes it."""
        if sys.stderr is None:
            return
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            forget(sys.stderr)
            raise Fault("") from None

    def say(self, text: str, style: str | None = None) -> None:
        """A line of message."""
        self.write((paint(text, style, self.color) if style else text) + "\n")

    def error(self, message: str) -> None:
        self.write(f"{paint('error', 'red', self.color)}: {printable(message)}\n")

    def warn(self, message: str) -> None:
        self.write(f"{paint('warning', 'yellow', self.color)}: {printable(message)}\n")
