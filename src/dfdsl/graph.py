"""The durable graph: what a workflow does, as a closed set of node kinds.

`build` makes it, `lowering` rewrites it until only *core* kinds are left, `emit` writes those. Every node has the span
that it came from; `name` is the name under which its result is kept (`|=>`); `id` is derived from the node's path. Text
that runs on the server is a tuple of parts. Plain parts are final SQL (or final text); a `Use` reads a bound name, a
`Hole` is filled by the emitted function at start time (a parameter, an engine variable, the label).
"""

from collections.abc import Mapping
from enum import Enum, StrEnum
from types import MappingProxyType

from dfdsl.origins import Bare
from dfdsl.record import Record
from dfdsl.source import Source, Span
from dfdsl.sql.truth import Truth

# Values ---------------------------------------------------------------------------------------------------------------


class Shape(Enum):
    """What a bound name holds, as far as reading it differs."""

    ROWS = "rows"  # an SQL result
    SIGNAL = "signal"  # {signal_name, timed_out, data}
    HTTP = "http"  # {status, body, headers, ok, …}
    CALL = "call"  # how a child instance ended: {instance_id, status, result, error}
    ERROR = "error"  # what a `catch` is told: {message, step, line, instance_id}
    JSON = "json"  # any other value that is no row set: an array of a join
    TEXT = "text"  # the literal of a break
    ANY = "any"  # not known: rows or not


COLUMNS_OF: dict[Shape, tuple[tuple[str, str | None], ...]] = {
    Shape.SIGNAL: (("signal_name", "text"), ("timed_out", "boolean"), ("data", "jsonb")),
    Shape.HTTP: (
        ("status", "integer"), ("body", "text"), ("headers", "jsonb"), ("ok", "boolean"),
        ("duration_ms", "bigint"), ("encoding", "text"),
    ),
    Shape.CALL: (("instance_id", "text"), ("status", "text"), ("result", "jsonb"), ("error", "text")),
    Shape.ERROR: (("message", "text"), ("step", "text"), ("line", "integer"), ("instance_id", "text")),
}  # fmt: skip
"""The keys of results that are no rows (or whose rows have more), with the types that reading them gives."""

KEYED = frozenset((Shape.CALL, Shape.ERROR))  # Their first key stands for the whole.


class Slot(Record):
    """A bound name. columns: (name, type) where the author said them; type None where only the name is known.

    optional: reading it gives NULL where there is none (a parameter that is bound anew); native: its jsonb columns hold what
    the engine makes of jsonb, where a text is a bare word; else its text. no_rows: the words of a statement without rows.
    as_json: a numeric of no known type is a number. row_of: the capture of the row. filled: what is never NULL, '' the first.
    """

    name: str
    shape: Shape
    columns: tuple[tuple[str, str | None], ...] | None = None
    optional: bool = False
    native: bool = False
    no_rows: str = ""
    as_json: bool = False
    row_of: str = ""
    filled: frozenset[str] = frozenset()


class Parameter(Record):
    """A parameter of the workflow with its PostgreSQL type; reading it gives the value or NULL."""

    name: str
    type: str


class Use(Record):
    """`$name.col` and its kin. alias: the name that a row set gets; '' where the author's SQL gives one."""

    of: "Slot | Parameter"
    column: str | None = None
    nullable: bool = False
    rows: bool = False
    alias: str = ""

    @property
    def is_parameter(self) -> bool:
        return isinstance(self.of, Parameter)

    @property
    def type_name(self) -> str | None:
        """The PostgreSQL type that reading it gives, where that is known."""
        slot = self.of
        if isinstance(slot, Parameter):
            return slot.type
        if slot.shape is Shape.TEXT:
            return "text"
        known = COLUMNS_OF.get(slot.shape)
        if known is not None and slot.shape in KEYED:
            return dict(known).get(self.column or known[0][0])
        if known is not None or slot.shape is Shape.JSON:
            return "jsonb" if self.column is None else dict(known or ()).get(self.column, "jsonb")
        if not slot.columns:
            return None
        return slot.columns[0][1] if self.column is None else dict(slot.columns).get(self.column)


class HoleKind(StrEnum):
    PARAMETER = "parameter"
    VARIABLE = "variable"
    LABEL = "label"
    ORIGIN = "origin"
    FUNCTION = "function"
    GRAPH = "graph"
    PEERS = "peers"
    ARGUMENT = "argument"
    RUNTIME = "runtime"


class Hole(Record):
    """A place that is filled when the instance starts, with an SQL constant (`as_text` false) or with the bare text.

    The constant is in parentheses, has the parameter's type, and cannot be rewritten by the engine. A function becomes its
    qualified name; a graph the name of the function that makes it; peers, behind what that is given, the names of those
    that call each other; an origin 32 digits; an argument what that function was given; the runtime its schema with a dot.
    """

    kind: HoleKind
    name: str
    as_text: bool = False


RUNTIME = Hole(kind=HoleKind.RUNTIME, name="")
"""What stands before the name of a function of the runtime."""


class EngineVariable(Record):
    """`{name}` in SQL or a text: its value as text."""

    name: str


class Joined(Record):
    """A string literal with references: decoded pieces that are concatenated as text, then cast."""

    parts: "tuple[Part, ...]"
    cast: str | None = None


class Enclosed(Record):
    """A dollar-quoted body with references: decoded pieces; values go in as data."""

    parts: "tuple[Part, ...]"


class Computed(Record):
    """`$$ … $$` where a text is wanted: an SQL expression; its value is the text."""

    parts: "tuple[Part, ...]"


class Template(Record):
    """A child's graph, as the arguments `graph` and `given` of functions of the runtime.

    child: the key of a `Child`; fills: for each of its arguments an SQL expression whose value is the text that it stands for.
    """

    child: str
    fills: "tuple[tuple[str, tuple[Part, ...]], ...]" = ()


Part = str | Use | EngineVariable | Joined | Enclosed | Hole | Computed | Bare | Template
Columns = tuple[tuple[str, str | None], ...]

# Nodes ------------------------------------------------------------------------------------------------------------------


class Node(Record):
    """Nodes are themselves, equal to nothing else: comparing or printing a graph would walk all of it.

    declared: the columns that the capture says or the query shows, until the pass `columns`; boxed: its result, or NULL, is a
    part of another one, so a box stands for it (`facts.results`).
    """

    span: Span
    name: str | None = None
    id: str = ""
    declared: tuple[tuple[str, str | None], ...] | None = None
    boxed: bool = False

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.span}, name={self.name!r}, id={self.id!r})"


class Sql(Node):
    """Core. One statement. verb: its first keyword, '' for a bare expression (then it is a condition still to be wrapped).

    refused: the columns of its result where the engine refuses some; until `columns`. gives: the names of the columns of a
    break or a condition, if known. sure: of a query of one row for certain, its columns: name, type, whether it cannot be NULL.
    truth: of a condition, until the pass `conditions`. whole: it keeps all of the name that it reads, as the text of its JSON.
    """

    parts: tuple[Part, ...]
    verb: str = ""
    line_comment: bool = False
    refused: tuple[tuple[str, str | None], ...] | None = None
    gives: tuple[str, ...] | None = None
    sure: tuple[tuple[str, str | None, bool], ...] | None = None
    truth: Truth = Truth.AGREED
    whole: bool = False


class SqlBody(Sql):
    """A step with a dollar-quoted body that holds references. The pass `failures` makes an `Sql` of it."""


class Null(Node):
    """Does nothing and gives NULL. read: somebody reads it, so the pass `nulls` makes a row of it, else a sleep of 0."""

    read: bool = False


class Sequence(Node):
    """Flat; no steps: does nothing and gives NULL. Becomes nested `Then`s."""

    steps: "tuple[Node, ...]"


class Then(Node):
    """Core. `df.seq(left, right)`"""

    left: Node
    right: Node


class If(Node):
    """Core. otherwise None: nothing is done. usual: whether `then` is taken when nothing fails or comes late, if known."""

    condition: Node
    then: Node
    otherwise: Node | None
    usual: bool | None = None


class IfRows(Node):
    """Core. `df.if_rows`"""

    of: Slot
    then: Node
    otherwise: Node


class Select(Node):
    """A ladder of conditions, flat. Becomes nested `If`s."""

    arms: tuple[tuple[Node, Node], ...]
    otherwise: Node | None


class Join(Node):
    """All branches at once. keys: the names of the branches, or None. Core when it has two or three branches and no keys.

    wanted: somebody reads the result. last: the branch whose names must be merged after the others';
    shapes: what each branch results in, as far as it is known.
    """

    branches: tuple[Node, ...]
    keys: tuple[str, ...] | None = None
    wanted: bool = False
    last: int | None = None
    shapes: tuple[Shape | None, ...] = ()


class Race(Node):
    """First to settle. Core when it has two branches and no keys. shapes: as for `Join`."""

    branches: tuple[Node, ...]
    keys: tuple[str, ...] | None = None
    wanted: bool = False
    shapes: tuple[Shape | None, ...] = ()


class Turn(StrEnum):
    """When a loop looks at its condition."""

    FOREVER = "forever"
    BEFORE = "before"  # while C { }
    AFTER = "after"  # loop { } while C
    UNTIL = "until"  # loop { } until C


class Loop(Node):
    """Core when its turn is FOREVER (condition None) or AFTER. carries: an iteration may read what an earlier one bound.

    natural: the shape of its result when no break ends it; gives: the names of its columns then, where they are known; told:
    a break's value is read as a row, also a literal or none; once: a pass made it for what a loop of one round can do, so
    its condition is never true.
    """

    body: Node
    condition: Node | None
    turn: Turn
    wanted: bool = False
    carries: bool = False
    natural: Shape | None = None
    gives: tuple[str, ...] | None = None
    told: bool = False
    once: bool = False

    @property
    def is_once(self) -> bool:
        """Whether it surely ends in its first round."""
        return self.once or isinstance(self.body, Break)


class Break(Node):
    """Core when computed is None. value: the literal text that the loop results in; computed: an SQL step that gives it."""

    value: str | None
    computed: "Sql | None" = None


class Sleep(Node):
    """Core. computed: an SQL step gives the seconds, until the pass `sleeps`; valued: its NULL is read, until `nulls`."""

    seconds: int
    computed: "Sql | None" = None
    valued: bool = False


class WaitForSchedule(Node):
    """Core. cron: as the author wrote it until the pass `schedules` has made it the engine's; valued: as for `Sleep`."""

    cron: str
    valued: bool = False


class WaitForSignal(Node):
    """Core. timeout in seconds, None for ever."""

    signal: str
    timeout: int | None


class Http(Node):
    """Core when all its texts are str and Hole only.

    url, body: parts of text; headers: (name, text) pairs or None; multipart: the text of the JSON array of parts, or None;
    json: the SQL expression of `json =>`, until the pass `requests` has made a body of it; parts: (field, text) pairs of
    each part of a multipart request, until the same pass has made `multipart` of them.
    """

    url: tuple[Part, ...]
    method: str
    body: tuple[Part, ...] | None
    json: tuple[Part, ...] | None
    headers: tuple[tuple[str, tuple[Part, ...]], ...] | None
    timeout: int
    multipart: tuple[Part, ...] | None
    expect: bool
    wanted: bool = False
    parts: tuple[tuple[tuple[str, tuple[Part, ...]], ...], ...] | None = None


class Fail(Node):
    """A failure with a text. Becomes a `DO` that raises."""

    message: tuple[Part, ...]


class Inline(Node):
    """A workflow's body at this place. valued: somebody reads its result."""

    workflow: str
    arguments: "tuple[Argument, ...]"
    valued: bool = False


class Argument(Record):
    """A parameter's value as an SQL expression; constant: it reads nothing and is the same whenever it is evaluated."""

    parameter: Parameter
    parts: tuple[Part, ...]
    constant: bool


# Forms that need child instances ----------------------------------------------------------------------------------------


class Try(Node):
    """`try { } catch err { }`. error: the name under which the handler reads how the body ended.

    valued: somebody reads the result; columns: those of the body's result, where they are known.
    """

    body: Node
    handler: Node
    error: str
    valued: bool = False
    columns: Columns | None = None


class Retry(Node):
    """The body until it succeeds, at most `attempts` times. delay, max_delay: seconds before the second attempt, and at most;
    factor: by how much the delay grows, as SQL."""

    body: Node
    attempts: int
    delay: int
    factor: str
    max_delay: int | None
    valued: bool = False
    columns: Columns | None = None


class Timeout(Node):
    """The body, for so many seconds. otherwise: what is done when it is late; None: that is a failure; read: by a name or key."""

    body: Node
    seconds: int
    otherwise: Node | None
    valued: bool = False
    columns: Columns | None = None
    read: bool = False


class Call(Node):
    """A workflow as a child instance. awaited: its end is waited for; raises: then its failure is one here.

    label: parts of a text that is put behind the child's own label; deadline: seconds; database: where it runs.
    """

    workflow: str
    arguments: "tuple[Argument, ...]"
    awaited: bool
    raises: bool = True
    label: tuple[Part, ...] | None = None
    deadline: int | None = None
    database: str | None = None
    wanted: bool = False


class Await(Node):
    """The end of an instance that somebody has started. instance: an SQL expression of its id."""

    instance: tuple[Part, ...]
    raises: bool = True
    deadline: int | None = None
    wanted: bool = False


class Value(Node):
    """A result once more, as rows: that of a child's body. of: the name under which its outcome is kept; columns: the body's,
    where known; here: it is the result of the instance's own node of the name `of`; paired: or the second of the array that
    it has there.
    """

    of: str
    columns: Columns | None = None
    here: bool = False
    paired: bool = False


class Strategy(StrEnum):
    NATIVE = "native"  # the engine's own node
    CHILD = "child"  # an instance of its own


class Rows(Record):
    """What an `each` goes over. parts: SQL of a query; row: the hidden name by which its body reads the row.

    limit: the most rows at once; goes_on: a row that fails does not stop the others; apart: a body never fails, what came of
    it is the column `v` of its result; key: SQL of the key of the `each`, where its body reads `ROW_KEY`.
    """

    parts: tuple[Part, ...]
    row: str
    limit: int
    goes_on: bool
    apart: bool = False
    key: tuple[Part, ...] = ()


class SubOrchestration(Node):
    """A part that runs as an orchestration of its own. Core when it is NATIVE: a loop, race or join.

    tag: what it is; imports: names it reads from outside; exports: names it binds for what follows.

    A CHILD is an instance that is started once under a label, and awaited; the pass `children` makes steps of it. Its own
    result, kept under its name, is how the child ended: one row, `instances.OUTCOME`. It does not fail when the child does.
    generation: SQL that tells apart the children that one node starts, one after the other; period: seconds between two
    looks at the child; deadline: seconds after which the child is cancelled, and its status is `timed_out`; delay: SQL, the
    seconds that the child sleeps first; awaited: else it is only started; valued: a `Value` reads the body's result; keeps:
    what the body has bound comes out also when it fails; later: a `Names` brings it out; label, database: as for `Call`.
    rows: it is one child for each row. given: names that its body reads and no step binds; private: what its body binds ends
    with it; chain: the id of the chain of undo steps that starts it. raises, tells: of a call; a child that does not complete
    is a failure here; its row, without what no author reads, is the node's result. bare: no name is bound at its head: each
    of its branches takes what it reads. key: each of its names is brought out by a `Brought` where it is read; that and how
    it ended is all that its parent knows of it, under one name. held: names that, of a body that failed, only come out behind
    its undo steps, which read them as they were before it.
    """

    tag: str
    body: Node
    imports: tuple[str, ...] = ()
    exports: tuple[str, ...] = ()
    strategy: Strategy = Strategy.NATIVE
    generation: tuple[Part, ...] = ("1",)
    period: int = 5
    deadline: int | None = None
    delay: tuple[Part, ...] | None = None
    awaited: bool = True
    valued: bool = False
    keeps: bool = False
    later: bool = False
    label: tuple[Part, ...] | None = None
    database: str | None = None
    rows: Rows | None = None
    given: tuple[str, ...] = ()
    private: bool = False
    chain: str = ""
    raises: bool = False
    tells: bool = False
    bare: bool = False
    key: str = ""
    held: frozenset[str] = frozenset()


class Child(Record):
    """The graph of child instances. key: by which templates name it; workflow: whose part it is; arguments: what it is given.

    computed: arguments that it makes itself, by SQL that may read `df_parent`, `df_place` and `df_member`: its JSON, of a chain.
    """

    key: str
    workflow: str
    span: Span
    body: Node
    arguments: tuple[str, ...] = ()
    computed: tuple[tuple[str, "tuple[Part, ...]"], ...] = ()


# Workflows and the file ------------------------------------------------------------------------------------------------


class ParameterDeclaration(Record):
    """default: the SQL text of the default, or None when the parameter must be given; written: as the author wrote it."""

    parameter: Parameter
    default: str | None
    written: str | None = None


class Function(Record):
    """A function that a workflow's steps call: `name(df_values json) RETURNS json`, in PL/pgSQL; its name is of its body."""

    name: str
    body: str


class Workflow(Record):
    """label: parts of the label's text (str and Hole after lowering) or None; anonymous: a bare expression;

    functions: what its steps call and the script has to make first; children: the graphs that they start; one_variable: it
    has a join or race, and the target hangs there when the role has more than one engine variable.
    """

    name: str
    span: Span
    parameters: tuple[ParameterDeclaration, ...]
    label: tuple[Part, ...] | None
    database: str | None
    doc: str
    body: Node
    anonymous: bool = False
    variables: tuple[str, ...] = ()
    functions: tuple[Function, ...] = ()
    children: tuple[Child, ...] = ()
    one_variable: bool = False


class Start(Record):
    """A file's `start`: arguments are SQL constants or expressions by parameter name; label: a plain text or None."""

    workflow: str
    span: Span
    arguments: tuple[tuple[str, str], ...]
    label: str | None
    singleton: bool


class Script(Record):
    """All that one file compiles to. declared: the engine variables of the file and its imports, by name."""

    source: Source
    workflows: tuple[Workflow, ...]
    starts: tuple[Start, ...]
    library: Mapping[str, Workflow] = MappingProxyType({})
    declared: tuple[str, ...] = ()
