"""Child instances, as far as the SQL says it all: what starts, cancels and names them."""

import re

import psycopg
import pytest

from dfdsl.database.start import run_script
from dfdsl.emission.runtime_block import runtime_script
from dfdsl.local import Engine
from dfdsl.lowering import context

from .outcomes import compiled
from .stages import lowered, written

_RACE = "workflow f() { sleep(9) } workflow main() { race { call f(), retry(2) { call f() } } } start main()"


def _texts(df: str) -> str:
    script = lowered(df)
    return "".join(written(workflow, script.declared) for workflow in script.workflows)


def test_two_nodes_of_one_id_leave_a_child_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """An id is 8 digits, so two paths may have the same; what sweeps and labels say has to be the child's then, too."""
    right = _texts(_RACE)
    (child,) = set(re.findall("ARRAY\\['branch::([0-9a-f]{8})'", right))
    made = context.id_of
    monkeypatch.setattr(context, "id_of", lambda path: child if path.endswith("/no failure") else made(path))
    forced = _texts(_RACE)
    assert forced != right
    assert set(re.findall("branch::[0-9a-f]{8}", forced)) == set(re.findall("branch::[0-9a-f]{8}", right))


def test_a_losing_branch_starts_nothing() -> None:
    """A step that starts a child in a branch of a race names itself, so that it can ask whether that is decided."""
    assert "raced => 'dfx_kid_" in _texts(_RACE)
    assert "raced" not in _texts("workflow f() { } workflow main() { call f() } start main()")


def test_given_up(engine: Engine) -> None:
    """The question itself: in the race of each round no, behind it yes."""
    asked = "$$ INSERT INTO asked SELECT dfdsl.given_up('{sys_instance_id}', 'me') $$"
    made = compiled(
        "$$ CREATE TABLE asked (yes boolean) $$ ~> $$ SELECT 0 AS i $$ |=> i(i int) ~> loop { $$ SELECT $i + 1 AS i $$ |=> i(i int)"
        f" ~> race {{ (if $$ true $$ {{ sleep(0) ~> {asked} |=> me }}), sleep(30) }} ~> {asked} }} until $$ $i > 1 $$"
        " ~> $$ SELECT string_agg(yes::text, ' ') AS v FROM asked $$"
    )
    assert made.sql is not None
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        connection.execute(runtime_script("dfdsl", "0").encode())
        (instance,) = run_script(connection, made.sql)
        row = connection.execute(
            "SELECT df.wait_for_completion(%s, 30), df.result(%s)", (instance, instance)
        ).fetchone()
    assert row is not None
    assert '"false true false true"' in row[1]


def test_a_row_of_an_each_that_was_removed_has_ended(engine: Engine) -> None:
    made = compiled(
        "each row in $$ SELECT n FROM generate_series(1, 3) n $$ (on_failure => 'continue')"
        " { if $$ $row.n = 3 $$ { wait_for_signal('go') } } |=> r ~> $$ SELECT $r -> 1 ->> 'error' AS e $$"
    )
    assert made.sql is not None
    child = "SELECT id FROM df.instances WHERE starts_with(label, %s) AND label LIKE %s"
    with psycopg.connect(engine.dsn, autocommit=True) as connection:
        (instance,) = run_script(connection, made.sql)
        last = None
        while last is None:
            last = connection.execute(child, (f"{instance}::", "%::3")).fetchone()
        second = connection.execute(child, (f"{instance}::", "%::2")).fetchone()
        assert second is not None
        connection.execute("SELECT df.wait_for_completion(%s, 30)", second)
        removed = (
            "WITH n AS (DELETE FROM df.nodes WHERE instance_id = %s) DELETE FROM df.instances WHERE id = %s"
        )
        connection.execute(removed, second * 2)
        # A signal that nobody waits for yet is lost.
        signal = "SELECT df.signal(%s, 'go', '{}'), pg_sleep(0.1) FROM df.instances WHERE id = %s AND status = 'running'"
        for _ in range(300):
            if connection.execute(signal, last * 2).fetchone() is None:
                break
        row = connection.execute(
            "SELECT df.wait_for_completion(%s, 30), df.result(%s)", (instance, instance)
        ).fetchone()
    assert row is not None
    assert "its instance was removed" in row[1]


_HEADERS = 'http(\'https://x.example/\', headers => \'{"X-A": "{token}", "X-B": "{other}"}\')'


@pytest.mark.parametrize(
    "form",
    [
        "try { HTTP } catch { }",
        "each row in $$ SELECT 1 AS n $$ { try { HTTP } catch { } }",
        "call f()",
    ],
)
def test_a_variable_in_headers_has_to_be_set_when_the_child_starts(form: str) -> None:
    """The engine puts it in, so that no secret is stored; in a child that is as of the child's start."""
    text = _texts(
        f"vars token, unused workflow f() {{ {_HEADERS} }} workflow main() {{ {form.replace('HTTP', _HEADERS)} }} start main()"
    )
    assert text.count("dfdsl.variable('token', ") >= 1
    assert "'unused'" not in text
    assert "'other'" not in text
