"""Outcomes of names around failures: what a name holds behind a step or a block that failed or was late."""

from .outcomes import Case, case

_MAYBE = "workflow m(n int) { if $$ $n > 1 $$ { fail 'no $n' } ~> $$ SELECT $n AS n $$ }"
_OLD = "$$ SELECT 1 AS v $$ |=> {0}(v int)"
_NEW = "$$ SELECT 3 AS v $$ |=> {0}(v int)"


def _tried(name: str, body: str) -> str:
    """A name that is 1 before a `try`; in `body`, NEW binds it to 3."""
    return f"{_OLD.format(name)} ~> try {{ {body.replace('NEW', _NEW.format(name))} }} catch {{ }}"


CASES: list[Case] = [
    case(
        "failure_call_binds_nothing",
        _MAYBE
        + " workflow main() { $$ SELECT 0 AS i $$ |=> i(i int) ~> loop { $$ SELECT $i + 1 AS i $$ |=> i(i int) ~> try { call m($i) |=> r } catch { } } until $$ $i > 1 $$"
        " ~> try { call m(3) |=> q ~> fail 'too late' } catch e { $$ SELECT $e.message AS m $$ |=> e2(m text) }"
        " ~> $$ SELECT $r.status? AS s, $r.result? #>> '{rows,0,n}' AS n, $r.error? AS e, $q.status? AS q, $e2? AS m $$ } start main()",
        rows=[{"s": "completed", "n": "1", "e": None, "q": None, "m": "no 3"}],
    ),
    case(
        "failure_await_binds_nothing",
        _MAYBE
        + " workflow main() { start m(2) |=> s ~> try { await $s |=> r } catch { } ~> await $s with (on_failure => 'return') |=> t"
        " ~> $$ SELECT $r.status? AS r, $t.status AS t $$ } start main()",
        rows=[{"r": None, "t": "failed"}],
    ),
    case(
        "failure_late_block_binds_nothing",
        f"{_OLD.format('a')} ~> timeout(1) {{ {_NEW.format('a')} ~> sleep(60) }} else {{ $$ SELECT $a AS v $$ |=> b(v int) }}"
        f" ~> timeout(1) {{ {_NEW.format('a')} ~> retry(2) {{ $$ SELECT 4 AS v $$ |=> d(v int) }} ~> sleep(60) }} else {{ $$ SELECT $a AS v $$ |=> c(v int) }}"
        " ~> $$ SELECT $a AS a, $b? AS b, $c? AS c, $d? AS d $$",
        rows=[{"a": 1, "b": 1, "c": 1, "d": None}],
    ),
    case(
        "failure_keeps_what_was_bound",
        " ~> ".join(
            (
                _tried("a", "NEW ~> fail 'x'"),
                _tried("b", "timeout(60) { NEW ~> fail 'x' } else { }"),
                _tried("c", "timeout(60) { NEW ~> retry(1) { sleep(0) } ~> fail 'x' }"),
                _tried("d", "NEW ~> sleep(0) <-> sleep(0) ~> fail 'x'"),
                "$$ SELECT concat_ws(' ', $a?, $b?, $c?, $d?) AS v $$",
            )
        ),
        rows=[{"v": "3 3 3 3"}],
    ),
    case(
        "failure_of_an_attempt_or_a_late_block_keeps_nothing",
        " ~> ".join(
            (
                _tried("a", "retry(1) { NEW ~> fail 'x' }"),
                _tried("b", "timeout(1) { NEW ~> sleep(60) }"),
                _tried("c", "timeout(1) { NEW ~> retry(1) { sleep(0) } ~> sleep(60) }"),
                "$$ SELECT concat_ws(' ', $a?, $b?, $c?) AS v $$",
            )
        ),
        rows=[{"v": "1 1 1"}],
    ),
    case(
        "failure_of_what_is_not_there",
        "$$ SELECT 1 AS v WHERE false $$ |=> z(v int) ~> $$ SELECT 1 AS v, NULL::int AS w $$ |=> y(v int, w int)"
        " ~> try { $$ SELECT $z AS x $$ } catch e { $$ SELECT $e.message AS m $$ |=> a }"
        " ~> try { $$ SELECT $y.w AS x $$ } catch e { $$ SELECT $e.message AS m $$ |=> b }"
        " ~> each r in $y (on_failure => 'continue') { $$ SELECT $r.w AS x $$ } |=> c"
        " ~> $$ SELECT concat_ws('; ', ${a?}, ${b?}, $c -> 0 ->> 'error') AS v $$",
        rows=[{"v": "$z is NULL or has no rows; $y.w is NULL or has no rows; column w of the row is NULL"}],
    ),
    case(
        "failure_before_a_known_column",
        "$$ SELECT 1 AS v $$ |=> a ~> $$ SELECT 2 AS v $$ |=> b ~> try { parallel { $$ SELECT $b + 1 AS v $$ |=> b, $$ SELECT $a + 1 AS v $$ |=> a } ~> fail 'x' } catch { } ~> $$ SELECT $a? AS a, $b? AS b $$",
        rows=[{"a": 2, "b": 3}],
    ),
]
