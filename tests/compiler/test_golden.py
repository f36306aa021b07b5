"""Goldens of one corpus: the lowered graph, its SQL, and what each pass does. `--update-golden`, then read the diff."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from dfdsl.dump import dump, dump_workflow
from dfdsl.lowering import PASSES
from dfdsl.targets import DEFAULT

from .stages import lowered, stages, written

FOLDER = Path(__file__).resolve().parent.parent / "golden"
CORPUS = sorted(FOLDER.glob("*.df"))
FORMS = sorted((FOLDER / "forms").glob("*.df"))
OLDER = ("0.2.5", "0.2.3", "0.2.2")
ENDS = (".graph", ".sql")
NAMES = [p.name for p in PASSES]


_LONG = re.compile(r"""'(?:[^'\\\n]|\\.){80,}'|"(?:[^"\\\n]|\\.){80,}"|(?<=\*/ )[^\n]{80,}?(?=[),]*\n)""")


def _each_once(text: str) -> str:
    """The text with each long piece of it whole where it first stands, and behind that as a mark made of it.

    A wait for a child on an older target asks one question up to 26 times.
    """
    seen: set[str] = set()

    def mark(found: "re.Match[str]") -> str:
        digest = f"<<{sha256(found[0].encode()).hexdigest()[:8]}>>"
        if digest in seen:
            return digest
        seen.add(digest)
        return f"{digest} {found[0]}"

    return _LONG.sub(mark, text)


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
    text = "\n".join(
        f"-- {workflow.name}\n{written(workflow, script.declared)}\n" for workflow in script.workflows
    )
    _compare(path.with_suffix(".sql"), text, update_golden)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_form(path: Path, update_golden: bool) -> None:
    """The graph and the SQL of a form for the newest target, and for an older one where they are not as for the next newer."""
    df = path.read_text(encoding="utf-8")
    newer: tuple[str, ...] = ()
    for target in (DEFAULT, *OLDER):
        workflows = lowered(df, path.name, target).workflows
        made = (
            _each_once("\n".join(map(dump_workflow, workflows))),
            _each_once("\n".join(f"-- {workflow.name}\n{written(workflow)}\n" for workflow in workflows)),
        )
        for at, (end, text) in enumerate(zip(ENDS, made, strict=True)):
            folder = path.parent if target == DEFAULT else path.parent / target
            golden = folder / path.with_suffix(end).name
            if newer and newer[at] == text:
                if update_golden:
                    golden.unlink(missing_ok=True)
                assert not golden.exists(), f"{golden.name} for {target} is as for the next newer target"
            else:
                folder.mkdir(exist_ok=True)
                _compare(golden, text, update_golden)
        newer = made


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
    forms = {path.stem for path in FORMS}
    found = [path for end in ENDS for path in (FOLDER / "forms").rglob(f"*{end}")]
    assert {path.stem for path in found} == forms
    assert {path.parent.name for path in found} <= {"forms", *OLDER}
    assert {path.stem for path in (FOLDER / "passes").glob("*")} == set(NAMES)
