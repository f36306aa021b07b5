"""The pure parts: substitution, truth, cron, column values."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import pytest

from dfdsl.local.cron import next_tick
from dfdsl.local.effects import Again, Mark, Now, Reply, RunSql
from dfdsl.local.graph import Graph, nodes_of
from dfdsl.local.interpreter import Entry, State, execute
from dfdsl.local.substitution import Mode, ReferenceFailed, substitute
from dfdsl.local.truth import is_true
from dfdsl.local.values import Column, decode_row

VARIABLES = {
    "x": "42",
    "t": "tbl",
    "a-b": "1",
    "dollar": "$n",
    "sys_instance_id": "0123abcd",
    "sys_label": "it's",
}


def rows(*found: dict[str, Any]) -> dict[str, Any]:
    return {"rows": list(found), "row_count": len(found)}


NAMES: dict[str, Any] = {
    "n": rows({"v": 7, "w": "a'b", "z": None, "j": {"k": [1]}}),
    "na": rows({"v": True}),
    "none": rows(),
    "null": rows({"v": None}),
    "resp": {"status": 404, "body": "x"},
    "list": [1, "a"],
}


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("SELECT {x}", "SELECT 42"),
        ('{"id":"{x}"}', '{"id":"{x}"}'),
        ('{"id":{x}}', '{"id":{x}}'),
        ('{"a": {"b": 1}, "c": "{x}"}', '{"a": {"b": 1}, "c": "42"}'),
        ("SELECT '{\"a\":1}'::jsonb, {x}", "SELECT '{\"a\":1}'::jsonb, 42"),
        ("SELECT '{', {x}", "SELECT '{', {x}"),
        ("{{x}}", "{{x}}"),
        ("'{{x},{t}}'", "'{{x},tbl}'"),
        ("{a-b} {nope} {", "{a-b} {nope} {"),
        ("'{sys_instance_id}' '{sys_label}'", "'0123abcd' 'it's'"),
        # What a variable brings in is scanned for results.
        ("{dollar}", "7"),
    ],
)
def test_variables(template: str, expected: str) -> None:
    assert substitute(template, variables=VARIABLES, names=NAMES) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("($n) $n? $na", "(7) 7 true"),
        ("$n.w $n.z? $n.j", "'a''b' NULL '{\"k\":[1]}'"),
        ("$none? $null? $none.v?", "NULL NULL NULL"),
        ("$n.nope $n.nope?", "$n.nope $n.nope?"),
        ("$resp", '\'{"status":404,"body":"x"}\''),
        ("$resp.status", "404"),
        ("$1 $$ $.a $foo? $n1 $nab", "$1 $$ $.a $foo? $n1 $nab"),
        ("$n.1", "7.1"),
        ("$na.*", '(VALUES (true)) AS "na"("v")'),
        ("$none.*", '(SELECT NULL WHERE false) AS "none"'),
        ("$n.*", '(VALUES (7,\'a\'\'b\'::text,NULL,\'{"k":[1]}\'::text)) AS "n"("v", "w", "z", "j")'),
        ("$list", "'[1,\"a\"]'"),
    ],
)
def test_results_in_sql(template: str, expected: str) -> None:
    assert substitute(template, variables={}, names=NAMES) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [("$n.w", "a'b"), ("$null?", "NULL"), ("$none.*", "[]"), ("$na.*", '[{"v":true}]'), ("$list", '[1,"a"]')],
)
def test_results_in_requests(template: str, expected: str) -> None:
    assert substitute(template, variables={}, names=NAMES, mode=Mode.RAW) == expected


@pytest.mark.parametrize(
    ("template", "mode", "message"),
    [
        ("$none", Mode.SQL, "$none has no rows — query returned zero results"),
        ("$none.v", Mode.SQL, "$none has no rows — query returned zero results"),
        ("$null", Mode.SQL, "$null is NULL — first column of first row is NULL"),
        ("$n.z", Mode.SQL, "$n.z is NULL"),
        ("$resp.*", Mode.SQL, "$resp.* — invalid result format"),
        ("$list.a", Mode.SQL, "$list.a: result is neither a row set nor a JSON object"),
        ("$resp.x", Mode.RAW, "$resp.x: result has no field 'x' (available: body, status)"),
    ],
)
def test_failing_references(template: str, mode: Mode, message: str) -> None:
    with pytest.raises(ReferenceFailed) as failure:
        substitute(template, variables={}, names=NAMES, mode=mode)
    assert str(failure.value) == message


def test_the_most_rows_of_a_row_set() -> None:
    names = {"n": rows(*({"v": number} for number in range(10_000)))}
    assert substitute("$n.*", variables={}, names=names).count("(") == 10_002
    names["n"]["rows"].append({"v": 0})
    with pytest.raises(ReferenceFailed) as failed:
        substitute("$n.*", variables={}, names=names)
    # As recorded on 0.2.6; the result itself is too long for the file of recordings.
    assert str(failed.value) == (
        "$n.* — result has 10001 rows, exceeding the maximum of 10000 for row-set expansion. "
        "Use pagination or intermediate tables for large result sets."
    )


@pytest.mark.parametrize("value", [None, False, 0, 0.0, "", " No ", "false", "F", "0.00", "-0", [], {}])
def test_false(value: Any) -> None:
    assert not is_true(rows({"c": value, "d": True}))


@pytest.mark.parametrize(
    "value", [True, 2, "t", "YES", "off", "n", "null", "nan", "inf", "1_0", [0], {"a": 0}]
)
def test_true(value: Any) -> None:
    assert is_true(rows({"c": value, "d": False}))


def test_no_rows_are_false_and_a_signal_is_true() -> None:
    assert not is_true(rows())
    assert is_true({"signal_name": "s", "timed_out": True, "data": None})


@pytest.mark.parametrize(
    ("expression", "after", "expected"),
    [
        ("* * * * *", "2026-01-01T00:00:30", "2026-01-01T00:01:00"),
        ("0 9 * * MON-FRI", "2026-01-02T09:00:00", "2026-01-05T09:00:00"),
        # Days are 1 (Sunday) to 7: 2026-01-04 is a Sunday.
        ("0 0 * * 1", "2026-01-01T00:00:00", "2026-01-04T00:00:00"),
        # Both day fields must match.
        ("0 0 13 * FRI", "2026-01-01T00:00:00", "2026-02-13T00:00:00"),
        ("*/15 8-10/2 1 jan,Jul *", "2026-01-01T10:45:00", "2026-07-01T08:00:00"),
        ("0 0 29 2 *", "2026-01-01T00:00:00", "2028-02-29T00:00:00"),
        ("0 0 1 1 * 2030", "2026-01-01T00:00:00", "2030-01-01T00:00:00"),
    ],
)
def test_cron(expression: str, after: str, expected: str) -> None:
    moment = datetime.fromisoformat(after).replace(tzinfo=UTC)
    assert next_tick(expression, moment) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_cron_without_a_next_tick() -> None:
    assert next_tick("0 0 30 2 *", datetime(2026, 1, 1, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("groups", "weight", "negative", "expected"),
    [
        ((1, 1000), 0, False, "1.1000"),
        ((100,), 0, False, "100"),
        ((1,), 1, False, "10000"),
        ((1, 5000), 1, True, "-15000"),
        ((1000,), -2, False, "0.00001000"),
        ((12, 3456, 7000), 1, False, "123456.7000"),
        ((), 0, False, "0"),
    ],
)
def test_numeric(groups: tuple[int, ...], weight: int, negative: bool, expected: str) -> None:
    raw = struct.pack(f"!HhHH{len(groups)}H", len(groups), weight, 0x4000 if negative else 0, 0, *groups)
    row = decode_row([Column(name="n", oid=1700, type_name="NUMERIC")], {"n": 0}, [raw])
    assert row == {"n": expected}


def test_the_last_iteration_of_a_loop() -> None:
    nodes = nodes_of([("a", "LOOP", None, None, "b", None), ("b", "SLEEP", "1", None, None, None)])
    graph = Graph(instance="i", root="a", role="r", database=None, nodes=nodes)
    effects = []

    def run(iteration: int) -> Any:
        steps = execute(graph, Entry(node="a", iteration=iteration, is_root=True), State(), {})
        reply = None
        while True:
            try:
                effect = steps.send(reply)
            except StopIteration as stop:
                return stop.value
            effects.append(type(effect).__name__)
            if isinstance(effect, Again):
                return effect
            reply = 0 if isinstance(effect, Now) else None

    following = run(99_998)
    assert isinstance(following, Again)
    assert following.iteration == 99_999
    effects.clear()
    assert run(99_999).error == (
        "Loop exceeded maximum iteration count of 100000. "
        "Use df.break() to exit the loop or restructure the workflow."
    )
    # The 100,000th body runs.
    assert "Sleep" in effects


def test_an_interrupted_run_does_nothing_twice() -> None:
    nodes = nodes_of(
        [
            ("t", "THEN", None, None, "i", "z"),
            ("i", "IF", '{"condition_node":"c"}', None, "x", "y"),
            ("c", "SQL", "SELECT true", "r", None, None),
            ("x", "SQL", "SELECT 1", None, None, None),
            ("y", "SQL", "SELECT 2", None, None, None),
            ("z", "SQL", "SELECT ($r) AS v", None, None, None),
        ]
    )
    graph = Graph(instance="i", root="t", role="r", database=None, nodes=nodes)
    seen = []
    state = State()
    # A new run at every statement: each one is asked for again, and then answered.
    for _ in range(3):
        steps = execute(graph, Entry(node="t", iteration=0, is_root=True), state, {})
        effect = next(steps)
        while isinstance(effect, Mark):
            seen.append((effect.node, effect.status))
            effect = next(steps)
        assert isinstance(effect, RunSql)
        copied = State(**json.loads(json.dumps(asdict(state))))
        again = execute(graph, Entry(node="t", iteration=0, is_root=True), copied, {})
        assert next(again) == effect
        try:
            effect = again.send(Reply(value=rows({"c": True})))
            while isinstance(effect, Mark):
                seen.append((effect.node, effect.status))
                if effect.status == "running":
                    break
                effect = next(again)
        except StopIteration:
            pass
        state = copied
    assert seen == [
        ("t", "running"),
        ("i", "running"),
        ("c", "running"),
        ("c", "completed"),
        ("x", "running"),
        ("x", "completed"),
        ("i", "completed"),
        ("z", "running"),
        ("z", "completed"),
        ("t", "completed"),
    ]
