"""`dfdsl check --cost`: what each workflow costs on a real engine, beside the same written by hand where that is there."""

import json
import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from dfdsl.cli.console import Console

if TYPE_CHECKING:
    from dfdsl.cli.choices import Chosen
    from dfdsl.cost import Cost
    from dfdsl.project import Project
    from dfdsl.source import Source

BY_HAND = ".hand.sql"
"""How the file ends that has a workflow's graph written by hand; else it is called like the .df file beside it."""


def show_costs(
    sources: "Iterable[tuple[Project, Source]]", chosen: "Chosen", console: Console, as_json: bool
) -> None:
    """A line for each workflow of the files that have no errors."""
    from dfdsl.compiler import analyse
    from dfdsl.cost import cost

    found: list[tuple[str, str, Cost, Cost | None]] = []
    for project, source in sources:
        choices = chosen.of(project.root)
        script = analyse(source, project.read, choices.target, levels=choices.levels).script
        if script is None:
            continue
        by_hand = _by_hand(os.path.join(project.root, source.name), console)
        alone = len(script.workflows) == 1
        found += [
            (source.name, workflow.name, cost(workflow), by_hand if alone else None)
            for workflow in script.workflows
        ]
    if as_json:
        rows = [
            {"file": file, "workflow": name, **_numbers(own), "by_hand": hand and _numbers(hand)}
            for file, name, own, hand in found
        ]
        console.product(json.dumps(rows, indent=2) + "\n")
        return
    if not found:
        return
    lines = [("workflow", "nodes", "activities", "seconds", "by hand")]
    for _, name, own, hand in found:
        lines.append((name, str(own.nodes), str(own.activities), f"{own.seconds:.1f}", _words(hand)))
    widths = [max(len(line[at]) for line in lines) for at in range(4)]
    for line in lines:
        cells = [line[0].ljust(widths[0]), *(line[at].rjust(widths[at]) for at in (1, 2, 3))]
        console.product("  ".join([*cells, line[4]]).rstrip() + "\n")


def _numbers(cost: "Cost") -> dict[str, object]:
    return {"nodes": cost.nodes, "activities": cost.activities, "seconds": round(cost.seconds, 2)}


def _words(cost: "Cost | None") -> str:
    if cost is None:
        return ""
    return f"{cost.nodes} nodes, {cost.activities} activities, {cost.seconds:.1f} s"


def _by_hand(file: str, console: Console) -> "Cost | None":
    from dfdsl.cost import cost_by_hand
    from dfdsl.project import bytes_of, text_of
    from dfdsl.source import FileUnreadable

    beside = os.path.splitext(file)[0] + BY_HAND
    if not os.path.isfile(beside):
        return None
    try:
        found = cost_by_hand(text_of(bytes_of(beside)))
    except FileUnreadable as fault:
        console.warn(f"{beside}: {fault}")
        return None
    if found.nodes:
        return found
    console.warn(
        f"{beside}: no calls of df.sql() and the like are in it, so there is nothing to compare with"
    )
    return None
