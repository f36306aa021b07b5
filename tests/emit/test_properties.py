"""What holds of every graph and every text."""

import os
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dfdsl import graph
from dfdsl.emission.environment import environment
from dfdsl.emission.runtime_block import NONE, Runtime
from dfdsl.emit import emit
from dfdsl.source import Source, Span
from dfdsl.sql.text import Sql

from .cases import CASES
from .graphs import (
    SOURCE,
    anonymous,
    at,
    balanced,
    declared,
    http,
    parameter,
    script,
    sql,
    start,
    then,
    workflow,
)
from .lexer import quoted, tokens, unquoted

# Texts that try to look like our quotes, and texts that try everything else.
TEXTS = st.text(alphabet="$qbody1deploy' \\\n{}-/*()é") | st.text(
    st.characters(codec="utf-8", exclude_characters="\0")
)
_ASCII = frozenset(map(chr, range(32, 127))) | {"\n"}
COMMENT = "/* shop/orders.df:2 fulfil #9f2c61aa */ "


def _emit(*items: graph.Workflow | graph.Start, source: Source = SOURCE) -> str:
    found = script(*items, source=source)
    return emit(found, target="0.2.5", schema=None, version="1.0.0", runtime=Runtime(how=NONE))


def _body(made: str) -> str:
    """The body of the function that a script deploys, behind the block that asks for the runtime."""
    [_, block] = quoted(made)
    [body] = quoted(block)
    return body


@given(TEXTS)
def test_a_leaf_is_verbatim(text: str) -> None:
    assert quoted(_body(_emit(workflow(sql(text))))) == [COMMENT + text]


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_leaf_with_holes_is_verbatim(texts: list[str]) -> None:
    parts: list[graph.Part] = [texts[0]]
    for text in texts[1:]:
        parts += [parameter("x"), text]
    found = quoted(_body(_emit(workflow(sql(*parts), declared("x", "numeric(10,2)")))))
    # In parentheses where what is around it asks for them (tests/sql/test_parentheses.py).
    value = r"(?:\(\$x\$::numeric\(10,2\)\)|\$x\$::numeric\(10,2\))"
    assert re.fullmatch(value.join(map(re.escape, [COMMENT + texts[0], *texts[1:]])), "$x$".join(found))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_other_texts_are_quoted(doc: str, label: str, url: str, signal: str) -> None:
    body = then(
        http(url, body=(url,)), graph.WaitForSignal(span=at(3), signal=signal, timeout=None), sql("SELECT 1")
    )
    for made in (
        _emit(workflow(body, doc=doc, label=(label,)), start(label=label)),
        _emit(anonymous(body, label=(label,), database=label)),
    ):
        rest = unquoted(made) + "".join(
            unquoted(text) for block in quoted(made) for text in (block, *quoted(block))
        )
        assert rest.count("(") == rest.count(")")
        assert set(rest) <= _ASCII


LEAVES = st.builds(lambda text, name: sql(text, name=name), TEXTS, st.none() | st.just("kept")) | st.builds(
    lambda seconds: graph.Sleep(span=at(4), seconds=seconds), st.integers(0, 9)
)


def _grow(nodes: st.SearchStrategy[graph.Node]) -> st.SearchStrategy[graph.Node]:
    return st.one_of(
        st.builds(lambda a, b: graph.Then(span=at(5), left=a, right=b), nodes, nodes),
        st.builds(lambda a, b: graph.Race(span=at(5), branches=(a, b), name="won"), nodes, nodes),
        st.builds(lambda a, b, c: graph.Join(span=at(5), branches=(a, b, c)), nodes, nodes, nodes),
        st.builds(
            lambda c, a, b: graph.If(span=at(5), condition=c, then=a, otherwise=b),
            nodes,
            nodes,
            st.none() | nodes,
        ),
        st.builds(lambda a: graph.Loop(span=at(5), body=a, condition=None, turn=graph.Turn.FOREVER), nodes),
    )


@given(st.recursive(LEAVES, _grow, max_leaves=12))
@settings(max_examples=60)
def test_any_graph(root: graph.Node) -> None:
    made = _emit(workflow(root))
    assert made == _emit(workflow(root))
    body = _body(made)
    rest = unquoted(body[body.index("RETURN dfdsl.start(") :])
    assert rest.count("(") == rest.count(")")
    # Nothing but calls: no operator of pg_durable's, and none that shares their precedence (H01, H04).
    assert (
        re.sub(r"(df|dfdsl)\.[a-z_0-9]+\(|[\s(),0-9;]|concat|df_label|df_singleton|RETURN|END", "", rest)
        == ""
    )


def test_deep_and_wide() -> None:
    steps: list[graph.Node] = [sql(f"SELECT {number}") for number in range(5000)]
    wide = _emit(workflow(balanced(steps)))
    assert len(quoted(_body(wide))) == 5000
    deep = _emit(workflow(then(*steps)))
    assert len(quoted(_body(deep))) == 5000
    assert len(deep) < 2 * len(wide)


@pytest.mark.parametrize("name", ["../a b/$x {y}.df", "*/ DROP", "a\nb", "ünï.df"])
def test_file_names_are_harmless(name: str) -> None:
    source = Source(name, "SELECT 1")
    leaf = graph.Sql(span=Span(source, 0, 1), parts=("SELECT 1",), id="0a")
    made = _emit(workflow(leaf, doc=""), source=source)
    safe = re.sub(r"[^A-Za-z0-9_./-]", "_", name)
    assert quoted(_body(made)) == [f"/* {safe}:1 fulfil #0a */ SELECT 1"]
    assert f"-- Made by dfdsl 1.0.0 from {safe}, " in made
    assert name == safe or name not in made


def test_no_psql_command_and_no_variable_of_psql() -> None:
    for made_script, schema in CASES.values():
        made = emit(made_script, target="0.2.5", schema=schema, version="1.0.0")
        outside = "".join(token.text if token.kind == "other" else " " for token in tokens(made))
        assert "\\" not in outside
        assert not re.search(r"(?<!:):[A-Za-z_'\"{]", outside)


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    code = "from emit.cases import CASES; from dfdsl.emit import emit\nfor s, n in CASES.values(): print(emit(s, target='0.2.5', schema=n, version='1'))"
    here = os.path.dirname(os.path.dirname(__file__))
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": here},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(made) == 1
    assert len(made.pop()) > 1000


@pytest.mark.parametrize(
    "node",
    [
        graph.Sequence(span=at(1), steps=()),
        graph.Race(span=at(1), branches=(sql("SELECT 1"),) * 3),
        graph.Join(span=at(1), branches=(sql("SELECT 1"),) * 2, keys=("a", "b")),
        graph.Loop(span=at(1), body=sql("SELECT 1"), condition=sql("SELECT true"), turn=graph.Turn.UNTIL),
        sql(graph.EngineVariable(name="x")),
        http(body=(parameter("x"),)),
    ],
    ids=lambda node: type(node).__name__,
)
def test_what_is_not_lowered_is_refused(node: graph.Node) -> None:
    with pytest.raises(ValueError, match="a pass is missing"):
        _emit(workflow(node))


def test_templates_take_nothing_but_sql() -> None:
    template = environment().from_string("SELECT {{ value }}")
    assert template.render(value=Sql("1")) == "SELECT 1"
    with pytest.raises(TypeError, match="not SQL"):
        template.render(value="1; DROP TABLE t")
