"""Statements that PostgreSQL would run and that are no steps."""

import pytest

from .programs import assert_found

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
