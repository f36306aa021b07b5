"""Outcomes of http requests against a server that says what it was asked."""

from .outcomes import Case, case

_NASTY = r"""$q$ SELECT 'a b/c?d&é%''"\$x{y}' || chr(10) AS v $q$ |=> x"""
_ENCODED = "a%20b%2Fc%3Fd%26%C3%A9%25%27%22%24x%7By%7D%0A"
_SAID = "$r.body::jsonb"

CASES: list[Case] = [
    case(
        "http_get",
        f"http('{{service}}/a?b=c', method => 'get') |=> r ~> $$ SELECT $r.status AS s, $r.ok AS ok, {_SAID} ->> 'method' AS m,"
        " $r.headers ->> 'content-type' AS t $$",
        rows=[{"s": 200, "ok": True, "m": "GET", "t": "application/json"}],
    ),
    case(
        "http_url",
        f"{_NASTY} ~> http('{{service}}/p/$x?q=$x.v') |=> r ~> $$ SELECT {_SAID} ->> 'path' AS p, {_SAID} ->> 'method' AS m $$",
        rows=[{"p": f"/p/{_ENCODED}?q={_ENCODED}", "m": "POST"}],
    ),
    case(
        "http_url_is_a_value",
        f"$$ SELECT '{{service}}/base?x=1' AS u, 'k k' AS k $$ |=> x ~> http('$x.u&y=$x.k') |=> r ~> $$ SELECT {_SAID} ->> 'path' AS p $$",
        rows=[{"p": "/base?x=1&y=k%20k"}],
    ),
    case(
        "http_url_reference",
        f"$$ SELECT '{{service}}/base' AS u $$ |=> x ~> http($x) |=> r ~> $$ SELECT {_SAID} ->> 'path' AS p $$",
        rows=[{"p": "/base"}],
    ),
    case(
        "http_body",
        _NASTY
        + f" ~> http('{{service}}/', body => 'B:$x|\\$x|{{undeclared}}|$1') |=> r ~> $$ SELECT {_SAID} ->> 'body' AS b $$",
        rows=[{"b": "B:a b/c?d&é%'\"$x{y}\n|$x|{undeclared}|$1"}],
    ),
    case(
        "http_json",
        _NASTY
        + f""" ~> http('{{service}}/', json => $$ jsonb_build_object('k', $x, 'n', 1) $$, expect => 'success') |=> r
         ~> $$ SELECT ({_SAID} ->> 'body')::jsonb AS b, {_SAID} -> 'headers' ->> 'content-type' AS t $$""",
        rows=[{"b": {"k": "a b/c?d&é%'\"$x{y}\n", "n": 1}, "t": "application/json"}],
    ),
    case(
        "http_headers",
        "vars greeting $$ SELECT 'v 1' AS v $$ |=> x ~> http('{service}/', headers => "
        """'{"X-A": "a-$x?", "X-B": "$1 \\\\$x", "X-C": "{undeclared}", "X-D": "{greeting}"}') |=> r"""
        f" ~> $$ SELECT ({_SAID} -> 'headers') - 'content-type' AS h $$",
        rows=[{"h": {"x-a": "a-v 1?", "x-b": "$1 $x", "x-c": "{undeclared}", "x-d": "it's {x} v 1"}}],
    ),
    case(
        "http_expectation",
        "http('{service}/missing', expect => 'success')",
        error="expected success, the server answered 404",
    ),
    case(
        "http_not_expected",
        "http('{service}/missing') |=> r ~> $$ SELECT $r.status AS s, $r.ok AS ok $$",
        rows=[{"s": 404, "ok": False}],
    ),
    case(
        "http_expected_twice_named",
        "(http('{service}/', expect => 'success') |=> r) |=> q ~> $$ SELECT $q.status AS s, $r.ok AS ok $$",
        rows=[{"s": 200, "ok": True}],
    ),
    case(
        "http_expected_in_an_if",
        "if $$ true $$ { http('{service}/', expect => 'success') |=> r } else { http('{service}/') |=> r } |=> q"
        " ~> $$ SELECT $q.status AS s, $r.status AS t $$",
        rows=[{"s": 200, "t": 200}],
    ),
    case(
        "http_expected_in_a_join",
        "parallel { a: http('{service}/', expect => 'success'), b: http('{service}/') } |=> q"
        " ~> $$ SELECT $q.a ->> 'status' AS s, $q.b ->> 'status' AS t $$",
        rows=[{"s": "200", "t": "200"}],
    ),
    case(
        "http_in_an_if",
        f"if $$ true $$ {{ http('{{service}}/z') }} |=> r ~> $$ SELECT $r.status AS s, {_SAID} ->> 'path' AS p $$",
        rows=[{"s": 200, "p": "/z"}],
    ),
    case(
        "http_not_taken",
        "if $$ false $$ { http('{service}/z') } |=> r ~> $$ SELECT $r.status? IS NULL AS s, $r.ok? IS NULL AS ok $$",
        rows=[{"s": True, "ok": True}],
    ),
    case("http_nowhere", "http('http://127.0.0.1:1/')", error="HTTP"),
    case(
        "http_of_a_parameter",
        "workflow http_of_a_parameter(p text) { http('{service}/$p', body => 'b$p', headers => '{\"X-P\": \"$p\"}') |=> r"
        f" ~> $$ SELECT {_SAID} ->> 'path' AS p, {_SAID} ->> 'body' AS b, {_SAID} -> 'headers' ->> 'x-p' AS h $$ }} start http_of_a_parameter('a ''{{x}} $p')",
        rows=[{"p": "/a%20%27%7Bx%7D%20%24p", "b": "ba '{x} $p", "h": "a '{x} $p"}],
    ),
]
