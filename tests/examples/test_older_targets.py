"""Every example comes to the same end on an older pg_durable, though much of it runs in child instances there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.compiler import compile_source
from dfdsl.local import missing, running
from dfdsl.project import Project
from dfdsl.source import Source

from .cases import CASES, ROOT
from .driving import Driver, check_outcome

TARGET = "0.2.3"


class WithChildren(Driver):
    """Signals go to the child instances too, as those of `dfdsl signal` do."""

    def signal(self, instance: str, name: str, data: str) -> None:
        self.connection.execute(
            "WITH RECURSIVE t(id) AS (SELECT %s::text UNION SELECT i.id FROM df.instances i JOIN t"
            " ON starts_with(i.label, t.id || '::e')) SELECT df.signal(t.id, %s, %s) FROM t",
            (instance, name, data),
        )


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    if lack := missing():
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("older")), emulate=TARGET) as engine:
        driver = WithChildren(engine.dsn, engine.psql)
        yield driver
        driver.close()


@pytest.mark.parametrize("name", CASES)
def test_runs_to_its_end(name: str, older: Driver, service: str) -> None:
    case = CASES[name]
    found = compile_source(
        Source(case.file, case.source), read=Project(str(ROOT)).read, target=TARGET, start=case.start
    )
    assert [d for d in found.diagnostics if d.is_error] == []
    assert found.sql is not None
    older.prepare(case, service)
    (instance,) = older.start(found.sql)
    check_outcome(older, case, instance)
