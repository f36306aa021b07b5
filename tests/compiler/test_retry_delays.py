"""The delay of a `retry` counts from the failure of the attempt before, not from when its parent looks and hears of it."""

import psycopg
import pytest

from dfdsl.local import Engine

from .outcomes import Case, run_all

_DELAYS = (2, 3)
_DF = """
workflow w() with (label => 'LABEL') { retry(3, delay => 2s, factor => 2, max_delay => 3s) { $$ SELECT 1 / 0 $$ } }
start w()
"""
# The attempts: what each slept first, and the seconds from the failure of the one before to its start.
_ATTEMPTS = """
SELECT coalesce((SELECT max(n.query::int) FROM df.nodes n WHERE n.instance_id = i.id AND n.node_type = 'SLEEP'), 0),
       extract(epoch FROM i.created_at - lag(i.updated_at) OVER (ORDER BY i.created_at))::float8
  FROM df.instances i JOIN df.instances p ON starts_with(i.label, p.id || '::e')
 WHERE p.label = %s AND strpos(i.label, '::retry::') > 0 ORDER BY i.created_at
"""


@pytest.mark.parametrize("target", ["0.2.6", "0.2.4"])
def test_time_until_a_failure_is_heard_of_is_part_of_the_delay(engine: Engine, target: str) -> None:
    name = f"delays_{target[-1]}"
    assert (
        run_all(engine.dsn, [Case(name=name, df=_DF.replace("LABEL", name))], "", target)[name].status
        == "failed"
    )
    with psycopg.connect(engine.dsn) as connection:
        first, *later = connection.execute(_ATTEMPTS, (name,)).fetchall()
    assert first == (0, None)
    assert len(later) == len(_DELAYS)
    for (slept, late), delay in zip(later, _DELAYS, strict=True):
        assert abs(slept - max(delay - late, 0)) <= 0.5, later
