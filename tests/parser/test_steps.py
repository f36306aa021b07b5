"""Every form of the language, and the tree that it makes."""

import pytest

from .dump import expression, tree, workflow

STEPS = [
    # SQL
    ("$$ SELECT 1 $$", "$SELECT 1$"),
    ("'SELECT 1'", "'SELECT 1'"),
    ("'it''s'", "'it's'"),
    ("$q$ a $$ b $q$", "$a $$ b$"),
    ("$q$ a $Q$ b $q $q$", "$a $Q$ b $q$"),
    ("$täg$ a $täg$", "$a$"),
    # captures
    ("'a' |=> b", "(as 'a' b)"),
    ("'a' |=> 'b'", "(as 'a' b)"),
    ("'a' |=> order", "(as 'a' order)"),
    ("'a' |=> if", "(as 'a' if)"),
    (
        "'a' |=> b(id bigint, \"Order Id\" numeric( 10 , 2 ),)",
        "(as 'a' b(id bigint, Order Id numeric( 10 , 2 )))",
    ),
    (
        "'a' |=> b(if text, end timestamp  with time zone)",
        "(as 'a' b(if text, end timestamp with time zone))",
    ),
    ("'a' |=> b |=> c", "(as (as 'a' b) c)"),
    ("'a' <-> 'b' |=> c", "(as (undo 'a' 'b') c)"),
    ("'a' |=> c <-> ('b' ~> 'd')", "(undo (as 'a' c) (then 'b' 'd'))"),
    # if and loops
    ("if $$c$$ { 'a' }", "(if $c$ {'a'} -)"),
    ("if $o.paid { 'a' } else { 'b' }", "(if $o.paid {'a'} {'b'})"),
    (
        "if $$c$$ |=> o { } else if 'd' |=> p(id int) { 'a' } else { }",
        "(if $c$ as o {} 'd' as p(id int) {'a'} {})",
    ),
    ("while $$c$$ { 'a' }", "(while $c$ {'a'})"),
    ("loop { 'a' }", "(loop {'a'})"),
    ("loop { 'a' } while $$c$$", "(loop {'a'} while $c$)"),
    ("loop { 'a' } until $done |=> r", "(as (loop {'a'} until $done) r)"),
    ("loop { break }", "(loop {break})"),
    ("loop { break 'v' ~> break $n.c? ~> break $$ SELECT 1 $$ }", None),
    ("break $x::int", "(break $x::int)"),
    # together
    ("parallel { 'a', 'b' ~> 'c', }", "(and 'a' (then 'b' 'c'))"),
    ("race { timeout: sleep(3d), if: 'b' }", "(or timeout: (sleep 259200s) if: 'b')"),
    # waiting
    ("sleep(30)", "(sleep 30s)"),
    ("sleep(1h30m)", "(sleep 5400s)"),
    ("sleep($n.seconds)", "(sleep $n.seconds)"),
    ("sleep($$ 1 + 1 $$)", "(sleep $1 + 1$)"),
    ("wait_for_schedule('0 9 * * 1-5')", "(schedule '0 9 * * 1-5')"),
    ("wait_for_signal('go')", "(signal 'go' -)"),
    ("wait_for_signal('go', 2h)", "(signal 'go' 7200s)"),
    ("wait_for_signal('go', NULL)", "(signal 'go' -)"),
    ("wait_for_signal('go', timeout => 1w)", "(signal 'go' 604800s)"),
    # http
    (
        "http('u', json => $$ 1 $$, expect => 'success', timeout => 5)",
        "(http 'u' json=$1$ expect='success' timeout=5s)",
    ),
    (
        "df.http('u', 'GET', NULL, '{}'::jsonb, 5)",
        "(http 'u' method='GET' body=null headers='{}'::jsonb timeout=5s)",
    ),
    ("http_multipart('u', parts := $$ p $$)", "(multipart 'u' parts=$p$)"),
    # children
    (
        "call ship($order.id, note => 'x') with (timeout => 1h, on_failure => 'return')",
        "(call ship $order.id note='x' with timeout=3600s on_failure='return')",
    ),
    ("(start ship(1))", "(start ship 1)"),
    ("'a' ~> start ship() with (label => 'x')", "(then 'a' (start ship with label='x'))"),
    ("await $id", "(await $id)"),
    ("await $c.instance_id with (timeout => 30)", "(await $c.instance_id with timeout=30s)"),
    (
        "retry(3, delay => 2s, factor => 2, max_delay => 60) { 'a' }",
        "(retry 3 delay=2s factor=2 max_delay=60s {'a'})",
    ),
    ("timeout(5) { 'a' }", "(timeout 5s {'a'} -)"),
    ("timeout(5m) { 'a' } else { 'b' }", "(timeout 300s {'a'} {'b'})"),
    ("try { 'a' } catch { 'b' }", "(try {'a'} - {'b'})"),
    ("try { 'a' } catch catch { fail $catch.message }", "(try {'a'} catch {(fail $catch.message)})"),
    ("each row in $$ q $$ { 'a' }", "(each row $q$ {'a'})"),
    (
        "each in in $rows (parallel => 4, on_failure => 'continue',) { 'a' }",
        "(each in $rows parallel=4 on_failure='continue' {'a'})",
    ),
    ("atomic { $$a$$ |=> a ~> $$b$$ }", "(atomic {(then (as $a$ a) $b$)})"),
    # calls
    ("ship(1, -2.5, 'x', true, NULL, $y::date, 30s)", "(ship 1 -2.5 'x' true null $y::date 30s)"),
    ("ship ( a => 1 , if := 2 , )", "(ship a=1 if=2)"),
    ("fail 'no $x'", "(fail 'no $x')"),
    # values
    ('f($a.*, $a."B c"?, $a?)', "(f $a.* $a.B c? $a?)"),
    (
        "f('x'::text[], 1::double precision, 2::numeric(10,2)::public.\"Money\")",
        "(f 'x'::text[] 1::double precision 2::numeric(10,2)::public.\"Money\")",
    ),
    (
        "f('1'::interval day to second(3), 'x'::bit varying(5), 2::int array)",
        "(f '1'::interval day to second(3) 'x'::bit varying(5) 2::int array)",
    ),
    ("f(1e5, .5, +3)", "(f 1e5 .5 +3)"),
]


@pytest.mark.parametrize(("text", "expected"), STEPS)
def test_step(text: str, expected: str | None) -> None:
    shown = expression(text)
    assert expected is None or shown == expected


BUILDERS = [
    ("df.seq('a', 'b')", "(then 'a' 'b')"),
    ("df.seq(df.seq('a', 'b'), 'c')", "(then 'a' 'b' 'c')"),
    ("df.seq(b => 'b', a => 'a')", "(then 'a' 'b')"),
    ("df.as('a', 'n')", "(as 'a' n)"),
    ("df.as(name => 'n', fut => 'a' ~> 'b')", "(as (then 'a' 'b') n)"),
    ("df.if('c', 'a', 'b')", "(if 'c' 'a' 'b')"),
    ("df.if(df.as('c', 'o'), 'a', 'b')", "(if 'c' as o 'a' 'b')"),
    ("df.if(condition => $c, then_branch => 'a', else_branch => 'b')", "(if $c 'a' 'b')"),
    ("df.if_rows('r', 'a', 'b')", "(if_rows r 'a' 'b')"),
    ("df.join('a', 'b')", "(and 'a' 'b')"),
    ("df.join3('a', 'b', 'c')", "(and 'a' 'b' 'c')"),
    ("df.race('a', df.sleep(5))", "(or 'a' (sleep 5s))"),
    ("df.loop('a')", "(loop 'a')"),
    ("df.loop('a', NULL)", "(loop 'a')"),
    ("df.loop('a', condition := 'c')", "(loop 'a' while 'c')"),
    ("df.break()", "break"),
    ("df.break('v')", "(break 'v')"),
    ("df.sql('a')", "'a'"),
    ("df.sql($$ a $$)", "$a$"),
    ("df.sleep(seconds => 5)", "(sleep 5s)"),
    ("df.wait_for_schedule(cron_expr => '* * * * *')", "(schedule '* * * * *')"),
    ("df.wait_for_signal(name => 'go', timeout_seconds => 5)", "(signal 'go' 5s)"),
    ("df.http(url => 'u', timeout_seconds => 3)", "(http 'u' timeout=3s)"),
    ("df.http_multipart('u', 'PUT', '[]'::jsonb)", "(multipart 'u' method='PUT' parts='[]'::jsonb)"),
]


@pytest.mark.parametrize(("text", "expected"), BUILDERS)
def test_builder(text: str, expected: str) -> None:
    assert expression(text) == expected
    assert expression(text.replace("df.", "")) == expected
    assert expression(text.replace("df.", "DF . ")) == expected


def test_a_whole_file() -> None:
    file = tree("""
        import "common.df" import "more.df"
        vars api_url, token

        -- Charge an order,
        -- then ship it.
        workflow fulfil(order_id bigint, note text = 'none', if int default 3,)
          with (label => 'fulfil-$order_id')
        { $$ a $$ }
        workflow empty() { }
        start fulfil(42, note => 'x') with (label => 'y', singleton => true)
        start empty()
        """)
    assert [i.path for i in file.imports] == ["common.df", "more.df"]
    assert [[w.text for w in v.names] for v in file.vars] == [["api_url", "token"]]
    assert [workflow(w) for w in file.workflows] == [
        "fulfil(order_id bigint, note text = 'none', if int = 3) label='fulfil-$order_id' {$a$}",
        "empty() {}",
    ]
    assert [w.doc for w in file.workflows] == ["Charge an order,\nthen ship it.", ""]
    assert [str(s.name.text) for s in file.starts] == ["fulfil", "empty"]
    assert file.body is None


def test_items_may_stand_before_the_expression() -> None:
    file = tree("vars a\nworkflow w() { 'x' }\n-- what it does\nw() ~> sleep(3)")
    assert file.doc == "what it does"
    assert len(file.workflows) == 1
    assert file.body is not None


@pytest.mark.parametrize(
    ("comment", "doc"),
    [
        ("-- one\n", "one"),
        ("-- one\n--\n--   two\n", "one\n\n  two"),
        ("/* one */\n", "one"),
        ("/*\n * one\n * two\n */\n", "one\ntwo"),
        ("/* a /* nested */ b */\n", "a /* nested */ b"),
        ("-- far away\n\n", ""),
        ("-- far away\n\n-- near\n", "near"),
        ("/* beside */ ", ""),
        ("vars x -- about x\n", ""),
    ],
)
def test_documentation(comment: str, doc: str) -> None:
    assert tree(f"{comment}workflow w() {{ 'x' }}").workflows[0].doc == doc


def test_comments_may_stand_anywhere_and_quotes_keep_them() -> None:
    assert expression("f -- x\n(/* a /* b */ */ a /* c */ => /**/ 1)--") == "(f a=1)"
    assert expression("'--' ~> $$ /* x */ -- $$") == "(then '--' $/* x */ --$)"
    assert expression("race { a /* : */ : 'x' }") == "(or a: 'x')"


def test_white_space_is_that_of_ascii_and_a_mark_at_the_beginning_is_dropped() -> None:
    assert expression("\t'a'\r\n~>\f\v'b'") == "(then 'a' 'b')"
    assert expression("\ufeff'a'") == "'a'"


def test_spans_point_at_the_text() -> None:
    text = "workflow w(a int = 1) { $$ x $$ |=> y ~> ('b' & 'c') ~> if $y { $q$ ''z $q$ } }"
    body = tree(text).workflows[0].body.body
    assert body is not None
    assert body.span.text == text[24:-2]
    steps = [step.span.text for step in body.steps]  # type: ignore[union-attr]
    assert steps == ["$$ x $$ |=> y", "('b' & 'c')", "if $y { $q$ ''z $q$ }"]


def test_a_quote_knows_where_its_body_begins() -> None:
    for text, body in (("$q$ a $q$", " a "), ("'it''s'", "it's"), ("$$$$", "")):
        file = tree(text)
        assert file.body is not None
        sql = file.body.sql  # type: ignore[union-attr]
        assert sql.body == body
        assert sql.body_start == text.index("$", 1) + 1 if text[0] == "$" else 1
