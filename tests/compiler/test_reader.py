"""A printed graph, and the same taken back."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dfdsl import forms, graph
from dfdsl.dump import LEADING, dump, dump_stages, dump_workflow
from dfdsl.graph import Node
from dfdsl.record import Record, fields, replace
from dfdsl.sql.truth import Truth
from dfdsl.walk import children

from .outcomes import compiled
from .programs import SEEDS, expression, program
from .reader import CLASSES, ENUMS, NOWHERE, WORDS, Unreadable, read, read_graphs
from .stages import all_stages, assembled, lowered
from .test_golden import CORPUS, FOLDER

PASSES = sorted((FOLDER / "passes").glob("*.df"))
TEXTS = st.text() | st.sampled_from(
    ["'", '"', "\\", "\n", "$x:rows", "|=> a", "x=1", "no", "é", "\x00", "\ud7ff"]
)


def differences(one: Node, other: Node) -> list[str]:
    """Where two graphs differ in anything but places; they are the same when this is empty."""
    found: list[str] = []
    pending = [(one, other)]
    while pending:
        left, right = pending.pop()
        below, other_below = children(left), children(right)
        if type(left) is not type(right) or len(below) != len(other_below):
            found.append(f"{left!r} / {right!r}")
            continue
        for field in fields(left):
            values = (getattr(left, field), getattr(right, field))
            if field == "computed" and None not in values:
                pending.append(values)
            elif field != "span" and not any(map(_holds_nodes, values)) and values[0] != values[1]:
                found.append(f"{left!r}.{field}: {values[0]!r} / {values[1]!r}")
        pending.extend(zip(below, other_below, strict=True))
    return found


def _holds_nodes(value: object) -> bool:
    if isinstance(value, tuple) and value:
        return _holds_nodes(value[0])
    return isinstance(value, Node)


def _comes_back(body: Node) -> None:
    text = dump(body)
    taken = read(text)
    assert differences(body, taken) == []
    assert dump(taken) == text


@pytest.mark.parametrize("path", [*CORPUS, *PASSES], ids=lambda path: path.stem)
def test_goldens_come_back_behind_every_pass(path: Path) -> None:
    seen: set[int] = set()
    for stage in all_stages(path.read_text(encoding="utf-8"), path.name):
        if id(stage.body) not in seen:
            seen.add(id(stage.body))
            _comes_back(stage.body)


@settings(max_examples=20)
@given(SEEDS, st.sampled_from(["0.2.2", "0.2.3", "0.2.5", "0.2.6"]))
def test_random_programs_come_back_behind_every_pass(seed: int, target: str) -> None:
    df = program(expression(seed, 3))
    if any(d.is_error for d in compiled(df, target=target).diagnostics):
        return
    stages = all_stages(df, target=target)
    before: dict[str, Node] = {}
    for stage in stages:
        if before.get(stage.key) is not stage.body:
            _comes_back(stage.body)
        before[stage.key] = stage.body
    workflow = assembled(df).workflows[-1]
    for name in ("assemble", "children", "limits"):
        graphs = read_graphs(dump_stages(workflow, stages, name))
        assert set(graphs) == {stage.key for stage in stages if stage.after == name}


def test_a_lowered_workflow_comes_back_with_its_children() -> None:
    called, main = lowered(
        "workflow sub(n int) { $$ SELECT $n AS n $$ }\n"
        "workflow main(i int = 3) { call sub($i) |=> c ~> try { $$ SELECT $c.status AS s $$ } catch e { sleep(1) } }"
    ).workflows
    graphs = read_graphs(dump_workflow(main))
    assert set(graphs) == {"", *(child.key for child in main.children)}
    assert differences(graphs[""], main.body) == []
    assert len(graphs) == 3
    assert set(read_graphs(dump_workflow(called))) == {""}


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_text_comes_back(sql: str, name: str, column: str, type: str) -> None:
    slot = graph.Slot(name=name, shape=graph.Shape.ANY, columns=((column, type), (type, None)), no_rows=sql)
    of = graph.Use(of=slot, column=column, alias=name, nullable=True)
    parts = (
        sql,
        of,
        graph.Joined(parts=(of, sql), cast=type),
        graph.Hole(kind=graph.HoleKind.LABEL, name=sql),
    )
    step = graph.Sql(
        span=NOWHERE, name=name, id="0a", parts=(*parts, ""), verb=type, declared=((column, type),)
    )
    call = graph.Call(
        span=NOWHERE,
        workflow=name,
        arguments=(
            graph.Argument(parameter=graph.Parameter(name=name, type=type), parts=parts, constant=True),
        ),
        awaited=False,
        label=(sql,),
    )
    split = graph.SubOrchestration(
        span=NOWHERE, tag="try", body=step, held=frozenset((name, column)), given=(sql,)
    )
    empty = graph.Sequence(span=NOWHERE, steps=(), name=name)
    _comes_back(graph.Sequence(span=NOWHERE, steps=(step, call, split, empty)))


def test_every_field_is_printed() -> None:
    """A field with another value than the one without a word makes another text, so nothing can be left out unseen."""
    step = graph.Sql(span=NOWHERE, parts=("SELECT 1",))
    samples = {
        bool: True, int: 7, str: "é'", tuple: ("a",), frozenset: frozenset("a"), type(None): ("x",),
        Truth: Truth.ENGINE, graph.Strategy: graph.Strategy.CHILD,
    }  # fmt: skip
    for kind in CLASSES.values():
        if not issubclass(kind, Node) or kind is Node:
            continue
        given = {field: _any(kind, field, step) for field in fields(kind) if field not in kind._defaults}
        plain = kind(**{**given, "span": NOWHERE})
        for field, default in kind._defaults.items():
            if field == "computed":
                changed: object = step
            elif field == "name":
                changed = "x"
            elif default is True:
                changed = False
            else:
                changed = samples[type(default)]
            other = kind(**{**given, "span": NOWHERE, field: changed})
            assert isinstance(plain, Node)
            assert isinstance(other, Node)
            assert dump(other) != dump(plain), f"{kind.__name__}.{field}"


@pytest.mark.parametrize("field", fields(graph.Slot))
def test_every_field_of_a_name_is_printed(field: str) -> None:
    plain = graph.Slot(name="a", shape=graph.Shape.ROWS, columns=(("n", None),))
    samples = {"name": "b", "shape": graph.Shape.ANY, "columns": (), "no_rows": "x", "row_of": "x"}
    changed = samples.get(field, frozenset("a") if field == "filled" else True)
    other = replace(plain, **{field: changed})
    texts = {
        dump(graph.Sql(span=NOWHERE, parts=(graph.Use(of=slot, alias=alias, column=column),)))
        for slot in (plain, other)
        for alias in ("", "r")
        for column in (None, "n")
    }
    assert len(texts) == 8


def _any(kind: type[Record], field: str, step: Node) -> object:
    """A value for a field that has to have one."""
    match field:
        case "body" if kind is not graph.Http:
            return step
        case "steps" | "branches" | "statements" | "undos":
            return (step, step)
        case "left" | "right" | "then" | "condition" | "handler" | "step" | "undo" | "query" | "otherwise":
            return step
        case "arms":
            return ((step, step),)
        case "turn":
            return graph.Turn.AFTER
        case "of" if kind is graph.IfRows:
            return graph.Slot(name="a", shape=graph.Shape.ROWS)
        case "text":
            return graph.Template(child="main:1")
        case "parts" | "message" | "instance" | "url":
            return ("x",)
        case "seconds" | "attempts" | "limit":
            return 3
        case _:
            return "x"


def test_a_word_means_one_thing() -> None:
    assert len(WORDS) == sum(len(kind) for kind in ENUMS) + 3


def test_what_leads_is_a_field_of_its_kind() -> None:
    for kind, field in LEADING.items():
        assert field in fields(CLASSES[kind])
    assert forms.Callee is CLASSES["Callee"]


@pytest.mark.parametrize(
    "text", ["Nothing #1", "Sql 'a", "Sql 'a' = 3", "Slot", "Sleep 5 |=>", "Sleep 5 valued=odd"]
)
def test_what_is_no_graph_is_refused(text: str) -> None:
    with pytest.raises((Unreadable, KeyError)):
        read(text)
