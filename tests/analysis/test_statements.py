"""Statements that PostgreSQL would run and that are no steps."""

import pytest

from .programs import assert_found, findings

BAD: list[tuple[str, str]] = [
    ("DF302", "$$ SELECT atomic FROM shop.t; «SELECT» 2 $$"),
    ("DF319", "if $$ true, «false» $$ { sleep(1) }"),
    ("DF319", "if $$ «1» AS x $$ { sleep(1) }"),
    ("DF319", "if $$ «*» $$ { sleep(1) }"),
    ("DF319", "if $$ «a» FROM shop.t $$ { sleep(1) }"),
    ("DF319", "sleep($$ «WITH» x AS (SELECT 1) DELETE FROM shop.t $$)"),
    ("DF319", "sleep($$ «SELECT» 1 INTO shop.t $$)"),
    ("DF320", "$$ SELECT «$1» $$"),
    ("DF320", "$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT $x.a, «$2» $$"),
    ("DF320", "if $$ 'é' = «$1» $$ { sleep(1) }"),
    ("DF321", "$$ «BEGIN» $$"),
    ("DF321", "$$ /* now */ «COMMIT» $$"),
    ("DF321", "$$ «ROLLBACK» TO a $$"),
    ("DF321", "$$ «SAVEPOINT» a $$"),
    ("DF321", "'«START» TRANSACTION ISOLATION LEVEL SERIALIZABLE'"),
    ("DF322", "$$ «SET» search_path = shop $$"),
    ("DF322", "$$ «SET» LOCAL work_mem = '1GB' $$"),
    ("DF322", "$$ «SET» CONSTRAINTS ALL DEFERRED $$"),
    ("DF322", "$$ «RESET» ALL $$"),
    ("DF322", "$$ «LISTEN» a $$"),
    ("DF322", "$$ «UNLISTEN» * $$"),
    ("DF322", "$$ «PREPARE» p AS SELECT $1 $$"),
    ("DF322", "$$ «EXECUTE» p $$"),
    ("DF322", "$$ «DEALLOCATE» ALL $$"),
    ("DF322", "$$ «DECLARE» c CURSOR FOR SELECT 1 $$"),
    ("DF322", "$$ «FETCH» 1 FROM c $$"),
    ("DF322", "$$ «CLOSE» c $$"),
    ("DF322", "$$ «DISCARD» ALL $$"),
    ("DF322", "$$ «LOCK» TABLE shop.t $$"),
    ("DF323", "$$ CREATE TEMP TABLE «t» (a int) $$"),
    ("DF323", "$$ CREATE TEMPORARY TABLE «t» AS SELECT 1 $$"),
    ("DF323", "$$ SELECT 1 AS a INTO TEMP «t» $$"),
    ("DF323", "$$ CREATE TEMP VIEW «v» AS SELECT 1 $$"),
    ("DF323", "$$ CREATE TEMP SEQUENCE «s» $$"),
    ("DF324", "$$ «COPY» shop.t FROM STDIN $$"),
    ("DF324", "$$ «COPY» (SELECT 1) TO STDOUT $$"),
]


@pytest.mark.parametrize(("codes", "marked"), BAD, ids=[marked for _, marked in BAD])
def test_statements_that_are_no_steps(codes: str, marked: str) -> None:
    assert_found(codes, marked)


RESULTS: list[tuple[str, str]] = [
    ("DF327", "if $$ «DELETE» FROM shop.t $$ { sleep(1) }"),
    ("DF327", "while $$ «INSERT» INTO shop.t VALUES (1) $$ |=> x { sleep(1) }"),
    ("DF327", "if $$ «CREATE» TABLE shop.t (a int) $$ { sleep(1) }"),
    ("DF327", "if $$ «DO» $b$ BEGIN END $b$ $$ { sleep(1) }"),
    ("DF328", "$$ UPDATE shop.t SET a = 1 $$ |=> u ~> $$ SELECT «$u.row_count» $$"),
    ("DF328", "$$ UPDATE shop.t SET a = 1 $$ |=> u ~> $$ SELECT «$u.row_count?» $$"),
    ("DF328", "$$ DELETE FROM shop.t $$ |=> u(n int) ~> if $$ «$u.n» > 0 $$ { sleep(1) }"),
    ("DF328", "$$ SELECT 1 AS a INTO shop.t $$ |=> u ~> $$ SELECT «$u» $$"),
    ("DF217", "$$ SELECT id, a.name FROM shop.t a $$ |=> x ~> $$ SELECT «$x.nam» $$"),
    ("DF217", "$$ DELETE FROM shop.t RETURNING id, count $$ |=> x ~> $$ SELECT «$x.n» $$"),
    ("DF217", "$$ SELECT * FROM (VALUES (1, 2)) v(a, b) $$ |=> x ~> $$ SELECT «$x.c» $$"),
    ("DF217", "$$ WITH q AS (SELECT 1 AS a) SELECT q.*, 2 AS b FROM q $$ |=> x ~> $$ SELECT «$x.c» $$"),
    ("DF217", "workflow f() { $$ SELECT 1 AS a $$ } workflow g() { f() |=> x ~> $$ SELECT «$x.b» $$ }"),
    ("DF217", "$$ SELECT 1 AS a $$ |=> x ~> $$ SELECT * FROM $x.* $$ |=> y ~> $$ SELECT «$y.b» $$"),
    ("DF329", "$$ SELECT 1 AS id $$ |=> x(«idd int»)"),
    ("DF329", "if $$ SELECT true AS a, 2 AS b $$ |=> x(a boolean, «c int») { sleep(1) }"),
    ("DF330", "$$ SELECT 1 AS id, 2 AS n $$ |=> x(«n int», id int)"),
    ("DF331", "$$ SELECT a.id, «b.id» FROM shop.a, shop.b $$ |=> x"),
    ("DF331", "$$ SELECT 1, «2» $$ |=> x"),
    ("DF331", "workflow f(a int) { $$ SELECT $a, «b.a» FROM shop.b $$ |=> x }"),
    ("DF331", "$$ SELECT 1, «'x'»::text || 'y' $$ ~> sleep(0)"),
    ("DF336", "$$ SELECT 1, «2» $$"),
    ("DF336", "each r in $$ SELECT a.id, «b.id» FROM shop.a, shop.b $$ { sleep(0) }"),
    ("DF334", "if $$ «SELECT» now() $$ { sleep(1) }"),
    ("DF334", "if $$ «now»() $$ { sleep(1) }"),
    ("DF334", "if $$ «1.5» $$ { sleep(1) }"),
    ("DF334", "if $$ «SELECT» 'off' $$ { sleep(1) }"),
    ("DF334", "workflow f(a numeric) { while $$ «$a» + 1 $$ { sleep(1) } }"),
]


@pytest.mark.parametrize(("codes", "marked"), RESULTS, ids=[marked for _, marked in RESULTS])
def test_results_that_say_nothing(codes: str, marked: str) -> None:
    assert_found(codes, marked)


CALLS: list[tuple[str, str]] = [
    ("DF325", "$$ SELECT «df.await_instance»('1') $$"),
    ("DF325", "$$ SELECT «df.wait_for_completion»('1') $$"),
    ("DF325", "$$ SELECT «df.setvar»('a', 'b') $$"),
    ("DF325", "if $$ «df.unsetvar»('a') = 'OK' $$ { sleep(1) }"),
    ("DF325", "$$ DO $b$ BEGIN PERFORM /* x */ «df.clearvars»(); END $b$ $$"),
    ("DF325", "$$ SELECT «df.start»('SELECT 1', transaction_mode => 'new') $$"),
    ("DF325", "$$ SELECT «df.start»('SELECT 1', 'a', NULL, 'NEW') $$"),
    ("DF325", "$$ DO $b$ BEGIN PERFORM «df.start»('SELECT 1', transaction_mode => 'new'); END $b$ $$"),
    ("DF326", "$$ SELECT «pg_sleep»(5) $$"),
    ("DF326", "$$ SELECT 1 FROM «pg_catalog.pg_sleep_for»('5 minutes') $$"),
    ("DF326", "$$ DO $b$ BEGIN PERFORM «pg_sleep»(60); END $b$ $$"),
    ("DF326", "$$ SELECT «pg_advisory_lock»(1) $$"),
    ("DF326", "$$ SELECT «pg_advisory_xact_lock»(1) $$"),
    ("DF335", "$$ SELECT 1 FROM shop.t WHERE a «==» 1 $$"),
]


@pytest.mark.parametrize(("codes", "marked"), CALLS, ids=[marked for _, marked in CALLS])
def test_calls_that_fail_or_wait(codes: str, marked: str) -> None:
    assert_found(codes, marked)


GOOD = [
    "$$ SELECT pg_sleep(0.2) $$",
    "$$ SELECT pg_try_advisory_xact_lock(1) $$",
    "$$ SELECT shop.pg_sleep(100), shop.setvar('a'), 'pg_sleep(100)', \"df.setvar\" FROM shop.t $$",
    "$$ SELECT df.start('SELECT 1', transaction_mode => 'caller') $$",
    "$$ DO $b$ BEGIN -- pg_sleep(100)\n PERFORM pg_sleep(0.1); RAISE NOTICE 'pg_sleep(100)'; END $b$ $$",
    "$$ UPDATE shop.t SET a = 1 $$ |=> u ~> $$ SELECT $u?, count(*) FROM $u.* $$",
    "$$ SELECT * FROM shop.t $$ |=> x ~> $$ SELECT $x.anything $$",
    "$$ SELECT t.*, 1 AS a FROM shop.t t $$ |=> x ~> $$ SELECT $x.anything $$",
    "if $$ SELECT 1 $$ { sleep(1) } ~> if $$ 1 $$ { sleep(1) } ~> if $$ 't' $$ { sleep(1) } ~> if $$ $e IS NULL $$ { sleep(1) }".replace("$e", "NULL"),
    "if $$ DELETE FROM shop.t RETURNING true $$ { sleep(1) }",
    "if $$ WITH d AS (DELETE FROM shop.t RETURNING 1) SELECT count(*) FROM d $$ { sleep(1) }",
    # A name that is bound again in a loop may hold another type there.
    "$$ SELECT 0 AS n $$ |=> t ~> loop { $$ SELECT $t.n + 1.5 AS n $$ |=> t } until $$ $t.n > 3 $$",
    "workflow f(i int) { loop { $$ SELECT $i + 1 AS n $$ |=> i } until $$ $i > 3 $$ }",
    "$$ CREATE FUNCTION shop.f(int) RETURNS int LANGUAGE sql RETURN $1 + 1 $$",
    "$$ CREATE FUNCTION shop.f(int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT $1 + 1; SELECT 2; END $$",
    "$$ SHOW server_version $$ ~> $$ EXPLAIN SELECT 1 $$ ~> $$ CALL shop.p() $$ ~> $$ NOTIFY a $$ ~> $$ VACUUM shop.t $$",
    "$$ SELECT set_config('a.b', 'c', true) $$ ~> $$ COPY shop.t TO '/tmp/x' $$",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_no_finding(text: str) -> None:
    assert [str(d) for d in findings(text)] == []
