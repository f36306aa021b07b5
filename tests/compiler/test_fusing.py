"""Which tests become one step with the query in front of them: those that cannot fail, and that nobody else sees."""

import pytest

from .outcomes import compiled

MARK = "WITH dfx_row AS MATERIALIZED"


def _is_fused(df: str) -> bool:
    found = compiled(df)
    assert found.sql is not None, [str(d) for d in found.diagnostics]
    return MARK in found.sql


@pytest.mark.parametrize(
    "test",
    [
        "$o > 3",
        "$o.n = 0 AND NOT $o.e",
        "(($o.n <> 3))",
        "$o.e",
        "$o.e = true OR $o BETWEEN 1 AND 5",
        "$o IN (1, 2 , 3)",
        "$o.z? > 3",
        "$o.z? IS NULL",
        "$o.n is not null and 3 < $o.n",
    ],
)
def test_one_step(test: str) -> None:
    assert _is_fused(
        f"$$ SELECT count(*) AS n, true AS e, NULL::int AS z FROM t $$ |=> o ~> if $$ {test} $$ {{ sleep(1) }}"
    )


@pytest.mark.parametrize(
    "test",
    [
        "$o.n AND $o.e",
        "$o.n > n",
        "$o.n > b.x",
        "$o.z > 3",
        "$o.n + 1 > 3",
        "$o.n > 3.5",
        "$o.n > $w.a",
        "$o.n > $o.t::int",
        "public.f($o.n)",
        "$o.t = 'x'",
        "$o.n / 0 = 1",
        "SELECT $o.n > 3",
    ],
)
def test_two_steps(test: str) -> None:
    assert not _is_fused(
        "$$ SELECT NULL::int AS a $$ |=> w ~> $$ SELECT count(*) AS n, true AS e, NULL::int AS z, 'x' AS t FROM t $$ |=> o"
        f" ~> if $$ {test} $$ {{ sleep(1) }}"
    )


@pytest.mark.parametrize(
    "df",
    [
        # The whole row is read, also by an undo step.
        "$$ SELECT count(*) AS n FROM t $$ |=> o ~> if $$ $o > 3 $$ { $$ SELECT * FROM $o.* $$ }",
        "$$ SELECT count(*) AS n FROM t $$ |=> o ~> if $$ $o > 3 $$ { ($$ SELECT 2 $$ <-> $$ INSERT INTO u SELECT * FROM $o.* $$) ~> fail 'no' }",
        "$$ SELECT count(*) AS n FROM t $$ |=> o ~> if $$ $o > 3 $$ { df.if_rows('o', sleep(1), sleep(0)) }",
        # Something stands in between.
        "$$ SELECT count(*) AS n FROM t $$ |=> o ~> sleep(1) ~> if $$ $o > 3 $$ { sleep(1) }",
        # The name is bound elsewhere as well.
        "$$ SELECT count(*) AS n FROM t $$ |=> o ~> if $$ $o > 3 $$ { $$ SELECT 2 AS n $$ |=> o } ~> $$ SELECT $o.n $$",
        # A column that looks like ours.
        "$$ SELECT count(*) AS dfx_c FROM t $$ |=> o ~> if $$ $o > 3 $$ { sleep(1) }",
        # A loop whose result is read, and one whose next round reads the name.
        "loop { sleep(1) ~> $$ SELECT count(*) AS n FROM t $$ |=> o } until $$ $o > 3 $$ |=> l ~> $$ SELECT $l $$",
        "loop { $$ SELECT ${o?} AS before $$ ~> $$ SELECT count(*) AS n FROM t $$ |=> o } until $$ $o > 3 $$ ~> sleep(0)",
    ],
)
def test_where_somebody_would_see_it(df: str) -> None:
    assert not _is_fused(df)


def test_only_what_the_target_can() -> None:
    df = "loop { sleep(1) ~> $$ SELECT count(*) AS n FROM t $$ |=> o } until $$ $o > 3 $$ ~> sleep(0)"
    fused = {
        target: MARK in str(compiled(df, target=target).sql)
        for target in ("0.2.2", "0.2.4", "0.2.5", "0.2.6")
    }
    assert fused == {"0.2.2": False, "0.2.4": False, "0.2.5": True, "0.2.6": True}
