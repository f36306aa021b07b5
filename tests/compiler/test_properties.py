"""What holds of every program: hypothesis makes them, always the same ones."""

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dfdsl.compiler import compile_source
from dfdsl.dump import dump
from dfdsl.graph import If, Node, Sequence, SubOrchestration, Then
from dfdsl.lowering import PASSES
from dfdsl.lowering.context import Context
from dfdsl.source import Source
from dfdsl.targets import TARGETS
from dfdsl.walk import children, nodes

from .outcomes import compiled, no_imports
from .programs import PROGRAMS, SEEDS, expression, program
from .stages import lowered, stages

bounded = settings(
    max_examples=120,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
fuzzed = settings(bounded, max_examples=400)


def _refused_for_a_reason(df: str) -> bool:
    """Whether a text is refused; what the strategy makes may only be refused for names that meet at a join, or for what a
    name holds when it is a condition."""
    found = compiled(df)
    codes = {d.code for d in found.diagnostics if d.is_error}
    assert codes <= {"DF203", "DF224", "DF416"}, (df, [str(d) for d in found.diagnostics])
    return bool(codes)


@bounded
@given(PROGRAMS)
def test_compiles_to_balanced_sql(df: str) -> None:
    if _refused_for_a_reason(df):
        return
    sql = compiled(df).sql
    assert sql is not None
    assert _balanced(sql)
    assert sql == compiled(df).sql


def _balanced(sql: str) -> bool:
    """Whether parentheses match outside quotes, comments and dollar quotes; the blocks inside those are looked at too."""
    quoted = re.compile(
        r"--[^\n]*|/\*.*?\*/|E'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|\$(\w*)\$(.*?)\$\1\$",
        re.S,
    )
    inner: list[str] = []

    def blank(found: "re.Match[str]") -> str:
        if found.group(2) is not None and found.group(1) in ("deploy", "body", "check"):
            inner.append(found.group(2))
        return " "

    depth = 0
    for character in quoted.sub(blank, sql):
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0 and all(map(_balanced, inner))


@bounded
@given(PROGRAMS)
def test_within_limits_and_unique_ids(df: str) -> None:
    if _refused_for_a_reason(df):
        return
    for target in (t for t in TARGETS if t.native_loops):
        for workflow in lowered(df, target=target.name).workflows:
            count, deepest = _size(workflow.body)
            assert count <= target.nodes
            assert deepest <= target.depth
            ids = [n.id for n in nodes(workflow.body) if n.id]
            assert all(re.fullmatch(r"[0-9a-f]{8}", id) for id in ids)
            assert len(set(ids)) == len(ids)


def _size(body: Node) -> tuple[int, int]:
    count, deepest = 0, 0
    pending = [(body, 0)]
    while pending:
        node, depth = pending.pop()
        inner = isinstance(node, SubOrchestration)
        count += 0 if inner else 2 if isinstance(node, If) and node.otherwise is None else 1
        deepest = max(deepest, depth)
        pending.extend((child, depth + (not inner)) for child in children(node))
    return count, deepest


@bounded
@given(PROGRAMS)
def test_balancing_keeps_the_steps_and_their_order(df: str) -> None:
    if _refused_for_a_reason(df):
        return
    found = dict(stages(df))
    unbalanced = found["references"]
    assert list(_steps(found.get("balance", unbalanced))) == list(_steps(unbalanced))


def _steps(node: Node) -> Iterator[object]:
    """What runs, in order: sequences and pairs are only how it is put together; a name stands behind what it names."""
    pending: list[Node | str] = [node]
    while pending:
        at = pending.pop()
        if isinstance(at, str):
            yield at
        elif isinstance(at, Sequence | Then):
            if at.name is not None:
                pending.append(f"|=> {at.name}")
            pending.extend(reversed(at.steps if isinstance(at, Sequence) else (at.left, at.right)))
        else:
            yield type(at).__name__, at.id, at.name
            yield len(children(at))
            pending.extend(reversed(children(at)))


@bounded
@given(PROGRAMS)
def test_passes_are_pure(df: str) -> None:
    """A pass that runs twice on the same graph gives the same, and leaves its input as it was."""
    if _refused_for_a_reason(df):
        return
    found = stages(df)
    passes = {p.name: p for p in PASSES}
    for (_, before), (name, after) in itertools.pairwise(found):
        if name == "inline":
            continue
        context = _context()
        assert dump(passes[name].run(before, context)) == dump(after)
        assert not context.diagnostics


def _context() -> Context:
    script = lowered("workflow main() { sleep(0) }")
    return Context(
        target=TARGETS[4],
        workflow=script.workflows[0],
        library={},
        diagnostics=[],
        inlined={},
        functions={},
        children={},
    )


@bounded
@given(SEEDS, SEEDS)
def test_ids_of_other_steps_stay(first: int, second: int) -> None:
    """A changed SQL text changes no id; a step of another kind put in front changes none but its own."""
    plain = f"$$ SELECT 1 $$ |=> head ~> {expression(first, 2)} ~> {expression(second, 2)}"
    if _refused_for_a_reason(program(plain)):
        return
    ids = _ids(program(plain))
    assert _ids(program(plain.replace("SELECT 1 $$ |=> head", "SELECT 2 AS a, 3 AS b $$ |=> head"))) == ids
    inserted = f"$$ SELECT 9 $$ |=> inserted ~> {plain}"
    assert set(ids) <= set(_ids(program(inserted)))


def _ids(df: str) -> list[str]:
    (main,) = (w for w in lowered(df).workflows if w.name == "main")
    return sorted(node.id for node in nodes(main.body) if node.id)


@fuzzed
@given(PROGRAMS, st.data())
def test_no_text_makes_the_compiler_fail(df: str, data: st.DataObject) -> None:
    """Whatever is cut out, doubled or put in: SQL or errors, never an exception."""
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(df)))
        length = data.draw(st.integers(0, 12))
        put = data.draw(
            st.sampled_from(
                ("", "(", ")", "{", "}", "$$", "'", "$", "${", "$a.*", "$a", "~>", "|=>", "&", "?>", "!>", "@>", ",", "*", "/*", "--",
                 "\\", "break", "break $a", "fail $a", "loop", "each", "try", "null", "1.5", "30s", "::int", "{sys_label}", "\x00", "é", "\ufeff",
                 "http('http://x/$a', headers => '{\"X\": \"$a\"}')", "http_multipart($a, parts => $$ $a $$)", "wait_for_schedule('* * * * 8')")
            )
        )  # fmt: skip
        df = df[:at] + put + df[at + length :]
    found = compiled(df)
    assert (found.sql is None) == any(d.is_error for d in found.diagnostics)


_ONE = """
import sys
from dfdsl.compiler import compile_source
from dfdsl.source import Source
text = sys.stdin.read()
for part in text.split("\\x1e"):
    sys.stdout.write(str(compile_source(Source("x.df", part), read=lambda importing, path: None).sql) + "\\x1e")
"""


def test_same_bytes_under_another_hash_seed_and_folder(tmp_path: "os.PathLike[str]") -> None:
    texts: list[str] = []

    @settings(bounded, max_examples=40)
    @given(PROGRAMS)
    def collect(df: str) -> None:
        texts.append(df)

    collect()
    ours = [str(compile_source(Source("x.df", df), read=no_imports).sql) for df in texts]
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        ran = subprocess.run(
            [sys.executable, "-c", _ONE], input="\x1e".join(texts), capture_output=True, text=True, check=True, env=environment, cwd=tmp_path
        )  # fmt: skip
        assert ran.stdout.split("\x1e")[:-1] == ours
