"""Goldens of one corpus: the lowered graph, its SQL, and what each pass does. `--update-golden`, then read the diff."""

from pathlib import Path

import pytest

from dfdsl.dump import dump, dump_workflow
from dfdsl.lowering import PASSES

from .stages import lowered, stages, written

FOLDER = Path(__file__).resolve().parent.parent / "golden"
CORPUS = sorted(FOLDER.glob("*.df"))
NAMES = [p.name for p in PASSES]


def _compare(path: Path, text: str, update: bool) -> None:
    if update:
        path.write_text(text, encoding="utf-8")
    assert path.is_file(), f"there is no {path.name}: run with --update-golden"
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_graph(path: Path, update_golden: bool) -> None:
    script = lowered(path.read_text(encoding="utf-8"), path.name)
    text = "\n".join(dump_workflow(workflow) for workflow in script.workflows)
    _compare(path.with_suffix(".graph"), text, update_golden)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_sql(path: Path, update_golden: bool) -> None:
    script = lowered(path.read_text(encoding="utf-8"), path.name)
    text = "\n".join(f"-- {workflow.name}\n{written(workflow)}\n" for workflow in script.workflows)
    _compare(path.with_suffix(".sql"), text, update_golden)


@pytest.mark.parametrize("name", NAMES)
def test_pass(name: str, update_golden: bool) -> None:
    """What a pass does to the program that was written for it: the graph before it and behind it."""
    source = FOLDER / "passes" / f"{name}.df"
    assert source.is_file(), f"the pass {name} has no golden: write {source.name}"
    found = stages(source.read_text(encoding="utf-8"), source.name)
    ran = [stage for stage, _ in found]
    assert name in ran, f"{source.name} does not need the pass {name}"
    at = ran.index(name)
    text = f"before\n{dump(found[at - 1][1], 1)}\nafter\n{dump(found[at][1], 1)}"
    _compare(source.with_suffix(".txt"), text, update_golden)


def test_no_golden_is_left_over() -> None:
    made = {path.with_suffix(end) for path in CORPUS for end in (".graph", ".sql")}
    assert {path for end in ("graph", "sql") for path in FOLDER.glob(f"*.{end}")} <= made
    assert {path.stem for path in (FOLDER / "passes").glob("*")} == set(NAMES)
