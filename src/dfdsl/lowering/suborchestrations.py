"""Loops, races and joins become sub-orchestration nodes: what the engine runs as an orchestration of its own.

Each has its path-derived id, the names that it reads from outside and those that it binds for what follows. What the target
could not run where it stood has become a child before, so the strategy of those that are left is the engine's own node.
"""

from collections import Counter

from dfdsl.graph import Join, Loop, Node, Race, SubOrchestration
from dfdsl.lowering.context import Context
from dfdsl.parts import uses
from dfdsl.walk import children, nodes, rewrite

_TAGS: dict[type[Node], str] = {Loop: "loop", Join: "join", Race: "race"}


def mark_suborchestrations(body: Node, context: Context) -> Node:
    bound: Counter[str] = Counter()
    read: Counter[str] = Counter()
    for node in nodes(body):
        if node.name is not None:
            bound[node.name] += 1
        read.update(uses(node))
    inside: dict[int, tuple[Counter[str], Counter[str]]] = {}
    keep: list[Node] = []

    def change(node: Node) -> Node:
        own_bound: Counter[str] = Counter([node.name] if node.name is not None else [])
        own_read: Counter[str] = Counter(uses(node))
        for child in children(node):
            child_bound, child_read = inside.pop(id(child))
            # The larger counter takes the smaller one in, so a long sequence costs no more than its names.
            if len(child_bound) > len(own_bound):
                own_bound, child_bound = child_bound, own_bound
            own_bound.update(child_bound)
            if len(child_read) > len(own_read):
                own_read, child_read = child_read, own_read
            own_read.update(child_read)
        made = node
        tag = _TAGS.get(type(node))
        if tag is not None:
            imports = sorted(name for name in own_read if bound[name] > own_bound[name])
            exports = sorted(name for name in own_bound if read[name] > own_read[name])
            made = SubOrchestration(
                span=node.span,
                id=node.id,
                tag=tag,
                body=node,
                imports=tuple(imports),
                exports=tuple(exports),
            )
        inside[id(made)] = (own_bound, own_read)
        keep.append(made)
        return made

    return rewrite(body, change)
