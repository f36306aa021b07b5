"""Small programs for every engine, and the rows that they result in."""

PROGRAMS: dict[str, tuple[str, list[dict[str, object]]]] = {
    "nasty parameter": (
        """workflow w(v text) { $$ SELECT $v AS v, 'said: $v' AS said $$ }
           start w('O''Hara $x {y} \\ $q$ -- ;')""",
        [{"v": "O'Hara $x {y} \\ $q$ -- ;", "said": "said: O'Hara $x {y} \\ $q$ -- ;"}],
    ),
    "a loop carries a name": (
        """$$ SELECT 0 AS n $$ |=> i(n int)
           ~> loop { $$ SELECT $i.n + 1 AS n $$ |=> i(n int) } until $$ $i.n = 3 $$
           ~> $$ SELECT $i.n AS rounds $$""",
        [{"rounds": 3}],
    ),
    "loops in branches": (
        """parallel {
             a: loop { $$ SELECT 1 AS one $$ ~> break 'a' },
             b: $$ SELECT 2 AS two $$
           } |=> p
           ~> $$ SELECT $p.b -> 'rows' -> 0 ->> 'two' AS two $$""",
        [{"two": "2"}],
    ),
    "four branches": (
        """($$ SELECT 1 AS n $$ & $$ SELECT 2 AS n $$ & $$ SELECT 3 AS n $$ & $$ SELECT 4 AS n $$) |=> all_of_them
           ~> $$ SELECT jsonb_array_length(($all_of_them)::jsonb) AS n $$""",
        [{"n": 4}],
    ),
    "a computed sleep": (
        "$$ SELECT 1 AS seconds $$ |=> s ~> sleep($s.seconds) ~> $$ SELECT 'awake' AS it $$",
        [{"it": "awake"}],
    ),
}
