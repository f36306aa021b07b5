"""A query and the `if` behind it that asks for what it gave run as one step: the query is the condition, and its result is
kept. So do the last step of a loop's rounds and the loop's condition.

It is done where nobody can tell: the query surely gives one row, and the test compares integers and truths that cannot be
NULL, or whose NULL was asked for, and so cannot fail. The truth is the first column of what is kept, so whoever reads the first one by the
name alone reads it by its own name then.
"""

import re

from dfdsl.graph import Loop, Node, Part, Select, Sequence, Sql, SqlBody, Turn, Use
from dfdsl.lowering.context import Context
from dfdsl.lowering.readers import Readers, read_by_name
from dfdsl.parts import used, uses
from dfdsl.record import replace
from dfdsl.sql.plain import neutral_name
from dfdsl.walk import nodes, rewrite

_ROW = "dfx_row"
_KINDS = dict.fromkeys(("smallint", "integer", "int", "int2", "int4", "int8", "bigint"), "N")
_KINDS |= dict.fromkeys(("boolean", "bool"), "B")
# How a test is read, N a number and B a truth, until nothing but one of them is left: such a test cannot fail.
_TAKEN = re.compile(r"\b[NB]\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,18}")
_CONSTANT = re.compile(r"\b(?:true|false)\b", re.IGNORECASE)
_READ = [
    (re.compile(rule, re.IGNORECASE), made)
    for rule, made in (
        (r"\(\s*([NB])\s*\)", r"\1"),
        (r"\b[NB]\s+is\s+(?:not\s+)?null\b", "B"),
        (r"\bB\s+is\s+(?:not\s+)?B\b", "B"),
        (r"\bN\s+(?:not\s+)?between\s+N\s+and\s+N\b", "B"),
        (r"\bN\s+(?:not\s+)?in\s*\(\s*N(?:\s*,\s*N)*\s*\)", "B"),
        (r"\bN\s*(?:<>|!=|<=|>=|[=<>])\s*N\b", "B"),
        (r"\bB\s*(?:<>|!=|=)\s*B\b", "B"),
        (r"\bnot\s+B\b", "B"),
        (r"\bB\s+(?:and|or)\s+B\b", "B"),
    )
]
_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")


def fuse_tests(body: Node, context: Context) -> Node:
    if context.target.no_row_is_true:
        # There a condition is bound first and asked for in a second step, so nothing would be saved.
        return body
    names = Readers(body)
    # By the test, a leaf: the nodes around it are others once something below them has changed.
    tests: dict[Node, Sql] = {}
    for node in nodes(body):
        if isinstance(node, Sequence):
            tests |= {
                test.arms[0][0]: step
                for step, test in zip(node.steps, node.steps[1:], strict=False)
                if isinstance(step, Sql) and isinstance(test, Select) and _fits(step, test.arms[0][0])
            }
        elif isinstance(node, Loop) and context.target.native_loops and (last := _last_of(node)) is not None:
            assert node.condition is not None
            tests[node.condition] = last
    tests = {test: step for test, step in tests.items() if names.may_change(step.name or "")}
    if not tests:
        return body
    first = {step.name: step.sure[0][0] for step in tests.values() if step.sure}
    steps = set(tests.values())

    def fused(node: Node) -> Node:
        match node:
            case Sequence():
                kept = tuple(below for below in node.steps if below not in steps)
                return node if len(kept) == len(node.steps) else replace(node, steps=kept)
            case Select(arms=((Sql() as test, then), *others)) if test in tests:
                return replace(node, arms=((_both(tests[test], test), then), *others))
            case Loop(condition=Sql() as test) if test in tests:
                until = "NOT " if node.turn is Turn.UNTIL else ""
                return replace(node, turn=Turn.AFTER, condition=_both(tests[test], test, until))
            case _:
                return node

    return read_by_name(rewrite(body, fused), first)


def _last_of(loop: Loop) -> Sql | None:
    """The last step of a loop's rounds, where its condition can be one with it: the loop's result is not wanted, and no round
    reads what the one before it has bound."""
    if loop.turn not in (Turn.AFTER, Turn.UNTIL) or loop.wanted or loop.name is not None:
        return None
    match loop.body, loop.condition:
        case Sequence(name=None, steps=(_, *_, Sql() as step)), Sql() as test if _fits(step, test):
            read = sum(name == step.name for node in nodes(loop.body) for name in uses(node))
            return step if not read else None
        case _:
            return None


def _fits(step: Sql, test: Node) -> bool:
    """Whether the test is one that can be asked in the query itself."""
    if step.name is None or step.sure is None or isinstance(step, SqlBody) or not isinstance(test, Sql):
        return False
    columns = {name: (type_, filled) for name, type_, filled in step.sure}
    first = step.sure[0][0]
    if len(columns) < len(step.sure) or not _PLAIN.fullmatch(first) or test.name is not None:
        return False
    if any(name.startswith("dfx_") for name in columns):
        return False
    own = 0
    read: list[str] = []
    for part in _expression(test):
        if isinstance(part, str):
            if _TAKEN.search(part):
                # It is no word of a test, so nothing is lost.
                return False
            read.append(_CONSTANT.sub("B", _NUMBER.sub("N", part)))
        elif isinstance(part, Use) and not part.rows:
            type_ = part.type_name
            if part.of.name == step.name and not part.is_parameter:
                own += 1
                given, filled = columns.get(part.column or first, (None, False))
                if given not in _KINDS or not (filled or part.nullable):
                    return False
                type_ = type_ or given
            elif not (part.is_parameter or part.nullable):
                # It may be NULL, and then the test fails.
                return False
            read.append(_KINDS.get(type_ or "", "?"))
        else:
            return False
    # A reference by itself is asked for in the engine's way, which takes numbers as well.
    return own > 0 and _kind("".join(read)) in (("B", "N") if test.verb else ("B",))


def _kind(test: str) -> str:
    """What a test is: N, B, or something else."""
    before = ""
    while test != before:
        before = test
        for rule, made in _READ:
            test = rule.sub(made, test)
    return test.strip()


def _expression(test: Sql) -> tuple[Part, ...]:
    """The parts of a bare expression, or of a reference; nothing for a query."""
    if not test.verb:
        return () if test.line_comment else test.parts
    match test.parts:
        case ("SELECT ", Use() as use, " AS c"):
            return (use,)
        case _:
            return ()


def _both(step: Sql, test: Sql, until: str = "") -> Sql:
    """The query as a condition that keeps what it gives. until: `NOT ` where the test says when it is over."""
    assert step.sure is not None
    first = step.sure[0][0]
    types = {name: type_ for name, type_, _ in step.sure}
    asked: list[Part] = []
    for part in _expression(test):
        if isinstance(part, Use) and not part.is_parameter and part.of.name == step.name:
            read = f"{_ROW}.{neutral_name(part.column or first)}"
            asked.append(
                read
                if part.type_name in (None, types[part.column or first])
                else f"({read})::{part.type_name}"
            )
        else:
            asked.append(part)
    if test.verb and any(_KINDS[types[use.column or first] or ""] == "N" for use in used(test.parts)):
        asked.append(" <> 0")
    parts = (
        f"WITH {_ROW} AS MATERIALIZED (\n",
        *step.parts,
        f"\n) SELECT {until}coalesce((",
        *asked,
        f")::boolean, false) AS dfx_c, {_ROW}.* FROM {_ROW}",
    )
    return replace(step, parts=parts, verb="WITH", line_comment=False, sure=None)
