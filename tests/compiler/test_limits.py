"""Programs at the engine's limits and behind them, and programs that are large in a way that must not cost too much."""

import time

import pytest

from dfdsl.dump import dump_workflow
from dfdsl.resolve import LONGEST_NAME
from dfdsl.walk import nodes

from .outcomes import compiled
from .stages import lowered

_STEP = "$$ SELECT 1 $$"


def _ladder(arms: int) -> str:
    return " else ".join(f"if $$ SELECT {n} $$ {{ {_STEP} }}" for n in range(arms))


def _codes(df: str, target: str = "0.2.6") -> list[str]:
    return [d.code for d in compiled(df, target=target).diagnostics]


@pytest.mark.parametrize(("target", "deepest"), [("0.2.5", 126), ("0.2.6", 256), ("0.2.9", 256)])
def test_depth(target: str, deepest: int) -> None:
    """A ladder of n arms has its last branch at level n (root: 0)."""
    assert compiled(_ladder(deepest), target=target).sql is not None
    assert _codes(_ladder(deepest + 1), target) == ["DF405"]


def test_depth_names_the_deepest_place() -> None:
    (found,) = compiled(_ladder(300)).diagnostics
    assert found.span.text == "$$ SELECT 299 $$"
    assert "300 levels" in found.message


def test_nesting_of_the_text() -> None:
    nested = "if $$ true $$ { " * 256 + _STEP + " }" * 256
    assert compiled(nested).sql is not None
    assert _codes("if $$ true $$ { " * 257 + _STEP + " }" * 257) == ["DF124"]


def test_nodes() -> None:
    """5,000 steps and 4,999 pairs fit; one step more has 10,001 nodes."""
    assert compiled(" ~> ".join([_STEP] * 5000)).sql is not None
    (found,) = compiled(" ~> ".join([_STEP] * 5001)).diagnostics
    assert found.code == "DF406"
    assert "10001 nodes" in found.message


def test_wide_joins_and_races_are_shallow() -> None:
    assert compiled(f"parallel {{ {', '.join([_STEP] * 3000)} }}").sql is not None
    assert compiled(f"race {{ {', '.join([_STEP] * 3000)} }}").sql is not None


def test_time_of_many_steps_is_linear() -> None:
    def took(count: int) -> float:
        text = " ~> ".join(f"$$ SELECT $x{n}? AS a, {n} $$ |=> x{n}" for n in range(count))
        begun = time.perf_counter()
        assert compiled(text).sql is not None
        return time.perf_counter() - begun

    took(10)
    small = min(took(200) for _ in range(3))
    assert took(2000) < 40 * small


def test_exponential_inlining() -> None:
    """Thirty workflows, each calls the next one twice: found at once, and said once."""
    calls = "\n".join(f"workflow w{n}() {{ w{n + 1}() ~> w{n + 1}() }}" for n in range(30))
    begun = time.perf_counter()
    found = compiled(f"{calls}\nworkflow w30() {{ {_STEP} }}").diagnostics
    assert time.perf_counter() - begun < 20
    assert {d.code for d in found} == {"DF406"}
    assert len({d.span.start for d in found}) == len(found)


def test_a_long_chain_of_inlined_workflows() -> None:
    calls = "\n".join(f"workflow w{n}() {{ {_STEP} |=> x ~> w{n + 1}() }}" for n in range(150))
    begun = time.perf_counter()
    assert compiled(f"{calls}\nworkflow w150() {{ {_STEP} }}").sql is not None
    assert time.perf_counter() - begun < 30


@pytest.mark.parametrize(
    ("df", "cycle"),
    [
        ("workflow a() { a() }", "a -> a"),
        ("workflow a() { sleep(1) ~> b() } workflow b() { if $$ true $$ { A() } }", "a -> b -> a"),
        (
            "workflow a() { b() } workflow b() { c() } workflow c() { a() } workflow d() { a() }",
            "a -> b -> c -> a",
        ),
    ],
)
def test_recursion(df: str, cycle: str) -> None:
    """A cycle is shown, once."""
    (found,) = compiled(df).diagnostics
    assert found.code == "DF216"
    assert cycle in found.message


def test_ids_that_collide_are_salted() -> None:
    """The ids of these two calls and of two steps of the callee are such that plain checksums of them coincide."""
    body = " ~> ".join(f"$$ SELECT {n} $$" for n in range(8))
    script = lowered(f"workflow f() {{ {body} }} workflow m() {{ f() |=> c11072 ~> f() |=> c19913 }}")
    main = next(w for w in script.workflows if w.name == "m")
    ids = [node.id for node in nodes(main.body) if node.id]
    assert len(set(ids)) == len(ids)


def test_numbers_at_the_edge() -> None:
    assert compiled("wait_for_signal('x', 2147483647)").sql is not None
    assert _codes("wait_for_signal('x', 2147483648)") == ["DF222"]
    assert compiled("http('http://x/', timeout => 2147483647)").sql is not None
    assert _codes("http('http://x/', timeout => 2147483648)") == ["DF222"]


def test_long_texts_and_names() -> None:
    assert compiled(f"$$ SELECT '{'x' * 1_000_000}' $$").sql is not None
    name = "n" * LONGEST_NAME
    assert compiled(f"$$ SELECT 1 AS a $$ |=> {name} ~> $$ SELECT ${name} $$").sql is not None
    assert _codes(f"$$ SELECT 1 AS a $$ |=> {name}n") == ["DF225"]
    text = ", ".join(["$a"] * 500)
    assert compiled(f"$$ SELECT 1 AS a $$ |=> a ~> $$ SELECT '{text}' $$").sql is not None


def test_equal_texts_give_equal_graphs() -> None:
    df = "$$ SELECT 1 AS a $$ |=> a ~> loop { parallel { $$ SELECT $a $$, sleep(1) } } until $$ true $$"
    first, second = (dump_workflow(lowered(df).workflows[0]) for _ in range(2))
    assert first == second


def test_what_multiplied_is_named() -> None:
    """A form that becomes many nodes, or the step of a workflow that is put in often."""
    steps = " ~> ".join(["$$ SELECT 1 $$"] * 50)
    inlined = f"workflow f() {{ {steps} }} workflow m() {{ {' ~> '.join(['f()'] * 120)} }}"
    (found,) = compiled(inlined).diagnostics
    assert found.code == "DF406"
    assert found.notes[0].span.text == "$$ SELECT 1 $$"
    assert "nodes are made of this" in found.notes[0].label
    waits = " ~> ".join(["try { $$ SELECT 1 $$ } catch { sleep(0) }"] * 110)
    (older,) = [d for d in compiled(waits, target="0.2.3").diagnostics if d.is_error]
    assert older.notes[0].span.text.startswith("try {")
    assert older.notes[0].label.endswith("nodes are made of this and 109 like it")
