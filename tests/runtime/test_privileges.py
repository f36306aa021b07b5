"""Roles on the local engine: who deploys is not who runs, who runs has hardly a right, and two have the same workflow."""

import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from dfdsl import runtime
from dfdsl.compiler import compile_source
from dfdsl.emission.runtime_block import INLINE, NONE, Runtime, runtime_script
from dfdsl.local import Engine
from dfdsl.source import Source

from .test_released import ENDED, PATIENCE, no_imports

TEXT = """
workflow one(n int) { $$ INSERT INTO work.log VALUES ($n) RETURNING n AS v $$ |=> r(v int) }
workflow main(zero int) {
  each row in $$ SELECT n FROM generate_series(1, 3) n $$ (parallel => 2) {
    $$ INSERT INTO work.log VALUES ($row.n) $$
  }
  ~> race { a: call one(7), b: sleep(600) }
  ~> try {
    $$ SELECT 5 AS x $$ |=> a(x int) <-> $$ INSERT INTO work.log VALUES (-$a.x) $$
    ~> retry(2) { $$ SELECT 1 / $zero AS v $$ }
  } catch e {
    $$ SELECT concat($e.message, ': ', (SELECT string_agg(n::text, ' ' ORDER BY n) FROM work.log)) AS v $$ |=> r(v text)
  }
}
workflow waits() { wait_for_signal('go') |=> s ~> $$ SELECT $s.data ->> 'by' AS v $$ |=> r(v text) }
"""
RESULT = "division by zero: -5 1 2 3 7"
STARTED = "SELECT flows.main(0)"


def script(schema: str | None = None, how: str = NONE) -> bytes:
    made = compile_source(Source("roles.df", TEXT), read=no_imports, schema=schema, runtime=Runtime(how=how))
    assert made.sql is not None, "\n".join(map(str, made.diagnostics))
    return str(made.sql).encode()


class Roles:
    """The engine's superuser, and sessions of roles: a deployer, who may create in `flows`, and two who may only run."""

    NAMES = ("deployer", "runner", "other")

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.superuser = psycopg.connect(engine.dsn, autocommit=True)
        self.superuser.execute("DROP SCHEMA IF EXISTS dfdsl CASCADE; CREATE SCHEMA flows; CREATE SCHEMA work")
        self.superuser.execute("CREATE TABLE work.log (n int)")
        for name in self.NAMES:
            self.superuser.execute(f"CREATE ROLE {name} LOGIN")
            self.superuser.execute("SELECT df.grant_usage(%s)", (name,))
        self.superuser.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
        self.superuser.execute(
            "GRANT USAGE, CREATE ON SCHEMA flows TO deployer; GRANT USAGE ON SCHEMA flows TO runner, other"
        )
        self.superuser.execute(
            "GRANT USAGE ON SCHEMA work TO runner, other; GRANT SELECT, INSERT ON work.log TO runner, other"
        )
        self.sessions = {name: self.connect(name) for name in self.NAMES}

    def connect(self, name: str) -> Any:
        return psycopg.connect(self.engine.dsn.replace("user=postgres", f"user={name}"), autocommit=True)

    def value(self, role: str, query: str, *values: object) -> Any:
        row = self.sessions[role].execute(query, values or None).fetchone()
        return None if row is None else row[0]

    def end(self, role: str, instance: str) -> Any:
        """How an instance ends, as its role sees it, and the column `v` of its result."""
        deadline = time.monotonic() + PATIENCE
        while (status := self.value(role, "SELECT df.status(%s)", instance)) not in ENDED:
            assert time.monotonic() < deadline, self.value(role, "SELECT df.explain(%s)", instance)
            time.sleep(0.1)
        shown = "SELECT CASE WHEN %s = 'completed' THEN df.result(%s)::jsonb #>> '{rows,0,v}' END"
        return status, self.value(role, shown, status, instance)

    def waits(self, role: str, instance: str) -> None:
        """Return when an instance waits for a signal."""
        deadline = time.monotonic() + PATIENCE
        query = "SELECT count(*) FROM df.nodes WHERE instance_id = %s AND node_type = 'SIGNAL' AND status = 'running'"
        while not self.value(role, query, instance):
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def close(self) -> None:
        for session in self.sessions.values():
            session.close()
        self.superuser.execute("DROP SCHEMA flows, work CASCADE; DROP SCHEMA IF EXISTS dfdsl CASCADE")
        self.superuser.execute(
            "SELECT df.cancel(id, 'over') FROM df.instances WHERE status IN ('pending', 'running')"
        )
        for name in self.NAMES:
            self.superuser.execute(f"DELETE FROM df.vars WHERE owner::oid = '{name}'::regrole::oid")
            self.superuser.execute(f"DROP OWNED BY {name} CASCADE")
            self.superuser.execute(f"DROP ROLE {name}")
        self.superuser.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
        self.superuser.close()


@pytest.fixture
def roles(engine: Engine) -> Iterator[Roles]:
    made = Roles(engine)
    yield made
    made.close()


def test_who_deploys_is_not_who_runs(roles: Roles) -> None:
    """The deployer may not touch the tables, and the runner may create nothing: every form works with these rights."""
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    roles.sessions["deployer"].execute(script("flows"))
    instance = roles.value("runner", STARTED)
    assert roles.end("runner", instance) == ("completed", RESULT)
    children = "SELECT count(*), count(*) FILTER (WHERE submitted_by = 'runner'::regrole) FROM df.instances"
    found = roles.superuser.execute(children + " WHERE starts_with(label, %s)", (f"{instance}::",)).fetchone()
    # Three rows, the call and the `try`.
    assert found == (5, 5)


def test_no_function_has_the_rights_of_another(roles: Roles) -> None:
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    roles.sessions["deployer"].execute(script("flows"))
    count = "SELECT count(*) FROM pg_proc WHERE prosecdef AND pronamespace IN ('dfdsl'::regnamespace, 'flows'::regnamespace)"
    assert roles.value("runner", count) == 0
    instance = roles.value("deployer", STARTED)
    # It runs with the deployer's rights, who has none on the table.
    status, _ = roles.end("deployer", instance)
    assert status == "failed"
    assert roles.superuser.execute("SELECT count(*) FROM work.log").fetchone() == (0,)


def test_a_role_that_may_not_make_the_runtime_deploys_nothing(roles: Roles) -> None:
    for how in (INLINE, NONE):
        with pytest.raises(psycopg.Error) as failed:
            roles.sessions["deployer"].execute(script("flows", how))
        assert "dfdsl runtime | psql" in (failed.value.diag.message_hint or "")
        count = "SELECT count(*) FROM pg_proc WHERE pronamespace = 'flows'::regnamespace"
        assert roles.value("deployer", count) == 0
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    roles.sessions["deployer"].execute(script("flows", INLINE))
    assert roles.end("runner", roles.value("runner", STARTED))[0] == "completed"


def refused(session: Any, script: bytes) -> tuple[str, str]:
    """The message and the hint with which PostgreSQL refuses a script."""
    with pytest.raises(psycopg.Error) as failed:
        session.execute(script)
    return failed.value.diag.message_primary or "", failed.value.diag.message_hint or ""


def test_who_may_not_deploy_is_told_who_may(roles: Roles) -> None:
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    deployer, runner = roles.sessions["deployer"], roles.sessions["runner"]
    message, hint = refused(runner, script("flows"))
    assert message == "dfdsl: runner may not make functions in the schema flows"
    assert "GRANT CREATE ON SCHEMA flows TO runner" in hint
    deployer.execute(script("flows"))
    roles.superuser.execute("GRANT CREATE ON SCHEMA flows TO runner")
    message, hint = refused(runner, script("flows"))
    assert message.endswith(" belongs to deployer, as which runner may not act")
    assert hint.startswith("Run this script as deployer")
    deployer.execute("SET default_transaction_read_only = on")
    message, hint = refused(deployer, script("flows"))
    assert message.endswith("this is a standby, or a read-only transaction")
    assert hint == "Run this script on the primary server."
    deployer.execute("SET default_transaction_read_only = off")
    deployer.execute(script("flows"))


def test_a_part_that_may_not_be_called_says_so(roles: Roles) -> None:
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    roles.sessions["deployer"].execute(script("flows"))
    roles.sessions["deployer"].execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA flows FROM PUBLIC")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        roles.value("runner", STARTED)
    roles.sessions["deployer"].execute("GRANT EXECUTE ON FUNCTION flows.main TO runner")
    try:
        instance = roles.value("runner", STARTED)
    except psycopg.errors.Error as refused:
        said = str(refused)
    else:
        assert roles.end("runner", instance)[0] == "failed"
        said = roles.value("runner", "SELECT message FROM dfdsl.failure(%s)", instance)
    assert "or this role may not call it" in said or "permission denied for function" in said
    roles.sessions["deployer"].execute("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA flows TO runner")
    assert roles.end("runner", roles.value("runner", STARTED))[0] == "completed"


def test_two_roles_with_the_same_workflow(roles: Roles) -> None:
    """Each in a schema of its own, which the other cannot see: labels, singletons, signals and cancels are each one's own."""
    roles.superuser.execute(runtime_script(runtime.SCHEMA, "0").encode())
    both = ("runner", "other")
    for role in both:
        roles.superuser.execute(f"CREATE SCHEMA of_{role} AUTHORIZATION {role}")
        roles.sessions[role].execute(script(f"of_{role}"))
    started = {role: roles.value(role, f"SELECT of_{role}.waits('shop', true)") for role in both}
    assert started["runner"] != started["other"]
    for role in both:
        assert roles.value(role, f"SELECT of_{role}.waits('shop', true)") == started[role]
        roles.waits(role, started[role])
    for role, stranger in (both, both[::-1]):
        for call in ("dfdsl.signal(%s, 'go')", "dfdsl.cancel(%s)"):
            with pytest.raises(psycopg.errors.NoDataFound, match="or this role may not see it"):
                roles.value(stranger, f"SELECT {call}", started[role])
        assert roles.value(stranger, "SELECT count(*) FROM dfdsl.tree(%s)", started[role]) == 0
    assert roles.value("runner", "SELECT dfdsl.cancel(%s)", started["runner"]) == 1
    assert roles.end("runner", started["runner"])[0] == "cancelled"
    assert roles.value("other", """SELECT dfdsl.signal(%s, 'go', '{"by": "Ann"}')""", started["other"]) == 1
    assert roles.end("other", started["other"]) == ("completed", "Ann")
    for role in both:
        roles.superuser.execute("TRUNCATE work.log")
        assert roles.end(role, roles.value(role, f"SELECT of_{role}.main(0)")) == ("completed", RESULT)
        roles.superuser.execute(f"DROP SCHEMA of_{role} CASCADE")


COMPATIBLE = """
workflow told(a text) with (label => 'told-$a') {
  $$ SELECT 'Hi $a' AS x $$ |=> t(x text)
  ~> each row in $$ SELECT n FROM generate_series(1, 2) n $$ {
    $$ INSERT INTO work.log VALUES ($row.n) $$ ~> $$ SELECT length('{step_key}') AS n $$
  }
  ~> try { $$ SELECT 3 AS x $$ |=> b(x int) <-> $$ INSERT INTO work.log VALUES (-$b.x) $$ ~> fail 'no $t.x' }
     catch e { $$ SELECT '$t.x: $e.message' AS v $$ |=> r(v text) }
}
"""
IN_THE_WAY = """
CREATE SCHEMA compatible; GRANT USAGE ON SCHEMA compatible TO PUBLIC;
CREATE FUNCTION compatible.concat(text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'two' $$;
CREATE FUNCTION compatible.concat(text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'three' $$;
CREATE FUNCTION compatible.concat(text, text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'four' $$;
CREATE FUNCTION compatible.concat(text, text, text, text, text) RETURNS text LANGUAGE sql AS $$ SELECT 'five' $$;
CREATE FUNCTION compatible.json_build_object(text, text, text, text[]) RETURNS json LANGUAGE sql AS $$ SELECT NULL::json $$;
CREATE FUNCTION compatible.json_build_array(json) RETURNS json LANGUAGE sql AS $$ SELECT NULL::json $$;
CREATE FUNCTION compatible.literal(text) RETURNS text LANGUAGE sql AS $$ SELECT NULL $$;
"""


@pytest.mark.parametrize("path", ["compatible, flows", "flows, compatible, pg_catalog"])
def test_functions_of_others_that_fit_better(roles: Roles, path: str) -> None:
    """PostgreSQL takes one that has the very types before `concat`, which takes any, wherever its schema stands in the path."""
    roles.superuser.execute(IN_THE_WAY)
    try:
        made = compile_source(Source("told.df", COMPATIBLE), read=no_imports, schema="flows")
        assert made.sql is not None, "\n".join(map(str, made.diagnostics))
        roles.superuser.execute(f"ALTER ROLE runner SET search_path = {path}; SET search_path = {path}")
        roles.superuser.execute(str(made.sql).encode())
        roles.sessions["runner"].close()
        roles.sessions["runner"] = roles.connect("runner")
        instance = roles.value("runner", "SELECT flows.told('you')")
        assert roles.end("runner", instance) == ("completed", "Hi you: no Hi you")
        assert roles.value("runner", "SELECT label FROM df.instances WHERE id = %s", instance) == "told-you"
        found = roles.superuser.execute("SELECT array_agg(n ORDER BY n) FROM work.log").fetchone()
        assert found == ([-3, 1, 2],)
    finally:
        roles.superuser.execute("RESET search_path; DROP SCHEMA compatible CASCADE")
