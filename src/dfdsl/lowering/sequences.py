"""Sequences: flattened first, nested as balanced pairs at the end.

The engine has a binary THEN. A balanced tree has the same steps in the same order and as many THENs, at depth log n: a
left-nested chain is refused at 257 steps (and silently collapses on older engines), and builds many times slower.
"""

from dfdsl.graph import Break, Node, Sequence, Sleep, Then, WaitForSchedule
from dfdsl.lowering.context import Context, derived
from dfdsl.record import replace
from dfdsl.walk import rewrite

_NAMELESS = (Sleep, WaitForSchedule, Break, Then)
"""What the engine keeps no name on, and what has no name yet."""


def flatten(body: Node, context: Context) -> Node:
    """No unnamed sequence in a sequence, none of a single step, none without steps."""
    loops_first = not context.target.native_loops
    return rewrite(body, lambda node: _flat(node, loops_first))


def _flat(node: Node, loops_first: bool) -> Node:
    if not isinstance(node, Sequence):
        return node
    steps = node.steps
    if any(isinstance(step, Sequence) and step.name is None for step in steps):
        spliced: list[Node] = []
        for step in steps:
            spliced.extend(step.steps if isinstance(step, Sequence) and step.name is None else (step,))
        steps = tuple(spliced)
    if not steps:
        return Sleep(span=node.span, id=node.id, seconds=0)
    if len(steps) == 1:
        only = steps[0]
        if node.name is None:
            return only
        if only.name is None:
            return replace(only, name=node.name)
        last = only.steps[-1] if isinstance(only, Sequence) else only
        if loops_first and last is not only and last.name is None and not isinstance(last, _NAMELESS):
            # Before what comes first there stands nothing: it may be a loop.
            assert isinstance(only, Sequence)
            return replace(node, steps=(*only.steps[:-1], replace(last, name=only.name)))
        if loops_first and isinstance(only, Sequence) and isinstance(last, Sleep | WaitForSchedule):
            # Their result is none, as that of the node that stands behind them.
            return replace(
                node, steps=(only, Sleep(span=node.span, id=derived(only.id, "behind"), seconds=0))
            )
        # Both names hold the result: the engine keeps one name a node, so a node that does nothing stands before it.
        before = Sleep(span=node.span, id=derived(node.id or only.id, "before"), seconds=0)
        return replace(node, steps=(before, only))
    return node if steps is node.steps else replace(node, steps=steps)


def balance(body: Node, context: Context) -> Node:
    """Every sequence as a balanced tree of `Then`s."""
    return rewrite(body, _balanced)


def _balanced(node: Node) -> Node:
    if not isinstance(node, Sequence):
        return node
    level: list[Node] = list(node.steps)
    # Pairs of neighbours, level by level: the tree is as shallow as can be, and no recursion is needed.
    while len(level) > 2:
        paired: list[Node] = [
            Then(span=level[at].span, left=level[at], right=level[at + 1])
            for at in range(0, len(level) - 1, 2)
        ]
        if len(level) % 2:
            paired.append(level[-1])
        level = paired
    return Then(span=node.span, name=node.name, id=node.id, left=level[0], right=level[1])
