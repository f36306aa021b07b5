"""Answers of signals and requests, arrays and texts as rows, where an older engine needs them so.

It hands on rows only, from round to round of a loop and out of a child, and reads keys of rows only where a name may hold
either. So there such a name gets one row, which is read as before: its first column is the whole answer as the text of its
JSON, its others are the keys.
"""

from collections import Counter

from dfdsl.graph import (
    COLUMNS_OF,
    Break,
    Fail,
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Null,
    Part,
    Race,
    Sequence,
    Shape,
    Slot,
    Sql,
    SubOrchestration,
    Turn,
    Use,
)
from dfdsl.lowering.context import NEVER, Context, derived, select, sequence
from dfdsl.lowering.facts.results import WHOLE, is_rows, own_breaks, shape_of
from dfdsl.lowering.rebinding import Seen, look
from dfdsl.parts import texts_of, used, uses
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.text import inert_literal
from dfdsl.trampoline import run
from dfdsl.walk import children, nodes, rewrite


def answers_as_rows(body: Node, context: Context) -> Node:
    """The body, with a row under every name that holds an answer and is handed on, or read where it may hold rows too."""
    found = _Answers(body)
    if not found.columns:
        return body
    unread = _unread(body)
    return rewrite(body, lambda node: _change(node, found, unread))


def _unread(body: Node) -> set[int]:
    """The nodes whose result nobody reads but by their names."""
    found: set[int] = set()
    pending = [(body, False)]
    while pending:
        node, unread = pending.pop()
        if unread:
            found.add(id(node))
        inside = unread and node.name is None
        match node:
            case Sequence(steps=steps) if steps:
                pending += [(step, True) for step in steps[:-1]]
                pending.append((steps[-1], inside))
                continue
            case Loop(turn=Turn.FOREVER):
                inside = True
            case Loop() | Join() | Race():
                inside = node.name is None and (unread or not node.wanted)
            case SubOrchestration():
                inside = not node.valued and node.rows is None
            case _:
                pass
        pending += [(child, inside) for child in children(node)]
    return found


class _Answers:
    """columns: by each such name, the keys that are read where it may hold rows."""

    def __init__(self, body: Node) -> None:
        self.columns: dict[str, set[str]] = {}
        answers: set[str] = set()
        read: Counter[str] = Counter()
        mixed: dict[str, set[str]] = {}
        for node in nodes(body):
            if node.name is not None and not is_rows(node):
                answers.add(node.name)
            read.update(uses(node))
            for text in texts_of(node):
                for use in used(text):
                    if isinstance(use.of, Slot) and use.of.shape is Shape.ANY and use.column is not None:
                        mixed.setdefault(use.of.name, set()).add(use.column)
        if not answers:
            return
        for name in answers & mixed.keys():
            self.columns[name] = mixed[name]
        for node in nodes(body):
            if isinstance(node, Join | Race | Loop) and not (isinstance(node, Loop) and node.is_once):
                for name in self._handed_on(node, read) & answers:
                    self.columns.setdefault(name, set())
                if _is_plain(node) and node.name in answers:
                    self.columns.setdefault(node.name or "", set())

    def _handed_on(self, node: Node, read: Counter[str]) -> set[str]:
        seen = Seen()
        run(look(replace(node, name=None), seen))
        inside: Counter[str] = Counter()
        for below in nodes(node):
            inside.update(uses(below))
        return {name for name in seen.bound if name in seen.early or read[name] > inside[name]}


def _is_plain(node: Node) -> bool:
    """A loop whose result is always that of its last round."""
    return isinstance(node, Loop) and node.turn is not Turn.FOREVER and not own_breaks(node.body)


def _change(node: Node, found: _Answers, unread: set[int]) -> Node:
    if node.name not in found.columns or is_rows(node):
        return node
    return _bound(node, node.name or "", found.columns[node.name or ""], id(node) in unread)


def _bound(node: Node, name: str, keys: set[str], unread: bool) -> Node:
    """The node, whose answer is under the name as a row. unread: its result is read by that name alone."""
    match node:
        case Sequence(steps=steps) if steps:
            last = _bound(steps[-1], name, keys, unread)
            return replace(node, name=None, steps=(*steps[:-1], last))
        case Loop() if _is_plain(node):
            return replace(node, name=None, wanted=not unread, body=_bound(node.body, name, keys, unread))
        case Race():
            branches = tuple(_bound(branch, name, keys, unread) for branch in node.branches)
            return replace(node, name=None, branches=branches)
        case If() | IfRows():
            other = node.otherwise or Null(span=node.span, id=derived(node.id, "none"), read=True)
            return replace(
                node,
                name=None,
                then=_bound(node.then, name, keys, unread),
                otherwise=_bound(other, name, keys, unread),
            )
        case _:
            pass
    inner = node.name if node.name not in (None, name) else None
    if isinstance(node, Break | Fail):
        return node
    if is_rows(node):
        return replace(sequence(node, f"as {name}", node) if inner else node, name=name)
    kept = inner or hidden("whole", node.id)
    step = answer_row(node, kept, name, frozenset(keys))
    asked = replace(node, name=kept)
    if unread:
        return sequence(node, "told", asked, step)
    # The steps behind it are the condition of a loop of one round, whose result is the answer itself.
    return Loop(
        span=node.span,
        id=derived(node.id, "told"),
        body=asked,
        condition=sequence(node, "telling", step, select(node.span, node.id, "once", NEVER)),
        turn=Turn.AFTER,
        once=True,
    )


def answer_row(node: Node, kept: str, name: str, keys: frozenset[str] = frozenset()) -> Sql:
    """The step that binds a name to the row of a node's answer. kept: the name that holds the answer; keys: see `_Answers`."""
    shape = shape_of(replace(node, name=None)) or Shape.JSON
    known = dict(COLUMNS_OF.get(shape, ()))
    columns = [f"w AS {WHOLE}"]
    for key in (*known, *sorted(keys - known.keys())):
        type_ = known.get(key, "jsonb")
        read = f"(w::jsonb ->> {inert_literal(key)})::{type_}"
        if type_ == "jsonb":
            read = f"nullif(w::jsonb -> {inert_literal(key)}, 'null')" + ("" if keys else "::text")
        columns.append(f"{read} AS {neutral_name(key)}")
    # The text of what is no row set is that of its JSON.
    whole: Part = Use(of=Slot(name=kept, shape=Shape.ANY), nullable=True)
    parts: tuple[Part, ...] = (f"SELECT {', '.join(columns)} FROM (SELECT ", whole, "::text AS w) q")
    made = select(node.span, node.id, "row", *parts)
    return replace(made, name=name)
