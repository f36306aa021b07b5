"""A step that is killed at work and runs again, and does so in a second attempt too, has one `{step_key}` all the time."""

import time
from pathlib import Path

import psycopg
import pytest

import dfdsl
from dfdsl.database.start import run_script
from dfdsl.local import missing, running

from .test_durability import kill_everything
from .test_lifecycle import ask, eventually

pytestmark = [
    pytest.mark.skipif(missing() is not None, reason=missing() or ""),
    pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="looks into /proc"),
]

# What is written into a file, here one in PostgreSQL's own folder, stays when the transaction does not.
SETUP = """
CREATE TABLE public.tries (key text);
CREATE FUNCTION public.charge(key text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('COPY (SELECT %L) TO PROGRAM %L', key, 'cat >> keys');
  PERFORM pg_sleep(1.5);
  INSERT INTO public.tries VALUES (key);
  RETURN key;
END $$;
"""
PROGRAM = """
workflow main() {
  each row in $$ SELECT n FROM generate_series(1, 2) AS n $$ {
    retry(2, delay => 1s) {
      $$ SELECT public.charge('{step_key}') AS key $$ |=> k
      ~> $$ SELECT 1 / (count(*) / 2) AS done FROM public.tries WHERE key = $k $$
    }
  }
}
start main()
"""


def test_one_key_after_a_kill_and_in_the_second_attempt(tmp_path: Path) -> None:
    data = (tmp_path / "data").resolve()
    keys = data / "pg" / "keys"
    made = dfdsl.compile(PROGRAM, name="keys.df")
    assert made.sql is not None, made.diagnostics
    with running(data) as engine:
        with psycopg.connect(engine.dsn, autocommit=True) as connection:
            connection.execute(SETUP.encode())
            (instance,) = run_script(connection, made.sql)
        assert eventually(keys.exists, 30)
        time.sleep(0.3)
        kill_everything(data, engine.dsn)
    with running(data) as engine:
        status = f"SELECT status FROM df.instances WHERE id = '{instance}'"
        assert eventually(lambda: ask(engine.dsn, status) not in ("pending", "running"), 90)
        assert ask(engine.dsn, status) == "completed"
    written = keys.read_text().split()
    first, second = dict.fromkeys(written)
    # The first row's step was cut off, ran again, and once more in the second attempt.
    assert [written.count(first), written.count(second)] == [3, 2]
