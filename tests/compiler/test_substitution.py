"""The engine's substitution, played over all that is emitted: only what the author meant as a reference ever changes.

The engine replaces `{name}` and `$name` in the texts of steps without a look at quotes, comments or JSON. A role may have
variables of any name that the file knows nothing of, and an author may call a result whatever he likes. Up to 0.2.5 each
variable is replaced wherever it stands, in any order; 0.2.6 looks for the first `}` behind a `{`.
"""

import json
import re
from collections.abc import Iterator
from functools import partial
from itertools import permutations

import psycopg
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from tests.emit.lexer import tokens
from tests.sql.strategies import Pair, queries

from dfdsl.database.start import run_script
from dfdsl.graph import Hole, Http, IfRows, Node, Part, Sql, Workflow
from dfdsl.local import Engine
from dfdsl.local.substitution import Mode, substitute
from dfdsl.walk import nodes

from .outcomes import compiled
from .programs import PROGRAMS
from .stages import lowered
from .test_properties import bounded

quick = settings(bounded, phases=[Phase.generate], max_examples=100)
_REFERENCE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)(?:\.(\*|[A-Za-z_][A-Za-z0-9_]*))?\??")
_OURS = {"sys_instance_id": "0f1e2d3c"}
_VARIABLES = st.dictionaries(
    st.one_of(
        st.sampled_from(
            ["x", "a", "b", "v", "k", "1", "a,b", '"k": 1', "", "sys_label", "x7b", "greeting", "j"]
        ),
        st.text("{}$ab_\"'k:1, ", max_size=6),
    ),
    st.sampled_from(["$a", "'", "{x}", "", "$q$", "*/"]),
    max_size=6,
)


def _texts(workflow: Workflow) -> Iterator[tuple[Node, str, Mode]]:
    """Every text in which the engine replaces, holes filled with a constant as the function fills them."""
    for node in nodes(workflow.body):
        if isinstance(node, Sql):
            yield node, _filled(node.parts), Mode.SQL
        if isinstance(node, Http):
            for parts in (node.url, node.body or (), *(text for _, text in node.headers or ())):
                yield node, _filled(parts), Mode.RAW


def _filled(parts: tuple[Part, ...]) -> str:
    assert all(isinstance(part, str | Hole) for part in parts), parts
    return "".join(part if isinstance(part, str) else "('x'::text)" for part in parts)


def _before_0_2_6(text: str, variables: dict[str, str]) -> Iterator[str]:
    """What the older engines may make of a text: the variables in any order."""
    text = text.replace("{sys_instance_id}", variables["sys_instance_id"])
    for order in list(permutations(sorted(set(variables) - set(_OURS))))[:6]:
        made = text
        for name in order:
            made = made.replace("{" + name + "}", variables[name])
        yield made


def _check(workflow: Workflow, variables: dict[str, str], others: set[str]) -> None:
    bound = {node.name for node in nodes(workflow.body) if node.name is not None}
    for node, text, mode in _texts(workflow):
        text = text.replace("$dfx$", "")  # the tag of our own bodies; no name may be called so
        # Variables: those that nobody declared change nothing, on any version.
        meant = text.replace("{sys_instance_id}", _OURS["sys_instance_id"])
        assert substitute(text, variables={**variables, **_OURS}, names={}, mode=mode) == meant
        assert set(_before_0_2_6(text, {**variables, **_OURS})) == {meant}
        # Names: each is a reference of ours, in parentheses or a row set, and no name takes another one's place.
        found = list(_REFERENCE.finditer(text))
        assert {one[1] for one in found} <= bound, text
        if mode is Mode.SQL:
            _in_code(text)
            assert all(one[2] == "*" or text[one.start() - 1] == "(" for one in found), text
        columns = {one[2] for one in found if one[2]}
        results = {
            name: {"rows": [{"dfx": f"<{name}>", **{column: f"<{name}.{column}>" for column in columns}}]}
            for name in bound | others
        }
        played = substitute(text, variables={}, names=results, mode=Mode.RAW)
        assert played == _REFERENCE.sub(partial(_shown, results=results), text)
        if isinstance(node, IfRows):
            assert node.of.name in bound


def _shown(one: "re.Match[str]", results: dict[str, object]) -> str:
    if one[2] == "*":
        return substitute(f"${one[1]}.*", variables={}, names=results, mode=Mode.RAW)  # type: ignore[arg-type]
    return f"<{one[1]}.{one[2]}>" if one[2] else f"<{one[1]}>"


def _in_code(text: str) -> None:
    """References stand in code: in no constant, comment or quoted name."""
    for token in tokens(text):
        if token.kind != "other":
            assert _REFERENCE.search(token.text) is None, text


_NAMES = st.sampled_from(
    ["a", "ab", "x", "x7b", "u0024", "q", "tag", "b", "_1", "dfx1", "order", "E", "AS", "text"]
)


@settings(quick, max_examples=40)
@given(PROGRAMS, _VARIABLES, st.sets(_NAMES, max_size=4))
def test_programs(df: str, variables: dict[str, str], others: set[str]) -> None:
    assume(not [d for d in compiled(df).diagnostics if d.is_error])
    for workflow in lowered(df).workflows:
        _check(workflow, variables, others)


@quick
@given(queries(), queries(), _NAMES, _VARIABLES, st.sets(_NAMES, max_size=4))
def test_statements(
    first: Pair, second: Pair, name: str, variables: dict[str, str], others: set[str]
) -> None:
    df = (
        f"$q9$ {first[0]} $q9$ |=> {name} ~> $q9$ {second[0]}, ${name} AS read, '<${{{name}}}>' AS shown $q9$"
    )
    assume(not [d for d in compiled(df).diagnostics if d.is_error])
    for workflow in lowered(df).workflows:
        _check(workflow, variables, others)


PLACES = r"""
workflow places(p text, j jsonb) {
  $s$ SELECT 1 AS a, 'x' AS b $s$ |=> a(a int, b text)
  ~> $s$ SELECT '{a}', '{"k": {"l": [1]}, "m": "{a}"}'::jsonb, '{1,2}'::int[], E'{a}\x7b' AS c, $t$ {a} \$a $t$ AS d, U&'\0041{a}' AS e, N'{a}' AS f,
         "col{a}" /* {a} $b $p */ -- {a} $a
       FROM (SELECT 1 AS "col{a}") AS "t{a}" WHERE 'x' LIKE '{a}%' AND '\$a' <> 'a' $s$
  ~> $s$ SELECT '<$a>', E'\t$a.b' AS b, $t$ <${a}> $t$ AS c, '{"k": "$a.b"}'::jsonb, interval '$a days', '{$a}'::int[], 'x' LIKE '%$a.b%' AS d, $p, '$p {p}' AS e $s$
  ~> $s$ DO $b$ BEGIN PERFORM '{}'::jsonb, '<$a.b>', $p; END $b$ $s$
  ~> http('http://x/{a}/$a.b?q={p}', json => $s$ jsonb_build_object('k', $a, '{x}', '{y}') $s$, headers => '{"X-A": "{a} $a.b"}')
  ~> fail 'no {a} for $a.b {sys_instance_id}'
}
"""


@settings(max_examples=30)
@given(_VARIABLES, st.sets(_NAMES, max_size=4))
def test_every_place_of_a_statement(variables: dict[str, str], others: set[str]) -> None:
    for workflow in lowered(PLACES).workflows:
        _check(workflow, variables, others)


_VALUES = [
    "{x}",
    "$a",
    "$dfx$",
    "{sys_instance_id}",
    "'; DROP",
    "\\x7bx}",
    '{"k": "{x}"}',
    "$q$ {x} $a.* $q1$",
    "é{",
]


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def test_values_of_parameters(engine: Engine) -> None:
    """What the function writes into the texts when an instance starts cannot be rewritten either."""
    calls = " ".join(
        f"start places({_quoted(value)}, {_quoted(json.dumps(value))}::jsonb)" for value in _VALUES
    )
    found = compiled(PLACES + calls)
    assert found.sql is not None, found.diagnostics
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        ids = run_script(connection, found.sql)
        assert len(ids) == len(_VALUES)
        rows = connection.execute(
            "SELECT query, array_agg(result_name) OVER (PARTITION BY instance_id) FROM df.nodes"
            " WHERE instance_id = ANY(%s) AND node_type = 'SQL'",
            (ids,),
        ).fetchall()
        for instance in ids:
            connection.execute("SELECT df.cancel(%s)", (instance,))
    for query, bound in rows:
        query = query.replace("$dfx$", "")
        assert set(re.findall(r"\{\w*\}?", query)) <= {"{sys_instance_id}"}, query
        assert {one[1] for one in _REFERENCE.finditer(query)} <= {name for name in bound if name}, query
        _in_code(query)
