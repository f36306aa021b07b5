"""Arguments: what the function of a child's graph is given by the step that starts the child."""

import re

from dfdsl.graph import (
    Argument,
    Computed,
    EngineVariable,
    Hole,
    HoleKind,
    Node,
    Parameter,
    Part,
    Use,
    Workflow,
)
from dfdsl.origins import BARE_ORIGIN, ORIGIN
from dfdsl.parts import texts_of, used, variables_in
from dfdsl.sql.types import without_length
from dfdsl.walk import nodes

LABEL = "sys_label"
"""The engine variable that is the workflow's own label."""


def argument(name: str) -> Hole:
    """What the function of a child's graph was given under this name, as it is."""
    return Hole(kind=HoleKind.ARGUMENT, name=name)


def arguments_of(workflow: Workflow, body: Node) -> tuple[str, ...]:
    """What a called workflow's graph is given: those of its parameters that it reads, its label, and the origin of its keys."""
    read: set[str] = set()
    variables: set[str] = set()
    for node in nodes(body):
        for text in texts_of(node):
            read.update(use.of.name for use in used(text) if use.is_parameter)
            variables.update(variables_in(text))
    found = [d.parameter.name for d in workflow.parameters if d.parameter.name in read]
    return (*found, *(name for name in (LABEL, ORIGIN, BARE_ORIGIN) if name in variables))


def text_of(argument: Argument) -> tuple[Part, ...]:
    """SQL of an argument's value as text, as its parameter's type writes it."""
    type_ = argument.parameter.type
    match argument.parts:
        case (Use(of=Parameter() as given),) if given.type == type_ == without_length(type_):
            return argument.parts if type_ == "text" else (*argument.parts, "::text")
        case (str() as number,) if _NUMBER.fullmatch(number):
            return (f"{number.strip('()')}::{type_}::text",)
    cast = ("(", *argument.parts, f")::{type_}")
    return cast if type_ == "text" else ("(", *cast, ")::text")


_NUMBER = re.compile(r"\(?[0-9]+\)?")


def is_reference(parts: tuple[Part, ...]) -> bool:
    """Whether SQL is one value that is referred to: what is written for it needs no parentheses in front of a cast."""
    return len(parts) == 1 and (isinstance(parts[0], Use | EngineVariable) or is_cast(parts[0]))


def is_cast(part: Part) -> bool:
    """Whether SQL is an argument with its cast, in parentheses."""
    match part:
        case Computed(parts=("(", Hole(kind=HoleKind.ARGUMENT), str() as cast)):
            return cast.startswith("::")
    return False
