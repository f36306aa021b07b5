"""What every pass gets besides the graph, and what several of them make."""

from collections.abc import Mapping

from dfdsl.diagnostics import Diagnostic, Note
from dfdsl.graph import Child, Function, Join, Node, Part, Sequence, Shape, Sleep, Slot, Sql, Use, Workflow
from dfdsl.ids import id_of
from dfdsl.record import Record
from dfdsl.source import Span
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import inert_literal
from dfdsl.targets import Target


class Context(Record):
    """workflow: whose graph is lowered; library: every workflow's unlowered graph by folded name;

    inlined: what the pass `inline` has made of workflows so far, for all workflows of a file; functions: by name, those
    that the workflow's steps call; children: the graphs of child instances, by their keys; callee: the workflow is lowered
    as what the child of a `call` runs, so that its parameters are arguments of its graph; inside: the graph is a child's;
    sent: the call that sends the SQL of the workflow to another database than its own.
    """

    target: Target
    workflow: Workflow
    library: Mapping[str, Workflow]
    diagnostics: list[Diagnostic]
    inlined: dict[str, Node]
    functions: dict[str, Function]
    children: dict[str, Child]
    callee: bool = False
    inside: bool = False
    sent: Span | None = None

    @property
    def part(self) -> str:
        """What the keys of this workflow's children begin with."""
        if self.workflow.anonymous:
            return ""
        name = self.workflow.name.lower()
        return name if self.sent is None else part_elsewhere(name, self.workflow.database or "")

    @property
    def has_runtime(self) -> bool:
        """Whether statements may call the runtime: not in another database, and an expression has none unless it needs it."""
        return self.workflow.database is None and (not self.workflow.anonymous or bool(self.children))

    @property
    def sender(self) -> tuple[Note, ...]:
        """What a finding about SQL that runs elsewhere adds when it is a call that sends it there."""
        return () if self.sent is None else (Note(span=self.sent, label="sent there by this call"),)


def part_elsewhere(workflow: str, database: str) -> str:
    """The same for a workflow that a call sends to another database than its own, where its graph may be another."""
    return f"{workflow}.{database.encode().hex()}"


def key_of(workflow: Workflow, database: str | None) -> str:
    """The key of the graph that a called workflow has as a child. database: what the call says."""
    name = workflow.name.lower()
    if database is None or database == workflow.database:
        return f"{name}:"
    return f"{part_elsewhere(name, database)}:"


NEVER = "SELECT false AS c"
"""The condition of a loop of one round."""
COPY = "SELECT * FROM "
"""The beginning of a step that hands the rows of a hidden name on."""


def copied_slot(node: Sql) -> Slot | None:
    """The name whose rows a step hands on as they are."""
    match node.parts:
        case (str() as head, Use(rows=True, of=Slot() as slot)) if head == COPY:
            return slot
        case _:
            return None


def derived(id: str, tag: str) -> str:
    """The id of a node that a pass makes for the node `id`."""
    return id_of(f"{id}/{tag}")


def rows(name: str, *columns: str) -> Slot:
    """The slot of a hidden name that holds rows."""
    return Slot(name=name, shape=Shape.ROWS, columns=tuple((column, None) for column in columns) or None)


def kept_whole(name: str) -> str:
    """All that the node of a hidden name gave last, as jsonb: SQL that reads the instance's own nodes.

    Reading a name gives its first value, or its rows with other types: jsonb as text, floats as numerics. And a name's value
    is a branch's copy, which another branch's may overwrite; a node's row is not.
    """
    return (
        "(SELECT n.result FROM df.nodes n\n     WHERE n.instance_id = '{sys_instance_id}'"
        f" AND n.result_name = '{name}' AND n.status = 'completed' ORDER BY n.updated_at DESC LIMIT 1)"
    )


def whole_under(node: Node, name: str, id: str, here: bool) -> Node:
    """The node, with all of its result under a hidden name. here: it is read from the nodes (`kept_whole`); where they cannot
    be read, it is the second of an array under that name, since an array is read as it is, whatever is in it.
    """
    if here:
        return Sequence(span=node.span, name=name, id=id, steps=(node,))
    # What the node binds stands behind the join, since the last branch's names do.
    nothing = Sleep(span=node.span, id=derived(id, "nothing"), seconds=0)
    return Join(span=node.span, name=name, id=id, branches=(nothing, node))


def paired(name: str) -> tuple[Part, ...]:
    """SQL of that second one, as jsonb."""
    return ("((", Use(of=Slot(name=name, shape=Shape.ANY)), ")::jsonb -> 1)")


def column_of(name: str) -> str:
    """A column of the rows `e`, which are JSON, under its name."""
    return f"e -> {inert_literal(name)} AS {neutral_name(name)}"


def first_of(row: str) -> str:
    """SQL of the first column of a row that is JSON; one that is jsonb has lost which it was."""
    return f"(SELECT f.value FROM json_each({row}) f LIMIT 1)"


def sequence(node: Node, tag: str, *steps: Node) -> Sequence:
    """Steps that a pass makes of the node, one after the other."""
    return Sequence(span=node.span, id=derived(node.id, tag), steps=steps)


def select(span: Span, id: str, tag: str, *parts: Part, name: str | None = None) -> Sql:
    """An SQL step that a pass makes for the node `id`."""
    return Sql(span=span, name=name, id=derived(id, tag), parts=parts, verb="SELECT")
