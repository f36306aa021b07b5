"""Nodes of a graph that is not lowered yet: `atomic`, `each` and the undo operator `<->`; names that cross a child's border."""

from dfdsl.graph import Argument, Computed, EngineVariable, Node, Part, Slot, Sql, Template, Use


class AtomicSql(Sql):
    """A statement of an `Atomic`. gives_rows: whether it answers with rows (a query, or RETURNING); columns: as for a slot."""

    gives_rows: bool = False
    columns: tuple[tuple[str, str | None], ...] | None = None


class Atomic(Node):
    """Several statements in one transaction, one step for the engine. wanted: the result of the last one counts, as the
    workflow's own at least; valued: something in the workflow reads it.

    A use of a name that an earlier statement binds means that statement's rows; any other one is from outside.
    """

    statements: tuple[Node, ...]
    wanted: bool = False
    valued: bool = False


class Each(Node):
    """`each row in … { }`. query: gives the rows; nested: it may stand in parentheses, as a query without a change may.
    given: what is known of its rows where it may not, so that they are read from its result.

    row: the hidden name by which the body reads its row. limit: the most rows at once; goes_on: a row that fails does not
    stop the others; valued: somebody reads the array of results; key: as for `Rows`.
    """

    query: Sql
    body: Node
    row: str
    limit: int
    goes_on: bool
    nested: bool
    given: Slot | None = None
    valued: bool = False
    key: tuple[Part, ...] = ()


class Undoable(Node):
    """`step <-> undo`. record: the name by whose node it is known that the step is done."""

    step: Node
    undo: Node
    record: str


class UndoScope(Node):
    """A body with undo steps: when it fails, those of the steps that are done run, the latest first; then it has failed.

    valued: somebody reads its result; columns: those of the result, where they are known.
    """

    body: Node
    valued: bool = False
    columns: tuple[tuple[str, str | None], ...] | None = None


class UndoChain(Node):
    """The undo steps of a body that has failed: of those whose record is there, one child after the other, the latest first.

    undos: a child each, with its record; of: the name under which it is kept how the body ended. Its result, under its own
    name, says what became of the undo steps.
    """

    undos: tuple[Node, ...]
    records: tuple[str, ...]
    of: str
    generation: tuple[Part, ...] = ("1",)


class Prepared(Node):
    """A child whose body has left the graph, and that somebody else starts. text: the SQL expression of its text."""

    text: Template


class Key(Computed):
    """A step's key that is known when its instance starts: the text of `origin`, and `tail` behind it."""

    origin: EngineVariable | Use
    tail: str


class Names(Node):
    """Binds the names that a child's body has bound for others. of: as for `Value`; failed: those that were `held` back."""

    of: str
    failed: bool = False


class Brought(Node):
    """Binds, under its own name, the one that a child's body has bound for others as `export`. of: the child's `key`.

    truth: a condition, whether that name's first column is true.
    """

    of: str
    export: str
    truth: bool = False


class Taken(Node):
    """Binds the rows that a name has outside of the child in which this node stands. of: that name."""

    of: str


class Callee(Node):
    """What a child of `call` or `start` runs: a workflow of the file."""

    workflow: str
    arguments: tuple[Argument, ...]


class Started(Node):
    """What `await` waits for: an instance that runs already."""

    instance: tuple[Part, ...]
