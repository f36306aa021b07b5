"""What gives NULL: an empty block, an `if` that takes no branch, a wait.

The engine keeps no name on a wait, so where the NULL is read, a step without rows stands for it: `$x?` and `$x.col?` are
NULL then, `$x` fails with that reason, `$x.*` has no rows (recorded, and seen on a real engine).
"""

from dfdsl.forms import Atomic
from dfdsl.graph import Node, Null, Sequence, Sleep, Sql, WaitForSchedule
from dfdsl.lowering.context import Context, derived
from dfdsl.lowering.facts.results import giving
from dfdsl.protocol import BOX
from dfdsl.record import replace
from dfdsl.walk import rewrite

NO_ROWS = "SELECT NULL::text AS result WHERE false"
BOXED_NULL = f"SELECT NULL::jsonb AS {BOX}"


def give_null(body: Node, context: Context) -> Node:
    """Replaces every `Null`, and every wait whose value is read."""
    return rewrite(body, _change)


def _change(node: Node) -> Node:
    match node:
        case Null(read=False, name=None):
            return Sleep(span=node.span, id=node.id, seconds=0)
        case Null():
            return Sql(span=node.span, name=node.name, id=node.id, parts=(_null(node),), verb="SELECT")
        case Sleep() | WaitForSchedule() if node.valued or node.name is not None:
            null = Sql(span=node.span, id=derived(node.id, "null"), parts=(_null(node),), verb="SELECT")
            wait = replace(node, name=None, valued=False, boxed=False)
            return Sequence(span=node.span, name=node.name, id=derived(node.id, "seq"), steps=(wait, null))
        case _:
            return node


def _null(node: Null | Sleep | WaitForSchedule) -> str:
    return BOXED_NULL if node.boxed else NO_ROWS


def with_values(body: Node) -> Node:
    """The body, with everything marked as read that may be its result and has to know that."""
    tails: set[int] = set()
    pending = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, Null | Sleep | WaitForSchedule | Atomic):
            tails.add(id(node))
        pending.extend(giving(node))

    def change(node: Node) -> Node:
        match node:
            case Null() if id(node) in tails:
                return replace(node, read=True)
            case Sleep() | WaitForSchedule() | Atomic() if id(node) in tails:
                return replace(node, valued=True)
            case _:
                return node

    return rewrite(body, change)
