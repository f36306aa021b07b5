"""What files mean for each other that are deployed together: two of them make one function."""

import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dfdsl import graph
    from dfdsl.diagnostics import Diagnostic
    from dfdsl.project import Project
    from dfdsl.source import Span


class Deployed(NamedTuple):
    """What a file of a call compiles to, and the schema that it goes to; None for the one of the search path."""

    project: "Project"
    schema: str | None
    script: "graph.Script"


def clashes(files: Iterable[Deployed]) -> "list[Diagnostic]":
    """A finding for each workflow whose function another file of the call would replace; the first file has it."""
    from dfdsl.diagnostics import Note
    from dfdsl.diagnostics import catalogue as codes

    first: dict[tuple[str | None, str], tuple[str, Span]] = {}
    found = []
    for file in files:
        for workflow in file.script.workflows:
            if workflow.anonymous:
                continue
            # An imported workflow that a file starts is that of the imported file.
            place = os.path.realpath(file.project.path(workflow.span.source.name))
            span = name_of(workflow)
            other, at = first.setdefault((file.schema, workflow.name.lower()), (place, span))
            if other != place:
                note = Note(span=at, label="first defined here")
                found.append(codes.DUPLICATE_WORKFLOW.at(span, notes=(note,), name=workflow.name))
    return found


def name_of(workflow: "graph.Workflow") -> "Span":
    """Where a workflow's name stands."""
    from dfdsl.source import Span

    whole = workflow.span
    word = re.compile(rf"\b{re.escape(workflow.name)}\b").search(whole.source.text, whole.start, whole.end)
    return Span(whole.source, *word.span()) if word is not None else whole
