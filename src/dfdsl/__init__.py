"""dfdsl: a workflow language for pg_durable.

The public API, pure and cheap to import: text in, SQL or diagnostics out. Running SQL is `dfdsl run`'s business.
"""

from collections.abc import Iterable, Mapping

from dfdsl.compiler import Compiled
from dfdsl.diagnostics import Diagnostic, Edit, Fix, Note, Severity
from dfdsl.source import FileUnreadable, Reader, Source, Span
from dfdsl.targets import DEFAULT, TARGETS, Target
from dfdsl.version import __version__

__all__ = [
    "DEFAULT",
    "TARGETS",
    "Compiled",
    "Diagnostic",
    "Edit",
    "FileUnreadable",
    "Fix",
    "Note",
    "Reader",
    "Severity",
    "Source",
    "Span",
    "Target",
    "__version__",
    "check",
    "compile",
    "render",
]


def compile(
    text: str,
    *,
    name: str = "<text>",
    read: Reader | None = None,
    target: str = DEFAULT,
    schema: str | None = None,
    levels: Mapping[str, str] | None = None,
    runtime: str = "inline",
    runtime_schema: str = "dfdsl",
) -> Compiled:
    """The SQL script of a `.df` text, or its errors.

    name: what messages and the SQL call the text, usually its path; read: brings imports in and raises FileUnreadable
    where it cannot (without it, every import is an error); target: the name of one of `TARGETS`; schema: where the functions
    go; levels: of warnings, by code or for `all`: `off`, `warning` or `error`; runtime: `inline`, the script makes the functions
    that it calls; `file`, the script `dfdsl.runtime.sql` does; `none`, somebody else does; runtime_schema: where they are.
    `Compiled.sql` is None when there are errors. Raises ValueError for an empty schema and for another word for runtime.
    """
    if (schema is not None and not schema.strip()) or not runtime_schema.strip():
        raise ValueError("a schema needs a name")
    from dfdsl.compiler import compile_source
    from dfdsl.emission.runtime_block import HOWS, Runtime

    if runtime not in HOWS:
        raise ValueError(f"runtime is one of {', '.join(HOWS)}")
    return compile_source(
        Source(name, text),
        read=read or _no_imports,
        target=target,
        schema=schema,
        levels=levels or {},
        runtime=Runtime(how=runtime, schema=runtime_schema),
    )


def check(
    text: str,
    *,
    name: str = "<text>",
    read: Reader | None = None,
    target: str = DEFAULT,
    levels: Mapping[str, str] | None = None,
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a `.df` text, in the order of their places; the parameters are those of `compile`."""
    from dfdsl.compiler import analyse

    return analyse(Source(name, text), read or _no_imports, target, levels=levels or {}).diagnostics


def render(diagnostics: Iterable[Diagnostic], *, color: bool = False) -> str:
    """Diagnostics as the command line shows them, with their source lines."""
    from dfdsl.diagnostics.render import render as rendered

    return rendered(tuple(diagnostics), color=color)


def _no_imports(importing: str, path: str) -> Source:
    raise FileUnreadable("this text was given without a way to read its imports")
