"""The engines for the programs of this folder: one that behaves as the newest version, one as an old one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.local import Engine, missing, running

from .driving import set_up

OLD = "0.2.3"


@pytest.fixture(scope="session")
def old_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("old_engine")), emulate=OLD) as found:
        set_up(found.dsn)
        yield found


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        set_up(found.dsn)
        yield found
