"""Smaller programs that still show what a failing one shows."""

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any

from . import forms as f

_ROUNDS, _AT_ONCE = 15, 40
# Those of the programs that fail.
Failing = Callable[[list[f.Program]], list[f.Program]]


def shrunk(program: f.Program, failing: Failing) -> f.Program:
    """The smallest that a few rounds find. A round tries many at once, since an engine runs them side by side."""
    for _ in range(_ROUNDS):
        smaller = sorted(_smaller(program), key=_size)[:_AT_ONCE]
        named = [replace(each, name=f"{program.name.split('x')[0]}x{n}") for n, each in enumerate(smaller)]
        left = failing(named)
        if not left:
            break
        program = min(left, key=_size)
    return program


def _size(program: f.Program) -> int:
    return len(repr(program))


def _smaller(program: f.Program) -> Iterator[f.Program]:
    for body in _reductions(program.body):
        yield replace(program, body=body)
    for at, workflow in enumerate(program.workflows):
        others = (*program.workflows[:at], *program.workflows[at + 1 :])
        yield replace(program, workflows=others)
        for body in _reductions(workflow.body):
            changed = (*program.workflows[:at], replace(workflow, body=body), *program.workflows[at + 1 :])
            yield replace(program, workflows=changed)


def _reductions(step: f.Step) -> Iterator[f.Step]:
    """The step with one thing taken out, anywhere in it."""
    yield from f.parts(step)
    if isinstance(step, f.Sequence | f.Parallel | f.Race):
        name = "steps" if isinstance(step, f.Sequence) else "branches"
        parts = getattr(step, name)
        for at in range(len(parts)) if len(parts) > 1 else ():
            keys = getattr(step, "keys", None)
            fewer: dict[str, Any] = {name: (*parts[:at], *parts[at + 1 :])}
            if keys:
                fewer["keys"] = (*keys[:at], *keys[at + 1 :])
            yield replace(step, **fewer)
    for field in fields(step):
        value = getattr(step, field.name)
        for inner in f.steps_of(value):
            for smaller in _reductions(inner):
                yield replace(step, **{field.name: _put(value, inner, smaller)})


def _put(value: Any, old: f.Step, new: f.Step) -> Any:
    if value is old:
        return new
    return tuple(_put(part, old, new) for part in value) if isinstance(value, tuple) else value
