"""Where PostgreSQL would group a chain of operators otherwise, and the parentheses that say the same to everybody."""

from dfdsl import syntax
from dfdsl.diagnostics import Edit
from dfdsl.parsing.operators import AND, IF_NOT, IF_SO, OR, THEN, Chain
from dfdsl.parsing.words import short
from dfdsl.source import Span

# Behind these operators, in any number, the next one groups in PostgreSQL as it does here.
_SAME_AFTER = {
    THEN: frozenset((THEN, AND, OR)),
    AND: frozenset((AND,)),
    OR: frozenset((AND, OR)),
    IF_SO: frozenset((THEN, AND, OR)),
    IF_NOT: frozenset((THEN, AND, OR, IF_SO)),
}


def groups_otherwise(chain: Chain) -> bool:
    """Whether PostgreSQL, where all operators are one left-associative level, means something else by this chain.

    There `@>` takes the next step only. `(a ~> b) |=> n` and `a ~> (b |=> n)` mean the same, and so do a condition
    after a step and a sequence as a condition.
    """
    seen: set[str] = set()
    captured = frozenset(chain.captured)
    looping = False
    for index in range(len(chain.steps)):
        looping = looping or index in chain.forever
        if index in captured and (looping or not seen.isdisjoint((AND, OR, IF_SO, IF_NOT))):
            return True
        if index == len(chain.operators):
            return False
        operator = chain.operators[index]
        if looping or seen - _SAME_AFTER[operator]:
            return True
        if operator == IF_NOT and chain.operators[index - 1] != IF_SO:
            return True
        seen.add(operator)
    return False


def parenthesised(chain: Chain, tree: syntax.Expression) -> str:
    """The chain's text with the parentheses of its tree, on one line and not too long."""
    captured = {id(chain.steps[index]) for index in chain.captured}
    return short(_Parenthesiser({id(step): id(step) in captured for step in chain.steps}).text(tree), 160)


def parentheses(chain: Chain, tree: syntax.Expression) -> tuple[Edit, ...]:
    """The parentheses of `parenthesised`, to be put in where the chain stands."""
    captured = {id(chain.steps[index]) for index in chain.captured}
    leaves = {id(step): id(step) in captured for step in chain.steps}
    marks: dict[tuple[int, str], int] = {}
    todo: list[syntax.Node] = [tree]
    while todo:
        node = todo.pop()
        if id(node) in leaves:
            continue
        parts, extra = _parts(node)
        wrapped = [part.span for part in parts if leaves.get(id(part), True)] + extra
        for span in wrapped:
            for mark in ((span.end, ")"), (span.start, "(")):
                marks[mark] = marks.get(mark, 0) + 1
        todo.extend(parts)
    source = tree.span.source
    return tuple(Edit(Span(source, at, at), text * count) for (at, text), count in sorted(marks.items()))


def _parts(node: syntax.Node) -> tuple[list[syntax.Expression], list[Span]]:
    """The nodes that parentheses may have to stand around, and other places where they have to."""
    match node:
        case syntax.Sequence():
            return list(node.steps), []
        case syntax.Parallel() | syntax.Race():
            return [branch.body for branch in node.branches], []
        case syntax.Loop(body=body) if not isinstance(body, syntax.Block):
            return [body], []
        case syntax.If():
            bodies = [arm.body for arm in node.arms] + [node.otherwise]
            rest = [arm.condition.span.to(node.span) for arm in node.arms[1:]]
            captures = [arm.condition.span for arm in node.arms if arm.condition.capture is not None]
            return [body for body in bodies if isinstance(body, syntax.Expression)], rest + captures
        case _:
            return [], []


class _Parenthesiser:
    """Writes a tree of one chain so that everybody groups it alike. leaves: its steps, and whether `|=>` follows them."""

    def __init__(self, leaves: dict[int, bool]) -> None:
        self.leaves = leaves

    def text(self, node: syntax.Expression, depth: int = 0) -> str:
        if id(node) in self.leaves:
            return short(node.span.text)
        # The message is cut long before that; the bound keeps the stack flat.
        if depth > 20:
            return "…"
        match node:
            case syntax.Sequence():
                return " ~> ".join(self.part(step, depth) for step in node.steps[:12])
            case syntax.Parallel():
                return " & ".join(self.part(branch.body, depth) for branch in node.branches[:12])
            case syntax.Race():
                return " | ".join(self.part(branch.body, depth) for branch in node.branches[:12])
            case syntax.Loop(body=body) if not isinstance(body, syntax.Block):
                return f"@> {self.part(body, depth)}"
            case syntax.If():
                return self.ladder(node, depth)
            case _:
                return short(node.span.text)

    def part(self, node: syntax.Expression, depth: int) -> str:
        text = self.text(node, depth + 1)
        return f"({text})" if self.leaves.get(id(node), True) else text

    def ladder(self, node: syntax.If, depth: int) -> str:
        text = ""
        if node.otherwise is not None:
            text = f" !> {self.part(node.otherwise, depth)}"
        for arm in reversed(node.arms[:12]):
            condition = short(arm.condition.span.text)
            if arm.condition.capture is not None:
                condition = f"({condition})"
            text = f"{condition} ?> {self.part(arm.body, depth)}{text}"
            if arm is not node.arms[0]:
                text = f" !> ({text})"
        return text
