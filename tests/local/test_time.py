"""Time goes on while a statement runs: a timer is not kept waiting by a step."""

import time

import psycopg

from dfdsl.local import Engine

ENDED = ("completed", "failed", "cancelled")


def test_a_sleep_wins_against_a_longer_statement(engine: Engine) -> None:
    began = time.monotonic()
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        graph = "df.race(df.sleep(1), df.sql('SELECT pg_sleep(20)'))"
        row = connection.execute(f"SELECT df.start({graph})").fetchone()
        assert row is not None
        status = None
        while status not in ENDED and time.monotonic() - began < 60:
            time.sleep(0.05)
            answer = connection.execute("SELECT df.status(%s), df.result(%s)", (row[0], row[0])).fetchone()
            assert answer is not None
            status = answer[0]
        assert answer == ("completed", '{"slept": true, "seconds": 1}')
    assert time.monotonic() - began < 15
