"""The SQL of docs/operations.md does what stands beside it, on an engine where an example is deployed, runs and has failed."""

import re

import psycopg
import pytest

from dfdsl import compile as compiled_text
from dfdsl.database.errors import Refused
from dfdsl.database.start import run_script
from dfdsl.emission.runtime_block import runtime_script
from dfdsl.runtime import SCHEMA
from dfdsl.version import __version__

from .cases import CASES, ROOT
from .driving import Driver, check_outcome, compiled

PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
RIGHTS, RUNNING, FAILED, REMOVAL, UNNEEDED, RUNTIME = re.findall(r"^```sql\n(.*?)^```$", PAGE, re.S | re.M)


@pytest.fixture
def deployed(driver: Driver) -> Driver:
    """The engine with `fulfil` of order.df deployed; one instance of it has failed, one waits."""
    late = CASES["order, late"]
    driver.prepare(late, None)
    check_outcome(driver, late, driver.start(compiled(late))[0])
    driver.start(compiled(CASES["order, approved"]))
    return driver


def test_what_runs_is_counted_by_workflow(deployed: Driver) -> None:
    rows = deployed.connection.execute(RUNNING.encode()).fetchall()
    assert ("fulfil", 1) in [row[:2] for row in rows]


def test_what_failed_is_shown_with_its_place_and_words(deployed: Driver) -> None:
    label, _, place, message = deployed.connection.execute(FAILED.encode()).fetchall()[0]
    assert (label, place) == ("order-2", "examples/order.df:30 fulfil")
    assert message.endswith("nobody approved order 2 within three days")


def test_rights_that_were_taken_stay_taken_after_a_deploy_and_a_workflow_can_be_removed(
    deployed: Driver,
) -> None:
    deployed.connection.execute("DROP ROLE IF EXISTS shop_app")
    deployed.connection.execute("CREATE ROLE shop_app")
    deployed.connection.execute(RIGHTS.encode())
    deployed.start(compiled(CASES["order"]))
    for role, allowed in {"shop_app": True, "public": False}.items():
        asked = "SELECT has_function_privilege(%s, 'fulfil(bigint, numeric, text, boolean)', 'EXECUTE')"
        assert deployed.value(asked, role) is allowed
    deployed.connection.execute(REMOVAL.encode())
    deployed.connection.execute("DROP ROLE shop_app")
    assert deployed.value("SELECT to_regprocedure('fulfil(bigint, numeric, text, boolean)')") is None


PART = "workflow part() {{ {} }}\nworkflow whole() {{ call part() }}\n"


def test_a_graph_is_needed_until_the_last_instance_has_ended(driver: Driver) -> None:
    def unneeded() -> list[str]:
        rows = driver.connection.execute(UNNEEDED.encode()).fetchall()
        return [str(name) for name, _ in rows if str(name).startswith("part_graph_")]

    def sql(step: str, more: str = "") -> str:
        found = compiled_text(PART.format(step) + more, name="part.df").sql
        assert found is not None
        return found

    [instance] = driver.start(sql("wait_for_signal('go')", "start whole()\n"))
    assert unneeded() == []
    driver.start(sql("sleep(1)"))
    assert unneeded() == []
    assert driver.value("SELECT dfdsl.cancel(%s)", instance) >= 1
    [old] = unneeded()
    driver.connection.execute(f"DROP FUNCTION {old}".encode())
    assert unneeded() == []
    [again] = driver.start(sql("sleep(1)", "start whole()\n"))
    assert driver.follow(again, CASES["hello"]) == "completed"


def test_the_runtime_goes_and_comes_back_with_the_next_script(driver: Driver) -> None:
    driver.connection.execute(b"SET client_min_messages = warning; " + RUNTIME.encode())
    case = CASES["hello"]
    check_outcome(driver, case, driver.start(compiled(case))[0])


def test_a_role_that_may_not_make_the_runtime_is_told_who_may(driver: Driver) -> None:
    """The installing, the deploying and the starting role are two; the deploying one owns a schema and nothing else."""
    driver.connection.execute(b"SET client_min_messages = warning; " + RUNTIME.encode())
    for statement in (
        "DROP SCHEMA IF EXISTS deployed CASCADE",
        "DROP ROLE IF EXISTS shop_deployer",
        "CREATE ROLE shop_deployer LOGIN",
        "CREATE SCHEMA deployed AUTHORIZATION shop_deployer",
        "SELECT df.grant_usage('shop_deployer')",
    ):
        driver.connection.execute(statement.encode())
    script = compiled(CASES["hello"])
    with psycopg.connect(driver.dsn, user="shop_deployer", autocommit=True) as deployer:
        deployer.execute("SET search_path = deployed")
        with pytest.raises(Refused, match="shop_deployer may not make runtime 1 in the schema dfdsl"):
            run_script(deployer, script)
        assert driver.value("SELECT to_regnamespace('dfdsl')") is None
        run_script(driver.connection, runtime_script(SCHEMA, __version__))
        [instance] = run_script(deployer, script)
        assert driver.follow(instance, CASES["hello"]) == "completed"
        assert driver.value("SELECT count(*) FROM pg_proc WHERE pronamespace = 'deployed'::regnamespace") == 1


def test_without_the_runtime_nothing_is_made_or_started(driver: Driver) -> None:
    """Also where psql goes on after errors."""
    driver.connection.execute(b"SET client_min_messages = warning; " + RUNTIME.encode())
    driver.connection.execute(b"DROP FUNCTION IF EXISTS hello(text, text, boolean)")
    before = driver.value("SELECT count(*) FROM df.instances")
    script = (ROOT / "examples" / "hello.sql").read_text(encoding="utf-8")
    ended = driver.psql(script, "-v", "ON_ERROR_STOP=0")
    assert "runtime 1 or a newer one is not in the schema dfdsl" in ended.stderr
    assert "Run dfdsl.runtime.sql first, which lies beside this script." in ended.stderr
    assert ended.stdout == ""
    assert driver.value("SELECT to_regprocedure('hello(text, text, boolean)')") is None
    assert driver.value("SELECT count(*) FROM df.instances") == before
