"""The emitted text itself: read the diff of a golden file as a reviewer of SQL would."""

from pathlib import Path

import pytest

from dfdsl.emit import emit

from .cases import CASES

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str, update_golden: bool) -> None:
    made_script, schema = CASES[name]
    made = emit(made_script, target="0.2.5", schema=schema, version="1.0.0")
    golden = GOLDEN / f"{name}.sql"
    if update_golden:
        golden.write_text(made, encoding="utf-8")
    assert made == golden.read_text(encoding="utf-8")


def test_every_golden_file_has_a_case() -> None:
    assert {path.stem for path in GOLDEN.glob("*.sql")} == set(CASES)
