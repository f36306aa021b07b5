"""Child instances: calls, failures that are caught, attempts, deadlines; values on their way in and out."""

from .outcomes import case

_WORK = (
    "workflow one(n int, t text = 'x') { $$ SELECT $n + 1 AS m, '$t' AS t $$ } "
    "workflow bad(n int) { $q$ DO $b$ BEGIN RAISE EXCEPTION 'boom %', $n; END $b$ $q$ } "
)

CASES = [
    case(
        "instance_call1",
        _WORK
        + "workflow main() { call one(4, 'it''s {x} \\$y') |=> r ~> $$ SELECT $r.result AS res, $r.status AS st, $r.error? AS e $$ } start main()",
        rows=[
            {"res": {"rows": [{"m": 5, "t": "it's {x} $y"}], "row_count": 1}, "st": "completed", "e": None}
        ],
    ),
    case("instance_call_tail", _WORK + "workflow main() { call one(4) } start main()"),
    case(
        "instance_call_bad",
        _WORK + "workflow main() { call bad(4) ~> $$ SELECT 1 $$ } start main()",
        error="^(SQL execution failed: error returned from database: )?boom 4$",
    ),
    case(
        "instance_call_return",
        _WORK
        + "workflow main() { call bad(4) with (on_failure => 'return') |=> r ~> $$ SELECT $r.status AS s, $r.error AS e $$ } start main()",
        rows=[{"s": "failed", "e": "boom 4"}],
    ),
    case(
        "instance_try1",
        "try { $$ SELECT 1/0 $$ } catch err { $$ SELECT $err.message AS m, $err.line AS l $$ }",
        rows=[{"m": "division by zero", "l": 1}],
    ),
    case(
        "instance_try2",
        "$$ SELECT 5 AS a, 'x''y' AS b $$ |=> q ~> try { $$ SELECT $q.a + 1 AS z, $q.b AS b $$ |=> w } catch err { $$ SELECT 9 AS z $$ } ~> $$ SELECT $w.z? AS z, $w.b? AS b $$",
        rows=[{"z": 6, "b": "x'y"}],
    ),
    case(
        "instance_try3",
        "try { $$ SELECT 7 AS k $$ |=> w ~> $$ SELECT 1/0 $$ } catch { $$ SELECT $w.k? AS k, '${w.k?}' AS t $$ }",
        rows=[{"k": 7, "t": "7"}],
    ),
    case(
        "instance_retry1",
        "$$ CREATE TABLE IF NOT EXISTS rr(n int) $$ ~> retry(3) { $$ INSERT INTO rr VALUES (1) $$ ~> $$ SELECT 1/(CASE WHEN (SELECT count(*) FROM rr) >= 3 THEN 1 ELSE 0 END) AS ok $$ } ~> $$ SELECT count(*) AS n FROM rr $$",
        rows=[{"n": 3}],
    ),
    case("instance_retry2", "retry(2) { $$ SELECT 1/0 $$ }", error="division by zero"),
    case(
        "instance_timeout1",
        "timeout(1) { sleep(20) } else { $$ SELECT 'late' AS x $$ }",
        rows=[{"x": "late"}],
    ),
    case(
        "instance_timeout2",
        "timeout(20) { $$ SELECT 3 AS x $$ |=> a } ~> $$ SELECT $a AS a $$",
        rows=[{"a": 3}],
    ),
    case("instance_timeout3", "timeout(1) { sleep(20) }", error="timeout"),
    case(
        "instance_start_await",
        _WORK
        + "workflow main() { start one(1) |=> s ~> await $s.instance_id |=> r ~> $$ SELECT $r.result AS r $$ } start main()",
        rows=[{"r": {"rows": [{"m": 2, "t": "x"}], "row_count": 1}}],
    ),
    case(
        "instance_loopcall",
        _WORK
        + "workflow main() { $$ SELECT 0 AS i $$ |=> i ~> loop { call one($i) |=> r ~> $$ SELECT ($r.result->'rows'->0->>'m')::int AS i $$ |=> i } while $$ $i < 3 $$ ~> $$ SELECT $i AS i $$ } start main()",
        rows=[{"i": 3}],
    ),
    case(
        "instance_breakout",
        "loop { try { $$ SELECT 1 AS a $$ ~> break } catch { sleep(1) } } ~> $$ SELECT 'out' AS x $$",
        rows=[{"x": "out"}],
    ),
    case(
        "instance_breakretry",
        "loop { retry(3) { if $$ true $$ { break 'v' } } } |=> l ~> $$ SELECT $l AS x $$",
        rows=[{"x": "v"}],
    ),
    case(
        "instance_nest",
        "try { try { $$ SELECT 1/0 $$ } catch e { $$ SELECT 'a' || $e.message AS m $$ |=> x ~> fail $x.m } } catch e2 { $$ SELECT $e2.message AS m $$ }",
        rows=[{"m": "adivision by zero"}],
    ),
    case(
        "instance_rec",
        "workflow f(n int) { if $$ $n > 0 $$ { call f($$ $n - 1 $$) |=> r ~> $$ SELECT $r.result AS x $$ } else { $$ SELECT 'end' AS x $$ } } start f(2)",
    ),
    case(
        "instance_iid",
        _WORK
        + "try { $$ SELECT '{sys_instance_id}' AS i $$ |=> a } catch { sleep(0) } ~> $$ SELECT $a.i? = '{sys_instance_id}' AS same $$",
        rows=[{"same": True}],
    ),
    case(
        "instance_col1",
        "try { $$ SELECT * FROM (VALUES (3,'b')) v(z,a) $$ } catch { $$ SELECT 9 AS z $$ } |=> x ~> $$ SELECT $x AS first, $x.a? AS a $$",
        rows=[{"first": 3, "a": "b"}],
    ),
    case(
        "instance_col2",
        "try { $$ SELECT * FROM (VALUES (3,'b'),(1,'c')) v(z,a) $$ |=> x } catch { fail 'no' } ~> $$ SELECT $x AS first, $x.a? AS a $$",
        rows=[{"first": 3, "a": "b"}],
    ),
    case(
        "instance_col3",
        "try { $$ SELECT z, a FROM (VALUES (3,'b'),(1,'c')) v(z,a) $$ |=> x } catch { fail 'no' } ~> $$ SELECT * FROM $x.* $$",
        rows=[{"z": 3, "a": "b"}, {"z": 1, "a": "c"}],
    ),
    case(
        "instance_tail",
        "try { $$ SELECT z AS k, '{\"q\":1}'::jsonb AS a FROM (VALUES (3,'b'),(1,'c')) v(z,a) $$ } catch { fail 'no' }",
        rows=[{"k": 3, "a": {"q": 1}}, {"k": 1, "a": {"q": 1}}],
    ),
    case(
        "instance_imp",
        "$$ SELECT * FROM (VALUES (3,'b',NULL::int,'{}'::jsonb,2.50::numeric,true),(1,'c''{x} \\$x',7,'[1]','3','f')) v(z,a,n,j,d,\"Odd Name\") $$ |=> x ~> try { $$ SELECT z, a, n, (j)::jsonb AS j, d::numeric::text AS d, \"Odd Name\" AS o FROM $x.* $$ |=> y } catch e { fail $e.message } ~> $$ SELECT * FROM $y.* $$",
        rows=[
            {"z": 3, "a": "b", "n": None, "j": {}, "d": "2.50", "o": True},
            {"z": 1, "a": "c'{x} $x", "n": 7, "j": [1], "d": "3", "o": False},
        ],
    ),
    case(
        "instance_sig",
        "try { wait_for_signal('s', 1) |=> s } catch { sleep(0) } ~> $$ SELECT $s.timed_out? AS t, $s.data? AS d $$",
        rows=[{"t": True, "d": None}],
    ),
    case(
        "instance_joinval",
        "try { parallel { $$ SELECT 1 AS a $$, sleep(0) } } catch { fail 'x' } |=> j ~> $$ SELECT $j.result AS r $$",
    ),
    case(
        "instance_lab",
        "workflow w(n int) { $$ SELECT '{sys_label}' AS l $$ } workflow main() { call w(1) with (label => 'x-1') |=> r ~> $$ SELECT ($r.result #>> '{rows,0,l}') LIKE '%::e1::call::%::x-1' AS ok $$ } start main()",
        rows=[{"ok": True}],
    ),
    case(
        "instance_tocall",
        "workflow w() { sleep(30) } workflow main() { call w() with (timeout => 2, on_failure => 'return') |=> r ~> $$ SELECT $r.status AS s, $r.error AS e $$ } start main()",
        rows=[{"s": "timed_out", "e": "call w did not end within 2 s"}],
    ),
    case(
        "instance_tofail",
        "workflow w() { sleep(30) } workflow main() { call w() with (timeout => 2) } start main()",
        error="call w did not end within 2 s",
    ),
    case(
        "instance_deep",
        "try { try { try { try { try { $$ SELECT 1/0 $$ } catch { $$ SELECT 1/0 $$ } } catch { $$ SELECT 1/0 $$ } } catch { $$ SELECT 1/0 $$ } } catch { $$ SELECT 1/0 $$ } } catch e { $$ SELECT $e.message AS m $$ }",
        rows=[{"m": "division by zero"}],
    ),
    case(
        "instance_par",
        "workflow w(n int) { $$ SELECT $n * 2 AS v $$ } workflow main() { parallel { a: call w(1), b: call w(2), c: try { $$ SELECT 1/0 $$ } catch e { $$ SELECT $e.message AS m $$ } } |=> r ~> $$ SELECT $r.a #>> '{rows,0,result,rows,0,v}' AS a, $r.c #>> '{rows,0,m}' AS c $$ } start main()",
        rows=[{"a": "2", "c": "division by zero"}],
    ),
    case(
        "instance_hexval",
        "$$ SELECT 'a\\$dfx\\$b''\"\\{sys_instance_id} \\$kid' AS v, NULL AS n, 5 AS i, true AS b $$ |=> x ~> try { $$ SELECT $x.v AS v, $x.n? AS n, $x.i + 1 AS i, $x.b AS b $$ } catch e { fail $e.message }",
        rows=[{"v": "a$dfx$b'\"{sys_instance_id} $kid", "n": None, "i": 6, "b": True}],
    ),
    case(
        "instance_strictnull",
        "$$ SELECT NULL::int AS v $$ |=> x ~> try { $$ SELECT $x.v AS v $$ } catch e { $$ SELECT $e.message AS m $$ }",
    ),
    case(
        "instance_inlined_value",
        "workflow f() { try { $$ SELECT * FROM (VALUES (3,'b')) v(n,a) $$ } catch { $$ SELECT 9 AS n $$ } } workflow main() { f() |=> x ~> $$ SELECT $x.n? AS n, $x AS first $$ } start main()",
        rows=[{"n": 3, "first": 3}],
    ),
    case(
        "instance_break_rows",
        "loop { retry(2) { $$ SELECT 7 AS a, 'q' AS b $$ |=> x ~> break $x } } |=> y ~> $$ SELECT $y.a AS a, $y.b AS b $$",
        rows=[{"a": 7, "b": "q"}],
    ),
    case(
        "instance_nested_value",
        "try { try { $$ SELECT 7 AS a, 'q' AS b $$ } catch { fail 'x' } } catch { fail 'y' } |=> y ~> $$ SELECT a, b FROM $y.* $$",
        rows=[{"a": 7, "b": "q"}],
    ),
    case(
        "instance_no_rows",
        "$$ CREATE TABLE IF NOT EXISTS nr(a int) $$ ~> try { $$ INSERT INTO nr VALUES (1) $$ } catch { fail 'x' }",
        rows=[],
    ),
    case(
        "instance_maybe_rows",
        "$$ CREATE TABLE IF NOT EXISTS nr2(a int) $$ ~> try { if $$ false $$ { $$ SELECT 1 AS v $$ } else { $$ INSERT INTO nr2 VALUES (1) $$ } } catch { fail 'x' } |=> r ~> $$ SELECT $r.v? AS v $$",
        rows=[{"v": None}],
    ),
    case(
        "instance_break_beside_a_failure",
        "loop { try { parallel { $$ SELECT 1 / 0 AS z $$, if $$ true $$ { break } } } catch { break 'caught' } } |=> r ~> $$ SELECT $r AS r $$",
        rows=[{"r": "caught"}],
    ),
    case(
        "instance_insert_select",
        "$$ CREATE TABLE IF NOT EXISTS ins(id int DEFAULT 5, x int) $$ ~> retry(2) { $$ INSERT INTO ins(x) SELECT a FROM (VALUES (7)) v(a) RETURNING * $$ |=> r } ~> $$ SELECT $r.id AS id, $r.x AS x $$",
        rows=[{"id": 5, "x": 7}],
    ),
    case(
        "instance_line_of_a_nested_failure",
        "try {\n $$ SELECT 2 AS x $$ <-> sleep(0)\n ~> retry(2) {\n $$ SELECT 1 $$\n ~> $$ SELECT 1 / 0 $$ } } catch e { $$ SELECT $e.line AS line, $e.message AS m $$ }",
        rows=[{"line": 5, "m": "division by zero"}],
    ),
    case(
        "instance_names_of_columns",
        'vars v $$ SELECT 1 AS t $$ |=> t ~> retry(2) { $$ SELECT 5 AS "r\\{v}" $$ |=> x("r{v}" int) } ~> $$ SELECT row_to_json(q) ->> $k$r\\{v}$k$ AS r FROM $x.* q $$',
        rows=[{"r": "5"}],
    ),
]
