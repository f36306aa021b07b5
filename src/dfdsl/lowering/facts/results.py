"""What a node gives: nothing, rows, an answer, an array or a text; of several branches, several of them.

This is the one place that knows it. `shape_of` and its kin look at a node alone; `Results` also knows what the names of the
graph are bound to, and so of which columns rows are. A node that gives nothing gives NULL.
"""

from dfdsl.forms import Brought, Taken
from dfdsl.graph import (
    COLUMNS_OF,
    Break,
    Columns,
    Fail,
    Http,
    If,
    IfRows,
    Inline,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Select,
    Sequence,
    Shape,
    Sleep,
    Slot,
    Sql,
    SubOrchestration,
    Then,
    Turn,
    Use,
    Value,
    WaitForSchedule,
    WaitForSignal,
)
from dfdsl.lowering.context import copied_slot
from dfdsl.protocol import BOX
from dfdsl.record import Record, replace
from dfdsl.scope import KEPT_WHOLE
from dfdsl.sql.returning import columns_of, gives_rows
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes

"""The column of the one row that stands for a result as a part of another one, where the engine could not give the result
itself: NULL, or what came out of a child instance."""


WHOLE = "dfx_whole"
"""The first column of the row that stands for an answer under a name, where an engine hands on rows only (`wholes`)."""


class Result(Record, kw_only=False):
    """One of the things that a node may give. columns: those of rows, where they are known; text: the literal of a break."""

    shape: Shape
    columns: tuple[str, ...] | None = None
    text: str | None = None


# Of a node alone --------------------------------------------------------------------------------------------------------

_LEAVES: dict[type[Node], Shape | None] = {
    WaitForSignal: Shape.SIGNAL,
    Http: Shape.HTTP,
    Join: Shape.JSON,
    Sleep: None,
    WaitForSchedule: None,
    Null: None,
    Fail: None,
}


def giving(node: Node) -> tuple[Node, ...]:
    """The children whose result is the node's."""
    match node:
        case Sequence():
            return node.steps[-1:]
        case Then():
            return (node.right,)
        case If() | IfRows():
            return (node.then,) if node.otherwise is None else (node.then, node.otherwise)
        case Select():
            return (
                *(then for _, then in node.arms),
                *((node.otherwise,) if node.otherwise is not None else ()),
            )
        case Race():
            return node.branches
        case Loop():
            return (node.body,)
        case _:
            return ()


def tails(node: Node) -> list[Node]:
    """The leaves whose result is the node's."""
    found: list[Node] = []
    pending = [node]
    while pending:
        at = pending.pop()
        # With keys, a later pass makes a row of it.
        below = () if isinstance(at, Race) and at.keys is not None else giving(at)
        pending.extend(below)
        if not below:
            found.append(at)
    return found


def shape_of(node: Node) -> Shape | None:
    """The shape of a node's result; None where it has none, ANY where it may be of several."""
    found: set[Shape | None] = set()
    pending = [node]
    while pending:
        node = pending.pop()
        match node:
            case Join(keys=keys) | Race(keys=keys) if keys is not None:
                # One row, which a later pass makes.
                found.add(Shape.ROWS)
            case Sequence() | Then() | If() | IfRows() | Select() | Race():
                pending.extend(giving(node))
            case Loop():
                pending.append(node.body)
                for leave in own_breaks(node.body):
                    if leave.computed is not None:
                        found.add(Shape.ANY if leave.computed.whole else Shape.ROWS)
                    elif leave.value is not None:
                        found.add(Shape.TEXT)
            case SubOrchestration():
                found.add(Shape.ROWS) if node.name is not None else pending.append(node.body)
            case Inline() | Break():
                pass
            case _:
                found.add(_LEAVES.get(type(node), Shape.ROWS))
    told = found - {None}
    return None if not told else told.pop() if len(told) == 1 else Shape.ANY


def gives_nothing(node: Node) -> bool:
    """Whether a node's result is NULL, whatever happens."""
    return shape_of(replace(node, name=None)) is None


def is_rows(node: Node) -> bool:
    """Whether a node's result, where it has one, is rows."""
    if isinstance(node, SubOrchestration):
        # One row: how it ended.
        return True
    if isinstance(node, Loop) and breaks_in_rows(node, own_breaks(node.body)):
        # Then its last round is told as a row, too.
        return True
    return shape_of(replace(node, name=None)) in (Shape.ROWS, None)


def is_boxed(node: Node) -> bool:
    """Whether a result may stand in a box. It stays in it through all that hands it on as it is."""
    return any(tail.boxed for tail in tails(node))


def out_of_box(value: str) -> str:
    """SQL: a result as jsonb, without the box that it may stand in. value: an expression without side effects."""
    row = f"{value} -> 'rows' -> 0"
    return f"CASE WHEN {row} ? '{BOX}' THEN {row} -> '{BOX}' ELSE {value} END"


def out_of_text(value: str) -> str:
    """SQL: a result as jsonb, or that whose text it keeps (`Sql.whole`)."""
    row = f"{value} -> 'rows' -> 0"
    return f"CASE WHEN {row} ? '{KEPT_WHOLE}' THEN ({row} ->> '{KEPT_WHOLE}')::jsonb ELSE {value} END"


# Breaks -----------------------------------------------------------------------------------------------------------------


def own_breaks(body: Node) -> list[Break]:
    """The breaks that leave this loop; those of loops inside are theirs."""
    found: list[Break] = []
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Break):
            found.append(node)
        elif not isinstance(node, Loop):
            pending.extend(children(node))
    return found


def breaks_in_rows(loop: Loop, breaks: list[Break]) -> bool:
    """Whether the values of these breaks of a loop are told as rows: where one is computed, all of them are."""
    return bool(breaks) and (loop.told or any(b.computed for b in breaks))


# In its graph -----------------------------------------------------------------------------------------------------------


class Results:
    """What the nodes of one graph give, before its children are taken out of it."""

    def __init__(self, body: Node, unboxed: bool = False) -> None:
        """unboxed: nothing stands in a box yet, but what a child gives is going to."""
        self._bound: dict[str, list[Node]] = {}
        self._bodies: dict[str, Node] = {}
        self._known: dict[tuple[Node, bool], frozenset[Result]] = {}
        self._unboxed = unboxed
        for node in nodes(body):
            if node.name is not None:
                self._bound.setdefault(node.name, []).append(node)
            if isinstance(node, SubOrchestration):
                self._bodies[node.name or ""] = node.body

    def columns(self, *giving: Node) -> Columns | None:
        """The columns of what these nodes give; none where none of them gives rows, None where they are not known."""
        found = self.of(*giving) - {NO_ROWS}
        if not found:
            return ()
        if len(found) > 1:
            return None
        (one,) = found
        return None if one.columns is None else tuple((name, None) for name in one.columns)

    def of(self, *giving: Node) -> frozenset[Result]:
        """All that one of these nodes may give; none where all give nothing."""
        found: frozenset[Result] = run(self._of(giving))
        return found

    def of_value(self, value: Value) -> frozenset[Result]:
        """All that the result may be which a `Value` gives again."""
        found: frozenset[Result] = run(self._of_source(value))
        return found

    def _of(self, giving: tuple[Node, ...], boxed: bool = False) -> Walk:
        key = (giving[0], boxed) if len(giving) == 1 else None
        if key is not None and key in self._known:
            return self._known[key]
        found: set[Result] = set()
        pending = list(giving)
        asked: set[int] = set()
        while pending:
            node = pending.pop()
            if id(node) in asked:
                continue
            asked.add(id(node))
            if isinstance(node, Value) and node.declared is None:
                source = yield self._of_source(node)
                found.update(source if node.boxed or boxed else map(as_rows, source))
            else:
                below, results = self._look(node)
                pending.extend(below)
                found.update(results)
        result = frozenset(found)
        if key is not None:
            self._known[key] = result
        return result

    def source(self, value: Value) -> tuple[Node, ...]:
        """The nodes whose result a `Value` gives again."""
        if not value.here:
            return (self._bodies[value.of],) if value.of in self._bodies else ()
        bound = self._bound.get(value.of, [])
        if value.paired:
            return tuple(node.branches[1] for node in bound if isinstance(node, Join))
        return tuple(bound)

    def _of_source(self, value: Value) -> Walk:
        source = self.source(value)
        if value.here:
            unread = [node for node in source if isinstance(node, Sql) and node.whole]
            if unread:
                # What the name holds whose whole it keeps, of whatever kind.
                held, found = self._held(unread)
                rest = tuple(node for node in source if node not in unread)
                read = yield self._of(tuple(held))
                return found | set(map(_as_answer, read)) | (yield self._of(tuple(rest)))
        found = yield self._of(source, self._unboxed and not value.here)
        if value.columns is not None and all(one.shape is Shape.ROWS for one in found - {NO_ROWS}):
            found = frozenset({_rows(value.columns)}) if found or not source else found
        return found

    def keeps_whole(self, name: str) -> bool:
        """Whether what a name holds may be the whole of another name's result, as text."""
        return any(isinstance(node, Sql) and node.whole for node in self._bound.get(name, ()))

    def is_boxed(self, name: str) -> bool:
        """Whether what a name holds may stand in a box."""
        return any(map(is_boxed, self._bound.get(name, ())))

    def _held(self, steps: list[Sql]) -> tuple[list[Node], frozenset[Result]]:
        """What is bound to the names whose whole these steps keep; and what it is where that is not in this graph."""
        found: set[Result] = set()
        held: list[Node] = []
        pending = list(steps)
        asked: set[int] = set()
        while pending:
            step = pending.pop()
            if id(step) in asked:
                continue
            asked.add(id(step))
            slot = next((part.of for part in step.parts if isinstance(part, Use)), None)
            if isinstance(slot, Slot) and slot.shape in (Shape.SIGNAL, Shape.HTTP, Shape.JSON, Shape.TEXT):
                # Read as that, also where a row stands for it.
                found.add(Result(slot.shape))
                continue
            binders = self._bound.get(slot.name, []) if slot is not None else []
            pending += [node for node in binders if isinstance(node, Sql) and node.whole]
            held += [node for node in binders if not (isinstance(node, Sql) and node.whole)]
            if not binders:
                found.add(Result(slot.shape if isinstance(slot, Slot) else Shape.ANY))
        return held, frozenset(found)

    def _look(self, node: Node) -> tuple[tuple[Node, ...], tuple[Result, ...]]:
        """The nodes whose result is this one's, and what it gives from nowhere else."""
        if node.declared is not None:
            return (), (_rows(node.declared),)
        match node:
            case Join(keys=keys) if keys is not None:
                return (), (Result(Shape.ROWS, keys),)
            case Race(keys=keys) if keys is not None:
                return (), (Result(Shape.ROWS, ("winner", "result")),)
            case Sequence() | Then() | If() | IfRows() | Select() | Race():
                return giving(node), ()
            case Loop():
                return self._of_loop(node)
            case SubOrchestration(tells=True):
                return (), (_rows(COLUMNS_OF[Shape.CALL]),)
            case SubOrchestration(name=None):
                return (node.body,), ()
            case Brought() | Taken():
                of = node.export if isinstance(node, Brought) else node.of
                return tuple(self._bound.get(of, ())), ()
            case Sql():
                return self._of_statement(node)
            case Inline() | Break():
                return (), ()
            case _:
                shape = _LEAVES.get(type(node), Shape.ROWS)
                return (), () if shape is None else (Result(shape),)

    def _of_loop(self, node: Loop) -> tuple[tuple[Node, ...], tuple[Result, ...]]:
        breaks = own_breaks(node.body)
        below = [] if node.turn is Turn.FOREVER else [node.body]
        results: set[Result] = set()
        in_rows = breaks_in_rows(node, breaks)
        for leave in breaks:
            if leave.computed is not None:
                below.append(leave.computed)
            elif in_rows and leave.value is not None:
                results.add(as_rows(Result(Shape.TEXT)))
            elif leave.value is not None:
                results.add(Result(Shape.TEXT, text=leave.value))
        return tuple(below), tuple(results)

    def _of_statement(self, node: Sql) -> tuple[tuple[Node, ...], tuple[Result, ...]]:
        slot = copied_slot(node)
        if slot is not None:
            if slot.columns is not None:
                return (), (_rows(slot.columns),)
            binders = tuple(self._bound.get(slot.name, ()))
            return binders, () if binders else (Result(Shape.ROWS),)
        if node.boxed:
            # The array of a join.
            return (), (Result(Shape.JSON),)
        if node.gives is not None:
            return (), (Result(Shape.ROWS, node.gives),)
        text = "".join(part if isinstance(part, str) else "NULL" for part in node.parts)
        return (), (Result(Shape.ROWS, columns_of(text)) if gives_rows(text) else NO_ROWS,)


NO_ROWS = Result(Shape.ROWS, ())
"""What a statement gives that answers with no rows: those of no columns, which are like the rows of any that has none."""


def as_rows(result: Result) -> Result:
    """How a result is read once it has come out of a child instance: an answer is a row of its keys."""
    if result.shape is Shape.ROWS:
        return result
    if result.shape is Shape.TEXT:
        return Result(Shape.ROWS, ("value",))
    known = COLUMNS_OF.get(result.shape)
    return _rows(known) if known is not None else Result(Shape.ROWS, ("result",))


def _as_answer(result: Result) -> Result:
    """What a name holds that has a row in place of an answer."""
    if not result.columns or result.columns[0] != WHOLE:
        return result
    for shape in (Shape.SIGNAL, Shape.HTTP):
        if COLUMNS_OF[shape][0][0] in result.columns:
            return Result(shape)
    return Result(Shape.JSON)


def _rows(columns: Columns) -> Result:
    return Result(Shape.ROWS, tuple(name for name, _ in columns))
