"""Outcomes of references that find nothing, where PostgreSQL may not come to them and where SQL asks whether there is a value."""

from .outcomes import Case, case

_LATE = "wait_for_signal('never', 1s) |=> s ~> "
_ROW = "$$ SELECT NULL::int AS n, 'x' AS m $$ |=> o(n int, m text) ~> "
_UNTYPED = "$$ SELECT (ARRAY[NULL, 'y'])[1] AS n, 'x' AS m $$ |=> o ~> "

CASES: list[Case] = [
    case(
        "late_signal_in_a_case",
        _LATE + "$$ SELECT CASE WHEN $s.timed_out THEN 'late' ELSE $s.data ->> 'a' END AS r $$",
        rows=[{"r": "late"}],
    ),
    case(
        "late_signal_in_a_text_of_a_case",
        _LATE + "$$ SELECT CASE WHEN $s.timed_out THEN 'late' ELSE 'got ${s.data}' END AS r $$",
        rows=[{"r": "late"}],
    ),
    case(
        "late_signal_in_a_coalesce",
        _LATE + "$$ SELECT coalesce($s.data ->> 'a', 'none') AS r $$",
        rows=[{"r": "none"}],
    ),
    case(
        "late_signal_in_or_and_and",
        _LATE + "if $$ NOT $s.timed_out AND $s.data ->> 'a' = 'x' $$ { fail 'and' }"
        " ~> if $$ $s.timed_out OR $s.data ->> 'a' = 'x' $$ { $$ SELECT 'right' AS r $$ }",
        rows=[{"r": "right"}],
    ),
    case("late_signal_asked_for", _LATE + "$$ SELECT $s.data IS NULL AS r $$", rows=[{"r": True}]),
    case(
        "late_signal_that_is_needed", _LATE + "$$ SELECT $s.data ->> 'a' AS r $$", error=r"\$s\.data is NULL"
    ),
    case(
        "late_signal_of_rows_that_are_not_there",
        _LATE + "$$ SELECT $s.data ->> 'a' AS r FROM generate_series(1, 0) $$",
        rows=[],
    ),
    case(
        "null_asked_for",
        _ROW + "$$ SELECT $o.n IS NULL AS r, $o.n IS DISTINCT FROM 1 AS d $$",
        rows=[{"r": True, "d": True}],
    ),
    case(
        "null_of_no_known_type_asked_for",
        _UNTYPED + "$$ SELECT $o.n IS NULL AS r, coalesce(upper($o.n), 'none') AS c $$",
        rows=[{"r": True, "c": "none"}],
    ),
    case(
        "null_in_a_branch_not_taken",
        _ROW + "$$ SELECT CASE WHEN $o.m = 'y' THEN $o.n ELSE 5 END AS r $$",
        rows=[{"r": 5}],
    ),
    case(
        "null_in_a_branch_taken",
        _ROW + "$$ SELECT CASE WHEN $o.m = 'x' THEN $o.n ELSE 5 END AS r $$",
        error=r"\$o\.n is NULL",
    ),
    case("null_as_the_last_resort", _ROW + "$$ SELECT coalesce($o.n, $o.n) AS r $$", error=r"\$o\.n is NULL"),
    case("null_behind_a_value", _ROW + "$$ SELECT coalesce($o.m, $o.n::text) AS r $$", rows=[{"r": "x"}]),
    case(
        "null_of_a_query_that_is_asked_for",
        _ROW + "$$ SELECT coalesce((SELECT max(g) FROM generate_series(1, 3) g WHERE g > $o.n), 0) AS r $$",
        error=r"\$o\.n is NULL",
    ),
    case(
        "null_of_a_function_that_takes_it",
        _ROW + "$$ SELECT coalesce(concat('a', $o.n), 'none') AS r $$",
        error=r"\$o\.n is NULL",
    ),
    case(
        "null_in_a_where",
        _ROW + "$$ SELECT g FROM generate_series(1, 3) g WHERE g > 5 AND g = $o.n $$",
        error=r"\$o\.n is NULL",
    ),
    case(
        "no_row_in_a_case",
        "$$ SELECT 1 AS n WHERE false $$ |=> o(n int) ~> $$ SELECT CASE WHEN $o.n IS NULL THEN 'none' ELSE 'one ${o.n}' END AS r $$",
        rows=[{"r": "none"}],
    ),
    case(
        "what_a_call_has_not",
        "workflow f() { $$ SELECT 1 AS x $$ } workflow w() { call f() |=> c"
        " ~> $$ SELECT CASE WHEN $c.status = 'failed' THEN $c.error ELSE 'well' END AS r $$ } start w()",
        rows=[{"r": "well"}],
    ),
    case(
        "unknown_type_in_a_branch_not_taken",
        _UNTYPED + "$$ SELECT CASE WHEN $o.m = 'y' THEN $o.n ELSE 'z' END AS r $$",
        error=r"\$o\.n is NULL",
    ),
]
