"""What must hold behind each pass holds: of goldens, examples, the corpus and random programs, for four targets."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.corpus.corpus import FOLDER as CORPUS
from tests.corpus.corpus import RIGHT
from tests.reference.making_children import CHILDREN, CORE, made
from tests.reference.making_more import made_more
from tests.reference.printer import Printer

from dfdsl import graph
from dfdsl.compiler import analyse
from dfdsl.dump import Stage
from dfdsl.project import Project
from dfdsl.source import Reader, Source
from dfdsl.targets import DEFAULT
from dfdsl.targets import target as target_named

from .invariants import ORDER, RULES, Graph, Rule, a_walk_meets_every_node, broken, spans_lie_in_their_sources
from .outcomes import no_imports
from .programs import PROGRAMS, SEEDS
from .reader import NOWHERE, read

ROOT = Path(__file__).parents[2]
TARGETS = ("0.2.2", "0.2.3", "0.2.5", DEFAULT)
GOLDENS = sorted((ROOT / "tests" / "golden").rglob("*.df"))
EXAMPLES = sorted((ROOT / "examples").rglob("*.df"))
Collected = list[tuple[graph.Workflow, Stage]]


def collected(source: Source, reader: Reader, target: str) -> Collected | None:
    """Each graph behind each pass, of all workflows of a file; None where it has errors."""
    found: Collected = []
    done = analyse(source, reader, target, dump=lambda workflow, stage: found.append((workflow, stage)))
    return None if done.script is None else found


def wrong(source: Source, target: str, reader: Reader = no_imports) -> list[str]:
    found = collected(source, reader, target)
    by_workflow: dict[int, list[Stage]] = {}
    for workflow, stage in found or ():
        by_workflow.setdefault(id(workflow), []).append(stage)
    return [what for stages in by_workflow.values() for what in broken(stages, target_named(target))]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(
    "path", [*GOLDENS, *EXAMPLES, *RIGHT], ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_of_files(path: Path, target: str) -> None:
    folder = CORPUS if path.parent.name == "right" else ROOT
    name = path.relative_to(folder).as_posix()
    assert wrong(Source(name, path.read_text(encoding="utf-8")), target, Project(str(folder)).read) == []


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=10)
@given(df=PROGRAMS)
def test_of_random_programs(target: str, df: str) -> None:
    assert wrong(Source("random.df", df), target) == []


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=4)
@given(seed=SEEDS)
def test_of_random_nestings_of_all_forms(target: str, seed: int) -> None:
    for program in (made(seed, CORE | CHILDREN), made_more(seed)):
        assert wrong(Source("random.df", Printer(program).file()), target) == []


OF_TEXTS = [rule for rule in RULES if rule.check not in (a_walk_meets_every_node, spans_lie_in_their_sources)]


class Unknown(graph.Node):
    """A kind that walks know nothing of."""

    inside: graph.Node


def test_what_no_text_can_say_is_seen_too() -> None:
    step = graph.Sleep(span=NOWHERE._replace(end=3), seconds=0)
    seen = Graph(Unknown(span=NOWHERE, inside=step), "", frozenset(), target_named(DEFAULT))
    assert len(list(a_walk_meets_every_node(seen))) == 1
    assert len(list(spans_lie_in_their_sources(seen._replace(body=step)))) == 1


@pytest.mark.parametrize("rule", OF_TEXTS, ids=lambda rule: f"{rule.after}-{rule.check.__name__}")
def test_a_rule_is_of_a_pass_and_can_fail(rule: Rule) -> None:
    """Each rule finds something in one of these graphs, none of which any pass hands on."""
    assert rule.after in ORDER
    target = target_named("0.2.3")
    assert any(
        list(rule.check(Graph(read(text), "", frozenset(), target_named(newer))))
        for text in BAD
        for newer in (target.name, DEFAULT)
    )


BAD = (
    "Sql #xyz 'a'",
    "Sequence #1a2b3c4d\n  Sequence\n    Sql #1a2b3c4d 'a' verb='SELECT'",
    "Inline #00000001 'w' arguments=[]",
    "Sql #00000001 'SELECT ' {sys_step_key}",
    "Atomic #00000001",
    "Call #00000001 'w' arguments=[] awaited",
    "Select #00000001\n  condition: Sql #00000002 'a'\n  then: Sleep #00000003 0",
    "Loop #00000001 turn=before carries\n  Sleep #00000002 0\n  condition: Sql #00000003 'a'",
    "If #00000001\n  condition: Sql #00000002 'a'\n  then: Sleep #00000003 0",
    "Break #00000001\n  computed: Sql #00000002 'a'",
    "Sleep #00000001 0 valued |=> a\n  computed: Sql #00000002 'a'",
    "Http #00000001 $a:any method='GET' body=none json=['a'] headers=none timeout=30 multipart=none expect=no parts=[]",
    "Join #00000001 last=0\n  Sleep #00000002 0",
    "Fail #00000001 'no'",
    "WaitForSchedule #00000001 '0 9 * * 1' valued",
    "Value #00000001 'a'",
    "Callee #00000001 'a' arguments=[]",
    "SubOrchestration #00000001 'try' strategy=child\n  Sleep #00000002 0",
    "Sql #00000001 Template(child='main:1')",
    "Sequence\n  Sql #00000001 'a' |=> dfx_kid_1\n  Sql #00000002 'b' |=> dfx_kid_1",
    "Null #00000001",
    "Sql 'a'",
    "Then #00000001\n  Then\n    Then\n      Then\n        Sql 'a'\n        Sql 'b'\n      Sql 'c'\n    Sql 'd'\n  Sql 'e'",
    "Then #00000001\n  Sql 'a'\n  Loop #00000002 turn=forever\n    Sql 'b'",
    "Join #00000001\n" + "\n".join("  " * depth + f"Join #{depth:08x}" for depth in range(1, 300)),
)
