"""How much SQL is made of how little: scripts are reviewed by people. Where more was wanted than is reached, both are said."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from dfdsl import compile as compiled_text
from dfdsl import runtime

from .cases import FILES, ROOT, Case
from .driving import Driver, compiled

_MARKS = re.compile(r"^-- dfdsl runtime \d+ -+\n.*^-- end of dfdsl runtime \d+ -+\n\n", re.S | re.M)
_WORKFLOW = re.compile(r"^DO \$(deploy\d*)\$ (.*?)^END \$\1\$;\n", re.S | re.M)
_PART = re.compile(
    r"^  IF \S+before_part\(.*?^  END IF;\n|^  PERFORM \S+make_graph\(.*?^END \$body\d*\$\);\n", re.S | re.M
)
_DOCUMENTATION = re.compile(r"^(  COMMENT ON FUNCTION [^\n]*)\n\n.*?';\n", re.S | re.M)
_GRAPH = re.compile(
    r"^((?:BEGIN|  RETURN \S+start\(|BEGIN RETURN)\n) {4}(?:df\.|\S+graph\().*?^(?=    [^\n]*df_singleton|END )",
    re.S | re.M,
)
_ATOMIC = re.compile(r"^( +CREATE FUNCTION dfdsl_atomic_.* AS \$body\$\n).*?^(?=END$)", re.S | re.M)
_VALUE = re.compile(r"^  dfx?_\w+ CONSTANT text := (?!\S+engine\().*$", re.M)
_REFERENCE = re.compile(r"\$[a-z_]\w*(?:\.\w+)?", re.I)
_SHORTEST = 3  # letters of an author's words that are told from our own


LETTERS = 240


class Size(NamedTuple):
    """What a script may have, and what was wanted where that is less."""

    most: int
    wanted: int | None = None


def without_runtime(script: str) -> str:
    """A script as a reviewer reads it: what stands between the runtime's two marks is the same in all."""
    return _MARKS.sub("", script)


SCRIPTS = {file: without_runtime(compiled(Case(file=file))) for file in FILES}


def frames(script: str) -> Iterator[str]:
    """What is left of each function and the block that makes it without the graph with its statements, and the documentation."""
    for _, block in _WORKFLOW.findall(script):
        for text in (f"DO {_PART.sub('', block)}END;\n", *_PART.findall(block)):
            text = _ATOMIC.sub(r"\1", _GRAPH.sub(r"\1", text))
            yield _DOCUMENTATION.sub(r"\1\n", text)


@pytest.mark.parametrize("file", FILES)
def test_a_frame_is_a_few_lines(file: str) -> None:
    """As many in each workflow, and some for the values that its graph reads."""
    found = list(frames(SCRIPTS[file]))
    assert len(found) == len(
        re.findall(r"^ +CREATE (?:OR REPLACE )?FUNCTION |make_graph\(", SCRIPTS[file], re.M)
    )
    for frame in found:
        assert " df." not in frame
        lines, values = len(frame.splitlines()), len(_VALUE.findall(frame))
        assert lines - values <= Size(18).most, frame
        assert lines <= Size(25).most, frame


@pytest.mark.parametrize(
    ("name", "lines", "size"),
    [
        ("call", Size(90), Size(8_000)),
        ("invoices", Size(66, wanted=60), Size(6_200, wanted=6_000)),
        ("travel", Size(97, wanted=70), Size(9_300, wanted=7_000)),
        ("retry", Size(83, wanted=70), Size(7_900, wanted=7_000)),
    ],
)
def test_a_script_is_read_at_one_sitting(name: str, lines: Size, size: Size) -> None:
    script = SCRIPTS[f"examples/{name}.df"]
    assert len(script.splitlines()) <= lines.most
    assert len(script.encode()) <= size.most


def words_of(source: str) -> list[str]:
    """What an author's text has between line ends and references, the longest first."""
    found = {
        piece.strip()
        for line in source.splitlines()
        for piece in _REFERENCE.split(line.replace("$$", "\n").replace("''", "'"))
        for piece in piece.splitlines()
        if len(piece.strip()) >= _SHORTEST
    }
    return sorted(found, key=len, reverse=True)


def own_length(line: str, words: list[str]) -> int:
    """How much of a line we have made: all but the author's words, each as often as it stands there."""
    for word in words:
        line = line.replace(word, "")
    return len(line)


@pytest.mark.parametrize("file", FILES)
def test_no_line_of_ours_is_long(file: str) -> None:
    words = words_of((ROOT / file).read_text(encoding="utf-8"))
    line = max(SCRIPTS[file].splitlines(), key=lambda line: own_length(line, words))
    assert own_length(line, words) <= LETTERS, line


def chain(count: int) -> str:
    """Workflows each of which calls the next one."""
    calls = [f"workflow w{n}(a int) {{ call w{n + 1}($a) }}\n" for n in range(1, count)]
    return "".join([*calls, f"workflow w{count}(a int) {{ $$ SELECT $a AS v $$ }}\n"])


def test_a_chain_of_calls_grows_with_the_number_of_workflows() -> None:
    sizes = {}
    for count in (10, 20, 40):
        found = compiled_text(chain(count), name="chain.df")
        assert found.sql is not None
        sizes[count] = len(without_runtime(found.sql).encode())
    per_workflow = (sizes[20] - sizes[10]) / 10
    assert abs((sizes[40] - sizes[20]) / 20 - per_workflow) < per_workflow / 50
    assert sizes[40] <= Size(122_000, wanted=120_000).most


EACH = (
    "workflow many() { each row in $$ SELECT 1 AS id $$ { $$ SELECT $row.id + 1 AS v $$ } }\nstart many()\n"
)


def test_the_statements_of_an_each_are_short(driver: Driver) -> None:
    """In df.nodes, which the engine keeps: of the instance and of one child."""
    found = compiled_text(EACH, name="many.df")
    assert found.sql is not None
    [instance] = driver.start(found.sql)
    assert driver.follow(instance, Case(file="")) == "completed"
    stored = driver.value(
        "SELECT sum(octet_length(n.query)) FROM df.nodes n JOIN df.instances i ON i.id = n.instance_id"
        " WHERE n.node_type = 'SQL' AND (i.id = %s OR i.label = %s)",
        instance,
        driver.value("SELECT max(label) FROM df.instances WHERE starts_with(label, %s)", f"{instance}::e"),
    )
    assert stored <= Size(1_500).most


def test_a_dba_reads_all_of_the_runtime() -> None:
    files = Path(runtime.__file__).parent.glob("*.sql")
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)
    assert lines <= Size(1_000, wanted=600).most
