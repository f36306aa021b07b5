"""Random nestings of all forms do on the local engine what the reference evaluator says.

DFDSL_PROGRAMS=300 runs so many of them; without it, a sample. DFDSL_SHRINK=1 makes the programs that fail smaller, which
takes a minute each.
"""

import os
from collections import Counter
from dataclasses import replace

import pytest

from dfdsl.local import Engine
from dfdsl.targets import DEFAULT

from . import forms as f
from .conftest import OLD
from .driving import Found, differences, run
from .making_children import CHILDREN, CORE, made
from .making_more import made_more
from .meaning import outcome
from .printer import Printer
from .shrinking import shrunk
from .values import Unsure, single
from .world import Effect, Message, Outcome

PROGRAMS = int(os.environ.get("DFDSL_PROGRAMS", "16"))
# What a random program may run into: limits that the reference has.
_LIMITS = {"DF224", "DF408"}


def _judged(seeds: range, forms: frozenset[str]) -> dict[str, tuple[f.Program, Outcome]]:
    """The programs whose outcome the language decides; a third as many with options and rarer forms."""
    found = {}
    programs = [made(seed, forms) for seed in seeds] + [made_more(seed) for seed in seeds[: len(seeds) // 3]]
    for program in programs:
        try:
            found[program.name] = program, outcome(program)
        except Unsure:
            continue
    return found


def _wrong(program: f.Program, expected: Outcome, found: Found) -> list[str]:
    if found.codes and set(found.codes) <= _LIMITS:
        return []
    return differences(expected, found)


def _report(dsn: str, target: str, program: f.Program, why: list[str]) -> str:
    def failing(programs: list[f.Program]) -> list[f.Program]:
        judged: dict[str, tuple[f.Program, Outcome]] = {}
        for each in programs:
            try:
                judged[each.name] = each, outcome(each)
            except (Unsure, LookupError, ValueError, TypeError, AttributeError, AssertionError):
                # What was taken out was needed.
                continue
        found = run(dsn, [each for each, _ in judged.values()], target)
        return [
            each
            for name, (each, expected) in judged.items()
            if found[name].status != "compiling" and _wrong(each, expected, found[name])
        ]

    smallest = shrunk(program, failing) if os.environ.get("DFDSL_SHRINK") else program
    if smallest is not program:
        expected = outcome(smallest)
        why = _wrong(smallest, expected, run(dsn, [smallest], target)[smallest.name]) or why
    return "\n".join([f"seed {program.name} for {target}:", *why, Printer(smallest).file()])


def _run(dsn: str, target: str, forms: frozenset[str]) -> None:
    judged = _judged(range(PROGRAMS), forms)
    found = run(dsn, [program for program, _ in judged.values()], target)
    ran = [name for name, each in found.items() if each.status != "compiling"]
    assert len(ran) > PROGRAMS * 0.8, Counter(each.codes for each in found.values())
    wrong = {name: _wrong(*judged[name], found[name]) for name in judged}
    bad = [name for name, why in wrong.items() if why]
    reports = [_report(dsn, target, judged[name][0], wrong[name]) for name in bad[:5]]
    assert not reports, "\n".join([f"{len(bad)} of {len(judged)} are wrong", *reports])


def test_newest_target(engine: Engine) -> None:
    _run(engine.dsn, DEFAULT, CORE | CHILDREN)


def test_old_target(old_engine: Engine) -> None:
    _run(old_engine.dsn, OLD, CORE | CHILDREN)


def test_all_forms_occur() -> None:
    """A generator that never makes a form proves nothing about it."""
    text = "".join(Printer(made(seed, CORE | CHILDREN)).file() for seed in range(60))
    words = (
        "try",
        "catch",
        "retry",
        "timeout",
        "each",
        "atomic",
        "call",
        "start",
        "await",
        "<->",
        "parallel",
    )
    more = (
        "race",
        "loop",
        "while",
        "until",
        "break",
        "sleep",
        "wait_for_signal",
        "fail",
        "&",
        " | ",
        "@>",
        "?>",
    )
    assert [word for word in (*words, *more) if f"{word}" not in text] == []
    text = "".join(Printer(made_more(seed)).file() for seed in range(60))
    options = ("label => ", "timeout => ", "on_failure => ", "max_delay => ", "factor => ", "order: call")
    assert [word for word in options if word not in text] == []


# The judge is judged: each of these differences is seen.

_EXPECTED = Outcome(
    single(1),
    None,
    [
        Effect("a", "1", (("s", 1),)),
        Effect("b", None, (("s", 2), ("p", 0), ("s", 1))),
        Effect("c", "x", (("s", 2), ("p", 1), ("s", 1)), sure=False),
        Effect("d", "1", (("s", 3),)),
    ],
)
_LOG: list[tuple[str, str | None]] = [("a", "1"), ("c", "x"), ("b", None), ("d", "1")]
_FOUND = Found("completed", {"rows": [{"v": 1}], "row_count": 1}, log=_LOG)


def test_what_is_right_passes() -> None:
    assert differences(_EXPECTED, _FOUND) == []
    assert differences(_EXPECTED, replace(_FOUND, log=[e for e in _LOG if e[0] != "c"])) == []
    assert differences(_EXPECTED, replace(_FOUND, log=[_LOG[0], _LOG[2], _LOG[1], _LOG[3]])) == []


@pytest.mark.parametrize(
    "wrong",
    [
        replace(_FOUND, status="failed", error="boom"),
        replace(_FOUND, result={"rows": [{"v": 2}], "row_count": 1}),
        replace(_FOUND, result={"rows": [], "row_count": 0}),
        replace(_FOUND, log=_LOG[1:]),
        replace(_FOUND, log=[*_LOG, ("d", "1")]),
        replace(_FOUND, log=[*_LOG, ("z", "1")]),
        replace(_FOUND, log=[_LOG[1], _LOG[0], *_LOG[2:]]),
        replace(_FOUND, log=[_LOG[3], *_LOG[:3]]),
        replace(_FOUND, left=True),
    ],
)
def test_what_is_wrong_is_noticed(wrong: Found) -> None:
    assert differences(_EXPECTED, wrong)


def test_a_wrong_text_of_a_failure_is_noticed() -> None:
    expected = Outcome(None, Message(("so",)), [])
    assert differences(expected, Found("failed", error="so")) == []
    assert differences(expected, Found("failed", error="not so"))
    both = Outcome(None, Message(("one", "two"), exact=False), [])
    assert differences(both, Found("failed", error="one; undoing: two")) == []
    assert differences(both, Found("failed", error="one"))
