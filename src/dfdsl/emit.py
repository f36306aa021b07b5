"""Lowered graph -> SQL script, through `templates/`.

Input: a `graph.Script` of core nodes whose texts are plain or holes. Output: a script that any client can run; it makes the
runtime where that is missing, deploys a function for each workflow, or starts the file's one expression, and then makes the
file's starts.

Three layers of text lie in each other, each dollar-quoted by the next: a step's SQL, a function's body, the block that
deploys it. Each tag is one that its text does not contain.
"""

from collections.abc import Sequence
from hashlib import sha256
from types import SimpleNamespace

from dfdsl import graph
from dfdsl.emission.bare import BareHoles, version_numbers
from dfdsl.emission.environment import Macros, render
from dfdsl.emission.holes import KeptHoles
from dfdsl.emission.names import comment_safe
from dfdsl.emission.nodes import GraphWriter
from dfdsl.emission.parts import Graph, Graphs, Made, block_function, declared_lines
from dfdsl.emission.runtime_block import Runtime
from dfdsl.sql.identifiers import readable_identifier
from dfdsl.sql.text import Sql, dollar_quoted, literal
from dfdsl.sql.types import without_length
from dfdsl.targets import lowest
from dfdsl.walk import nodes

MARK = "dfdsl: "
"""How the comment of every function that we made begins. `before_deploy` in `runtime/deploy.sql` looks for it."""

_LABEL = (Sql("text"), Sql("boolean"))
_LABEL_NAMES = ("df_label", "df_singleton")


class _Emitter:
    """Blocks of one script. What a template wants to know of a workflow goes to it as one namespace."""

    def __init__(
        self, target: str, schema: str | None, runtime: Runtime, declared: Sequence[str], *, ascii_only: bool
    ) -> None:
        self._schema = schema
        self._declared = declared
        self._ascii_only = ascii_only
        self._common = Macros("common.sql.j2")
        self._nodes = Macros("nodes.sql.j2")
        self._target = comment_safe(target)
        self._target_numbers = version_numbers(target)
        self._called = Sql(f"{readable_identifier(runtime.schema)}.")
        # Only a script with other letters than ASCII can be misread.
        self._encoding = Sql("" if ascii_only else f"{self._called}encoding('é')")
        self._builds: dict[str, Sql] = {}
        self._types: dict[str, dict[str, str]] = {}
        self._made: set[str] = set()
        self._graphs: dict[int, Graphs] = {}
        self._called_graphs: dict[Sql, Graph] = {}

    def graphs(self, workflow: graph.Workflow) -> None:
        """Learns the graphs of a workflow's children: one of them may be that of another workflow."""
        made = self._graphs[id(workflow)] = Graphs(workflow, self._called, self._nodes, self._declared)
        self._called_graphs.update((one.text, one) for one in made.graphs)

    def workflow(self, workflow: graph.Workflow) -> list[Sql]:
        if not needs_runtime(workflow):
            return self._bare_start(workflow)
        graphs = self._graphs[id(workflow)]
        made = [*map(block_function, workflow.functions), *(one.made for one in graphs.graphs)]
        if workflow.anonymous:
            block = self._deploy_parts(self._parts(made, workflow))
            return [*block, self._start_of_expression(workflow, graphs, made)]
        return [self._deploy(workflow, graphs, made)]

    def _parts(self, made: Sequence[Made], workflow: graph.Workflow) -> list[Sql]:
        """The statements that make these functions, but for those that the script has made before."""
        parts = [self._part(one, workflow) for one in made if one.name not in self._made]
        self._made.update(one.name for one in made)
        return parts

    def _part(self, made: Made, workflow: graph.Workflow) -> Sql:
        """The statement that makes a function which the workflow's steps call."""
        name = self._qualified(made.name)
        what = f"{comment_safe(workflow.name)} from {comment_safe(workflow.span.source.name)}"
        part = SimpleNamespace(
            called=self._called,
            schema=self._schema_value,
            plain_name=literal(made.name),
            name=name,
            what=literal(what),
            comment=literal(f"{MARK}{what}, a part of its steps"),
        )
        macro = "graph_part" if made.of_graph else "block_part"
        return Sql(Macros("function.sql.j2")(macro, part, dollar_quoted(made.body, "body")).rstrip())

    def _deploy_parts(self, parts: list[Sql]) -> list[Sql]:
        """The block that makes the functions of an expression."""
        if not parts:
            return []
        block = Macros("function.sql.j2")("deploy_parts", self._called, literal(self._target), parts)
        return [Sql(f"DO {dollar_quoted(block, 'deploy')};")]

    def _qualified(self, workflow: str) -> Sql:
        name = readable_identifier(workflow.lower())
        return name if self._schema is None else Sql(f"{readable_identifier(self._schema)}.{name}")

    @property
    def _schema_value(self) -> Sql:
        return Sql("current_schema()") if self._schema is None else literal(self._schema)

    def _deploy(self, workflow: graph.Workflow, graphs: Graphs, made: list[Made]) -> Sql:
        macros = Macros("function.sql.j2")
        holes = KeptHoles(workflow, self._called, graphs)
        written = GraphWriter(workflow.name, holes, self._nodes).write(workflow.body, 2)
        engine = Sql("df_engine"), Sql(f"{self._called}engine({literal(self._target)})")
        declared = holes.declared
        # A workflow that others call has its graph once in the script, in the function that they call.
        called = self._called_graphs.get(written)
        given = called.holes.given_by(holes) if called is not None else None
        if called is not None and given is not None:
            made, declared = [*made, called.made], []
            written = Sql(
                f"{self._called}graph({literal(called.made.name)}, NULL, ARRAY[{', '.join(given)}]::text[])"
            )
        name = self._qualified(workflow.name)
        declarations = workflow.parameters
        types = [*(Sql(d.parameter.type) for d in declarations), *_LABEL]
        function = SimpleNamespace(
            name=name,
            plain_name=literal(workflow.name.lower()),
            schema=self._schema_value,
            signature=Sql(f"{name}({', '.join(types)})"),
            parameters=Sql(", ".join([*map(_parameter, declarations), *_LABEL_PARAMETERS])),
            types=Sql(", ".join(literal(t) for t in types)),
            names=Sql(
                ", ".join(literal(n) for n in (*(d.parameter.name for d in declarations), *_LABEL_NAMES))
            ),
            defaults=sum(d.default is not None for d in declarations) + len(_LABEL),
            comment=literal(_comment(workflow)),
            source=literal(comment_safe(workflow.span.source.name)),
            written=literal(_written(workflow)),
            called=self._called,
            target=literal(self._target),
            encoding=self._encoding,
            graph=written,
            label=_labelled(holes.label()),
            database=_database(workflow),
            parts=self._parts(made, workflow),
            declared=declared_lines([engine, *declared], "DECLARE "),
            one_variable=self._one_variable(workflow),
        )
        body = macros("body", function)
        build = Sql(f"dfdsl build {sha256(body.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}")
        self._builds[workflow.name] = build
        self._types[workflow.name] = {
            d.parameter.name: without_length(d.parameter.type) for d in workflow.parameters
        }
        quoted = dollar_quoted(f"\n-- {build}, {_written(workflow)}\n{body}", "body")
        return Sql(f"DO {dollar_quoted(macros('deploy', function, quoted), 'deploy')};")

    def _one_variable(self, workflow: graph.Workflow) -> Sql:
        """The statement's expression that fails where the role has more variables than a join or race of the engine bears."""
        if not workflow.one_variable:
            return Sql("")
        safe = lowest("safe_names", None)
        return Sql(f"{self._called}one_variable({literal(workflow.name)}, {literal(safe)})")

    def _start_of_expression(self, workflow: graph.Workflow, graphs: Graphs, made: Sequence[Made]) -> Sql:
        """The start of a file that is one expression, and has children or functions."""
        holes = KeptHoles(workflow, self._called, graphs, "df_value.")
        written = GraphWriter(workflow.name, holes, self._nodes).write(workflow.body, 1)
        label = holes.label() or Sql("NULL")
        start = SimpleNamespace(
            called=self._called,
            target=literal(self._target),
            encoding=self._encoding,
            graph=written,
            label=label,
            database=_database(workflow),
            declared=holes.declared,
            parts=Sql(", ".join(literal(one.name) for one in made)),
            one_variable=self._one_variable(workflow),
        )
        return Sql(Macros("anonymous.sql.j2")("start", start).strip("\n"))

    def _bare_start(self, workflow: graph.Workflow) -> list[Sql]:
        macros = Macros("anonymous.sql.j2")
        holes = BareHoles(workflow, self._common)
        written = GraphWriter(workflow.name, holes, self._nodes).write(workflow.body, 1)
        engine = self._common("current_engine", self._target_numbers)
        label = holes.label() or Sql("NULL")
        start = SimpleNamespace(
            guard=Sql(self._common("guard", self._target, self._target_numbers).strip("\n")),
            encoding=Sql("" if self._ascii_only else self._common("encoding").strip("\n")),
            installed=self._common("installed"),
            graph=written,
            label=label,
            database=_database(workflow),
            texts=holes.texts,
            checks=holes.checks(),
            constants=holes.constants,
            conditions=[Sql(engine.strip("\n")), *holes.conditions(), *self._readable()],
        )
        block = Sql(f"DO {dollar_quoted(macros('check', start), 'check')};")
        return [block, Sql(macros("bare_start", start).strip("\n"))]

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
        deployed = None
        if build is not None:
            name = literal(start.workflow.lower())
            deployed = Sql(f"{self._called}deployed({self._schema_value}, {name}, {literal(build)})")
        return Sql(Macros("function.sql.j2")("start", call, deployed).strip("\n"))


_LABEL_PARAMETERS = (Sql("df_label text DEFAULT NULL"), Sql("df_singleton boolean DEFAULT false"))


def needs_runtime(workflow: graph.Workflow) -> bool:
    """Whether what is emitted for a workflow calls the runtime: all but an expression whose steps do not."""
    if not workflow.anonymous or workflow.children or workflow.functions:
        return True
    return any(
        part == graph.RUNTIME
        for node in nodes(workflow.body)
        if isinstance(node, graph.Sql)
        for part in node.parts
    )


def emit(
    script: graph.Script, *, target: str, schema: str | None, version: str, runtime: Runtime | None = None
) -> str:
    """The SQL script of a lowered file, for pg_durable `target` or newer; `version` is ours. The same input, the same text.

    runtime: how the script comes to its runtime; by default it brings it along.
    """
    runtime = runtime or Runtime()
    sources = {workflow.span.source for workflow in script.workflows}
    ascii_only = all(source.text.isascii() for source in sources)
    emitter = _Emitter(target, schema, runtime, script.declared, ascii_only=ascii_only)
    blocks = [runtime.block()] if any(map(needs_runtime, script.workflows)) else []
    for workflow in filter(needs_runtime, script.workflows):
        emitter.graphs(workflow)
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


def _labelled(own: Sql | None) -> Sql:
    return Sql("df_label") if own is None else Sql(f"coalesce(df_label, {own})")


def _database(workflow: graph.Workflow) -> Sql:
    return Sql("" if workflow.database is None else f", {literal(workflow.database)}")


def _written(workflow: graph.Workflow) -> Sql:
    """What an author's text of a workflow is known by, whatever file it stands in."""
    text = " ".join(workflow.span.text.split())
    return Sql(f"dfdsl text {sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}")


def _comment(workflow: graph.Workflow) -> str:
    mark = f"{MARK}{workflow.name} from {comment_safe(workflow.span.source.name)}"
    return f"{mark}\n\n{workflow.doc}" if workflow.doc else mark
