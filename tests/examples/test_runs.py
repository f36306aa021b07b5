"""Every example runs to its end on the local engine, and its committed SQL goes through psql."""

import pytest

import dfdsl
from dfdsl.emission.runtime_block import FILE_NAME

from .cases import CASES, EXAMPLES, FILES, ROOT, Case
from .driving import Driver, check_outcome, compiled
from .programs import PROGRAMS


@pytest.mark.parametrize("name", CASES)
def test_runs_to_its_end(name: str, driver: Driver, service: str) -> None:
    case = CASES[name]
    driver.prepare(case, service)
    started = driver.start(compiled(case))
    assert len(started) == 1
    check_outcome(driver, case, started[0])


@pytest.mark.parametrize("file", FILES)
def test_committed_sql_goes_through_psql(file: str, driver: Driver, service: str) -> None:
    """Behind the runtime, `psql -v ON_ERROR_STOP=1 -f x.sql`: as it is, in one transaction, and once more."""
    case = next(case for case in CASES.values() if case.file == file)
    driver.prepare(case, service)
    made = driver.psql((EXAMPLES / FILE_NAME).read_text(encoding="utf-8"))
    assert (made.returncode, made.stdout, made.stderr) == (0, "", "")
    script = (ROOT / file).with_suffix(".sql").read_text(encoding="utf-8")
    started = []
    for options in ((), ("-1",), ()):
        ended = driver.psql(script, *options)
        assert (ended.returncode, ended.stderr) == (0, "")
        started += ended.stdout.split()
    assert len(started) == 3
    for instance in started:
        driver.cancel(instance)


@pytest.mark.parametrize("file", [file for file in FILES if (ROOT / file).with_suffix(".setup.sql").exists()])
def test_set_up_can_be_repeated(file: str, driver: Driver) -> None:
    case = Case(file=file)
    driver.prepare(case, None)
    for options in ((), ("-1",)):
        ended = driver.psql("SET client_min_messages = warning;\n" + case.setup, *options)
        assert (ended.returncode, ended.stderr) == (0, "")


def test_order_leaves_its_traces(driver: Driver) -> None:
    case = CASES["order"]
    driver.prepare(case, None)
    sql = compiled(case)
    for _ in range(2):
        check_outcome(driver, case, driver.start(sql)[0])
    assert driver.value("SELECT state FROM shop.orders WHERE id = 1") == "paid"
    assert driver.value("SELECT count(*) FROM shop.payments") == 1


def test_late_order_expires(driver: Driver) -> None:
    case = CASES["order, late"]
    driver.prepare(case, None)
    check_outcome(driver, case, driver.start(compiled(case))[0])
    assert driver.value("SELECT state FROM shop.orders WHERE id = 2") == "expired"
    assert driver.value("SELECT count(*) FROM shop.payments") == 0


def test_etl_loads_the_day(driver: Driver) -> None:
    case = CASES["etl, one day"]
    driver.prepare(case, None)
    check_outcome(driver, case, driver.start(compiled(case))[0])
    loaded = driver.connection.execute("SELECT product, amount::text FROM dwh.sales_by_product ORDER BY 1")
    assert loaded.fetchall() == [("coffee", "6.20"), ("tea", "9.00")]


def test_etl_starts_its_schedule_once(driver: Driver) -> None:
    case = CASES["etl, scheduled"]
    driver.prepare(case, None)
    sql = compiled(case)
    first, second = driver.start(sql), driver.start(sql)
    assert first == second
    check_outcome(driver, case, first[0])


def test_deploy_writes_its_log(driver: Driver) -> None:
    case = CASES["deploy, late"]
    driver.prepare(case, None)
    check_outcome(driver, case, driver.start(compiled(case))[0])
    events = driver.connection.execute("SELECT event FROM ops.log ORDER BY id").fetchall()
    assert events == [("deployed 1.4.2",), ("back to 1.4.1: nobody confirmed 1.4.2",)]


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, driver: Driver) -> None:
    text, rows = PROGRAMS[name]
    sql = dfdsl.compile(text, name="program.df").sql
    assert sql is not None
    (instance,) = driver.start(sql)
    check_outcome(driver, Case(file="program.df", rows=rows), instance)
