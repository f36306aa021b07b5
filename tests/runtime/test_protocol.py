"""One home for what scripts, the runtime and the commands agree on: `dfdsl.protocol`, and the SQL says the same."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dfdsl
from dfdsl import protocol

SOURCE = Path(dfdsl.__file__).parent
SQL = sorted(SOURCE.glob("**/*.sql"))
# What only that module writes.
WORD = re.compile(r"dfx_(?:ret|pack|box|kid|end|undo)(?![a-z])|\bsub::|::e\b|hand_on\[")
# Messages name what people may not write themselves.
SAID = re.compile(r"`sub::|begin with sub::")
IDS = st.text("0123456789abcdef", min_size=8, max_size=8)


def _constants(path: Path) -> Iterator[tuple[int, str]]:
    """The texts in a file's code, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for statement in node.body
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def test_no_other_module_writes_or_reads_these_words() -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{line}: {text!r}"
        for path in sorted(SOURCE.glob("**/*.py"))
        if path.name != "protocol.py"
        for line, text in _constants(path)
        if WORD.search(text) and not SAID.search(text)
    ]
    assert found == []


def test_the_sql_uses_the_same_words() -> None:
    words = {protocol.RESULT, protocol.NAMES, protocol.BOX, protocol.wake(""), protocol.UNDO_FAILED}
    found: set[str] = set()
    for path in SQL:
        text = re.sub(r"--.*", "", path.read_text(encoding="utf-8"))
        found.update(re.findall(r"'(dfx_\w+|sub::[^']*|; an undo [^']*)'", text))
    assert found == words


@given(
    IDS, st.lists(st.integers(1, 99), min_size=1, max_size=3), st.sampled_from(["call", "start", "each"]), IDS
)
def test_the_parts_of_a_label_stand_where_the_sql_looks_for_them(
    parent: str, rounds: list[int], tag: str, node: str
) -> None:
    """`split_part(label, '::', 3)` is the tag, the fourth part is the node, and the parent's id with `::e` is in front."""
    label = f"{parent}::{protocol.ROUND}{'_'.join(map(str, rounds))}::{protocol.of_node(tag, node)}"
    assert label.split("::")[2:4] == [tag, node]
    assert label.startswith(f"{parent}::e")
    assert re.match(protocol.CHILD_LABEL, label)
    child = protocol.child_of(label)
    assert child is not None
    assert (child.parent, child.tag, child.block, child.own) == (parent, tag, node, None)


@pytest.mark.parametrize("path", SQL, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_queries_look_for_children_in_one_way(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for pattern in re.findall(r"starts_with\(\w*\.?label, [^|]*\|\| '([^']*)'\)", text):
        assert pattern == f"::{protocol.ROUND}"
    for number in re.findall(r"split_part\(i\.label, '::', (\d)\)", text):
        assert number in "34"


def test_what_a_statement_says_of_itself_is_read_again() -> None:
    mark = protocol.Mark("a/b.df", 12, "pay", "0011aabb")
    assert protocol.mark_of(f"{mark}SELECT 1") == mark
    assert protocol.without_mark(f"{mark}SELECT 1") == "SELECT 1"
    assert protocol.mark_of("/* a/b.df:12 pay #0011aabb */ SELECT 1") == mark
    assert (
        protocol.handed_on("SELECT * FROM dfdsl.hand_on($dfx_end_0011aabb.status, NULL)")
        == "dfx_end_0011aabb"
    )
    assert protocol.hidden_id(protocol.outcome_of("0011aabb")) == "0011aabb"
    assert protocol.kid_id(protocol.kid("0011aabb")) == "0011aabb"
    assert protocol.kid_id(protocol.outcome_of("0011aabb")) is None


@pytest.mark.parametrize(
    "query", [None, "", "SELECT 1", "/* mine */ SELECT 1", "SELECT 1 /* a.df:1 f #9f2c61aa */"]
)
def test_other_sql_says_nothing_of_itself(query: str | None) -> None:
    assert protocol.mark_of(query) is None
