"""Programs whose outcome was worked out by hand, the same on every target: loops, branches, children, failures."""

from dataclasses import dataclass, field
from typing import Any

_FORMS = ("each ", "<->")


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """rows or value: the result; error: what the failure says, all of it; errors: texts that it has among others;
    log: what `log(…)` wrote, in order; unordered: the same where the order is left open.
    """

    name: str
    df: str
    rows: list[dict[str, Any]] | None = None
    value: Any = None
    error: str | None = None
    errors: tuple[str, ...] = ()
    log: list[str | None] | None = None
    unordered: list[str | None] | None = None
    signals: tuple[tuple[str, str], ...] = ()
    needs_children: bool = field(default=False)


ALL: list[Scenario] = []


def scenario(name: str, df: str, **expected: Any) -> None:
    """`log(x)` in the text stands for a step that writes x down."""
    parts = df.split("log(")
    text = parts[0]
    for part in parts[1:]:
        depth, at = 1, 0
        while depth:
            depth += {"(": 1, ")": -1}.get(part[at], 0)
            at += 1
        value = part[: at - 1]
        text += f"$$ INSERT INTO ref.log (who, label, v) SELECT '{name}', '', ({value})::text $${part[at:]}"
    needs = any(form in text for form in _FORMS)
    ALL.append(Scenario(name=name, df=text, needs_children=needs, **expected))


# Loops ----------------------------------------------------------------------------------------------------------------

COUNT = "$$ SELECT $i + 1 AS i $$ |=> i"

scenario(
    "loop_prefix",
    f"log('once') ~> $$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> log($i) }} until $$ $i >= 2 $$",
    log=["once", "1", "2"],
)
scenario(
    "loop_prefix_and_suffix",
    f"log('once') ~> $$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> log($i) }} while $$ $i < 2 $$"
    " ~> log('after') ~> $$ SELECT $i AS i $$",
    log=["once", "1", "2", "after"],
    rows=[{"i": 2}],
)
scenario(
    "loop_reads_a_name_of_the_prefix",
    f"$$ SELECT 'it''s' AS v, 40 AS n $$ |=> base(v text, n int) ~> $$ SELECT 0 AS i $$ |=> i"
    f" ~> loop {{ {COUNT} ~> log($base.v || ($base.n + $i)) }} until $$ $i >= 2 $$",
    log=["it's41", "it's42"],
)
scenario(
    "loop_in_a_loop",
    "$$ SELECT 0 AS o $$ |=> o ~> loop { $$ SELECT $o + 1 AS o $$ |=> o ~> $$ SELECT 0 AS i $$ |=> i"
    f" ~> loop {{ {COUNT} ~> log($o || '.' || $i) }} until $$ $i >= 2 $$ ~> log('end ' || $o) }} until $$ $o >= 2 $$",
    log=["1.1", "1.2", "end 1", "2.1", "2.2", "end 2"],
)
scenario(
    "loop_in_a_branch",
    f"$$ SELECT 0 AS i $$ |=> i ~> parallel {{ a: loop {{ {COUNT} ~> log($i) }} until $$ $i >= 3 $$, b: $$ SELECT 'b' AS v $$ }} |=> p"
    " ~> $$ SELECT $p.a? #>> '{rows,0}' IS NULL AS none, $p.b #>> '{rows,0,v}' AS b, $i AS i $$",
    log=["1", "2", "3"],
    rows=[{"none": True, "b": "b", "i": 3}],
)
scenario(
    "while_behind_a_step",
    f"$$ SELECT 0 AS i $$ |=> i ~> if $$ true $$ {{ log('in') ~> while $$ $i < 2 $$ {{ {COUNT} ~> log($i) }} }} ~> log('out')",
    log=["in", "1", "2", "out"],
)
scenario(
    "while_that_never_turns",
    "log('a') ~> while $$ false $$ { log('never') } ~> log('b')",
    log=["a", "b"],
)
scenario(
    "loop_with_a_break_of_a_value",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> if $$ $i = 2 $$ {{ break $$ SELECT 'out' AS how, $i AS at $$ }} }} |=> r"
    " ~> $$ SELECT $r.how AS how, $r.at AS at $$",
    rows=[{"how": "out", "at": 2}],
)
scenario(
    "root_loop_that_counts",
    "loop { $$ SELECT coalesce($i?, 0) + 1 AS i $$ |=> i ~> log($i) } until $$ $i >= 2 $$",
    log=["1", "2"],
)

# Branches -------------------------------------------------------------------------------------------------------------

scenario(
    "join_in_a_loop",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> parallel {{ a: $$ SELECT $i * 10 AS v $$, b: $$ SELECT $i * 100 AS v $$ }} |=> p"
    " ~> log(($p.a #>> '{rows,0,v}') || '/' || ($p.b #>> '{rows,0,v}')) } until $$ $i >= 2 $$",
    log=["10/100", "20/200"],
)
scenario(
    "race_in_a_loop",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ race {{ quick: {COUNT}, slow: (sleep(600) ~> log('never')) }} |=> r"
    " ~> log($r.winner || $i) } until $$ $i >= 2 $$",
    log=["quick1", "quick2"],
)
scenario(
    "three_names_at_a_join",
    "$$ SELECT 1 AS v $$ |=> a ~> $$ SELECT 'two' AS v, 2 AS n $$ |=> b ~> $$ SELECT NULL::text AS v $$ |=> c"
    " ~> parallel { x: $$ SELECT $a + $b.n AS v $$, y: $$ SELECT $b || coalesce($c?, '-') AS v $$, z: $$ SELECT 4 AS v $$ |=> d } |=> p"
    " ~> $$ SELECT ($p.x #>> '{rows,0,v}')::int AS x, $p.y #>> '{rows,0,v}' AS y, $a AS a, $b AS b, $d AS d $$",
    rows=[{"x": 3, "y": "two-", "a": 1, "b": "two", "d": 4}],
)
scenario(
    "names_and_a_race",
    "$$ SELECT 1 AS v $$ |=> a ~> $$ SELECT 2 AS v $$ |=> b ~> race { (sleep(1) ~> $$ SELECT $a + $b AS v $$ |=> s), sleep(600) }"
    " ~> $$ SELECT $s? AS s, $a AS a, $b AS b $$",
    rows=[{"s": 3, "a": 1, "b": 2}],
)
scenario(
    "break_out_of_a_branch",
    "loop { parallel { if $$ true $$ { break 'left' }, log('done') } ~> log('never') }",
    value="left",
    log=["done"],
)
scenario(
    "wide_join_of_a_name",
    "$$ SELECT 1 AS v $$ |=> a ~> $$ SELECT 2 AS v $$ |=> b ~> parallel { $$ SELECT $a AS v $$, $$ SELECT $b AS v $$,"
    " $$ SELECT $a + $b AS v $$, $$ SELECT 4 AS v $$, $$ SELECT 5 AS v $$ } |=> p"
    " ~> $$ SELECT jsonb_path_query_array($p, '$[*].rows[0].v') AS vs $$",
    rows=[{"vs": [1, 2, 3, 4, 5]}],
)
scenario(
    "a_failing_branch",
    "parallel { (log('begun') ~> fail 'branch''s fault'), (sleep(1) ~> log('still done')) }",
    error="branch's fault",
    log=["begun", "still done"],
)

# Signals --------------------------------------------------------------------------------------------------------------

_APPROVAL = (
    "race { ok: wait_for_signal('approve'), late: sleep(%s) } |=> r"
    " ~> if $$ $r.winner = 'ok' $$ { log('paid by ' || ($r.result #>> '{data,by}')) } else { log('expired') }"
)
scenario("approved_in_time", _APPROVAL % "600", signals=(("approve", '{"by": "ann"}'),), log=["paid by ann"])
scenario("approved_too_late", _APPROVAL % "1", log=["expired"])
scenario(
    "approved_in_a_loop",
    f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> wait_for_signal('go', 600) |=> s ~> log($s.data ->> 'k') }} until $$ $i >= 2 $$",
    signals=(("go", '{"k": "it\'s $x"}'),),
    log=["it's $x"] * 2,
)
scenario(
    "approved_in_a_retry",
    "retry(2) { wait_for_signal('approve', 600) |=> s ~> log($s.data ->> 'by') }",
    signals=(("approve", '{"by": "bob"}'),),
    log=["bob"],
)
scenario(
    "approved_in_a_try",
    "try { wait_for_signal('approve') |=> s ~> log($s.data ->> 'by') ~> fail 'and then' } catch e { log($e.message) }",
    signals=(("approve", '{"by": "eve"}'),),
    log=["eve", "and then"],
)
scenario(
    "approved_in_a_race",
    "race { ok: (wait_for_signal('approve', 600) |=> s ~> log($s.data ->> 'by') ~> $$ SELECT 'yes' AS v $$), no: (sleep(600) ~> log('never')) }"
    " |=> r ~> log($r.winner || ($r.result #>> '{rows,0,v}'))",
    signals=(("approve", '{"by": "joe"}'),),
    log=["joe", "okyes"],
)
_ASKS = "workflow asks(n int) { wait_for_signal('approve', %s) |=> s ~> $$ SELECT ($s.data? ->> 'by') || $n AS by, $s.timed_out AS late $$ }"

# Calls ----------------------------------------------------------------------------------------------------------------


def _file(workflows: str, body: str) -> str:
    return f"{workflows} workflow main() {{ {body} }} start main()"


scenario(
    "approved_in_a_call",
    _file(
        _ASKS % 600,
        "retry(2) { race { a: call asks(7), b: sleep(600) } |=> r } ~> log($r.result #>> '{rows,0,result,rows,0,by}')",
    ),
    signals=(("approve", '{"by": "pam"}'),),
    log=["pam7"],
)
scenario(
    "approved_too_late_below",
    _file(
        _ASKS % 1,
        "race { (wait_for_signal('go', 1) |=> s ~> log('race ' || $s.timed_out)), sleep(600) }"
        f" ~> $$ SELECT 1 AS i $$ |=> i ~> loop {{ {COUNT} ~> retry(2) {{ wait_for_signal('go', 1) |=> t ~> log('retry ' || $t.timed_out) }} }} until $$ $i >= 2 $$"
        " ~> call asks(1) |=> c ~> log('call ' || ($c.result #>> '{rows,0,late}'))",
    ),
    log=["race true", "retry true", "call true"],
)
_DOUBLE = "workflow double(n int) { $$ SELECT $n * 2 AS d, 'it''s' AS t $$ }"
_BREAKS = "workflow breaks(n int) { log('tried') ~> fail 'no ${n}, it''s over' }"

scenario(
    "call_with_a_result",
    _file(
        _DOUBLE,
        "call double(21) |=> c ~> $$ SELECT $c.status AS s, ($c.result #>> '{rows,0,d}')::int AS d, $c.result #>> '{rows,0,t}' AS t,"
        " $c.error? IS NULL AS fine, length($c.instance_id) AS l $$",
    ),
    rows=[{"s": "completed", "d": 42, "t": "it's", "fine": True, "l": 8}],
)
scenario(
    "call_of_a_name",
    _file(
        _DOUBLE,
        "$$ SELECT 4 AS n $$ |=> x ~> call double($x) |=> c ~> $$ SELECT $c.result #>> '{rows,0,d}' AS d $$",
    ),
    rows=[{"d": "8"}],
)
scenario(
    "call_that_fails",
    _file(_BREAKS, "call breaks(7) ~> log('never')"),
    error="no 7, it's over",
    log=["tried"],
)
scenario(
    "call_that_fails_and_returns",
    _file(
        _BREAKS,
        "call breaks(7) with (on_failure => 'return') |=> c ~> $$ SELECT $c.status AS s, $c.error AS e, $c.result? IS NULL AS none $$",
    ),
    rows=[{"s": "failed", "e": "no 7, it's over", "none": True}],
    log=["tried"],
)
_SLOW = "workflow slow() { log('begun') ~> sleep(600) ~> log('never') }"
scenario(
    "call_too_late",
    _file(
        _SLOW, "call slow() with (timeout => 5s, on_failure => 'return') |=> c ~> $$ SELECT $c.status AS s $$"
    ),
    rows=[{"s": "timed_out"}],
    log=["begun"],
)
scenario(
    "call_too_late_is_a_failure",
    _file(_SLOW, "try { call slow() with (timeout => 5s) } catch { log('caught') }"),
    log=["begun", "caught"],
)
scenario(
    "await_of_a_started_child",
    _file(
        "workflow later(n int) { sleep(1) ~> log('child') ~> $$ SELECT $n + 1 AS v $$ }",
        "start later(1) |=> a ~> log('parent') ~> await $a.instance_id |=> r"
        " ~> $$ SELECT $r.status AS s, $r.result #>> '{rows,0,v}' AS v, $r.instance_id = $a.instance_id AS same $$",
    ),
    rows=[{"s": "completed", "v": "2", "same": True}],
    log=["parent", "child"],
)
scenario(
    "await_of_a_failure",
    _file(
        "workflow later() { fail 'too bad' }",
        "start later() |=> a ~> await $a.instance_id with (on_failure => 'return') |=> r ~> $$ SELECT $r.status AS s, $r.error AS e $$",
    ),
    rows=[{"s": "failed", "e": "too bad"}],
)
scenario(
    "await_with_a_deadline",
    _file(
        "workflow later() { sleep(15) ~> log('lived on') }",
        "start later() |=> a ~> await $a.instance_id with (timeout => 2s, on_failure => 'return') |=> r ~> log($r.status)",
    ),
    log=["timed_out", "lived on"],
)
scenario(
    "recursive_call",
    _file(
        "workflow down(n int) { log($n) ~> if $$ $n > 0 $$ { call down($$ $n - 1 $$) } }",
        "call down(2) ~> $$ SELECT 1 AS v $$",
    ),
    rows=[{"v": 1}],
    log=["2", "1", "0"],
)
scenario(
    "calls_in_branches",
    _file(
        _DOUBLE,
        "parallel { a: call double(1), b: call double(2), c: double(3) } |=> p"
        " ~> $$ SELECT $p.a #>> '{rows,0,result,rows,0,d}' AS a, $p.b #>> '{rows,0,result,rows,0,d}' AS b, $p.c #>> '{rows,0,d}' AS c $$",
    ),
    rows=[{"a": "2", "b": "4", "c": "6"}],
)
scenario(
    "call_in_a_loop",
    _file(
        _DOUBLE,
        f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> call double($i) |=> c ~> log($c.result #>> '{{rows,0,d}}') }} until $$ $i >= 2 $$",
    ),
    log=["2", "4"],
)
scenario(
    "nested_calls",
    _file(
        "workflow c(n int) { fail 'deep ${n}' } workflow b(n int) { call c($$ $n + 1 $$) } workflow a(n int) { call b($$ $n + 1 $$) }",
        "call a(1)",
    ),
    error="deep 3",
)
scenario(
    "loser_takes_its_children_along",
    _file(_SLOW, "race { call slow(), (sleep(8) ~> $$ SELECT 1 AS v $$) } ~> $$ SELECT 2 AS v $$"),
    rows=[{"v": 2}],
    log=["begun"],
)
_RESTS = "workflow rests() { $$ SELECT 1 AS v $$ ~> sleep(600) ~> log('never') }"
scenario(
    "failing_winner_takes_losers_along",
    "race { (sleep(3) ~> retry(1) { fail 'won' }), ($$ SELECT 1 AS v $$ ~> sleep(600) ~> log('never')) }",
    error="won",
    log=[],
)
scenario(
    "losing_loop_ends",
    "race { loop { $$ SELECT 1 AS v $$ ~> sleep(1) }, sleep(4) } ~> log('on')",
    log=["on"],
)
scenario(
    "losers_of_a_race_in_a_loop",
    _file(
        _RESTS,
        f"$$ SELECT 0 AS i $$ |=> i ~> loop {{ {COUNT} ~> race {{ loop {{ call rests() ~> sleep(1) }}, (sleep(4) ~> log('won ' || $i)) }} }} until $$ $i >= 1 $$",
    ),
    log=["won 1"],
)
scenario(
    "deadline_takes_grandchildren_along",
    _file(
        _RESTS
        + " workflow outer() { try { each r in $$ SELECT 1 AS n $$ { call rests() } } catch { log('never') } }",
        "timeout(5s) { call outer() } else { log('late') }",
    ),
    log=["late"],
)
