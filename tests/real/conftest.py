"""A real pg_durable: the one at DFDSL_TEST_DSN, else one in a container; without either the tests are skipped.

An image is pulled only when DFDSL_TEST_IMAGE asks for it: it is large, and nobody expects that of a test.
"""

import os
import re
import subprocess
import time
from collections.abc import Iterator

import pytest

from examples.driving import Driver

WANTED_IMAGE = os.environ.get("DFDSL_TEST_IMAGE")
IMAGE = WANTED_IMAGE or "ghcr.io/microsoft/pg_durable:0.2.5-pg18"
START_SECONDS = 120


def _docker(*arguments: str) -> bool:
    try:
        return (
            subprocess.run(["docker", *arguments], capture_output=True, timeout=30, check=False).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def _container() -> Iterator[str]:
    """The connection string of a new container; a skip says why there is none."""
    if not _docker("version"):
        pytest.skip("a real pg_durable needs DFDSL_TEST_DSN, or Docker with its daemon; neither is there")
    if WANTED_IMAGE is None and not _docker("image", "inspect", IMAGE):
        pytest.skip(f"a real pg_durable needs DFDSL_TEST_DSN, or the image: docker pull {IMAGE}")
    from testcontainers.core.container import DockerContainer

    container = (
        DockerContainer(IMAGE)
        .with_env("POSTGRES_PASSWORD", "test")
        .with_env("POSTGRES_DB", "test")
        .with_exposed_ports(5432)
    )
    container.start()
    try:
        host, port = container.get_container_host_ip(), container.get_exposed_port(5432)
        yield f"host={host} port={port} dbname=postgres user=postgres password=test"
    finally:
        container.stop()


@pytest.fixture(scope="session")
def dsn() -> Iterator[str]:
    given = os.environ.get("DFDSL_TEST_DSN")
    if given:
        yield given
    else:
        yield from _container()


@pytest.fixture(scope="session")
def real(dsn: str) -> Iterator[Driver]:
    """A driver of the engine, once its worker is ready."""
    import psycopg

    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            driver = Driver(dsn, patience=120.0)
            driver.connection.execute("CREATE EXTENSION IF NOT EXISTS pg_durable")
            driver.start("SELECT df.start('SELECT 1')")
            break
        except psycopg.Error:
            if time.monotonic() > deadline:
                raise
            time.sleep(1)
    yield driver
    driver.close()


@pytest.fixture(scope="session")
def target(real: Driver) -> str:
    """What to compile for: the newest target that the engine is not older than."""
    from dfdsl.targets import NAMES

    version = str(real.value("SELECT df.version()"))
    numbers = _numbers(version)
    fitting = [name for name in NAMES if _numbers(name) <= numbers]
    if not fitting:
        pytest.skip(f"nothing is compiled yet for pg_durable {version}; the lowest target is {NAMES[0]}")
    return fitting[-1]


def _numbers(version: str) -> list[int]:
    # A real server adds when it was built: `0.2.6 (built …)`.
    found = re.match(r"[0-9.]+", version)
    assert found is not None, version
    return [int(number) for number in found[0].strip(".").split(".")[:3]]
