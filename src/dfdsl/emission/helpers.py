"""`dfdsl_cancel` and `dfdsl_signal`: functions that treat an instance and its child instances as the one that the author sees.

The same queries serve the command line.
"""

from types import SimpleNamespace

from dfdsl.emission.environment import Macros, render
from dfdsl.emission.names import comment_safe, readable_identifier
from dfdsl.sql.text import Sql, dollar_quoted, literal

_CANCEL = (
    "dfdsl_cancel",
    "instance text, reason text DEFAULT 'Cancelled by user'",
    "text, text",
    "cancels an instance and the child instances that its steps have started; gives how many it has cancelled",
)
_SIGNAL = (
    "dfdsl_signal",
    "instance text, name text, data text DEFAULT '{}'",
    "text, text, text",
    "sends a signal to whichever of an instance and its child instances wait for it; gives how many of them did",
)


def helper_blocks(schema: str | None) -> list[Sql]:
    """The statements that make the functions, in a schema or in the first one of the search path."""
    macros = Macros("helpers.sql.j2")
    made = []
    for (name, parameters, types, says), body in ((_CANCEL, "cancel_body"), (_SIGNAL, "signal_body")):
        qualified = name if schema is None else f"{readable_identifier(schema)}.{name}"
        function = SimpleNamespace(
            name=Sql(qualified),
            plain_name=literal(name),
            schema=Sql("current_schema()") if schema is None else literal(schema),
            parameters=Sql(parameters),
            types=Sql(types),
            comment=literal(f"dfdsl: {says}"),
        )
        text = dollar_quoted(macros(body), "body")
        made.append(Sql(f"DO {dollar_quoted(macros('deploy', function, text), 'deploy')};"))
    return made


def helper_script(schema: str | None, version: str) -> str:
    """The functions as a script of their own; `version` is ours."""
    return str(render("helper_script.sql.j2", version=comment_safe(version), blocks=helper_blocks(schema)))


def tree_query(kind: str, root: str) -> str:
    """The rows of a tree of instances. kind: `instances` or `waits`; root: an SQL expression for the id of its root."""
    return str(Macros("helpers.sql.j2")(kind, Sql(root))).strip("\n")
