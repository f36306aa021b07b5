"""Outcomes that keep their shape: what a block, a race, a member or a child gives is what its body gives, whatever that is."""

from typing import Any

from .outcomes import Case, case

_WORKFLOWS = (
    "workflow slow() { sleep(30s) ~> $$ SELECT 'slow' AS s $$ } workflow answer(x int) { $$ SELECT $x AS x $$ }"
    " workflow nothing() { sleep(1s) } "
)


def _shape(name: str, body: str, **expected: Any) -> Case:
    return case(f"shape_{name}", f"{_WORKFLOWS} workflow main() {{ {body} }} start main()", **expected)


def _rows(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"rows": list(rows), "row_count": len(rows)}


_LATE = {"signal_name": "n", "timed_out": True, "data": None}
_KEYED = "parallel { x: $$ SELECT 1 AS a $$, z: $$ SELECT 2 AS b $$ }"
_MEMBERS = [{"x": _rows({"a": 1}), "z": _rows({"b": 2})}]

CASES: list[Case] = [
    # Branches that give unlike things ----------------------------------------------------------------------------------
    _shape(
        "race_of_try_and_sleep",
        "race { ( sleep(20s) ~> try { $$ SELECT 1 AS a $$ } catch e { $$ SELECT 2 AS a $$ } ), sleep(1s) }",
        rows=[],
    ),
    _shape(
        "timeout_of_signal_or_rows",
        "parallel { t: timeout(30s) { if $$ true $$ { wait_for_signal('n', 1s) } else { $$ SELECT 1 AS s $$ } }, o: sleep(1s) }",
        rows=[{"t": _LATE, "o": None}],
    ),
    _shape(
        "timeout_of_rows_or_signal",
        "timeout(30s) { if $$ false $$ { wait_for_signal('n', 1s) } else { $$ SELECT 1 AS s $$ } }",
        rows=[{"s": 1}],
    ),
    _shape(
        "key_of_untaken_if",
        "race { x: if $$ false $$ { wait_for_signal('n', 1s) }, y: ( sleep(40s) ~> $$ SELECT 1 AS s $$ ) }",
        rows=[{"winner": "x", "result": None}],
    ),
    _shape(
        "try_of_signal_or_rows",
        "try { if $$ true $$ { wait_for_signal('n', 1s) } else { $$ SELECT 1 AS a $$ } } catch { $$ SELECT 2 AS a $$ }",
        rows=[_LATE],
    ),
    _shape(
        "timeout_of_race_of_signal_and_sleep",
        "timeout(30s) { race { ( sleep(20s) ~> wait_for_signal('n', 1s) ), sleep(1s) } }",
        rows=[],
    ),
    _shape(
        "members_of_untaken_ifs",
        "parallel { u: if $$ false $$ { $$ SELECT 1 AS a $$ }, v: if $$ false $$ { wait_for_signal('n', 1s) },"
        " w: if $$ false $$ { call slow() }, x: if $$ false $$ { try { $$ SELECT 1 AS a $$ } catch { $$ SELECT 2 AS a $$ } },"
        " y: if $$ true $$ { $$ SELECT 1 AS a WHERE false $$ } }",
        rows=[{"u": None, "v": None, "w": None, "x": None, "y": _rows()}],
    ),
    # A block gives what its body gives ---------------------------------------------------------------------------------
    _shape("timeout_of_keys", f"timeout(30s) {{ {_KEYED} }}", rows=_MEMBERS),
    _shape(
        "timeout_of_keys_by_name",
        f"timeout(30s) {{ {_KEYED} }} |=> n ~> $$ SELECT $n.x AS x, $n.z AS z $$",
        rows=_MEMBERS,
    ),
    _shape("timeout_twice_of_keys", f"timeout(30s) {{ timeout(30s) {{ {_KEYED} }} }}", rows=_MEMBERS),
    _shape(
        "timeout_with_else_of_keys",
        f"timeout(30s) {{ {_KEYED} }} else {{ $$ SELECT 1 AS l $$ }}",
        rows=_MEMBERS,
    ),
    _shape(
        "try_of_timeout_of_keys",
        f"try {{ timeout(30s) {{ {_KEYED} }} }} catch e {{ $$ SELECT 1 AS f $$ }}",
        rows=_MEMBERS,
    ),
    _shape("retry_of_timeout_of_keys", f"retry(2) {{ timeout(30s) {{ {_KEYED} }} }}", rows=_MEMBERS),
    _shape(
        "timeout_of_keyed_race",
        "timeout(30s) { race { x: $$ SELECT 1 AS a $$, y: sleep(40s) } }",
        rows=[{"winner": "x", "result": _rows({"a": 1})}],
    ),
    _shape(
        "retry_of_try_of_rows",
        "retry(2) { try { $$ SELECT 1 AS zeta, 'x' AS alpha UNION ALL SELECT 2, 'y' $$ } catch { $$ SELECT 9 AS other $$ } }",
        rows=[{"zeta": 1, "alpha": "x"}, {"zeta": 2, "alpha": "y"}],
    ),
    _shape(
        "race_of_caught_failure",
        "race { try { $$ SELECT 1 AS a $$ ~> fail 'f' } catch e { $$ SELECT $e.message AS m $$ }, call slow() }",
        rows=[{"m": "f"}],
    ),
    _shape(
        "key_of_break",
        "race { x: loop { break 'v' }, y: call slow() } |=> r ~> $$ SELECT $r.winner AS w, $r.result AS v $$",
        rows=[{"w": "x", "v": "v"}],
    ),
    _shape(
        "break_of_array_with_a_wait",
        "(loop { (parallel { sleep(1s), $$ SELECT 9 AS o $$ } |=> b) ~> break $b } |=> r) ~> $$ SELECT ($r)::jsonb AS r $$",
        rows=[{"r": [None, _rows({"o": 9})]}],
    ),
    _shape(
        "break_of_unlike_rows",
        "(loop { try { $$ SELECT 1 AS zeta, 'x' AS alpha $$ } catch { $$ SELECT 9 AS other $$ } |=> b ~> break $b } |=> r)"
        " ~> $$ SELECT ($r)::text AS first, $r.alpha? AS alpha, $r.other? AS other $$",
        rows=[{"first": "1", "alpha": "x", "other": None}],
    ),
    _shape("race_of_break", "race { loop { break 'v' }, call slow() }", value="v"),
    _shape(
        "break_of_answer",
        "timeout(30s) { loop { wait_for_signal('n', 1s) |=> b ~> break $b } }",
        rows=[_LATE],
    ),
    _shape(
        "break_of_answer_by_name",
        "loop { wait_for_signal('n', 1s) |=> b ~> break $b } |=> r ~> $$ SELECT $r.timed_out AS t $$",
        rows=[{"t": True}],
    ),
    _shape(
        "break_of_answer_of_a_loop",
        "loop { (loop { wait_for_signal('n', 1s) } until $$ true $$ |=> b) ~> break $b } |=> r ~> $$ SELECT $r.timed_out AS t $$",
        rows=[{"t": True}],
    ),
    _shape(
        "break_of_array",
        "(loop { (parallel { call answer(5), $$ SELECT 9 AS o $$ } |=> b) ~> break $b } |=> r)"
        " ~> $$ SELECT jsonb_array_length($r) AS n, $r -> 1 AS o $$",
        rows=[{"n": 2, "o": _rows({"o": 9})}],
    ),
    _shape(
        "while_of_keys",
        "$$ SELECT 0 AS n $$ |=> i(n int) ~> while $$ $i.n < 1 $$ { $$ SELECT $i.n + 1 AS n $$ |=> i(n int)"
        " ~> parallel { x: $$ SELECT 1 AS v WHERE false $$, y: $$ SELECT 9 AS o $$ } }",
        rows=[{"x": _rows(), "y": _rows({"o": 9})}],
    ),
    _shape(
        "break_of_nothing",
        "loop { if $$ false $$ { wait_for_signal('n', 1s) } |=> b ~> break $b }",
        rows=[],
    ),
    # NULL is NULL, a wait shows no words of the engine -----------------------------------------------------------------
    _shape("race_of_sleep_and_call", "race { sleep(1s), call slow() }", rows=[]),
    _shape(
        "race_of_sleep_and_try",
        "race { sleep(1s), try { call slow() } catch { $$ SELECT 1 AS x $$ } }",
        rows=[],
    ),
    _shape("race_of_sleep_and_retry", "race { sleep(1s), retry(2) { call slow() } }", rows=[]),
    _shape(
        "race_of_sleep_and_each", "race { sleep(1s), each r in $$ SELECT 1 AS n $$ { call slow() } }", rows=[]
    ),
    _shape("race_of_sleeps", "race { sleep(1s), sleep(9s) }", rows=[]),
    _shape("sleep", "sleep(1s)", rows=[]),
    _shape(
        "loop_that_ends_with_sleep",
        "$$ SELECT 0 AS n $$ |=> i(n int) ~> loop { $$ SELECT $i.n + 1 AS n $$ |=> i(n int) ~> sleep(1s) } until $$ $i.n = 2 $$",
        rows=[],
    ),
    _shape(
        "array_of_sleep",
        "parallel { sleep(1s), $$ SELECT 1 AS a $$ }",
        rows=[{"result": [None, _rows({"a": 1})]}],
    ),
    _shape(
        "array_of_caught_sleep",
        "parallel { try { sleep(1s) } catch { $$ SELECT 1 AS x $$ }, $$ SELECT 1 AS a $$ }",
        rows=[{"result": [None, _rows({"a": 1})]}],
    ),
    # What a call gives is data -----------------------------------------------------------------------------------------
    _shape(
        "race_of_calls",
        "race { call answer(5), call slow() } |=> n ~> $$ SELECT $n.result -> 'rows' AS r, jsonb_typeof($n.result) AS t $$",
        rows=[{"r": [{"x": 5}], "t": "object"}],
    ),
    _shape(
        "call_of_nothing",
        "call nothing() |=> n ~> $$ SELECT ($n.result?) IS NULL AS t $$",
        rows=[{"t": True}],
    ),
    _shape(
        "members_are_what_they_are",
        "parallel { a: try { wait_for_signal('n', 1s) } catch { $$ SELECT 1 AS b $$ }, b: retry(2) { sleep(1s) },"
        " c: try { parallel { $$ SELECT 1 AS a $$, sleep(1s) } } catch { $$ SELECT 1 AS b $$ } }",
        rows=[{"a": _LATE, "b": None, "c": [_rows({"a": 1}), None]}],
    ),
    # What a break takes out of a child -----------------------------------------------------------------------------------
    _shape(
        "json_out_of_a_try",
        """loop { try { break $$ SELECT '{"a": [1]}'::jsonb AS j, 'x' AS t $$ } catch { sleep(0) } }""",
        rows=[{"j": {"a": [1]}, "t": "x"}],
    ),
    _shape(
        "json_out_of_a_retry_in_a_timeout",
        "loop { timeout(30s) { retry(2) { call answer(5) |=> c ~> break $$ SELECT $c.result, 1 AS k $$ } } }",
        rows=[{"result": _rows({"x": 5}), "k": 1}],
    ),
    _shape(
        "json_out_of_a_body_with_undo",
        "loop { (call answer(5) <-> $$ SELECT 0 AS v $$) |=> c ~> break $c } |=> d ~> $$ SELECT $d.result, $d.status $$",
        rows=[{"result": _rows({"x": 5}), "status": "completed"}],
    ),
    # Columns without AS --------------------------------------------------------------------------------------------------
    _shape(
        "columns_called_by_references",
        "$$ SELECT 1 AS n, 'x' AS t $$ |=> x ~> try { $$ SELECT $x.n, upper($x.t), $x.n + 1, $x.t::text $$ } catch { sleep(0) }",
        rows=[{"n": 1, "upper": "X", "?column?": 2, "t": "x"}],
    ),
    _shape(
        "columns_called_by_references_in_queries",
        "$$ SELECT 1 AS n $$ |=> x ~> retry(2) { $$ WITH a AS (SELECT $x.n) SELECT a.*, (SELECT '$x.n' LIMIT 1),"
        " CASE WHEN $x.n > 0 THEN 2 ELSE $x.n END FROM a WHERE a.n IS DISTINCT FROM 3 $$ }",
        rows=[{"n": 1, "?column?": "1", "case": 2}],
    ),
    _shape(
        "rows_called_by_references",
        "$$ SELECT 4 AS n $$ |=> x ~> each r in $$ SELECT $x.n, 'y$x.n' AS t $$ { $$ SELECT $r.n, $r.t $$ }",
        rows=[{"result": [_rows({"n": 4, "t": "y4"})]}],
    ),
    _shape(
        "columns_of_a_change",
        "$$ SELECT 4 AS n $$ |=> x ~> timeout(30s) { $$ INSERT INTO log(who, v) VALUES ('columns_of_a_change', 'v') RETURNING who, $x.n -- here\n $$ }",
        rows=[{"who": "columns_of_a_change", "n": 4}],
    ),
]
