"""The SQL of docs/operations.md does what stands beside it, on an engine where an example is deployed, runs and has failed."""

import re

import pytest

from .cases import CASES, ROOT
from .driving import Driver, check_outcome, compiled

PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
RIGHTS, RUNNING, FAILED, REMOVAL = re.findall(r"^```sql\n(.*?)^```$", PAGE, re.S | re.M)


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
