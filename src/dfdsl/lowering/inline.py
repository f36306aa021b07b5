"""Inlines workflow calls: the callee's body stands at the call, with names and ids of its own.

Hygiene: a name `x` of the callee becomes `x_<8 hex digits>`, so neither side can see or clobber the other's. A constant
argument is written into the texts; the others are evaluated once, by one step at the call, and read from its result.
"""

import re

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Each, Undoable
from dfdsl.graph import IfRows, Inline, Node, Part, Sequence, Shape, Slot, Sql, Try, Use, Workflow
from dfdsl.ids import unused
from dfdsl.lowering.arguments import text_of
from dfdsl.lowering.context import Context, derived
from dfdsl.lowering.nulls import with_values
from dfdsl.parts import change_node
from dfdsl.protocol import hidden
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.sql.types import without_length
from dfdsl.trampoline import Walk, run
from dfdsl.walk import nodes, rewrite


def inline(body: Node, context: Context) -> Node:
    """The body without calls; reports a cycle, and a body that grows above the engine's limit of nodes."""
    workflow = context.workflow
    return run(_Inliner(context).expand("" if workflow.anonymous else workflow.name.lower(), body, ()))  # type: ignore[no-any-return]


class _Inliner:
    def __init__(self, context: Context) -> None:
        self._context = context
        # Shared by all workflows of a file: a callee is inlined into once, and what is wrong with it reported once.
        self._done = context.inlined

    def expand(self, name: str, body: Node, chain: tuple[str, ...]) -> Walk:
        if name not in self._done:
            self._done[name] = yield self._expand(body, (*chain, name))
        return self._done[name]

    def _expand(self, body: Node, chain: tuple[str, ...]) -> Walk:
        bodies: dict[str, Node] = {}
        budget = self._context.target.nodes
        size = 0
        for node in list(nodes(body)):
            size += 1
            if not isinstance(node, Inline):
                continue
            callee = self._context.library.get(node.workflow)
            if callee is None:
                continue
            if node.workflow in chain:
                cycle = " -> ".join((*chain[chain.index(node.workflow) :], node.workflow))
                self._context.diagnostics.append(
                    codes.RECURSIVE_INLINE.at(node.span, name=callee.name, cycle=cycle)
                )
                bodies[node.workflow] = Sequence(span=node.span, steps=())
                continue
            self._stay(node, callee, self._context.library.get(chain[-1], self._context.workflow))
            bodies[node.workflow] = yield self.expand(node.workflow, callee.body, chain)
            size += sum(1 for _ in nodes(bodies[node.workflow]))
            if size > budget:
                self._context.diagnostics.append(
                    codes.TOO_MANY_NODES.at(
                        node.span,
                        workflow=chain[-1] or self._context.workflow.name,
                        count=f"more than {budget}",
                        limit=budget,
                    )
                )
                return Sequence(span=node.span, steps=())

        taken = {node.id for node in nodes(body)}

        def change(node: Node) -> Node:
            if isinstance(node, Inline) and node.workflow in bodies:
                return _at_call(node, bodies[node.workflow], taken)
            return node

        return rewrite(body, change)

    def _stay(self, node: Inline, callee: Workflow, around: Workflow) -> None:
        """Report a workflow of another database: inlined, its SQL would run where that around it runs."""
        if callee.database in (None, around.database):
            return
        here = "this one" if around.database is None else f"`{around.database}`"
        self._context.diagnostics.append(
            codes.INLINED_ELSEWHERE.at(node.span, name=callee.name, database=callee.database, here=here)
        )


def _at_call(call: Inline, body: Node, taken: set[str]) -> Node:
    """The callee's body for one call; its ids are none that are taken."""
    evaluated = [a for a in call.arguments if not a.constant]
    given = Slot(
        name=hidden("args", call.id),
        shape=Shape.ROWS,
        columns=tuple((a.parameter.name, without_length(a.parameter.type)) for a in evaluated),
    )
    constants: dict[str, tuple[Part, ...]] = {
        a.parameter.name: ("(", *a.parts, f")::{without_length(a.parameter.type)}")
        for a in call.arguments
        if a.constant
    }

    def change(use: Use) -> Use | tuple[Part, ...]:
        slot = use.of
        if isinstance(slot, Slot):
            return replace(use, of=replace(slot, name=_renamed(slot.name, call.id)))
        if slot.name in constants:
            return ("(", *constants[slot.name], ")")
        return Use(of=given, column=slot.name, nullable=True)

    def own(node: Node) -> Node:
        node = change_node(node, change)
        name = _renamed(node.name, call.id) if node.name is not None else None
        match node:
            case IfRows():
                node = replace(node, of=replace(node.of, name=_renamed(node.of.name, call.id)))
            case Try():
                node = replace(node, error=_renamed(node.error, call.id))
            case Each():
                node = replace(node, row=_renamed(node.row, call.id))
            case Undoable():
                node = replace(node, record=_renamed(node.record, call.id))
            case _:
                pass
        return replace(node, id=unused(f"{call.id}/{node.id}", taken), name=name)

    steps: list[Node] = []
    if evaluated:
        columns: list[Part] = ["SELECT "]
        for index, argument in enumerate(evaluated):
            if index:
                columns.append(",\n    ")
            # As text: the engine refuses many types as a column, and the use casts back.
            columns += [*text_of(argument), f" AS {neutral_name(argument.parameter.name)}"]
        steps.append(
            Sql(
                span=call.span,
                name=given.name,
                id=derived(call.id, "args"),
                parts=tuple(columns),
                verb="SELECT",
            )
        )
    steps.append(rewrite(with_values(body) if call.valued else body, own))
    if len(steps) == 1 and call.name is None:
        return steps[0]
    return Sequence(span=call.span, name=call.name, id=call.id, steps=tuple(steps))


_SUFFIX = re.compile(r"_[0-9a-f]{8}\Z")


def _renamed(name: str, call: str) -> str:
    """The callee's name at one call: as long however deep calls are nested."""
    return f"{_SUFFIX.sub('', name)}_{derived(call, name)}"
