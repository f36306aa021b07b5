"""dfdsl: a workflow language for pg_durable.

The public API, pure and cheap to import: text in, SQL or diagnostics out. Running SQL is `dfdsl run`'s business.
"""

from dfdsl.compiler import Compiled
from dfdsl.diagnostics import Diagnostic, Note, Severity
from dfdsl.source import Reader, Source, Span
from dfdsl.targets import DEFAULT, TARGETS, Target
from dfdsl.version import __version__

__all__ = [
    "TARGETS",
    "Compiled",
    "Diagnostic",
    "Note",
    "Reader",
    "Severity",
    "Source",
    "Span",
    "Target",
    "__version__",
    "check",
    "compile",
]


def compile(
    text: str,
    *,
    name: str = "<text>",
    read: Reader | None = None,
    target: str = DEFAULT,
    schema: str | None = None,
) -> Compiled:
    """The SQL script of a `.df` text, or its errors.

    name: what messages and the SQL call the text, usually its path; read: brings imports in (without it, every import is
    an error); target: a version of `TARGETS`; schema: where the functions go. `Compiled.sql` is None when there are errors.
    """
    from dfdsl.compiler import compile_source

    return compile_source(Source(name, text), read=read or _no_imports, target=target, schema=schema)


def check(
    text: str, *, name: str = "<text>", read: Reader | None = None, target: str = DEFAULT
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a `.df` text, in the order of their places; the parameters are those of `compile`."""
    from dfdsl.compiler import analyse

    return analyse(Source(name, text), read or _no_imports, target).diagnostics


def _no_imports(importing: str, path: str) -> Source:
    from dfdsl.loader import FileUnreadable

    raise FileUnreadable("this text was given without a way to read its imports")
