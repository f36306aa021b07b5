"""Which names are bound where: definite assignment over sequences, branches, loops and races.

A `Scope` is a block's own layer over its parent's; splits make child scopes, which are merged afterwards. So the cost
is that of the names that a branch binds, not of all that are visible.
"""

from collections.abc import Callable, Iterable, Iterator

from dfdsl.graph import COLUMNS_OF, Parameter, Shape, Slot
from dfdsl.record import Record, replace
from dfdsl.source import Span


class Binding(Record, kw_only=False):
    """A name's slot; definite: bound on every path to here; span: where it was bound last."""

    slot: Slot | Parameter
    definite: bool
    span: Span


class Scope:
    """The names bound in one block. dead: no path reaches this point (behind a break).

    branch: what runs at the same time as others; child: what runs in a child instance, so that its names come out as rows;
    rows: what runs for each of some rows, so that its names end with it.
    """

    __slots__ = ("branch", "child", "dead", "depth", "names", "parent", "rows")

    def __init__(self, parent: "Scope | None" = None, *, branch: bool = False, child: bool = False) -> None:
        self.parent = parent
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.names: dict[str, Binding] = {}
        self.dead = False
        self.branch = branch
        self.child = child
        self.rows = False

    def bind(self, name: str, slot: Slot | Parameter, span: Span, definite: bool = True) -> None:
        self.names[name] = Binding(slot, definite, span)

    def lookup(self, name: str) -> Binding | None:
        scope: Scope | None = self
        while scope is not None:
            found = scope.names.get(name)
            if found is not None:
                return found
            scope = scope.parent
        return None

    def around(self, wanted: "Callable[[Scope], bool]") -> "Scope | None":
        """The innermost scope, this one or around it, that is wanted."""
        scope: Scope | None = self
        while scope is not None and not wanted(scope):
            scope = scope.parent
        return scope

    def depth_of(self, name: str) -> int:
        """The depth of the scope that binds a name, -1 if none does."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.depth
            scope = scope.parent
        return -1

    def visible(self) -> Iterator[str]:
        """All names, the nearest first."""
        scope: Scope | None = self
        while scope is not None:
            yield from scope.names
            scope = scope.parent

    def since(self, outer: "Scope") -> dict[str, Binding]:
        """What is bound between here and `outer`, both included; what a branch on the way binds does not count."""
        found: dict[str, Binding] = {}
        scope: Scope | None = self
        while scope is not None:
            for name, binding in scope.names.items():
                found.setdefault(name, binding)
            if scope is outer:
                return found
            if scope.branch:
                found = {}
            if scope.child:
                found = _brought_out(found)
            scope = scope.parent
        return found


def path_from(scope: Scope, outer: Scope) -> dict[str, Binding] | None:
    """What a finished part bound, seen from `outer`; None when no path leaves it."""
    if scope.dead and not outer.dead:
        return None
    found: dict[str, Binding] = {}
    at: Scope | None = scope
    while at is not None and at is not outer:
        for name, binding in at.names.items():
            found.setdefault(name, binding)
        if at.child:
            found = _brought_out(found)
        at = at.parent
    return found


def _brought_out(found: dict[str, Binding]) -> dict[str, Binding]:
    return {name: replace(binding, slot=carried(binding.slot)) for name, binding in found.items()}


def carried(slot: Slot | Parameter) -> Slot | Parameter:
    """What a name holds that came out of a child instance: always rows."""
    if isinstance(slot, Parameter):
        return slot
    return (
        slot
        if slot.shape is Shape.ROWS
        else replace(slot, shape=Shape.ROWS, columns=carried_columns(slot.shape), native=False)
    )


def carried_columns(shape: Shape) -> tuple[tuple[str, str | None], ...]:
    """The columns of a result that is no row set, once it came out of a child instance."""
    if shape is Shape.TEXT:
        return (("value", "text"),)
    return COLUMNS_OF.get(shape, (("result", "jsonb"),))


KEPT_WHOLE = "dfx_json"
"""The column of a step that keeps the whole of a name's result, as the text of its JSON (`graph.Sql.whole`)."""


def merge_paths(scope: Scope, paths: "Iterable[dict[str, Binding] | None]") -> None:
    """Put the names of alternative paths into `scope`: definite only if every path binds them; None is a dead path."""
    alive = [path for path in paths if path is not None]
    if not alive:
        scope.dead = True
        return
    for name in dict.fromkeys(name for path in alive for name in path):
        bindings = [path[name] for path in alive if name in path]
        outer = scope.lookup(name)
        everywhere = len(bindings) == len(alive) or (outer is not None and outer.definite)
        slots = [b.slot for b in bindings]
        if outer is not None and len(bindings) < len(alive):
            slots.append(outer.slot)
        definite = everywhere and all(b.definite for b in bindings)
        scope.bind(name, merge_slots(slots), bindings[-1].span, definite)


def merge_slots(slots: "list[Slot | Parameter]") -> Slot | Parameter:
    """What is known of a name that holds one of these."""
    first = slots[0]
    if all(slot == first for slot in slots):
        return first
    name = first.name
    known = [slot for slot in slots if isinstance(slot, Slot)]
    shape = (
        known[0].shape
        if known and all(s.shape is known[0].shape for s in known) and len(known) == len(slots)
        else Shape.ANY
    )
    # Where they differ only in how jsonb came, their columns are still known.
    same = shape is not Shape.ANY and all(s.columns == known[0].columns for s in known)
    return Slot(
        name=name,
        shape=shape,
        columns=known[0].columns if same else None,
        optional=any(slot.optional for slot in known),
        native=any(slot.native for slot in known),
    )
