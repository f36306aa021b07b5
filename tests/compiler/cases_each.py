"""Outcomes of `each`: order, limits, values of rows, failures, no rows, and each inside of other forms."""

from .outcomes import Case, case

_LOG = "INSERT INTO log(who, v)"


def _results(*values: object) -> list[dict[str, object]]:
    return [{"rows": [{"v": value}], "row_count": 1} for value in values]


CASES: list[Case] = [
    case(
        "each_in_order",
        "each row in $$ SELECT n, 'x' || n AS t FROM generate_series(1, 5) n $$ (parallel => 2) {"
        " $$ SELECT $row.t || $row.n AS v $$ }",
        rows=[{"result": _results("x11", "x22", "x33", "x44", "x55")}],
    ),
    case(
        "each_one_at_a_time",
        f"each r in $$ VALUES (3), (1), (2) $$ {{ $$ {_LOG} VALUES ('each_one_at_a_time', $r) $$ }} ~> $$ SELECT 1 AS done $$",
        rows=[{"done": 1}],
        log=["3", "1", "2"],
    ),
    case(
        "each_without_rows",
        "each row in $$ SELECT 1 AS n WHERE false $$ { $$ SELECT $row.n $$ } |=> r ~> $$ SELECT $r AS r, jsonb_array_length($r) AS n $$",
        rows=[{"r": [], "n": 0}],
    ),
    case(
        "each_of_a_name",
        "$$ SELECT n, n * 1.5 AS d, CASE WHEN n > 1 THEN 'it''s {x} \\$y' END AS t FROM generate_series(1, 2) n $$ |=> rows(n int, d numeric, t text)"
        " ~> $$ SELECT 10 AS k $$ |=> k ~> each row in $rows (parallel => 5) { $$ SELECT $row.n + $k AS a $$ |=> x"
        " ~> $$ SELECT concat($x.a, '/', $row.d, '/', '${row.t?}', '/', $row.t?) AS v $$ }",
        rows=[{"result": _results("11/1.5//", "12/3.0/it's {x} $y/it's {x} $y")}],
    ),
    case(
        "each_of_a_change",
        f"each row in $$ {_LOG} VALUES ('each_of_a_change', 'a'), ('each_of_a_change', 'b') RETURNING v $$ {{ $$ SELECT $row.v || '!' AS v $$ }}",
        rows=[{"result": _results("a!", "b!")}],
        log=["a", "b"],
    ),
    case(
        "each_with_arrays",
        "$$ SELECT 1 AS id, ARRAY['a', 'b c'] AS arr $$ |=> v(id int, arr text[])"
        " ~> each r in $v { $$ SELECT ($r.arr)[2] AS x $$ } |=> e"
        " ~> each r in $$ SELECT ARRAY['q', NULL]::text[] AS arr, '1 day'::interval AS i -- both \n$$ { $$ SELECT ($r.arr)[1] AS x, ($r.i)::interval * 2 = '2 days' AS y $$ } |=> f"
        " ~> $$ SELECT $e #>> '{0,rows,0,x}' AS e, $f #> '{0,rows,0}' AS f $$",
        rows=[{"e": "b c", "f": {"x": "q", "y": True}}],
    ),
    case(
        "each_value_of_any_kind",
        "each row in $$ SELECT * FROM (VALUES (1::bigint, true, '007', NULL::text, '{\"a\": [1]}'::jsonb, '2026-03-01'::date, ARRAY[1,2])) q(i, b, t, z, j, d, a) $$ {"
        " $$ SELECT jsonb_build_object('i', $row.i + 1, 'b', NOT $row.b, 't', '$row.t', 'z', $row.z? IS NULL, 'j', ($row.j)::jsonb -> 'a' -> 0,"
        " 'd', $row.d::date + 1, 'a', '$row.a', 'first', $row * 2) AS v $$ }",
        rows=[
            {
                "result": _results(
                    {
                        "i": 2,
                        "b": False,
                        "t": "007",
                        "z": True,
                        "j": 1,
                        "d": "2026-03-02",
                        "a": "{1,2}",
                        "first": 2,
                    }
                )
            }
        ],
    ),
    case(
        "each_fails",
        "each row in $$ SELECT n FROM generate_series(0, 3) n $$ { $$ SELECT 10 / (2 - $row.n) AS v $$"
        f" ~> $$ {_LOG} VALUES ('each_fails', $row.n) $$ }}",
        error="division by zero",
        log=["0", "1"],
    ),
    case(
        "each_goes_on",
        "each row in $$ SELECT n FROM generate_series(0, 4) n $$ (parallel => 2, on_failure => 'continue') {"
        " $$ SELECT 10 / (2 - $row.n) AS v $$ }",
        rows=[
            {
                "result": [
                    *_results(5, 10),
                    {"error": "division by zero"},
                    *_results(-10, -5),
                ]
            }
        ],
    ),
    case(
        "each_null_of_a_row_fails",
        "each row in $$ SELECT NULL::int AS n $$ (on_failure => 'continue') { $$ SELECT $row.n AS v $$ } |=> r"
        " ~> $$ SELECT $r -> 0 ->> 'error' LIKE '%column n of the row is NULL%' AS ok $$",
        rows=[{"ok": True}],
    ),
    case(
        "each_too_many_rows",
        "each row in $$ SELECT n FROM generate_series(1, 5001) n $$ { sleep(0) }",
        error="^SQL execution failed: error returned from database: `each` has at most 5000 rows, and there are more: pg_durable keeps",
    ),
    case(
        "each_of_waits",
        "each row in $$ SELECT 1 AS n UNION ALL SELECT 2 $$ (parallel => 2) { sleep(0) } |=> r ~> $$ SELECT $r AS r $$",
        rows=[{"r": [None, None]}],
    ),
    case(
        "each_row_set",
        "each row in $$ SELECT 5 AS n, 'a' AS t $$ { $$ SELECT q.n + 1 AS n, q.t FROM $row.* AS q $$ } |=> r"
        " ~> $$ SELECT $r -> 0 -> 'rows' -> 0 AS v $$",
        rows=[{"v": {"n": 6, "t": "a"}}],
    ),
    case(
        "each_in_a_loop",
        "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> each row in $$ SELECT generate_series(1, 2) AS n $$ {"
        f" $$ {_LOG} SELECT 'each_in_a_loop', '${{i}}.$row.n' $$ }} }} until $$ $i >= 2 $$",
        log=["1.1", "1.2", "2.1", "2.2"],
    ),
    case(
        "each_in_each",
        "each a in $$ SELECT n FROM generate_series(1, 2) n $$ { each b in $$ SELECT $a.n * 10 + n AS m FROM generate_series(1, 2) n $$ {"
        f" $$ {_LOG} SELECT 'each_in_each', '$a.n/$b.m' $$ ~> $$ SELECT $a.n + $b.m AS v $$ }} }} |=> r"
        " ~> $$ SELECT $r -> 1 -> 'rows' -> 0 -> 'result' -> 0 -> 'rows' -> 0 ->> 'v' AS v $$",
        rows=[{"v": "23"}],
        log=["1/11", "1/12", "2/21", "2/22"],
    ),
    case(
        "each_keeps_names_to_itself",
        "$$ SELECT 1 AS n $$ |=> x ~> each row in $$ SELECT 5 AS n $$ { $$ SELECT $x.n + $row.n AS n $$ |=> x ~> $$ SELECT $x.n AS v $$ } |=> r"
        " ~> $$ SELECT $x.n AS x, $r #>> '{0,rows,0,v}' AS v $$".replace(
            "'{0,rows,0,v}'", "ARRAY['0','rows','0','v']"
        ),
        rows=[{"x": 1, "v": "6"}],
    ),
    case(
        "each_with_blocks_inside",
        "each row in $$ SELECT n FROM generate_series(1, 3) n $$ (parallel => 3) { try { $$ SELECT 1 / ($row.n - 2) AS v $$ |=> x(v int) }"
        " catch e { $$ SELECT $row.n * 100 AS v $$ } }",
        rows=[{"result": _results(-1, 200, 1)}],
    ),
    case(
        "each_caught",
        "try { each row in $$ SELECT 0 AS n $$ { $$ SELECT 1 / $row.n AS v $$ } } catch e { $$ SELECT $e.message AS m $$ }",
        rows=[{"m": "division by zero"}],
    ),
    case(
        "each_with_parameters",
        "workflow main(p text, z int) { each row in $$ SELECT $p AS a, 1 AS b $$ { $$ SELECT concat($row.a, $p, $z?, '{sys_instance_id}' = '{sys_instance_id}') AS v $$ } }"
        " start main('it''s {x} \\$y', NULL)",
        rows=[{"result": _results("it's {x} \\$yit's {x} \\$yt")}],
    ),
]
