"""Outcomes of values: no quote, `$name`, `{name}`, backslash or newline in one changes the SQL or the text around it."""

from .outcomes import Case, case

# As SQL, and what it is: every character that somebody on the way could take for something else.
_SQL = r"""'it''s "q" \$x {x} \ \\ $$ \$dfx1$ -- /* */ ' || chr(10) || chr(9) || 'é€😀' || '%s {}' """
_TEXT = 'it\'s "q" $x {x} \\ \\\\ $$ $dfx1$ -- /* */ \n\té€😀%s {}'
_NASTY = f"$q$ SELECT {_SQL} AS v $q$ |=> x"


CASES: list[Case] = [
    case("nasty_capture", f"{_NASTY} ~> $$ SELECT $x AS v $$", rows=[{"v": _TEXT}]),
    case(
        "nasty_column",
        f"{_NASTY}(v text) ~> $$ SELECT $x.v AS v, v AS w FROM $x.* $$",
        rows=[{"v": _TEXT, "w": _TEXT}],
    ),
    case(
        "nasty_interpolation",
        f"{_NASTY} ~> $$ SELECT 'a''$x|' AS v, E'\\t$x' AS e, $d$-$x-$d$ AS d $$",
        rows=[{"v": f"a'{_TEXT}|", "e": f"\t{_TEXT}", "d": f"-{_TEXT}-"}],
    ),
    case(
        "nasty_branch",
        f"{_NASTY} ~> parallel {{ a: $$ SELECT $x AS v $$, b: sleep(0) }} |=> p"
        " ~> $$ SELECT $p.a #>> '{rows,0,v}' AS v $$",
        rows=[{"v": _TEXT}],
    ),
    case(
        "nasty_loop",
        f"{_NASTY} ~> loop {{ $$ SELECT $x || '' AS v $$ |=> x }} while $$ false $$ ~> $$ SELECT $x AS v $$",
        rows=[{"v": _TEXT}],
    ),
    case(
        "nasty_break", f"{_NASTY} ~> loop {{ break $x }} |=> y ~> $$ SELECT $y AS v $$", rows=[{"v": _TEXT}]
    ),
    case(
        "nasty_break_literal",
        r"""loop { break 'it''s "q" \$x {x} \ $$' } |=> y ~> $$ SELECT $y AS v $$""",
        rows=[{"v": 'it\'s "q" $x {x} \\ $$'}],
    ),
    case(
        "nasty_fail",
        f"{_NASTY} ~> fail 'no <$x> \\$x {{y}} $1'",
        error=r"(?s)no <it's .*%s \{\}> \$x \{y\} \$1",
    ),
    case(
        "nasty_fail_literal",
        r"""fail 'it''s "q" {x} \$y \ $$ $1 %'""",
        error=r"""it's "q" \{x\} \$y \\ \$\$ \$1 %$""",
    ),
    case("nasty_fail_in_a_branch", f"{_NASTY} ~> race {{ fail $x, sleep(20) }}", error=r"it's \"q\" \$x"),
    case(
        "nasty_do",
        f"{_NASTY} ~> $q$ DO $$ BEGIN INSERT INTO log(who, v) VALUES ('nasty_do', $x); END $$ $q$",
        log=[_TEXT],
    ),
    case(
        "nasty_condition",
        f"{_NASTY} ~> if $$ $x = $x AND length($x) > 3 $$ |=> c {{ $$ SELECT $x AS v, $c AS c $$ }}",
        rows=[{"v": _TEXT, "c": True}],
    ),
    case(
        "nasty_argument",
        "workflow f(p text) { $$ SELECT $p AS v, '<$p>' AS t $$ |=> x ~> $$ SELECT $x.v AS v, $x.t AS t, $p AS p $$ }"
        f" workflow nasty_argument() {{ {_NASTY} ~> f($x) }} start nasty_argument()",
        rows=[{"v": _TEXT, "t": f"<{_TEXT}>", "p": _TEXT}],
    ),
    case(
        "nasty_text_argument",
        "workflow f(p text) { $$ SELECT $p AS v $$ }"
        f" workflow nasty_text_argument() {{ {_NASTY} ~> f('<$x> \\$x {{x}}') }} start nasty_text_argument()",
        rows=[{"v": f"<{_TEXT}> $x {{x}}"}],
    ),
    case(
        "nasty_constant_argument",
        r"""workflow f(p text, x text = '{x} \$p $$') { $$ SELECT $p AS v, '$p' AS w, $x AS x $$ }
         workflow nasty_constant_argument() { f('it''s "q" \$x {x} \ ') } start nasty_constant_argument()""",
        rows=[{"v": 'it\'s "q" $x {x} \\ ', "w": 'it\'s "q" $x {x} \\ ', "x": "{x} $p $$"}],
    ),
    case(
        "nasty_parameter",
        r"""workflow nasty_parameter(p text, x text = 'd') {
           $$ SELECT $p AS v, '<$p>' AS t $$ |=> y ~> $$ SELECT $y.v AS v, $y.t AS t, $x AS x $$ }
         start nasty_parameter('it''s "q" $p $x {x} {sys_instance_id} \ $$ $dfx$ %')""",
        rows=[
            {
                "v": 'it\'s "q" $p $x {x} {sys_instance_id} \\ $$ $dfx$ %',
                "t": '<it\'s "q" $p $x {x} {sys_instance_id} \\ $$ $dfx$ %>',
                "x": "d",
            }
        ],
    ),
    case(
        "nasty_parameter_in_do",
        r"""workflow nasty_parameter_in_do(p text) {
           $q$ DO $b$ BEGIN INSERT INTO log(who, v) VALUES ('nasty_parameter_in_do', $p); END $b$ $q$ ~> fail 'bad $p' }
         start nasty_parameter_in_do('it''s $r {x} \ "q" $b$ $dfx$')""",
        error=r"""bad it's \$r \{x\} \\ "q" \$b\$ \$dfx\$""",
        log=['it\'s $r {x} \\ "q" $b$ $dfx$'],
    ),
    case(
        "long_parameter",
        "workflow long_parameter(p text) { $$ SELECT length($p) AS n, right($p, 4) AS r $$ }"
        " start long_parameter($$ repeat(chr(36) || 'x{y}''', 20000) $$)",
        rows=[{"n": 120000, "r": "{y}'"}],
    ),
    case(
        "long_capture",
        "$$ SELECT repeat('ab''c', 30000) AS v $$ |=> x ~> $$ SELECT length('<$x>') AS n $$",
        rows=[{"n": 120002}],
    ),
    case(
        "parameter_types",
        r"""workflow parameter_types(a jsonb, b text[], c timestamptz, d numeric(10,2), e bytea, f boolean, g text,
             h interval, i float8, j date = '2024-02-29', k uuid = NULL) {
           $$ SELECT ($a -> 'k') #>> '{}' AS a, $b[2] AS b, $c::text AS c, $d::text AS d, $e::text AS e, NOT $f AS f, $g IS NULL AS g,
                     ($h * 2)::text AS h, $i::text AS i, ($j + 1)::text AS j, $k IS NULL AS k $$ }
         start parameter_types('{"k": "$r"}', '{a,"b c"}', '2024-02-03 04:05:06+02', 12.345, '\x00ff', true, null, '1 day 02:00', 1e-7)""",
        rows=[
            {
                "a": "$r",
                "b": "b c",
                "c": "2024-02-03 02:05:06+00",
                "d": "12.35",
                "e": "\\x00ff",
                "f": False,
                "g": True,
                "h": "2 days 04:00:00",
                "i": "1e-07",
                "j": "2024-03-01",
                "k": True,
            }
        ],
    ),
    case(
        "question_marks",
        "$$ SELECT 'Ann' AS n, NULL::text AS u $$ |=> p ~> $$ SELECT 'Hi $p.n? ${p.u?}|' AS t $$",
        rows=[{"t": "Hi Ann? |"}],
    ),
    case(
        "escapes",
        r"""$$ SELECT 'v' AS v $$ |=> x ~> $$ SELECT '\$x \${x} \{sys_label} ${x}.txt $1 {q} {"k": 1}' AS t $$""",
        rows=[{"t": '$x ${x} {sys_label} v.txt $1 {q} {"k": 1}'}],
    ),
    case(
        "typed_literal",
        "$$ SELECT 3 AS d $$ |=> x ~> $$ SELECT (interval '$x days')::text AS i, date '2024-01-0$x' AS d $$",
        rows=[{"i": "3 days", "d": "2024-01-03"}],
    ),
    case(
        "not_references",
        """$$ SELECT 1 AS a $$ |=> a ~> $$ SELECT '{a,b}'::text[] = ARRAY['a', 'b'] AS x, '{"k": 1}'::jsonb ? 'k' AS y $$""",
        rows=[{"x": True, "y": True}],
    ),
    case("undeclared_variable", "$$ SELECT '{undeclared}' AS t $$", rows=[{"t": "{undeclared}"}]),
    case(
        "declared_variable",
        "vars greeting $$ SELECT 1 AS x $$ |=> x ~> $$ SELECT {greeting} AS a, '<{greeting}>' AS b, '\\{greeting}' AS c $$",
        rows=[{"a": "it's {x} $x", "b": "<it's {x} $x>", "c": "{greeting}"}],
    ),
    case(
        "variable_of_a_workflow",
        "vars greeting workflow variable_of_a_workflow() { $$ SELECT {greeting} AS a $$ |=> g"
        " ~> fail 'say {greeting}' } start variable_of_a_workflow()",
        error=r"say it's \{x\} \$x",
    ),
    case(
        "unset_variable",
        "vars never_set $$ SELECT {never_set} AS x $$",
        refused="needs the engine variable never_set",
    ),
    case(
        "unset_variable_of_a_workflow",
        "vars never_set workflow unset_variable_of_a_workflow() { fail '{never_set}' }"
        " start unset_variable_of_a_workflow()",
        refused="needs the engine variable never_set",
    ),
    case("unread_variable", "vars never_set $$ SELECT 1 AS x $$", rows=[{"x": 1}]),
    case(
        "label_of_a_workflow",
        "workflow label_of_a_workflow(p text) with (label => 'lab-$p-{q}') { $$ SELECT {sys_label} AS l,"
        " length({sys_instance_id}) AS n, 'x {sys_label} y' AS t $$ } start label_of_a_workflow('O''Brien $x {y}')",
        rows=[{"l": "lab-O'Brien $x {y}-{q}", "n": 8, "t": "x lab-O'Brien $x {y}-{q} y"}],
    ),
    case(
        "label_of_a_start",
        "workflow label_of_a_start(p text) { $$ SELECT {sys_label} AS l $$ }"
        " start label_of_a_start('x') with (label => 'it''s $p {q}')",
        rows=[{"l": "it's $p {q}"}],
    ),
    case("label_of_an_expression", "$$ SELECT {sys_label} AS l $$", rows=[{"l": "case"}]),
]
