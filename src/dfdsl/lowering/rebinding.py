"""A name that a join's branch binds anew must survive the join.

The engine gives every branch a copy of all names and merges the copies in branch order, so a later branch's stale copy
overwrites an earlier branch's new value (recorded). One such branch is put last; of several, the others' names are
bound again behind the join (`merging`). Names that a loop keeps exist from its second iteration on, so a join in such a
loop counts all that the loop binds.
"""

from dfdsl.diagnostics import catalogue as codes
from dfdsl.forms import Brought, Taken
from dfdsl.graph import (
    Http,
    If,
    IfRows,
    Join,
    Loop,
    Node,
    Null,
    Race,
    Sequence,
    Shape,
    Sleep,
    Slot,
    Sql,
    SubOrchestration,
    Use,
    Value,
    WaitForSchedule,
)
from dfdsl.lowering.context import Context, derived
from dfdsl.lowering.facts.results import own_breaks
from dfdsl.lowering.merging import Columns, Kept, merged
from dfdsl.parts import texts_of, used, uses
from dfdsl.record import replace
from dfdsl.trampoline import Walk, run
from dfdsl.walk import children, nodes, rewrite

_ANSWERS = frozenset((Shape.SIGNAL, Shape.HTTP, Shape.JSON, Shape.TEXT))
_ONE_NAME = "one of them can keep its value over the join; capture the others under names of their own, and read those behind it"


def order_rebinding(body: Node, context: Context) -> Node:
    """Sets `Join.last`, or puts steps behind a join, where branches bind names that may exist before it and are read
    elsewhere."""
    found = _Rebinding(body, context)
    if not found.last and not found.kept:
        return body

    # The rewriting rebuilds nodes bottom-up, so joins are found again by their ids.
    def change(node: Node) -> Node:
        if not isinstance(node, Join):
            return node
        if node.id in found.last:
            node = replace(node, last=found.last[node.id])
        return merged(node, found.kept[node.id]) if node.id in found.kept else node

    made = rewrite(body, change)
    early = tuple(
        Null(span=body.span, name=name, id=derived(body.id, f"early/{name}"), read=True)
        for name in sorted(found.early)
    )
    return Sequence(span=body.span, steps=(*early, made)) if early else made


class _Rebinding:
    """What is to be done with each join, by its id. early: names that may not be bound where they are kept."""

    def __init__(self, body: Node, context: Context) -> None:
        self.last: dict[str, int] = {}
        self.kept: dict[str, dict[int, Kept]] = {}
        self.early: set[str] = set()
        self._context = context
        self._body = body
        self._reads = _Reads(body)
        root = _root_loop(body)
        # Source order, with the names that are bound before and those that the enclosing loops keep; a loop's own names
        # count inside it.
        pending: list[tuple[Node, set[str], frozenset[str]]] = [(body, set(), frozenset())]
        apart: set[int] = set()
        while pending:
            node, before, kept = pending.pop()
            if isinstance(node, SubOrchestration) and (node.bare or node.key):
                # Nothing of what stands before it is known in there, and a loop of one round keeps nothing.
                pending.append((node.body, set(), frozenset()))
                apart.update(id(below) for below in nodes(node) if isinstance(below, Loop) and below.once)
                continue
            keeps = isinstance(node, Loop) and id(node) not in apart and not _brings_out(node)
            if keeps and not (node is root and not (isinstance(node, Loop) and node.carries)):
                kept = kept | {n.name for n in nodes(node) if n.name is not None}
            if isinstance(node, Join):
                self._join(node, before | kept)
            if node.name is not None:
                before.add(node.name)
            pending.extend((child, before, kept) for child in reversed(children(node)))

    def _join(self, join: Join, existing: set[str]) -> None:
        rebinding: dict[int, set[str]] = {}
        unsure: set[str] = set()
        for index, branch in enumerate(join.branches):
            seen = Seen()
            found = self._reads.elsewhere(branch, existing, seen)
            if found:
                rebinding[index] = found
                unsure |= found if own_breaks(branch) else found - set(seen.sure)
        if not rebinding:
            return
        if len(rebinding) == 1:
            self.last[join.id] = next(iter(rebinding))
            return
        columns = {name: self._reads.columns(name) for names in rebinding.values() for name in names}
        bare = [index for index, names in rebinding.items() if any(columns[name] is None for name in names)]
        leaves = any(own_breaks(branch) for branch in join.branches)
        if len(bare) > 1:
            names = [name for index in bare[:2] for name in rebinding[index] if columns[name] is None]
            fix = self._reads.fix(names[-1])
            self._refuse(join, bare[1], names, fix)
        elif self._context.workflow.database is not None:
            second = list(rebinding)[1]
            self._refuse(join, second, [n for names in rebinding.values() for n in names], _ONE_NAME)
        elif leaves and (join.wanted or join.name):
            second = list(rebinding)[1]
            fix = (
                "a branch leaves the loop here, and the join's result is read: leave the loop behind the join"
            )
            self._refuse(join, second, [n for names in rebinding.values() for n in names], fix)
        else:
            last = bare[0] if bare else next(iter(rebinding))
            self.last[join.id] = last
            self.kept[join.id] = {
                index: Kept(tuple((name, columns[name] or ()) for name in sorted(names)))
                for index, names in rebinding.items()
                if index != last
            }
            unsure = {n for index, ns in rebinding.items() if index != last for n in ns} & unsure
            self.early |= unsure and unsure - _bound_first(self._body, join)

    def _refuse(self, join: Join, branch: int, names: list[str], fix: str) -> None:
        listed = ", ".join(f"`{name}`" for name in sorted(set(names)))
        span = join.branches[branch].span
        self._context.diagnostics.append(codes.REBOUND_IN_TWO_BRANCHES.at(span, names=listed, fix=fix))


class _Reads:
    """How each name is read in the whole graph, and what it is bound to."""

    def __init__(self, body: Node) -> None:
        self._count: dict[str, int] = {}
        self._uses: dict[str, list[Use]] = {}
        self._bound: dict[str, list[Node]] = {}
        for node in nodes(body):
            if node.name is not None:
                self._bound.setdefault(node.name, []).append(node)
            for name in uses(node):
                self._count[name] = self._count.get(name, 0) + 1
            for text in texts_of(node):
                for use in used(text):
                    self._uses.setdefault(use.of.name, []).append(use)

    def elsewhere(self, branch: Node, existing: set[str], seen: "Seen") -> set[str]:
        """The existing names that a branch binds and that are read outside it, or inside it before they are surely bound.

        Names that the compiler makes are written before they are read, each by the steps around its reader.
        """
        run(look(branch, seen))
        return {
            name
            for name in seen.bound & existing
            if not name.startswith("dfx_")
            and (self._count.get(name, 0) > seen.reads.get(name, 0) or name in seen.early)
        }

    def columns(self, name: str) -> Columns | None:
        """The columns of a name that are read anywhere; None where its rows cannot be put together again."""
        if not all(map(gives_rows, self._bound.get(name, ()))):
            return None
        found: dict[str | None, None] = {}
        for use in self._uses.get(name, ()):
            known = use.of.columns if isinstance(use.of, Slot) else None
            if use.rows and not known:
                return None
            if use.rows:
                found.update((column, None) for column, _ in known or ())
            elif isinstance(use.of, Slot) and use.of.shape in _ANSWERS:
                # A row that stands for an answer holds all of it in its first column.
                found[None] = None
            else:
                found[use.column] = None
        # The first one is what `$name` reads, so it comes first; where nothing but the number of rows counts, too.
        return (None, *(c for c in found if c is not None)) if None in found or not found else tuple(found)

    def fix(self, name: str) -> str:
        """What makes the name one that can be bound again."""
        if all(map(gives_rows, self._bound.get(name, ()))):
            return f"say the columns of `{name}` where it is bound, `|=> {name}(id int, …)`, since its rows are read as a whole"
        return f"`{name}` is no result of an SQL step: {_ONE_NAME}"


def gives_rows(node: Node) -> bool:
    """Whether a node's result is that of an SQL step, or none at all."""
    pending = [node]
    while pending:
        match pending.pop():
            case Sql() | Null() | Sleep() | WaitForSchedule() | Value() | Taken() | Brought():
                pass
            case Sequence(steps=steps):
                pending.extend(steps[-1:])
            case If(then=then, otherwise=otherwise) | IfRows(then=then, otherwise=otherwise):
                pending.extend((then,) if otherwise is None else (then, otherwise))
            case Race(keys=None, branches=branches):
                pending.extend(branches)
            case Join(keys=keys, branches=branches):
                if keys is None and len(branches) in (2, 3):
                    return False
            case Race():
                pass
            case Loop() as loop if not own_breaks(loop.body):
                pending.append(loop.body)
            case Http() | _:
                return False
    return True


class Seen:
    """What a branch does with names: bound anywhere, surely bound up to here, read, read before surely bound."""

    def __init__(self) -> None:
        self.bound: set[str] = set()
        self.sure: list[str] = []
        self.early: set[str] = set()
        self.reads: dict[str, int] = {}
        self._known: dict[str, int] = {}

    def read(self, node: Node) -> None:
        for name in uses(node):
            self.reads[name] = self.reads.get(name, 0) + 1
            # What comes out of a child is bound there.
            if not self._known.get(name) and not isinstance(node, Brought):
                self.early.add(name)

    def bind(self, name: str) -> None:
        self.bound.add(name)
        self.sure.append(name)
        self._known[name] = self._known.get(name, 0) + 1

    def forget(self, since: int) -> None:
        """What was bound in a part that may not run is not sure behind it."""
        for name in self.sure[since:]:
            self._known[name] -= 1
        del self.sure[since:]


def look(node: Node, seen: Seen) -> Walk:
    seen.read(node)
    certain = isinstance(node, Sequence | Join)
    for child in children(node):
        mark = len(seen.sure)
        yield look(child, seen)
        # The condition of an if runs before its arms, and the body of a loop before its condition.
        if (
            not certain
            and not (isinstance(node, If) and child is node.condition)
            and not (isinstance(node, Loop) and not own_breaks(node.body))
        ):
            seen.forget(mark)
    if node.name is not None:
        seen.bind(node.name)


def _bound_first(body: Node, join: Node) -> set[str]:
    """The names that the workflow's own steps bind before the one that holds the join."""
    found: set[str] = set()
    pending = [body]
    while pending:
        step = pending.pop()
        if step is not body and not isinstance(step, Sequence) and any(node is join for node in nodes(step)):
            break
        if isinstance(step, Sequence):
            pending.extend(reversed(step.steps))
        elif step.name is not None:
            found.add(step.name)
    return found


def _brings_out(loop: Loop) -> bool:
    """Whether it is a loop of one round around a join, so that the names that are known behind it come from a child."""
    condition = loop.condition
    return isinstance(condition, Sequence) and isinstance(condition.steps[0], Brought)


def _root_loop(body: Node) -> Node | None:
    """The loop that is the root of the instance; it forgets its names at every iteration."""
    while isinstance(body, Sequence) and len(body.steps) == 1:
        body = body.steps[0]
    return body if isinstance(body, Loop) else None
