"""Where a name is bound to NULL before the steps that may or may not bind it.

At the head of the workflow, unless one branch of a join or race alone binds the name and reads it before it is surely
bound: then at the head of that branch, so that the join finds nothing to merge. Never inside a loop, where it would be bound again at every iteration.
"""

from dfdsl.graph import Join, Loop, Node, Null, Race, Sequence
from dfdsl.source import Span
from dfdsl.walk import children, nodes, rewrite, with_children


def put_early(binding: Null, reads: list[Span], body: Node) -> Node:
    """The body with the binding put before every step that binds its name and every one of these references."""
    name = binding.name or ""
    place: Node | None = None
    node = body
    while not isinstance(node, Loop) and node.name != name:
        concerned = [child for child in children(node) if _concerned(child, name, reads)]
        if len(concerned) != 1:
            break
        if isinstance(node, Join | Race):
            place = concerned[0]
        node = concerned[0]
    if place is None:
        return Sequence(span=body.span, steps=(binding, body))
    return rewrite(body, lambda n: _in_branch(n, place, binding))


def _concerned(root: Node, name: str, reads: list[Span]) -> bool:
    """Whether one of the references stands in this part, or a step of it binds the name."""
    source, start, end = root.span
    if any(read.source is source and start <= read.start < end for read in reads):
        return True
    return any(node.name == name for node in nodes(root))


def _in_branch(node: Node, place: Node, binding: Null) -> Node:
    if not isinstance(node, Join | Race) or not any(branch is place for branch in node.branches):
        return node
    headed = tuple(
        Sequence(span=place.span, steps=(binding, branch)) if branch is place else branch
        for branch in node.branches
    )
    return with_children(node, headed)
