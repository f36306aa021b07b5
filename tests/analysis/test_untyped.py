"""Uses of values whose type nobody says: what a text there would silently do, and what needs no message."""

import pytest

from .programs import findings, unmarked

_HEAD = (
    "$$ SELECT who, amount, 7::numeric AS sure FROM s.bids $$ |=> b ~> $$ SELECT x, y FROM s.t $$ |=> p ~> "
)
_NOISE = {"DF240", "DF332"}

ORDERED = [
    "$$ SELECT who FROM $b.* ORDER BY «amount» DESC LIMIT 1 $$",
    "$$ SELECT who FROM $b.* AS q ORDER BY «q.amount» $$",
    "$$ SELECT who, amount FROM $b.* ORDER BY «2» $$",
    "$$ SELECT who, amount AS a FROM $b.* ORDER BY «a» $$",
    "$$ SELECT who FROM $b.* ORDER BY coalesce(«amount», '0') $$",
    "$$ SELECT max(«amount») AS m FROM $b.* $$",
    "$$ SELECT min(«amount») FILTER (WHERE who = 'x') AS m FROM $b.* $$",
    "$$ SELECT max(«amount») OVER () AS m FROM $b.* $$",
    "$$ SELECT rank() OVER (ORDER BY «amount») AS r FROM $b.* $$",
    "$$ SELECT first_value(who) OVER w AS r FROM $b.* WINDOW w AS (ORDER BY «amount») $$",
    "$$ SELECT string_agg(who, ',' ORDER BY «amount») AS r FROM $b.* $$",
    "$$ SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY «amount») AS r FROM $b.* $$",
    "$$ SELECT DISTINCT ON (who) who FROM $b.* ORDER BY who::text, «amount» $$",
    "$$ SELECT amount FROM $b.* UNION SELECT y FROM $p.* ORDER BY «amount» $$",
    "$$ WITH q AS (SELECT amount FROM $b.*) SELECT max(«amount») AS m FROM q $$",
    "$$ SELECT max(«q.a») AS m FROM (SELECT amount AS a FROM $b.*) q $$",
    "$$ SELECT a.who FROM $b.* AS a JOIN $b.* AS c ON «a.amount» < c.amount $$",
    "$$ SELECT 1 AS a WHERE EXISTS (SELECT FROM $b.* WHERE «amount» > who) $$",
    "$$ UPDATE s.u SET a = 1 FROM $b.* AS b WHERE «b.amount» < b.who $$",
    "$$ DELETE FROM s.u USING $b.* AS b WHERE «b.amount» < b.who $$",
    "$$ INSERT INTO s.u SELECT max(«amount») FROM $b.* $$",
    "$$ MERGE INTO s.u USING $b.* AS b ON u.id = 1 AND «b.amount» < b.who WHEN MATCHED THEN DELETE $$",
    "$$ SELECT greatest(«$p.x», $p.y) AS g $$",
    "$$ SELECT least(«$p.x», '5') AS g $$",
    "$$ SELECT least('5', «$p.x?», $p.y?) AS g $$",
    "if $$ «$p.x» <= $p.y $$ { sleep(1) }",
    "if $$ «$p» < $b.amount $$ { sleep(1) }",
    "if $$ «$p.x» > '100' $$ { sleep(1) }",
    "if $$ $p.x::numeric > 1 AND «$p.x» >= $p.y $$ { sleep(1) }",
    "if $$ «$p.x» BETWEEN '1' AND $p.y $$ { sleep(1) }",
    "if $$ '5' NOT BETWEEN SYMMETRIC «$p.x» AND $p.y $$ { sleep(1) }",
    "sleep($$ CASE WHEN «$p.x» < $p.y THEN 1 ELSE 2 END $$)",
    "$$ SELECT («$p.x», 1) < ($p.y, 2) AS j $$",
    "$$ SELECT ARRAY[«$p.x»] < ARRAY[$p.y] AS j $$",
    "$$ SELECT «$p.x» < ANY (ARRAY[$p.y, '5']) AS j $$",
    "$$ SELECT «$p.x» >= ALL (SELECT amount FROM $b.*) AS j $$",
    "$$ SELECT * FROM s.u $$ |=> u ~> $$ SELECT a FROM $u.* ORDER BY «amount» $$",
    "$$ SELECT * FROM s.u $$ |=> u ~> $$ SELECT q.a FROM $u.* AS q, s.v ORDER BY «q.amount» $$",
    "$$ SELECT sum(total) AS t FROM s.u $$ |=> u ~> if $$ «$u.t» > $p.x $$ { sleep(1) }",
    "each r in $b { if $$ «$r.amount» > $p.x $$ { sleep(1) } }",
    "each r in $$ DELETE FROM s.u RETURNING a, c $$ { if $$ «$r.a» > $r.c $$ { sleep(1) } }",
    "atomic { $$ SELECT a, c FROM s.u $$ |=> u ~> $$ SELECT 1 AS one $$ } ~> if $$ «$u.a» < $u.c $$ { sleep(1) }",
]


@pytest.mark.parametrize("marked", ORDERED)
def test_order_of_texts_is_an_error(marked: str) -> None:
    _found("DF351", marked)


AS_TEXT = [
    ("DF352", "$$ SELECT $p.x = «'9.50'» AS j $$"),
    ("DF352", "$$ SELECT «'.5'» <> $p.x AS j $$"),
    ("DF352", "$$ SELECT $p.x IN ('a', «'1.5'») AS j $$"),
    ("DF352", "$$ SELECT $p.x IS DISTINCT FROM «'1.5'» AS j $$"),
    ("DF352", "$$ SELECT nullif($p.x, «'0.0'») AS j $$"),
    ("DF352", "$$ SELECT CASE amount WHEN «'1.0'» THEN 1 END AS c FROM $b.* $$"),
    ("DF353", "$$ SELECT jsonb_build_object('a', «$p.x») AS j $$"),
    ("DF353", "$$ SELECT json_build_array(1, «$p.x») AS j $$"),
    ("DF353", "$$ SELECT jsonb_build_object('a', ARRAY[«$p.x»]) AS j $$"),
    ("DF353", "$$ SELECT to_jsonb(«b») AS j FROM $b.* $$"),
    ("DF353", "$$ SELECT row_to_json(«q») AS j FROM (SELECT amount FROM $b.*) q $$"),
    ("DF353", "$$ SELECT json_agg(«b.amount») AS j FROM $b.* $$"),
    ("DF353", "$$ SELECT jsonb_object_agg(who, «amount») AS j FROM $b.* $$"),
    ("DF353", "$$ SELECT JSON_OBJECT('a' : «$p.x») AS j $$"),
    ("DF353", "$$ SELECT JSON_ARRAY(1, «$p.x») AS j $$"),
    ("DF353", "$$ SELECT JSON_ARRAYAGG(«amount») AS j FROM $b.* $$"),
    ("DF353", "$$ SELECT JSON_OBJECTAGG(who : «amount») AS j FROM $b.* $$"),
    ("DF353", "http('https://a.example', json => $$ jsonb_build_object('a', «$p.x») $$, expect => 'success')"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "marked"), AS_TEXT, ids=[marked for _, marked in AS_TEXT])
def test_texts_where_numbers_look_another_way_are_a_warning(code: str, marked: str) -> None:
    _found(code, marked)


RIGHT = [
    # What stands beside it says the type.
    "$$ SELECT greatest($p.x, 5) AS g $$",
    "if $$ $p.x <= 5 $$ { sleep(1) }",
    "if $$ $p.x <= $p.y::numeric $$ { sleep(1) }",
    "if $$ $p.x BETWEEN 1 AND $p.y $$ { sleep(1) }",
    "$$ SELECT 1 AS a FROM s.u WHERE u.amount > $p.x OR u.amount BETWEEN $p.x AND $p.y $$",
    "$$ SELECT u.a, greatest(u.amount, $p.x) AS g FROM s.u ORDER BY u.amount $$",
    "$$ SELECT amount::numeric AS amount FROM $b.* ORDER BY amount $$",
    "$$ SELECT max(amount::numeric) AS m, max(sure) AS s FROM $b.* $$",
    "if $$ $b.sure > $p.x $$ { sleep(1) }",
    "$$ SELECT b.sure FROM $b.* ORDER BY b.sure $$",
    # Texts and dates of the engine are ordered rightly as texts, and equal values are written alike.
    "if $$ $p.x >= '2026-01-01' $$ { sleep(1) }",
    "$$ SELECT DISTINCT amount FROM $b.* GROUP BY amount HAVING count(*) > 1 $$",
    "$$ SELECT $p.x = $p.y AS a, $p.x IN ('9', 'x') AS i, $p.x = '10' AS b, nullif($p.x, '') AS c $$",
    "$$ SELECT a.who FROM $b.* AS a JOIN $b.* AS c ON a.amount = c.amount $$",
    # JSON that is a text, or has a type.
    "$$ SELECT jsonb_build_object($p.x, 1, 'y', $p.y::text, 's', $b.sure) AS j $$",
    "$$ SELECT jsonb_build_object('n', $b.sure) AS j $$",
    "$$ SELECT ('{\"a\": 1}'::jsonb ->> 'a') < $p.x::text AS j $$",
    # A row of a query is what JSON holds: its numbers are numbers. So are the rows inside of a transaction.
    "each r in $$ SELECT a, c FROM s.u $$ { $$ SELECT $r.a < $r.c AS x, jsonb_build_object('a', $r.a) AS j $$ }",
    "atomic { $$ SELECT a, c FROM s.u $$ |=> u ~> $$ SELECT $u.a < $u.c AS x $$ }",
    "atomic { $$ SELECT 1 AS a, 2.5 AS c FROM s.u $$ |=> u ~> $$ SELECT 1 AS x $$ } ~> $$ SELECT $u.a < $u.c AS x $$",
    # Functions of the author's own.
    "$$ SELECT own.max($p.x) AS m, own.to_jsonb($p.x) AS j $$",
    # Names of columns that a result has of its own.
    "$$ SELECT 1 AS amount, who FROM $b.* ORDER BY amount, 1 $$",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_silent(text: str) -> None:
    assert [d for d in findings(_HEAD + text) if d.code not in _NOISE] == []


def test_a_parameter_says_the_type() -> None:
    text = "workflow w(most numeric) { $$ SELECT a FROM s.t $$ |=> b ~> if $$ $b.a < $most $$ { sleep(1) } }"
    assert [d.code for d in findings(text)] == []


CAPTURES = [
    ("$$ SELECT who, 1 AS n, amount FROM s.bids $$ |=> b ~> $$ SELECT max(amount) AS m FROM $b.* $$", "|=> b(who …, n integer, amount numeric)"),
    ("$$ SELECT \"Amount\" FROM s.bids $$ |=> b ~> $$ SELECT max(\"Amount\") AS m FROM $b.* $$", '|=> b("Amount" numeric)'),
    ("$$ SELECT * FROM s.bids $$ |=> b ~> $$ SELECT max(amount) AS m FROM $b.* $$", "|=> b(…, amount numeric)"),
    ("$$ SELECT a, c FROM s.bids $$ |=> b ~> each r in $b { $$ SELECT greatest($r.a, $r.c) AS m $$ }", "|=> b(a numeric, c …)"),
    ("each r in $$ DELETE FROM s.bids RETURNING a, c $$ { $$ SELECT greatest($r.a, $r.c) AS m $$ }", "a::numeric AS a"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "capture"), CAPTURES, ids=[capture for _, capture in CAPTURES])
def test_the_help_shows_what_to_write(text: str, capture: str) -> None:
    (found,) = (d for d in findings(text) if d.code == "DF351")
    assert f"`{capture}`" in found.help


def test_many_queries_in_queries_take_no_longer() -> None:
    text = "$b.amount"
    for _ in range(40):
        text = f"(SELECT coalesce({text}, (SELECT max(amount) FROM $b.*)))"
    assert {d.code for d in findings(f"{_HEAD}$$ SELECT {text} AS m $$")} == {"DF351"}


def _found(code: str, marked: str) -> None:
    text, marks, starts = unmarked(_HEAD + marked)
    found = [d for d in findings(text) if d.code not in _NOISE]
    assert [(d.code, d.span.text, d.span.start) for d in found] == [
        (code, mark, start) for mark, start in zip(marks, starts, strict=True)
    ]


def test_what_is_reported_is_an_error_only_where_the_answer_is_another_one() -> None:
    levels = {
        d.code: d.is_error
        for _, text in [
            ("", f"{_HEAD}{t}") for t in (unmarked(ORDERED[0])[0], *(unmarked(m)[0] for _, m in AS_TEXT))
        ]
        for d in findings(text)
        if d.code.startswith("DF35")
    }
    assert levels == {"DF351": True, "DF352": False, "DF353": False}
