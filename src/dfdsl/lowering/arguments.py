"""Arguments: what the function of a child's graph is given by the step that starts the child."""

from dfdsl.graph import Hole, HoleKind, Node, Workflow
from dfdsl.origins import BARE_ORIGIN, ORIGIN
from dfdsl.parts import texts_of, used, variables_in
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
