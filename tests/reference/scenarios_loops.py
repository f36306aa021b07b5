"""Loops whose outcome was worked out by hand: several ways to end, what is carried from round to round, breaks out of branches."""

from .scenarios import COUNT, scenario
from .scenarios_failures import ALL

# What stands here is appended to those.
__all__ = ["ALL"]

_START = "log('a') ~> $$ SELECT 0 AS i $$ |=> i ~> "

# Ends -----------------------------------------------------------------------------------------------------------------

scenario(
    "loop_of_two_kinds_of_breaks",
    f"{_START}loop {{ {COUNT} ~> if $$ $i = 9 $$ {{ break 'nine' }} ~> if $$ $i = 2 $$ {{ break $$ SELECT $i AS n, '{{\"x\": [1]}}' AS t $$ }} }} |=> r"
    " ~> $$ SELECT $r? AS r $$",
    rows=[{"r": 2}],
)
scenario(
    "loop_of_two_texts",
    f"{_START}loop {{ {COUNT} ~> if $$ $i = 9 $$ {{ break 'nine' }} ~> if $$ $i = 2 $$ {{ break 'two' }} }}",
    value="two",
)
scenario(
    "loop_that_ends_or_is_left",
    f"{_START}loop {{ {COUNT} ~> if $$ $i = 9 $$ {{ break 'nine' }} ~> $$ SELECT $i AS x, '{{\"q\": 1}}'::jsonb AS j $$ }} until $$ $i = 2 $$",
    rows=[{"x": 2, "j": {"q": 1}}],
)
scenario(
    "loop_that_is_left_or_ends",
    f"{_START}loop {{ {COUNT} ~> if $$ $i = 2 $$ {{ break 'two' }} ~> $$ SELECT $i AS x $$ }} until $$ $i = 9 $$ |=> r ~> $$ SELECT $r AS r $$",
    rows=[{"r": "two"}],
)
scenario(
    "array_of_a_last_round",
    f"{_START}loop {{ {COUNT} ~> parallel {{ $$ SELECT $i AS a $$, $$ SELECT 2 AS b $$ }} }} until $$ $i = 2 $$ |=> r ~> $$ SELECT $r -> 0 AS r $$",
    rows=[{"r": {"rows": [{"a": 2}], "row_count": 1}}],
)
scenario(
    "loop_that_is_all_of_a_try",
    "try { loop { $$ SELECT coalesce($i?, 0) + 1 AS i $$ |=> i ~> if $$ $i = 2 $$ { break $i } } |=> r } catch { log('never') } |=> x"
    " ~> $$ SELECT $x? AS x, $r? AS r, $i? AS i $$",
    rows=[{"x": 2, "r": 2, "i": 2}],
)
scenario(
    "retry_with_an_undo_step",
    "retry(2) { log('try') ~> if $$ (SELECT count(*) FROM ref.log WHERE who = 'retry_with_an_undo_step') < 2 $$ { fail 'once' }"
    " ~> $$ SELECT 3 AS v $$ |=> v } <-> log('never') ~> log($v)",
    log=["try", "try", "3"],
)

# What is carried ------------------------------------------------------------------------------------------------------

_ROUNDS = "FROM ref.log WHERE who = 'while_that_reads_its_condition'"
scenario(
    "while_that_reads_its_condition",
    f"log('a') ~> while $$ SELECT count(*) < 3 AS c, count(*) AS n {_ROUNDS} $$ |=> w {{ log($w.n) }} ~> $$ SELECT $w.n AS n $$",
    log=["a", "1", "2"],
    rows=[{"n": 3}],
)
scenario(
    "answer_of_the_round_before",
    f"wait_for_signal('no', 1) |=> s ~> $$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> log($s.timed_out) ~> wait_for_signal('go', 600) |=> s }}"
    " until $$ $i >= 2 $$ ~> $$ SELECT $s.data AS d, $s AS whole $$",
    signals=(("go", '{"k": "v"}'),),
    log=["true", "false"],
    rows=[{"d": {"k": "v"}, "whole": {"data": {"k": "v"}, "timed_out": False, "signal_name": "go"}}],
)
scenario(
    "answer_or_row",
    "if $$ now() IS NOT NULL $$ { wait_for_signal('go', 600) |=> s } else { $$ SELECT true AS timed_out $$ |=> s } ~> $$ SELECT $s.timed_out AS t $$",
    signals=(("go", "{}"),),
    rows=[{"t": False}],
)

# Out of branches ------------------------------------------------------------------------------------------------------

scenario(
    "break_of_rows_out_of_a_join",
    f"{_START}loop {{ {COUNT} ~> parallel {{ if $$ $i = 2 $$ {{ break $i }}, if $$ $i = 2 $$ {{ break $$ SELECT 'second' AS v $$ }}, log($i) }} }} |=> r"
    " ~> $$ SELECT $r AS r $$",
    rows=[{"r": 2}],
    log=["a", "1", "2"],
)
scenario(
    "break_of_rows_out_of_a_race",
    "loop { race { (sleep(600) ~> break $$ SELECT 'slow' AS v $$), break $$ SELECT 'fast' AS v $$ } } |=> r ~> $$ SELECT $r.v AS v $$",
    rows=[{"v": "fast"}],
)
scenario(
    "breaks_out_of_a_join_that_binds_anew",
    "$$ SELECT 0 AS o $$ |=> o ~> $$ SELECT 0 AS x $$ |=> x ~> $$ SELECT 0 AS y $$ |=> y ~> loop { $$ SELECT $o + 1 AS o $$ |=> o ~> $$ SELECT 0 AS i $$ |=> i"
    f" ~> loop {{ {COUNT} ~> parallel {{ ($$ SELECT $x + 1 AS x $$ |=> x ~> if $$ $i = $o $$ {{ break $$ SELECT 'first' AS v $$ }}),"
    " ($$ SELECT $y + 1 AS y $$ |=> y ~> if $$ $i = $o AND $o = 3 $$ { break 'second' }) } } |=> r ~> log($r) } until $$ $o = 2 $$"
    " ~> $$ SELECT $x AS x, $y AS y $$",
    rows=[{"x": 3, "y": 3}],
    log=["first", "first"],
)
scenario(
    "break_through_everything",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> timeout(60s) {{ try {{ if $$ $i = 1 $$ {{ fail 'one' }}"
    " ~> parallel { if $$ $i = 2 $$ { break 'two' }, log($i) } } catch e { log($e.message) } } } |=> r ~> $$ SELECT $r AS r, $i AS i $$",
    rows=[{"r": "two", "i": 2}],
    log=["one", "2"],
)
