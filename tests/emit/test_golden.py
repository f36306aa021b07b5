"""The emitted text itself: read the diff of a golden file as a reviewer of SQL would."""

from pathlib import Path

import pytest

from dfdsl.emission.runtime_block import NONE, Runtime, runtime_script
from dfdsl.emit import emit

from .cases import CASES

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str, update_golden: bool) -> None:
    made_script, schema = CASES[name]
    made = emit(made_script, target="0.2.5", schema=schema, version="1.0.0", runtime=Runtime(how=NONE))
    golden = GOLDEN / f"{name}.sql"
    if update_golden:
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_a_script_that_brings_the_runtime_along(name: str) -> None:
    """Nothing else differs, and the runtime's text is that of its own script."""
    made_script, schema = CASES[name]
    inline, none = (
        emit(made_script, target="0.2.5", schema=schema, version="1.0.0", runtime=Runtime(how=how))
        for how in ("inline", NONE)
    )
    asks, brings = Runtime(how=NONE).block(), Runtime().block()
    assert none.replace(asks, brings) == inline
    assert brings in runtime_script("dfdsl", "1.0.0")


def test_every_golden_file_has_a_case() -> None:
    assert {path.stem for path in GOLDEN.glob("*.sql")} == set(CASES)
