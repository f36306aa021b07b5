"""Lowered graph -> SQL script, through `templates/`.

Input: a `graph.Script` of core nodes whose texts are plain or holes. Output: a script that any client can run; it deploys a
function for each workflow, or starts the file's one expression, and then makes the file's starts.

Three layers of text lie in each other, each dollar-quoted by the next: a step's SQL, a function's body, the block that
deploys it. Each tag is one that its text does not contain.
"""

from hashlib import sha256
from types import SimpleNamespace

from dfdsl import graph
from dfdsl.emission.environment import Macros, render
from dfdsl.emission.helpers import helper_blocks
from dfdsl.emission.holes import Holes, content_of, version_numbers
from dfdsl.emission.names import comment_safe, readable_identifier
from dfdsl.emission.nodes import GraphWriter
from dfdsl.sql.text import Sql, dollar_quoted, literal
from dfdsl.sql.types import without_length

MARK = "dfdsl: "
"""How the comment of every function that we made begins. `deploy` in `templates/function.sql.j2` looks for it."""

_LABEL = (Sql("text"), Sql("boolean"))
_LABEL_NAMES = ("df_label", "df_singleton")


class _Emitter:
    """Blocks of one script. What a template wants to know of a workflow goes to it as one namespace."""

    def __init__(self, target: str, schema: str | None, *, ascii_only: bool) -> None:
        self._schema = schema
        self._ascii_only = ascii_only
        self._common = Macros("common.sql.j2")
        self._nodes = Macros("nodes.sql.j2")
        self._target = comment_safe(target)
        self._target_numbers = version_numbers(target)
        self._guard = Sql(self._common("guard", self._target, self._target_numbers).strip("\n"))
        # Only a script with other letters than ASCII can be misread.
        encoding = Sql("" if ascii_only else self._common("encoding").strip("\n") + "\n")
        self._outer_guard = Sql(encoding + self._guard)
        self._builds: dict[str, Sql] = {}
        self._types: dict[str, dict[str, str]] = {}
        self._made: set[str] = set()

    def workflow(self, workflow: graph.Workflow) -> list[Sql]:
        functions = [self._internal(f, workflow) for f in workflow.functions if f.name not in self._made]
        self._made.update(function.name for function in workflow.functions)
        return functions + (self._bare_start(workflow) if workflow.anonymous else [self._deploy(workflow)])

    def _internal(self, function: graph.Function, workflow: graph.Workflow) -> Sql:
        """The block that makes a function which the workflow's steps call."""
        source = comment_safe(workflow.span.source.name)
        made = SimpleNamespace(
            name=self._qualified(function.name),
            plain_name=literal(function.name),
            schema=self._schema_value,
            content=content_of(function),
            comment=literal(f"{MARK}{comment_safe(workflow.name)} from {source}, a part of its steps"),
            outer_guard=self._outer_guard,
        )
        body = dollar_quoted(function.body, "body")
        return Sql(f"DO {dollar_quoted(Macros('internal.sql.j2')('deploy', made, body), 'deploy')};")

    def _qualified(self, workflow: str) -> Sql:
        name = readable_identifier(workflow.lower())
        return name if self._schema is None else Sql(f"{readable_identifier(self._schema)}.{name}")

    @property
    def _schema_value(self) -> Sql:
        return Sql("current_schema()") if self._schema is None else literal(self._schema)

    def _deploy(self, workflow: graph.Workflow) -> Sql:
        macros = Macros("function.sql.j2")
        holes = Holes(workflow, self._common, self._schema)
        written = GraphWriter(workflow.name, holes, self._nodes).write(workflow.body, 2)
        name = self._qualified(workflow.name)
        declarations = workflow.parameters
        types = [*(Sql(d.parameter.type) for d in declarations), *_LABEL]
        function = SimpleNamespace(
            name=name,
            plain_name=literal(workflow.name.lower()),
            schema=self._schema_value,
            signature=Sql(f"{name}({', '.join(types)})"),
            parameters=[_parameter(d) for d in declarations],
            types=Sql(", ".join(literal(t) for t in types)),
            names=Sql(
                ", ".join(literal(n) for n in (*(d.parameter.name for d in declarations), *_LABEL_NAMES))
            ),
            defaults=sum(d.default is not None for d in declarations) + len(_LABEL),
            comment=literal(_comment(workflow)),
            source=literal(comment_safe(workflow.span.source.name)),
            written=_written(workflow),
            outer_guard=self._outer_guard,
            guard=self._guard,
            graph=written,
            label=holes.label(),
            database=_database(workflow),
            texts=holes.texts,
            checks=holes.checks(),
            constants=holes.constants,
            constant_array=holes.constant_array,
            functions=holes.functions,
            children=self._children(workflow, holes),
            declared=holes.declared,
        )
        body = macros("body", function)
        build = Sql(f"dfdsl build {sha256(body.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}")
        self._builds[workflow.name] = build
        self._types[workflow.name] = {
            d.parameter.name: without_length(d.parameter.type) for d in workflow.parameters
        }
        quoted = dollar_quoted(f"\n-- {build}\n-- {_written(workflow)}\n{body}", "body")
        return Sql(f"DO {dollar_quoted(macros('deploy', function, quoted), 'deploy')};")

    def _bare_start(self, workflow: graph.Workflow) -> list[Sql]:
        macros = Macros("anonymous.sql.j2")
        holes = Holes(workflow, self._common, self._schema)
        written = GraphWriter(workflow.name, holes, self._nodes).write(workflow.body, 1)
        engine = self._common("current_engine", self._target_numbers)
        start = SimpleNamespace(
            guard=self._outer_guard,
            installed=self._common("installed"),
            graph=written,
            label=holes.label() or Sql("NULL"),
            database=_database(workflow),
            texts=holes.texts,
            checks=holes.checks(),
            constants=holes.constants,
            constant_array=holes.constant_array,
            functions=holes.functions,
            children=self._children(workflow, holes),
            conditions=[Sql(engine.strip("\n")), *holes.conditions(), *self._readable()],
        )
        block = Sql(f"DO {dollar_quoted(macros('check', start), 'check')};")
        return [block, Sql(macros("start", start).strip("\n"))]

    def _children(self, workflow: graph.Workflow, holes: Holes) -> list[tuple[Sql, Sql]]:
        """For each child: what holds the hexadecimal digits of its graph, and the expression of the graph."""
        return [
            (
                Sql(holes.child(child.key).rpartition(".")[2]),
                GraphWriter(child.workflow, holes, self._nodes).write(child.body, 2),
            )
            for child in workflow.children
        ]

    def _readable(self) -> list[Sql]:
        """The encoding as a condition of a bare start."""
        return [] if self._ascii_only else [Sql("length('é') = 1")]

    def start(self, start: graph.Start) -> Sql:
        # With their types, and with two arguments that no other function has, the call can mean none but ours.
        types = self._types.get(start.workflow, {})
        arguments = [
            f"{readable_identifier(name)} => {_cast(value, types.get(name))}"
            for name, value in start.arguments
        ]
        arguments.append(f"df_label => {literal(start.label) if start.label is not None else 'NULL::text'}")
        arguments.append(f"df_singleton => {'true' if start.singleton else 'false'}")
        call = Sql(f"{self._qualified(start.workflow)}({', '.join(arguments)})")
        build = self._builds.get(start.workflow)
        plain_name = literal(start.workflow.lower())
        made = Macros("function.sql.j2")("start", call, build, self._schema_value, plain_name)
        return Sql(made.strip("\n"))


def emit(script: graph.Script, *, target: str, schema: str | None, version: str) -> str:
    """The SQL script of a lowered file, for pg_durable `target` or newer; `version` is ours. The same input, the same text."""
    sources = {workflow.span.source for workflow in script.workflows}
    emitter = _Emitter(target, schema, ascii_only=all(source.text.isascii() for source in sources))
    # Whoever has only psql reaches the children of these workflows by two functions.
    blocks = helper_blocks(schema) if any(workflow.children for workflow in script.workflows) else []
    blocks += [block for workflow in script.workflows for block in emitter.workflow(workflow)]
    blocks += [emitter.start(start) for start in script.starts]
    return str(
        render(
            "script.sql.j2",
            version=comment_safe(version),
            path=comment_safe(script.source.name),
            target=comment_safe(target),
            starts=int(bool(script.starts) or any(w.anonymous for w in script.workflows)),
            blocks=blocks,
        )
    )


def _cast(value: str, type_: str | None) -> str:
    if type_ is None:
        return value
    return f"{value}::{type_}" if value.endswith(("'", ")")) or value.isalnum() else f"({value})::{type_}"


def _parameter(declaration: graph.ParameterDeclaration) -> Sql:
    default = "" if declaration.default is None else f" DEFAULT {declaration.default}"
    return Sql(f"{readable_identifier(declaration.parameter.name)} {declaration.parameter.type}{default}")


def _database(workflow: graph.Workflow) -> Sql:
    return Sql("" if workflow.database is None else f", {literal(workflow.database)}")


def _written(workflow: graph.Workflow) -> Sql:
    """What an author's text of a workflow is known by, whatever file it stands in."""
    text = " ".join(workflow.span.text.split())
    return Sql(f"dfdsl text {sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}")


def _comment(workflow: graph.Workflow) -> str:
    mark = f"{MARK}{workflow.name} from {comment_safe(workflow.span.source.name)}"
    return f"{mark}\n\n{workflow.doc}" if workflow.doc else mark
