"""Outcomes of conditions whose type shows only at run time: PostgreSQL's boolean, however the condition is written."""

from .outcomes import Case, case

_FORMS = {
    "reference": "if $f.v { $$ SELECT 'yes' AS r $$ } else { $$ SELECT 'no' AS r $$ }",
    "expression": "if $$ $f.v $$ { $$ SELECT 'yes' AS r $$ } else { $$ SELECT 'no' AS r $$ }",
    "query": "if $$ SELECT v FROM $f.* $$ { $$ SELECT 'yes' AS r $$ } else { $$ SELECT 'no' AS r $$ }",
    "kept_query": "if $$ SELECT v, 'no' AS no FROM $f.* $$ |=> k { $$ SELECT 'yes' AS r $$ } else { $$ SELECT $k.no AS r $$ }",
    "kept_rows": "if $$ SELECT v FROM $f.* $$ |=> k { $$ SELECT 'yes' AS r FROM $k.* $$ } else { $$ SELECT 'no' AS r FROM $k.* $$ }",
    "operator": "$f.v ?> $$ SELECT 'yes' AS r $$ !> $$ SELECT 'no' AS r $$",
    "second_of_a_ladder": "if $$ false $$ { sleep(1) } else if $f.v { $$ SELECT 'yes' AS r $$ } else { $$ SELECT 'no' AS r $$ }",
    "while": "$$ SELECT 'no' AS r $$ |=> w ~> while $f.v { $$ SELECT 'yes' AS r $$ |=> w"
    " ~> $$ SELECT (ARRAY['off'])[1] AS v $$ |=> f } ~> $$ SELECT $w.r AS r $$",
    "until": "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> if $$ $i > 1 $$ { break } } until $f.v"
    " ~> $$ SELECT CASE $i WHEN 1 THEN 'yes' ELSE 'no' END AS r $$",
    "until_of_a_query": "$$ SELECT 0 AS i $$ |=> i ~> loop { $$ SELECT $i + 1 AS i $$ |=> i ~> if $$ $i > 1 $$ { break } }"
    " until $$ SELECT v FROM $f.* $$ ~> $$ SELECT CASE $i WHEN 1 THEN 'yes' ELSE 'no' END AS r $$",
}
_READ = {
    "n": "no",
    "FALSE": "no",
    "0": "no",
    "0.00": "no",
    "on": "yes",
    "t": "yes",
    "1": "yes",
    "-2.5": "yes",
}


def _with(value: str, rest: str) -> str:
    # The type of an array's element is not known when compiling.
    return f"$$ SELECT (ARRAY['{value}'])[1] AS v $$ |=> f ~> {rest}"


CASES: list[Case] = [
    *(
        case(f"truth_of_off_in_a_{form}", _with("off", rest), rows=[{"r": "no"}])
        for form, rest in _FORMS.items()
    ),
    *(
        case(f"truth_of_{value}", _with(value, _FORMS["reference"]), rows=[{"r": said}])
        for value, said in _READ.items()
    ),
    *(
        case(f"truth_of_on_in_a_{form}", _with("on", _FORMS[form]), rows=[{"r": "yes"}])
        for form in ("query", "kept_query", "kept_rows", "until_of_a_query")
    ),
    *(
        case(
            f"no_truth_in_a_{form}",
            _with("rejected", rest),
            error='invalid input syntax for type boolean: "rejected"',
        )
        for form, rest in _FORMS.items()
    ),
    case(
        "truth_of_numbers_of_no_known_type",
        "$$ SELECT (ARRAY[0.00])[1] AS z, (ARRAY[2.50])[1] AS n, (ARRAY[5000000000])[1] AS b $$ |=> f"
        " ~> if $f.n { if $$ $f.b $$ { if $$ SELECT z FROM $f.* $$ { sleep(0) } else { $$ SELECT 'right' AS r $$ } } }",
        rows=[{"r": "right"}],
    ),
    case(
        "truth_of_json",
        '$$ SELECT \'{"off": "off", "on": true, "none": null}\'::jsonb AS j $$ |=> f(j jsonb)'
        " ~> if $$ $f.j -> 'on' $$ { if $$ SELECT $f.j -> 'off' $$ { sleep(0) }"
        " else if $$ SELECT $f.j -> 'none' $$ { sleep(0) } else { $$ SELECT 'right' AS r $$ } }",
        rows=[{"r": "right"}],
    ),
    case(
        "truth_of_the_first_row",
        "if $$ SELECT upper(x) FROM (VALUES (1, 'off'), (2, 'rejected')) AS t(n, x) ORDER BY n $$"
        " { $$ SELECT 'yes' AS r $$ } else { $$ SELECT 'no' AS r $$ }",
        rows=[{"r": "no"}],
    ),
    case(
        "truth_of_pg_durable_s_own",
        "df.if('SELECT upper(''off'')', 'SELECT 1 AS r', 'SELECT 0 AS r')",
        rows=[{"r": 1}],
    ),
]
