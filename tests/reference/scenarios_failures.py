"""More of them: failures that are caught or tried again, rows, what is undone, transactions."""

from .scenarios import ALL, COUNT, scenario

# What stands here is appended to those.
__all__ = ["ALL"]

# Failures -------------------------------------------------------------------------------------------------------------

_NTH = "$$ SELECT count(*) AS n FROM ref.log WHERE who = '%s' $$ |=> n"

scenario(
    "retry_succeeds_third",
    f"retry(5, delay => 1s) {{ log('try') ~> {_NTH % 'retry_succeeds_third'} ~> if $$ $n < 3 $$ {{ fail 'not yet $n' }} ~> $$ SELECT $n AS n $$ }}"
    " |=> r ~> $$ SELECT $r AS n $$",
    rows=[{"n": 3}],
    log=["try"] * 3,
)
scenario(
    "retry_exhausted",
    f"retry(2, delay => 0s) {{ log('try') ~> {_NTH % 'retry_exhausted'} ~> fail 'attempt $n' }}",
    error="attempt 2",
    log=["try"] * 2,
)
scenario(
    "try_without_a_failure",
    "try { log('body') ~> $$ SELECT 5 AS v $$ |=> x } catch e { log('never') } ~> $$ SELECT $x? AS x $$",
    rows=[{"x": 5}],
    log=["body"],
)
scenario(
    "catch_knows_what_happened",
    "$$ SELECT 'it''s \\$y' AS v $$ |=> x ~> try { log('body') ~> fail 'because $x' } catch e { $$ SELECT $e.message AS m,"
    " $e.instance_id = '{sys_instance_id}' AS own, $e.line::int AS line $$ }",
    rows=[{"m": "because it's $y", "own": True, "line": 1}],
    log=["body"],
)
scenario(
    "catch_of_sql",
    "try { $$ SELECT 1 / 0 $$ } catch e { log($e.message) ~> $$ SELECT 'on' AS v $$ } |=> r ~> $$ SELECT $r AS v $$",
    rows=[{"v": "on"}],
    log=["division by zero"],
)
scenario(
    "catch_that_throws_on",
    "try { try { fail 'first' } catch e { log($e.message) ~> fail 'second, after ${e.message}' } } catch f { log($f.message) ~> fail $f.message }",
    error="second, after first",
    log=["first", "second, after first"],
)
scenario(
    "try_in_a_loop_in_a_race",
    f"race {{ won: ($$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> try {{ if $$ $i < 2 $$ {{ fail 'round $i' }} ~> break 'out' }}"
    " catch e { log($e.message) } }), lost: sleep(600) } |=> r ~> $$ SELECT $r.winner AS w, $r.result #>> '{}' AS v $$",
    rows=[{"w": "won", "v": "out"}],
    log=["round 1"],
)
scenario(
    "break_out_of_a_retry",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> retry(3) {{ log($i) ~> if $$ $i >= 2 $$ {{ break $i }} }} }} |=> r ~> $$ SELECT $r AS r $$",
    rows=[{"r": 2}],
    log=["1", "2"],
)
scenario(
    "deadline_with_an_else",
    "timeout(4s) { log('begun') ~> sleep(600) ~> log('never') } else { log('late') ~> $$ SELECT 'late' AS v $$ } |=> r ~> $$ SELECT $r AS v $$",
    rows=[{"v": "late"}],
    log=["begun", "late"],
)
scenario(
    "deadline_that_is_met",
    "$$ SELECT 2 AS v $$ |=> x ~> timeout(600s) { $$ SELECT $x + 1 AS v $$ |=> y } else { log('never') } ~> $$ SELECT $y? AS y $$",
    rows=[{"y": 3}],
)
scenario(
    "deadline_that_fails",
    "try { timeout(2s) { sleep(600) } } catch e { log('caught') }",
    log=["caught"],
)
scenario(
    "children_know_the_root",
    "try { retry(1) { log('{sys_instance_id}') ~> fail 'x' } } catch e { $$ SELECT count(*) AS n FROM ref.log"
    " WHERE who = 'children_know_the_root' AND v = '{sys_instance_id}' $$ }",
    rows=[{"n": 1}],
)

# Rows -----------------------------------------------------------------------------------------------------------------


def _each(rows: int) -> None:
    limit = max(1, min(rows, 10))
    scenario(
        f"each_over_{rows}",
        f"each r in $$ SELECT g AS id, 'it''s ' || g AS t FROM generate_series(1, {rows}) g ORDER BY g $$ (parallel => {limit}) {{"
        " log($r.id) ~> $$ SELECT $r.t AS t $$ } |=> all"
        " ~> $$ SELECT jsonb_array_length($all) AS n, $all #>> '{0,rows,0,t}' AS first, $all #>> '{-1,rows,0,t}' AS last,"
        " (SELECT bool_and(e #>> '{rows,0,t}' = 'it''s ' || o) FROM jsonb_array_elements($all) WITH ORDINALITY AS x(e, o)) AS ordered $$",
        rows=[
            {
                "n": rows,
                "first": "it's 1" if rows else None,
                "last": f"it's {rows}" if rows else None,
                "ordered": True if rows else None,
            }
        ],
        unordered=[str(n) for n in range(1, rows + 1)],
    )


for _rows in (0, 1, 5, 200):
    _each(_rows)

scenario(
    "each_one_by_one",
    "each r in $$ SELECT g AS id FROM generate_series(1, 4) g ORDER BY g DESC $$ { log('begin ' || $r.id) ~> sleep(0) ~> log('end ' || $r.id) }",
    log=[f"{word} {n}" for n in (4, 3, 2, 1) for word in ("begin", "end")],
)
scenario(
    "each_of_a_name",
    "$$ SELECT 'a' AS k, 1 AS n UNION ALL SELECT 'b', NULL ORDER BY 1 $$ |=> rows(k text, n int) ~> $$ SELECT 'x' AS v $$ |=> base"
    " ~> each r in $rows (parallel => 2) { $$ SELECT $base || $r.k || coalesce($r.n?, 0) AS v $$ } |=> all"
    " ~> $$ SELECT jsonb_path_query_array($all, '$[*].rows[0].v') AS vs $$",
    rows=[{"vs": ["xa1", "xb0"]}],
)
scenario(
    "each_goes_on",
    "each r in $$ SELECT g AS id FROM generate_series(1, 3) g ORDER BY g $$ (on_failure => 'continue') {"
    " if $$ $r.id = 2 $$ { fail 'no $r.id' } ~> $$ SELECT $r.id AS v $$ } |=> all"
    " ~> $$ SELECT $all #>> '{0,rows,0,v}' AS a, $all #>> '{1,error}' AS b, $all #>> '{2,rows,0,v}' AS c $$",
    rows=[{"a": "1", "b": "no 2", "c": "3"}],
)
scenario(
    "each_stops",
    "each r in $$ SELECT g AS id FROM generate_series(1, 4) g ORDER BY g $$ { log($r.id) ~> if $$ $r.id = 2 $$ { fail 'no $r.id' } }",
    error="no 2",
    log=["1", "2"],
)

# Undoing --------------------------------------------------------------------------------------------------------------

scenario(
    "saga_that_fails",
    "$$ SELECT 'a' AS v $$ |=> x <-> log('undo ' || $x) ~> log('b') <-> log('undo b') ~> log('c') <-> (log('undo c') ~> log('undo c2')) ~> fail 'at the end'",
    error="at the end",
    log=["b", "c", "undo c", "undo c2", "undo b", "undo a"],
)
scenario(
    "saga_that_fails_in_the_middle",
    "log('a') <-> log('undo a') ~> (fail 'middle') <-> log('never') ~> log('b') <-> log('never')",
    error="middle",
    log=["a", "undo a"],
)
scenario(
    "saga_with_a_failing_undo",
    "log('a') <-> log('undo a') ~> log('b') <-> fail 'undo broke' ~> log('c') <-> log('undo c') ~> fail 'first fault'",
    errors=("first fault", "undo broke"),
    log=["a", "b", "c", "undo c", "undo a"],
)
scenario(
    "saga_that_succeeds",
    "log('a') <-> log('never') ~> log('b') <-> log('never') ~> $$ SELECT 1 AS v $$",
    rows=[{"v": 1}],
    log=["a", "b"],
)
scenario(
    "saga_in_a_try",
    "log('out') <-> log('undo out') ~> try { log('in') <-> log('undo in') ~> fail 'x' } catch { log('caught') }",
    log=["out", "in", "undo in", "caught"],
)
scenario(
    "saga_of_branches",
    "(if $$ true $$ { log('a') <-> log('undo a') }) ~> parallel { log('b') <-> log('undo b'), $$ SELECT 1 $$ } ~> fail 'x'",
    error="x",
    log=["a", "b", "undo b", "undo a"],
)

# Transactions ---------------------------------------------------------------------------------------------------------

scenario(
    "atomic_that_commits",
    "$$ SELECT 5 AS v $$ |=> x ~> atomic { log('a' || $x) ~> $$ SELECT $x + 1 AS v $$ |=> y ~> log('b' || $y) ~> $$ SELECT $y * 2 AS v, 'it''s' AS t $$ } |=> r"
    " ~> $$ SELECT $r.v AS v, $r.t AS t $$",
    rows=[{"v": 12, "t": "it's"}],
    log=["a5", "b6"],
)
scenario(
    "atomic_rolled_back",
    "log('before') ~> try { atomic { log('gone') ~> $$ SELECT 1 / 0 $$ } } catch e { log($e.message) }",
    log=["before", "division by zero"],
)
scenario(
    "atomic_rolled_back_at_the_end",
    "atomic { log('gone') ~> $$ SELECT 1 / 0 AS v $$ }",
    error="division by zero",
    log=[],
)
