"""One engine for the programs of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dfdsl.local import Engine, missing, running

from .driving import set_up


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    lack = missing()
    if lack:
        pytest.skip(lack)
    with running(Path(tmp_path_factory.mktemp("engine"))) as found:
        set_up(found.dsn)
        yield found
