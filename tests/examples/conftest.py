"""One local engine and one web service for the examples of a test process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.local import missing, running

from .driving import Driver
from .service import serving


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Driver]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as engine:
        driver = Driver(engine.dsn, engine.psql)
        yield driver
        driver.close()


@pytest.fixture
def service() -> Iterator[str]:
    with serving() as url:
        yield url
